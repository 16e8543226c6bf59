import { describe, expect, test } from "vitest";
import { findingsOf } from "./files.ts";

/** How often each rule speaks in a model, of what severity. */
function tally(model: string, at?: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const finding of findingsOf(model, at)) {
    const rule = finding.split(" ").slice(0, 2).join(" ");
    counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
}

describe("what the rules find in the models of the project", () => {
  test("Đà Nẵng, end of 2014: a complete core, with the way to central government still to come", () => {
    expect(tally("da-nang")).toEqual({
      "info transition/planned-element-has-project": 1,
      "info integration/path-planned": 1,
    });
  });

  test("Đà Nẵng, 2020: data reaches central government, and portals beside the platform are no fault", () => {
    expect(Object.keys(tally("da-nang", "2020"))).toEqual(["info transition/planned-element-has-project"]);
  });

  test("Sóc Trăng, 2015: a plan with an overlap, a replacement that drops data, and an incomplete package", () => {
    expect(tally("soc-trang")).toEqual({
      "error coverage/mandatory-block-realised": 1,
      "info coverage/mandatory-block-planned": 8,
      "error investment/no-two-applications-for-one-block": 1,
      "info transition/planned-element-has-project": 1,
      "error transition/replacement-inherits-data": 1,
      "info integration/path-planned": 1,
      "info transfer/conditions-answered": 1,
      "warning transfer/package-complete": 1,
    });
  });

  test("Vĩnh Phúc: an inventory without platform, base databases and owners", () => {
    expect(tally("vinh-phuc")).toEqual({
      "warning ownership/application-has-owner": 2,
      "warning ownership/shared-infrastructure-has-owner": 2,
      "error coverage/mandatory-block-realised": 9,
      "error integration/path-commune-to-centre": 1,
      "warning services/one-platform": 1,
    });
  });

  test("the tutorial is in order", () => expect(findingsOf("_example")).toEqual([]));
});
