import type { DocumentBlock, DocumentChapter, ToldFinding, ToldScore } from "../../domain/page.ts";
import { pageWords } from "../html/words.ts";
import { anchorOf, type CountedBlock } from "../numbering.ts";
import { shortMarks } from "../telling/names.ts";
import { codeSpan, escapeMarkdown, placeName } from "./escape.ts";
import { inline, type Setting } from "./inline.ts";

/** A block as the lines of a Markdown text. */
export function blockLines(
  setting: Setting,
  chapter: DocumentChapter,
  block: DocumentBlock,
  pictureOf: (anchor: string) => string,
): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`**${escapeMarkdown(block.text)}**`];
    case "paragraph":
      return [inline(setting, block.text)];
    case "callout":
      return [`> [!${block.tone === "warning" ? "WARNING" : "NOTE"}]`, `> ${inline(setting, block.text)}`];
    case "list":
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${inline(setting, item)}`);
    case "figures":
      return keyFigures(setting, block.items);
    case "table":
      return tableLines(setting, chapter, block);
    case "figure": {
      const alternative = escapeMarkdown(block.picture.alternative);
      const picture = `![${alternative}](${pictureOf(anchorOf(chapter, block))})`;
      return [picture, "", captionOf(setting, chapter, block), ...noteLines(block.note)];
    }
    case "findings":
      return block.items.flatMap((finding) => findingLines(setting, finding));
    case "scores":
      return block.items.flatMap((score) => scoreLines(setting, score, 0));
    case "sources":
      return block.items.map(
        ({ number, text }) => `- <a id="source-${number}"></a>\\[${number}\\] ${inline(setting, text)}`,
      );
    default:
      return block satisfies never;
  }
}

function captionOf({ numbering }: Setting, chapter: DocumentChapter, block: CountedBlock): string {
  const anchor = anchorOf(chapter, block);
  const label = numbering.get(anchor)?.label ?? "";
  return `<a id="${placeName(anchor)}"></a>**${escapeMarkdown(label)}.** ${escapeMarkdown(block.caption)}`;
}

function noteLines(note: string | undefined): readonly string[] {
  return note === undefined || note === "" ? [] : ["", `<sub>${escapeMarkdown(note)}</sub>`];
}

function tableLines(
  setting: Setting,
  chapter: DocumentChapter,
  block: Extract<DocumentBlock, { kind: "table" }>,
): readonly string[] {
  return [
    captionOf(setting, chapter, block),
    "",
    rowLine(block.head.map(escapeMarkdown)),
    rowLine(block.head.map((_, column) => (block.align[column] === "end" ? "---:" : "---"))),
    ...block.rows.map((row) => rowLine(row.map((cell) => inline(setting, cell)))),
    ...noteLines(block.note),
  ];
}

/** Cells are parted by bars: those of their texts are escaped here, in code too. */
function rowLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function keyFigures(
  { language }: Setting,
  items: Extract<DocumentBlock, { kind: "figures" }>["items"],
): readonly string[] {
  return items.map(({ label, value, note, mark }) => {
    const marked = mark === undefined || mark === "cited" ? [] : [shortMarks[mark][language]];
    const said = [...(note ? [note] : []), ...marked].map(escapeMarkdown);
    return `- ${escapeMarkdown(label)}: <b>${escapeMarkdown(value)}</b>${said.length ? ` (${said.join("; ")})` : ""}`;
  });
}

function findingLines(setting: Setting, finding: ToldFinding): readonly string[] {
  const { severityName, rule, title, cases, rationale, remedy } = finding;
  const { language } = setting;
  return [
    `**${escapeMarkdown(`${severityName}: ${title}`)}** (${codeSpan(rule)})`,
    "",
    ...cases.map(({ message, at }) => `- ${inline(setting, message)} (${codeSpan(at)})`),
    ...(rationale.length ? ["", `*${pageWords.why[language]}.* ${inline(setting, rationale)}`] : []),
    ...(remedy.length ? ["", `*${pageWords.remedy[language]}.* ${inline(setting, remedy)}`] : []),
    "",
  ];
}

function scoreLines(setting: Setting, score: ToldScore, depth: number): readonly string[] {
  const { label, value, note, evidence, parts } = score;
  const indent = "  ".repeat(depth);
  const verdict = (counted: boolean): string => pageWords[counted ? "counted" : "notCounted"][setting.language];
  return [
    `${indent}- ${escapeMarkdown(label)}: <b>${escapeMarkdown(value)}</b>${note ? ` (${escapeMarkdown(note)})` : ""}`,
    ...evidence.map(({ text, counted }) => `${indent}  - ${inline(setting, text)} (${verdict(counted)})`),
    ...parts.flatMap((part) => scoreLines(setting, part, depth + 1)),
  ];
}
