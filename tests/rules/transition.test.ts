import { describe, expect, test } from "vitest";
import { find } from "./find.ts";

describe("transition/replacement-inherits-data", () => {
  const replace = (old: string, next: string) =>
    find(
      "transition/replacement-inherits-data",
      `
      databases:
        csdl-cu: { name: CSDL cũ, kind: shared }
        csdl-dan-cu: { name: CSDL dân cư, kind: base }
      applications:
        cu: { name: Cũ, ${old} }
        moi: { name: Mới, replaces: cu, ${next} }
      `,
    );

  test.each([
    ["inherits what the old one wrote", "writes: csdl-cu", "inheritsDataFrom: csdl-cu"],
    ["goes on using the same database", "writes: csdl-cu", "writes: csdl-cu"],
    ["inherits, where the old one's own data is not known", "reads: csdl-dan-cu", "inheritsDataFrom: csdl-cu"],
    ["inherits, where nothing is known of the old one", "status: cited", "inheritsDataFrom: csdl-cu"],
    ["has retired itself", "writes: csdl-cu", "lifecycle: { retired: 2015 }"],
  ])("is silent on a replacement that %s", (_, old, next) => expect(replace(old, next)).toEqual([]));

  test.each([
    ["nothing", "writes: csdl-cu", "status: cited"],
    ["something else", "writes: csdl-cu", "inheritsDataFrom: csdl-dan-cu"],
    ["nothing, where nothing is known of the old one", "status: cited", "reads: csdl-dan-cu"],
  ])("finds a replacement that inherits %s", (_, old, next) => expect(replace(old, next)).toHaveLength(1));
});

describe("a replaced application", () => {
  const applications = (old: string, next: string) => `
    applications:
      cu: { name: Cũ, lifecycle: { ${old} } }
      moi: { name: Mới, replaces: cu, lifecycle: { ${next} } }
  `;

  test("may run beside its replacement while its end is known", () => {
    const rule = "transition/replaced-application-is-retired";
    expect(find(rule, applications("live: 2010, retired: 2017", "live: 2015"))).toEqual([]);
    expect(find(rule, applications("live: 2010", "planned: 2018"))).toEqual([]);
    expect(find(rule, applications("live: 2010", "live: 2018"), { at: "2018" })).toHaveLength(1);
  });

  test("leaves a gap only where dates prove it", () => {
    const rule = "transition/replacement-leaves-no-gap";
    expect(find(rule, applications("retired: 2016", "planned: 2016-12"))).toEqual([]);
    expect(find(rule, applications("retired: 2016-11", "planned: 2016-12"))).toHaveLength(1);
    expect(find(rule, applications("retired: 2016", "planned: 2018, live: 2016-05"))).toEqual([]);
  });
});

describe("transition/retired-application-serves-nothing", () => {
  const serve = (lifecycle: string, realizedBy: string, at?: string) =>
    find(
      "transition/retired-application-serves-nothing",
      `
      applications:
        cu: { name: Cũ, lifecycle: { retired: 2014-07 } }
        moi: { name: Mới, lifecycle: { live: 2016 } }
      services: { khai-sinh: { name: Khai sinh, realizedBy: ${realizedBy}, lifecycle: { ${lifecycle} } } }
      `,
      at ? { at } : {},
    ).length;

  test("looks at the date: before the end, in the gap, after the replacement", () => {
    const service = ["live: 2010", "[cu, moi]"] as const;
    expect([serve(...service, "2014-06"), serve(...service), serve(...service, "2016")]).toEqual([0, 1, 0]);
  });

  test("leaves alone services that have ended or are to come", () => {
    expect([serve("retired: 2015", "cu"), serve("planned: 2018", "cu")]).toEqual([0, 0]);
  });
});

