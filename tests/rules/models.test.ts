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
  test("Đà Nẵng, 2010: all of the core still to come, without costs and without a survey", () => {
    expect(tally("da-nang", "2010")).toEqual({
      "info coverage/mandatory-block-planned": 8,
      "info integration/path-planned": 1,
      "info investment/cost-stated": 1,
      "info investment/survey-before-spending": 1,
      "info transition/planned-element-has-project": 1,
    });
  });

  test("Đà Nẵng, end of 2014: a complete core, with the way to central government still to come", () => {
    expect(tally("da-nang")).toEqual({
      "info services/receiving-channel-at-each-level": 2,
      "info integration/path-planned": 1,
      "info infrastructure/application-is-hosted": 1,
      "info infrastructure/data-centre-has-backup": 1,
      "info investment/cost-stated": 1,
      "info investment/survey-before-spending": 1,
      "info transition/planned-element-has-project": 1,
    });
  });

  test.each(["2020", "2023"])("Đà Nẵng, %s: data reaches central government; no system has a security level", (at) => {
    expect(tally("da-nang", at)).toEqual({
      "info data/personal-data-has-level": 1,
      "info data/read-has-link": 1,
      "info infrastructure/application-is-hosted": 1,
      "info infrastructure/data-centre-has-backup": 1,
      "info security/level-stated": 1,
      "info investment/cost-stated": 1,
      "info transition/planned-element-has-project": 1,
    });
  });

  test("Sóc Trăng, 2015: a plan with an overlap, a replacement that drops data, and an incomplete package", () => {
    expect(tally("soc-trang")).toEqual({
      "error coverage/mandatory-block-realised": 1,
      "info coverage/mandatory-block-planned": 8,
      "info coverage/target-is-complete": 1,
      "error investment/no-two-applications-for-one-block": 1,
      "info investment/cost-stated": 1,
      "info transition/elimination-is-decided": 1,
      "info transition/planned-element-has-project": 1,
      "error transition/replacement-inherits-data": 1,
      "info integration/path-planned": 1,
      "info transfer/conditions-answered": 1,
      "warning transfer/package-complete": 1,
    });
  });

  test("Sóc Trăng, 2020: nothing reported to be live, and nothing known of the platform taken over", () => {
    expect(tally("soc-trang", "2020")).toEqual({
      "error coverage/mandatory-block-realised": 2,
      "info coverage/mandatory-block-planned": 10,
      "info transition/planned-element-has-project": 1,
      "error transition/replacement-inherits-data": 1,
      "info transfer/conditions-answered": 1,
      "warning transfer/package-complete": 1,
      "info transfer/platform-version-stated": 1,
    });
  });

  test("Vĩnh Phúc: an inventory without platform, base databases and owners", () => {
    expect(tally("vinh-phuc")).toEqual({
      "warning ownership/application-has-owner": 2,
      "warning ownership/shared-infrastructure-has-owner": 2,
      "error coverage/mandatory-block-realised": 9,
      "error integration/path-commune-to-centre": 1,
      "warning services/one-platform": 1,
      "info security/level-stated": 1,
    });
  });

  test("the tutorial is in order, now and at its target", () => {
    expect(findingsOf("_example")).toEqual([]);
    expect(findingsOf("_example", "2027")).toEqual([]);
  });
});
