import { expect, test } from "vitest";
import { catalogue } from "../../src/app/check/catalogue.ts";
import { reporters, reportOptions } from "../../src/app/report.ts";
import { sentence } from "../../src/domain/card.ts";
import type { Diagnostic } from "../../src/domain/diagnostic.ts";
import { languages } from "../../src/domain/text.ts";
import { catalogue as judging } from "../../src/rules/catalogue.ts";
import { speech } from "../app/effects.ts";
import type { HostileCase } from "./case.ts";
import { brief, type Checked, checkFiles, header } from "./check.ts";

/** A file with one small fault, beside every case: whatever the others hold, it must be found. */
const witness = { "zz.yaml": "agencies:\n  nhan-chung: { name: Nhân chứng, level: provinc }\n" };
const witnessed = "schema/unknown-value zz.yaml:2:42";

/** The largest case takes a second or two; this allows for a busy machine. */
const patience = 20_000;

/**
 * Runs the cases of a family: each is read, judged, viewed and reported in bounded time; what is found is what the case
 * says, and the witness.
 */
export function testFamily(cases: readonly HostileCase[]): void {
  test.each(cases.map((one) => [one.name, one] as const))("%s", { timeout: 2 * patience }, async (_, one) => {
    const start = performance.now();
    const checked = await checkFiles({ "province.yaml": one.header ?? header, ...one.files, ...witness });
    expect(performance.now() - start).toBeLessThan(patience);
    expect(told(checked.found, one)).toEqual([...one.expected].sort());
    expectToBeSayable(checked);
  });
}

/** The findings that a case is about, as it writes them: those of many alike as one. */
function told(found: readonly Diagnostic[], { expected }: HostileCase): readonly string[] {
  const asked = new Set(expected.map((finding) => finding.split(" ")[0]));
  const shown = found.filter(({ rule }) => !judging.has(rule) || asked.has(rule));
  const all = shown.map(brief);
  expect(all).toContain(witnessed);
  const counted = new Set(expected.filter((finding) => finding.includes("×")).map((finding) => finding.split(" ")[0]));
  const alone = shown.filter(({ rule }) => !counted.has(rule)).map(brief);
  const together = [...counted].map((rule) => {
    const alike = shown.filter((finding) => finding.rule === rule && brief(finding) !== witnessed);
    return alike[0] ? `${brief(alike[0])} ×${alike.length}` : `${rule} nowhere`;
  });
  return [...alone.filter((finding) => finding !== witnessed), ...together].sort();
}

/** Whoever is told of a finding sees words and a place, and nothing that steers a terminal. */
function expectToBeSayable({ found, province }: Checked): void {
  const few = found.slice(0, 300);
  for (const { rule, args, at } of few) {
    const card = catalogue.get(rule) ?? province.framework.cards.get(rule);
    expect(card, rule).toBeDefined();
    for (const language of languages)
      expect(card && sentence(card, args, language)).not.toMatch(/undefined|\[object|NaN/);
    expect(at.line * at.column).toBeGreaterThan(0);
  }
  const options = reportOptions([province], speech);
  for (const report of Object.values(reporters)) {
    const text = report(few, options);
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  }
}
