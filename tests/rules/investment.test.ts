import { describe, expect, test } from "vitest";
import { find } from "./find.ts";

describe("investment/no-two-applications-for-one-block", () => {
  const two = (a: string, b: string, more = "") =>
    find(
      "investment/no-two-applications-for-one-block",
      `
      agencies:
        ubnd: { name: UBND tỉnh, level: province, kind: peoples-committee }
        so-y-te: { name: Sở Y tế, level: province, parent: ubnd }
        benh-vien: { name: Bệnh viện tỉnh, level: province, parent: so-y-te }
        so-gd: { name: Sở GD&ĐT, level: province, parent: ubnd }
        quan: { name: UBND quận, level: district, parent: ubnd }
      applications:
        a: { name: A, realizes: [document, feedback], ${a} }
        b: { name: B, realizes: document, ${b} }
        ${more}
      `,
    );
  const employees = "users: [public-employees]";

  test("finds two departments that do the same for the same people, planned or live", () => {
    expect(two(`owner: so-y-te, ${employees}`, `owner: so-gd, ${employees}, lifecycle: { planned: 2018 }`)).toEqual([
      "“B” of “Sở GD&ĐT” and “A” of “Sở Y tế” both realise “Document management and administration” for the same users.",
    ]);
    expect(two(`owner: so-y-te, ${employees}`, `owner: quan, ${employees}`)).toHaveLength(1);
  });

  test.each([
    ["unknown users", "owner: so-y-te", "owner: so-gd"],
    ["users known of one only", `owner: so-y-te, ${employees}`, "owner: so-gd"],
    ["other users", `owner: so-y-te, ${employees}`, "owner: so-gd, users: citizens"],
    ["a unit of the same department", `owner: so-y-te, ${employees}`, `owner: benh-vien, ${employees}`],
    ["an unknown owner", `owner: so-y-te, ${employees}`, employees],
    ["one that replaces the other", `owner: so-y-te, ${employees}`, `owner: so-gd, ${employees}, replaces: a`],
    ["one that is built on the other", `owner: so-y-te, ${employees}`, `owner: so-gd, ${employees}, builtOn: a`],
    [
      "one that ends as the other begins",
      `owner: so-y-te, ${employees}, lifecycle: { retired: 2018 }`,
      `owner: so-gd, ${employees}, lifecycle: { planned: 2018 }`,
    ],
    [
      "one that has retired",
      `owner: so-y-te, ${employees}, lifecycle: { retired: 2015 }`,
      `owner: so-gd, ${employees}`,
    ],
  ])("is silent on %s", (_, a, b) => expect(two(a, b)).toEqual([]));

  test("follows platforms and replacements through others", () => {
    const a = `owner: so-y-te, ${employees}`;
    expect(two(a, `owner: so-gd, ${employees}, builtOn: c`, "c: { name: C, builtOn: a }")).toEqual([]);
    expect(two(a, `owner: so-gd, ${employees}, replaces: c`, "c: { name: C, replaces: a }")).toEqual([]);
    expect(two(a, `owner: so-gd, ${employees}, builtOn: c`, "c: { name: C, builtOn: c }")).toHaveLength(1);
  });
});

describe("investment/no-two-projects-for-one-thing", () => {
  const two = (a: string, b: string) =>
    find(
      "investment/no-two-projects-for-one-thing",
      `
      nodes: { mang: { name: Mạng đô thị, kind: network } }
      projects:
        a: { name: A, delivers: mang, realizes: man, ${a} }
        b: { name: B, delivers: mang, realizes: man, ${b} }
      `,
    );

  test("reports a pair once, also when it shares the thing and the block", () => {
    expect(two("start: 2016, end: 2018", "start: 2017, end: 2019")).toHaveLength(1);
    expect(two("start: 2016, end: 2016", "start: 2016, end: 2016")).toHaveLength(1);
  });

  test("takes unknown times for the same", () => expect(two("start: 2016", "end: 2019")).toHaveLength(1));

  test.each([
    ["one after the other", "start: 2016, end: 2017", "start: 2017, end: 2018"],
    ["an order without dates", "kind: development", "after: a"],
    ["stages of different kind", "kind: survey", "kind: development"],
    ["what is long over", "start: 2010, end: 2012", "start: 2010, end: 2012"],
  ])("is silent on %s", (_, a, b) => expect(two(a, b)).toEqual([]));
});

