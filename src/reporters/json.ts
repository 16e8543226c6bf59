import type { Diagnostic, Related } from "../domain/diagnostic.ts";
import { type FindingsReport, findingsReportVersion } from "../domain/findings-report.ts";
import type { Place } from "../domain/place.ts";
import { type Language, languages, type Words } from "../domain/text.ts";
import { messageOf, type ReportOptions } from "./announcement.ts";
import { tallyOf } from "./summary.ts";
import { waiverEntry } from "./waiver-line.ts";

/** Findings as JSON, in a fixed order of fields, with their sentences in both languages. */
export function toJson(
  diagnostics: readonly Diagnostic[],
  { catalogue, fileCount, language, waived, edits }: ReportOptions,
): string {
  const { error, warning, info } = tallyOf(diagnostics);
  const report: FindingsReport = {
    version: findingsReportVersion,
    diagnostics: diagnostics.map((diagnostic) => ({
      rule: diagnostic.rule,
      severity: diagnostic.severity,
      ...place(diagnostic.at),
      message: words((language) => messageOf(diagnostic, catalogue, language)),
      title: catalogue.get(diagnostic.rule)?.title ?? null,
      suggestions: [...diagnostic.suggestions],
      related: diagnostic.related.map(relatedPlace),
      elements: [...diagnostic.elements],
      waiver: waiver(diagnostic, language),
    })),
    summary: { files: fileCount, error, warning, info, ...(waived === undefined ? {} : { waived }) },
    ...(edits ? { edits: edits.map(({ rule, at, before, after }) => ({ rule, ...place(at), before, after })) } : {}),
  };
  return jsonText(report);
}

/** A value as indented JSON that a terminal can show without harm: characters that steer or reorder are escaped. */
export function jsonText(value: unknown): string {
  const escaped = (character: string): string =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join("");
  // To put the end of the line behind it afterwards would copy a long text once more.
  return `${JSON.stringify(value, null, 2)}\n`.replace(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, escaped);
}

/** Where the waiver goes that would silence a finding, and the line to add there. */
function waiver(diagnostic: Diagnostic, language: Language) {
  const entry = waiverEntry(diagnostic, language);
  return entry === undefined ? null : { file: diagnostic.waiver?.file ?? "", entry };
}

function words(say: (language: keyof Words) => string): Words {
  const [vi, en] = languages.map(say);
  return { vi: vi ?? "", en: en ?? "" };
}

function place({ file, line, column, endLine, endColumn }: Place) {
  return { file, line, column, endLine, endColumn };
}

function relatedPlace({ at, label }: Related) {
  return { ...place(at), label };
}