describe("transition/project-after-prerequisite", () => {
  const order = (before: string, after: string) =>
    find(
      "transition/project-after-prerequisite",
      `projects: { a: { name: A, ${before} }, b: { name: B, after: a, ${after} } }`,
    );

  test("finds only what no reading of the dates allows", () => {
    expect(order("end: 2017-06", "start: 2017")).toEqual([]);
    expect(order("end: 2017-06", "start: 2017-05")).toHaveLength(1);
    expect(order("status: cited", "start: 2017")).toEqual([]);
    expect(order("start: 2018", "end: 2017")).toHaveLength(1);
  });

  test("leaves circles to the rule that reports them once", () => {
    const projects = `
      projects:
        a: { name: A, start: 2016, end: 2017, after: c }
        b: { name: B, start: 2015, end: 2016, after: a }
        c: { name: C, start: 2015, end: 2016, after: b }
        d: { name: D, start: 2015, after: a }
    `;
    expect(find("structure/no-circle", projects)).toEqual([
      "The relation `after` runs in a circle through “A”, “B”, “C”.",
    ]);
    expect(find("transition/project-after-prerequisite", projects)).toEqual([expect.stringContaining("“D”")]);
  });
});

describe("transition/planned-element-has-project", () => {
  const rule = "transition/planned-element-has-project";
  const planned =
    "databases: { csdl: { name: CSDL, kind: base, realizes: citizen-database, lifecycle: { planned: 2018 } } }";
  const other = "nodes: { mang: { name: Mạng, kind: network } }";

  test("asks only models with a roadmap", () => expect(find(rule, planned)).toEqual([]));

  test("takes a project for the same block as one for the element", () => {
    const roadmap = (fields: string) => `${planned}\n${other}\nprojects: { p: { name: P, delivers: mang${fields} } }`;
    expect(find(rule, roadmap(""))).toHaveLength(1);
    expect(find(rule, roadmap(", realizes: citizen-database"))).toEqual([]);
  });

  test("does not take what went live later for a plan", () => {
    const yaml = `
      databases: { csdl: { name: CSDL, kind: base, lifecycle: { planned: 2016, live: 2018 } } }
      nodes: { mang: { name: Mạng, kind: network } }
      projects: { p: { name: P, delivers: mang } }
    `;
    expect(find(rule, yaml)).toEqual([]);
  });
});

describe("transition/platform-outlives-application", () => {
  const stand = (platform: string, application: string) =>
    find(
      "transition/platform-outlives-application",
      `
      nodes: { phong: { name: Phòng máy, kind: site, lifecycle: { ${platform} } } }
      applications:
        nen-tang: { name: Nền tảng, lifecycle: { ${platform} } }
        a: { name: A, ${application} }
      `,
    ).length;

  test("looks ahead, at platforms and at places", () => {
    expect(stand("retired: 2018", "builtOn: nen-tang")).toBe(1);
    expect(stand("retired: 2018", "hostedOn: phong")).toBe(1);
    expect(stand("live: 2010", "builtOn: nen-tang")).toBe(0);
  });

  test("finds only what no reading of the dates allows", () => {
    expect(stand("retired: 2018-06", "builtOn: nen-tang, lifecycle: { retired: 2018 }")).toBe(0);
    expect(stand("retired: 2018", "builtOn: nen-tang, lifecycle: { retired: 2019 }")).toBe(1);
    expect(stand("retired: 2012", "builtOn: nen-tang, lifecycle: { retired: 2014 }")).toBe(0);
  });
});

test("transition/parallel-run-is-short lets two years pass, and looks ahead only", () => {
  const run = (end: string, start: string) =>
    find(
      "transition/parallel-run-is-short",
      `
      applications:
        cu: { name: Cũ, lifecycle: { live: 2008, retired: ${end} } }
        moi: { name: Mới, replaces: cu, lifecycle: { ${start} } }
      `,
    ).length;
  expect([run("2017-06", "live: 2015-06"), run("2017-07", "live: 2015-06")]).toEqual([0, 1]);
  expect([run("2015", "live: 2010"), run("2020", "planned: 2016")]).toEqual([0, 1]);
});
