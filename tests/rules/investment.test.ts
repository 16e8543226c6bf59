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
