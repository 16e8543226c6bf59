import pc from "picocolors";
import type { AnyCard } from "../domain/card.ts";
import { categoryName } from "../domain/category.ts";
import type { Diagnostic, Related, Severity } from "../domain/diagnostic.ts";
import type { Place } from "../domain/place.ts";
import type { Language } from "../domain/text.ts";
import { messageOf, type ReportOptions, remedyOf, whyOf } from "./announcement.ts";
import { displayWidth, padded, visible } from "./cells.ts";
import { editsToText } from "./edits.ts";
import { type FrameLine, frameIn, linesOf } from "./frame.ts";
import { byCategory, byFile, gravestFirst, tallyOf } from "./summary.ts";
import { waiverEntry } from "./waiver-line.ts";
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
  const parts = announcements(diagnostics, options);
  const edits = options.edits ? [editsToText(options.edits, options.language)] : [];
  return [...edits, ...parts, summary(diagnostics, options, colours)].join("\n");
}

/** Findings as {@link toTerminal} tells them; those of one rule at one place share their frame and their reasons. */
export function announcements(diagnostics: readonly Diagnostic[], options: ReportOptions): readonly string[] {
  const colours = pc.createColors(options.colour);
  const linesIn = lastLines(options);
  return runs(diagnostics).map((run) => announce(run, { ...options, linesIn }, colours));
}

/** Options with the lines of a file at hand. */
interface Announcing extends ReportOptions {
  readonly linesIn: (file: string) => readonly string[];
}

/** The lines of a file; kept until those of another are asked for, for findings come file by file. */
function lastLines({ rawText }: ReportOptions): Announcing["linesIn"] {
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, lines: linesOf(rawText(file) ?? "") };
    return last.lines;
  };
}

type Run = readonly [Diagnostic, ...Diagnostic[]];

/** Neighbours of the same rule at the same place. */
function runs(diagnostics: readonly Diagnostic[]): readonly Run[] {
  const found: [Diagnostic, ...Diagnostic[]][] = [];
  for (const each of diagnostics) {
    const run = found.at(-1);
    if (run && run[0].rule === each.rule && placeName(run[0].at) === placeName(each.at)) run.push(each);
    else found.push([each]);
  }
  return found;
}

function announce(run: Run, options: Announcing, colours: Colours): string {
  const { language, catalogue } = options;
  const [first] = run;
  const card = catalogue.get(first.rule);
  const lines = [
    ...run.map((each) => headLine(each, options, colours)),
    ...frame(first, options, colours),
    ...relatedLines(
      run.flatMap(({ related }) => related),
      language,
      colours,
    ),
    ...suggestionLine([...new Set(run.flatMap(({ suggestions }) => suggestions))], language, colours),
    ...(card ? reasons(card, language, colours) : []),
    `  ${colours.dim(`${words.more[language]} khung explain ${first.rule}`)}`,
    ...run.flatMap((each) => waiverLine(each, language, colours)),
  ];
  return `${lines.join("\n")}\n`;
}

function headLine(diagnostic: Diagnostic, { language, catalogue }: ReportOptions, colours: Colours): string {
  const name = colours.bold(colours[severityColour[diagnostic.severity]](severityNames[diagnostic.severity][language]));
  return `${colours.bold(placeName(diagnostic.at))} ${name} ${visible(messageOf(diagnostic, catalogue, language))}`;
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

function frame(diagnostic: Diagnostic, options: Announcing, colours: Colours): readonly string[] {
  const gutter = String(diagnostic.at.line + 2).length;
  const lines = frameIn(options.linesIn(diagnostic.at.file), diagnostic.at, Math.max(24, options.width - gutter - 7));
  const paint = colours[severityColour[diagnostic.severity]];
  const draw = (line: FrameLine): string => {
    const number = String(line.number ?? "").padStart(gutter);
    const text = line.number === undefined ? paint(line.text) : line.marked ? line.text : colours.dim(line.text);
    return `  ${line.marked && line.number ? paint(">") : " "} ${colours.dim(`${number} │`)} ${text}`.trimEnd();
  };
  return lines.length ? ["", ...lines.map(draw), ""] : [];
}

const relatedShown = 5;

function relatedLines(related: readonly Related[], language: Language, colours: Colours): readonly string[] {
  const lines = related.slice(0, relatedShown).map((one) => relatedLine(one, language, colours));
  const more = related.length - lines.length;
  return more > 0 ? [...lines, `  ${moreWords(more)[language]}`] : lines;
}

function moreWords(count: number) {
  return { vi: `và ${count} chỗ khác`, en: `and ${count} more ${count === 1 ? "place" : "places"}` };
}

/** Begins in the first column and is a line of YAML as a whole, so that it can be copied as it stands. */
function waiverLine(diagnostic: Diagnostic, language: Language, colours: Colours): readonly string[] {
  const entry = waiverEntry(diagnostic, language);
  if (entry === undefined) return [];
  return [colours.dim(`${entry} # ${words.waiver[language]} ${visible(diagnostic.waiver?.file ?? "")}`)];
}

function relatedLine({ at, label }: Related, language: Language, colours: Colours): string {
  return `  ${words.related[language]} ${colours.underline(placeName(at))} ${visible(label[language])}`;
}

const suggestionsShown = 3;

function suggestionLine(suggestions: readonly string[], language: Language, colours: Colours): readonly string[] {
  if (!suggestions.length) return [];
  const shown = suggestions.slice(0, suggestionsShown).map((choice) => `“${colours.green(visible(choice))}”`);
  const more = suggestions.length > shown.length ? ", …" : "";
  return [`  ${words.didYouMean[language]} ${shown.join(words.or[language])}${more}?`];
}

function summary(
  diagnostics: readonly Diagnostic[],
  { language, fileCount, waived = 0 }: ReportOptions,
  colours: Colours,
): string {
  const covered = waived ? [colours.dim(waivedWords(waived)[language])] : [];
  if (!diagnostics.length)
    return [`${colours.green("✓")} ${cleanWords(fileCount)[language]}`, ...covered, ""].join("\n");
  const files = tallyRows(byFile(diagnostics), (file) => visible(file), language, colours);
  const categories = tallyRows(byCategory(diagnostics), (name) => categoryName(name)[language], language, colours);
  const total = `${colours.bold(words.total[language])} ${counts(diagnostics, language, colours)} ${inFiles(files.length, fileCount)[language]}`;
  return [
    ...(files.length > 1 ? [colours.dim(words.byFile[language]), ...files] : []),
    ...(categories.length > 1 ? [colours.dim(words.byCategory[language]), ...categories] : []),
    total,
    ...covered,
    "",
  ].join("\n");
}

/** One line for each group of findings: its name, and how many there are of each severity. */
function tallyRows(
  groups: ReadonlyMap<string, readonly Diagnostic[]>,
  nameOf: (key: string) => string,
  language: Language,
  colours: Colours,
): readonly string[] {
  const named = [...groups].map(([key, found]): [string, readonly Diagnostic[]] => [nameOf(key), found]);
  const width = Math.max(...named.map(([name]) => displayWidth(name)));
  return named.map(([name, found]) => `  ${padded(name, width)}  ${counts(found, language, colours)}`);
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

function waivedWords(count: number) {
  return {
    vi: `Được miễn trừ: ${count} phát hiện.`,
    en: `Waived: ${count} ${count === 1 ? "finding" : "findings"}.`,
  };
}

function cleanWords(files: number) {
  return {
    vi: `Đã kiểm tra ${files} tệp, không có phát hiện nào.`,
    en: `${files} ${files === 1 ? "file" : "files"} checked, nothing found.`,
  };
}
