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