describe("investment/project-delivers and investment/cost-stated", () => {
  const project = (fields: string) =>
    ["investment/project-delivers", "investment/cost-stated"].map(
      (rule) => find(rule, `projects: { p: { name: P, ${fields} } }`).length,
    );

  test("ask what a project brings, save those that bring knowledge", () => {
    expect(project("kind: development")).toEqual([1, 1]);
    expect(project("kind: survey")).toEqual([0, 1]);
    expect(project("realizes: man, cost: { amount: 0, currency: VND }")).toEqual([0, 0]);
  });

  test("ask no cost of what is over, or is known to have been done later", () => {
    expect(project("realizes: man, end: 2014")).toEqual([0, 0]);
    expect(project("realizes: man, end: 2018, lifecycle: { live: 2018 }")).toEqual([0, 0]);
    expect(project("realizes: man, end: 2018")).toEqual([0, 1]);
  });
});

describe("investment/cost-in-line-with-peers", () => {
  const costs = (amounts: readonly number[], currency = "VND", kind = "development") =>
    find(
      "investment/cost-in-line-with-peers",
      `projects: { ${amounts.map((amount, index) => `p${index}: { name: P${index}, kind: ${kind}, cost: { amount: ${amount}, currency: ${index === 0 ? currency : "VND"} } }`).join(", ")} }`,
    );
  const usual = [2e9, 3e9, 4e9, 5e9, 6e9];

  test("finds a slip in the unit, up or down", () => {
    expect(costs([3000000, ...usual])).toEqual([
      "The cost of “P0” is 3,000,000 VND, more than 100 times off the median of 3,000,000,000 VND of its 5 peers.",
    ]);
    expect(costs([9e11, ...usual])).toHaveLength(1);
  });

  test("lets projects differ, and says nothing of few or of other currencies", () => {
    expect(costs([5e7, ...usual])).toEqual([]);
    expect(costs([3000, ...usual.slice(1)])).toEqual([]);
    expect(costs([3000, ...usual], "USD")).toEqual([]);
    expect(costs([0, ...usual])).toEqual([]);
  });
});

test("investment/currency-has-year asks only where currencies are mixed", () => {
  const years = (a: string, b: string) =>
    find(
      "investment/currency-has-year",
      `
      applications: { a: { name: A, cost: { build: { amount: 1, ${a} } } } }
      services: { s: { name: S, developmentCost: { amount: 1, ${b} }, fee: { amount: 1, currency: EUR } } }
      `,
    ).length;
  expect(years("currency: VND", "currency: VND")).toBe(0);
  expect(years("currency: USD", "currency: VND")).toBe(1);
  expect(years("currency: USD, year: 2014", "currency: VND, year: 2015")).toBe(0);
});

describe("investment/licence-beside-open-platform", () => {
  const licence = (platform: string, fields: string) =>
    find(
      "investment/licence-beside-open-platform",
      `
      applications:
        nen-tang: { name: Nền tảng, realizes: egov-platform, ${platform} }
        a: { name: A, license: proprietary, realizes: [document, feedback], ${fields} }
      `,
    ).length;
  const paid = "cost: { run: { amount: 9, currency: VND } }";

  test("speaks once of what is paid for beside an open platform", () => {
    expect(licence("license: open-source", paid)).toBe(1);
    expect(licence("license: open-source", `${paid}, builtOn: nen-tang`)).toBe(0);
    expect(licence("license: open-source", "users: citizens")).toBe(0);
    expect(licence("license: proprietary", paid)).toBe(0);
  });
});

describe("investment/survey-before-spending", () => {
  const order = (survey: string, header = "") =>
    find(
      "investment/survey-before-spending",
      `projects: { ${survey} chi: { name: Chi, kind: development, start: 2017 }, xong: { name: Xong, kind: development, start: 2014 } }`,
      { header },
    ).length;

  test("finds spending ahead of every survey, by any reading of the dates", () => {
    expect(order("ks: { name: KS, kind: survey, start: 2018 },")).toBe(1);
    expect(order("ks: { name: KS, kind: consulting, start: 2017-06 },")).toBe(0);
    expect(order("ks: { name: KS, kind: survey },")).toBe(0);
  });

  test("leaves a transfer without any survey to the rule on what remains to be paid", () => {
    expect(order("")).toBe(1);
    expect(order("", "transfer: { from: Đà Nẵng }")).toBe(0);
  });
});
