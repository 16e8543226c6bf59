import pc from "picocolors";
import type { Diagnostic } from "../domain/diagnostic.ts";
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

/** What makes two findings the same although lines have moved. */
function identityOf({ rule, severity, at, args, elements }: Diagnostic): string {
  return JSON.stringify([rule, severity, at.file, args, elements]);
}

/** Compares the findings of two checks. A finding that only moved is the same; one that stands twice counts twice. */
export function differenceOf(before: readonly Diagnostic[], now: readonly Diagnostic[]): Difference {
  return { appeared: without(now, before), gone: without(before, now), all: now };
}

function without(findings: readonly Diagnostic[], others: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(identityOf(other), (counts.get(identityOf(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const left = counts.get(identityOf(finding)) ?? 0;
    counts.set(identityOf(finding), left - 1);
    return left <= 0;
  });
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
