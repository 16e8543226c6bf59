import pc from "picocolors";
import type { AnyCard } from "../domain/card.ts";
import type { Diagnostic, Related, Severity } from "../domain/diagnostic.ts";
import type { Place } from "../domain/place.ts";
import type { Language } from "../domain/text.ts";
import { messageOf, type ReportOptions, remedyOf, whyOf } from "./announcement.ts";
import { displayWidth, padded, visible } from "./cells.ts";
import { type FrameLine, frameOf } from "./frame.ts";
import { byFile, gravestFirst, tallyOf } from "./summary.ts";
import { countOf, severityNames, words } from "./words.ts";

type Colours = ReturnType<typeof pc.createColors>;

const severityColour: Readonly<Record<Severity, "red" | "yellow" | "cyan">> = {
  error: "red",
  warning: "yellow",
  info: "cyan",
};

/**
 * Findings for a person at a terminal: each with its place, a sentence, a frame of its file, related places, what may
 * have been meant, why, and where to read on; then the count by file and severity. Nothing that models contain can
 * steer the terminal.
 */
export function toTerminal(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const colours = pc.createColors(options.colour);
  const parts = diagnostics.map((diagnostic) => announce(diagnostic, options, colours));
  return [...parts, summary(diagnostics, options, colours)].join("\n");
}

function announce(diagnostic: Diagnostic, options: ReportOptions, colours: Colours): string {
  const { language, catalogue } = options;
  const card = catalogue.get(diagnostic.rule);
  const paint = colours[severityColour[diagnostic.severity]];
  const name = colours.bold(paint(severityNames[diagnostic.severity][language]));
  const lines = [
    `${colours.bold(placeName(diagnostic.at))} ${name} ${visible(messageOf(diagnostic, catalogue, language))}`,
    ...frame(diagnostic, options, colours),
    ...diagnostic.related.map((related) => relatedLine(related, language, colours)),
    ...suggestionLine(diagnostic.suggestions, language, colours),
    ...(card ? reasons(card, language, colours) : []),
    `  ${colours.dim(`${words.more[language]} khung explain ${diagnostic.rule}`)}`,
  ];
  return `${lines.join("\n")}\n`;
}

function reasons(card: AnyCard, language: Language, colours: Colours): readonly string[] {
  return [
    `  ${words.remedy[language]} ${visible(remedyOf(card, language))}`,
    `  ${colours.dim(`${words.why[language]} ${visible(whyOf(card, language))}`)}`,
  ];
}

function placeName({ file, line, column }: Place): string {
  return `${visible(file)}:${line}:${column}`;
}

function frame(diagnostic: Diagnostic, options: ReportOptions, colours: Colours): readonly string[] {
  const source = options.rawText(diagnostic.at.file);
  if (source === undefined) return [];
  const gutter = String(diagnostic.at.line + 2).length;
  const lines = frameOf(source, diagnostic.at, Math.max(24, options.width - gutter - 7));
  const paint = colours[severityColour[diagnostic.severity]];
  const draw = (line: FrameLine): string => {
    const number = String(line.number ?? "").padStart(gutter);
    const text = line.number === undefined ? paint(line.text) : line.marked ? line.text : colours.dim(line.text);
    return `  ${line.marked && line.number ? paint(">") : " "} ${colours.dim(`${number} │`)} ${text}`.trimEnd();
  };
  return lines.length ? ["", ...lines.map(draw), ""] : [];
}

function relatedLine({ at, label }: Related, language: Language, colours: Colours): string {
  return `  ${words.related[language]} ${colours.underline(placeName(at))} ${visible(label[language])}`;
}

const suggestionsShown = 3;

function suggestionLine(suggestions: readonly string[], language: Language, colours: Colours): readonly string[] {
  if (!suggestions.length) return [];
  const shown = suggestions.slice(0, suggestionsShown).map((choice) => `«${colours.green(visible(choice))}»`);
  const more = suggestions.length > shown.length ? ", …" : "";
  return [`  ${words.didYouMean[language]} ${shown.join(words.or[language])}${more}?`];
}

function summary(diagnostics: readonly Diagnostic[], { language, fileCount }: ReportOptions, colours: Colours): string {
  if (!diagnostics.length) return `${colours.green("✓")} ${cleanWords(fileCount)[language]}\n`;
  const groups = [...byFile(diagnostics)];
  const width = Math.max(...groups.map(([file]) => displayWidth(file)));
  const rows = groups.map(([file, found]) => `  ${padded(visible(file), width)}  ${counts(found, language, colours)}`);
  const total = `${colours.bold(words.total[language])} ${counts(diagnostics, language, colours)} ${inFiles(groups.length, fileCount)[language]}`;
  return [...(groups.length > 1 ? rows : []), total, ""].join("\n");
}

function counts(diagnostics: readonly Diagnostic[], language: Language, colours: Colours): string {
  const tally = tallyOf(diagnostics);
  return gravestFirst
    .filter((severity) => tally[severity])
    .map((severity) => colours[severityColour[severity]](countOf(severity, tally[severity])[language]))
    .join(", ");
}

function inFiles(found: number, all: number) {
  return { vi: `trong ${found}/${all} tệp`, en: `in ${found} of ${all} ${all === 1 ? "file" : "files"}` };
}

function cleanWords(files: number) {
  return {
    vi: `Đã kiểm tra ${files} tệp, không có phát hiện nào.`,
    en: `${files} ${files === 1 ? "file" : "files"} checked, nothing found.`,
  };
}
