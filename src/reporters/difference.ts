import pc from "picocolors";
import type { Diagnostic } from "../domain/diagnostic.ts";
import { groupBy } from "../domain/grouping.ts";
import type { Language, Words } from "../domain/text.ts";
import { messageOf, type ReportOptions } from "./announcement.ts";
import { visible } from "./cells.ts";
import { gravestFirst, tallyOf } from "./summary.ts";
import { announcements } from "./terminal.ts";
import { countOf } from "./words.ts";

/** Findings that came and went between two checks, and all that there are now. */
export interface Difference {
  readonly appeared: readonly Diagnostic[];
  readonly gone: readonly Diagnostic[];
  readonly all: readonly Diagnostic[];
}

/** What makes two findings the same although lines have moved, beside the elements that they name: those may be thousands. */
function identityOf({ rule, severity, at, args }: Diagnostic): string {
  return JSON.stringify([rule, severity, at.file, args]);
}

/** Compares the findings of two checks. A finding that only moved is the same; one that stands twice counts twice. */
export function differenceOf(before: readonly Diagnostic[], now: readonly Diagnostic[]): Difference {
  const [old, fresh] = [unshared(before, now), unshared(now, before)];
  return { appeared: without(fresh, old), gone: without(old, fresh), all: now };
}

/** Most findings are those of the check before, word for word: what says the same by the same objects is not compared. */
function unshared(findings: readonly Diagnostic[], others: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Map<object, Diagnostic[]>();
  for (const other of others) known.set(other.args, [...(known.get(other.args) ?? []), other]);
  return findings.filter((finding) => {
    const alike = known.get(finding.args) ?? [];
    const index = alike.findIndex((other) => isShared(finding, other));
    if (index >= 0) alike.splice(index, 1);
    return index < 0;
  });
}

function isShared(one: Diagnostic, other: Diagnostic): boolean {
  const isOfOneRule = one.rule === other.rule && one.severity === other.severity;
  return isOfOneRule && one.at.file === other.at.file && one.elements === other.elements;
}

function without(findings: readonly Diagnostic[], others: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = new Map(Array.from(groupBy(others, identityOf), ([identity, alike]) => [identity, [...alike]]));
  return findings.filter((finding) => {
    const alike = left.get(identityOf(finding)) ?? [];
    const index = alike.findIndex((other) => isSameList(finding.elements, other.elements));
    if (index >= 0) alike.splice(index, 1);
    return index < 0;
  });
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((element, index) => element === other[index]);
}

/** What came, in full; what went, a line each; and what there is now, in one line. */
export function differenceToTerminal(difference: Difference, options: ReportOptions): string {
  const { language, catalogue } = options;
  const colours = pc.createColors(options.colour);
  const gone = difference.gone.map((finding) => {
    const place = `${visible(finding.at.file)}:${finding.at.line}:${finding.at.column}`;
    return `${colours.green("✓")} ${colours.dim(place)} ${visible(messageOf(finding, catalogue, language))}\n`;
  });
  const total = `${colours.bold(totalWords(difference)[language])} ${nowWords(difference.all, language)}\n`;
  return [...announcements(difference.appeared, options), gone.join(""), total].filter(Boolean).join("\n");
}

function totalWords({ appeared, gone }: Difference): Words {
  return {
    vi: `Thêm ${appeared.length}, bớt ${gone.length}; hiện có:`,
    en: `${appeared.length} more, ${gone.length} fewer; now:`,
  };
}

const nothing: Words = { vi: "không có phát hiện nào.", en: "nothing found." };

function nowWords(all: readonly Diagnostic[], language: Language): string {
  const tally = tallyOf(all);
  const counts = gravestFirst.filter((severity) => tally[severity]);
  return counts.map((severity) => countOf(severity, tally[severity])[language]).join(", ") || nothing[language];
}
