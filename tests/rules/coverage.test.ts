import { describe, expect, test } from "vitest";
import { find } from "./find.ts";

const about = (block: string, found: readonly string[]) => found.filter((said) => said.includes(block));
const missing = (yaml: string, at?: string) =>
  about("(lgsp)", find("coverage/mandatory-block-realised", yaml, at ? { at } : {}));
const planned = (yaml: string, at?: string) =>
  about("(LGSP)", find("coverage/mandatory-block-planned", yaml, at ? { at } : {}));

describe("mandatory building blocks", () => {
  const axis = (lifecycle: string) =>
    `applications: { truc: { name: Trục, realizes: lgsp, lifecycle: { ${lifecycle} } } }`;

  test("go from planned to live to missing as time passes", () => {
    const yaml = axis("planned: 2017, live: 2018-03, retired: 2024");
    expect(planned(yaml, "2015")).toEqual([expect.stringContaining("by March 2018")]);
    expect([missing(yaml, "2018-03"), planned(yaml, "2018-03")]).toEqual([[], []]);
    expect(missing(yaml, "2024")).toHaveLength(1);
  });

  test("stay planned when the day of the plan has passed without a report", () => {
    expect(planned(axis("planned: 2014"))).toHaveLength(1);
    expect(missing(axis("planned: 2014"))).toEqual([]);
  });

  test("are only promised by a project", () => {
    const yaml = "projects: { truc: { name: Xây dựng trục, realizes: lgsp, end: 2018 } }";
    expect(planned(yaml)).toEqual([expect.stringContaining("“Xây dựng trục” is to bring it by 2018")]);
    expect(missing(yaml)).toEqual([]);
  });

  test("are not asked for before the sources know them", () => {
    const asks = (at: string) =>
      about("(procedure-database)", find("coverage/mandatory-block-realised", "agencies: {}", { at })).length;
    expect([asks("2019-10-08"), asks("2019-10-09"), asks("2019")]).toEqual([0, 1, 1]);
  });
});

describe("coverage/target-is-complete", () => {
  const target = (lifecycle: string, header = "target: 2020") =>
    about(
      "(lgsp)",
      find(
        "coverage/target-is-complete",
        `applications: { truc: { name: Trục, realizes: lgsp, lifecycle: { ${lifecycle} } } }`,
        {
          header,
        },
      ),
    ).length;

  test("finds what ends before the target, or comes after it", () => {
    expect([target("retired: 2018"), target("planned: 2021")]).toEqual([1, 1]);
    expect([target("live: 2010"), target("planned: 2020"), target("retired: 2021")]).toEqual([0, 0, 0]);
  });

  test("leaves what is missing already to the rule that says so", () => {
    expect(about("(lgsp)", find("coverage/target-is-complete", "agencies: {}", { header: "target: 2020" }))).toEqual(
      [],
    );
    expect(target("retired: 2012")).toBe(0);
  });

  test("asks nothing without a target ahead", () => expect(target("retired: 2018", "")).toBe(0));
});
