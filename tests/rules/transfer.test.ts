import { describe, expect, test } from "vitest";
import { find } from "./find.ts";

const ids = [
  "transfer/conditions-answered",
  "transfer/condition-met",
  "transfer/home-affairs-and-dic",
  "transfer/package-complete",
  "transfer/remaining-costs-planned",
];
const counts = (header: string, yaml = "agencies: {}") => ids.map((id) => find(id, yaml, { header }).length);

describe("transfer", () => {
  test("asks nothing of a province that takes nothing over", () => expect(counts("")).toEqual([0, 0, 0, 0, 0]));

  test("says of each thing once what is open", () => {
    expect(counts("transfer: { from: Đà Nẵng }")).toEqual([1, 0, 0, 1, 1]);
  });

  test("does not ask for a package before the day of the hand-over", () => {
    expect(counts("transfer: { from: Đà Nẵng, date: 2016-07 }")).toEqual([1, 0, 0, 0, 1]);
    expect(
      find("transfer/package-complete", "agencies: {}", {
        header: "transfer: { from: Đà Nẵng, date: 2016-07 }",
        at: "2016-07",
      }),
    ).toHaveLength(1);
  });

  test("keeps a zero apart from no answer, and the gate apart from the rest", () => {
    const header = `
      transfer:
        from: Đà Nẵng
        conditions: { it-staff: { level: 0 }, home-affairs-and-dic: { level: 1 }, province-leadership: { level: 2 } }
    `;
    expect(counts(header)).toEqual([1, 1, 1, 1, 1]);
    expect(find("transfer/conditions-answered", "agencies: {}", { header })).toEqual([
      expect.stringMatching(/^[^()]*(\([a-z-]+\)[^()]*){3}$/),
    ]);
  });

  test("takes a part that is still to come for planned", () => {
    const yaml =
      "documents: { ma: { name: Mã nguồn, packageItem: platform-source-code, lifecycle: { planned: 2016 } } }";
    expect(find("transfer/package-complete", yaml, { header: "transfer: { from: Đà Nẵng }" })).toEqual([
      expect.stringContaining("5 of 6"),
    ]);
  });
});

describe("transfer/platform-version-stated", () => {
  const platform = (fields: string, header = "transfer: { from: Đà Nẵng }") =>
    find("transfer/platform-version-stated", `applications: { p: { name: P, realizes: egov-platform, ${fields} } }`, {
      header,
    });

  test("says what lacks, of a platform that was taken over and is there", () => {
    expect(platform("users: citizens")).toEqual([expect.stringContaining("its version and what was changed")]);
    expect(platform("changes: Việt hóa")).toEqual([expect.stringContaining("does not give its version.")]);
    expect(platform('version: "1.0", changes: Việt hóa')).toEqual([]);
    expect(platform("lifecycle: { planned: 2018 }")).toEqual([]);
    expect(platform("users: citizens", "")).toEqual([]);
    expect(platform("users: citizens", "transfer: { from: Đà Nẵng, date: 2016 }")).toEqual([]);
  });
});

test("transfer/condition-has-evidence takes a source for evidence, and asks none for nothing", () => {
  const header = `
    transfer:
      from: Đà Nẵng
      conditions:
        it-staff: { level: 0 }
        suitable-investment: { level: 2, source: khoahocphattrien-2017 }
        province-leadership: { level: 3 }
  `;
  expect(find("transfer/condition-has-evidence", "agencies: {}", { header })).toEqual([
    expect.stringMatching(/\(province-leadership\)\.$/),
  ]);
});
