import pc from "picocolors";
import type { AnyCard, Clause, Example } from "../domain/card.ts";
import { statusNames } from "../domain/page.ts";
import type { Language } from "../domain/text.ts";
import { padded } from "./cells.ts";
import { handbookFolder, rulePage } from "./handbook/links.ts";
import { jsonText } from "./json.ts";
import { severityNames, words } from "./words.ts";

/** How a card is shown. `width` is that of the terminal, in columns. */
export interface ExplainOptions {
  readonly language: Language;
  readonly colour: boolean;
  readonly width: number;
}

type Colours = ReturnType<typeof pc.createColors>;

/** All that a rule's card says, for a terminal. */
export function explainToTerminal(card: AnyCard, { language, colour, width }: ExplainOptions): string {
  const colours = pc.createColors(colour);
  const paragraph = (label: string, text: string): string =>
    `${colours.bold(label)}\n${wrapped(text, Math.min(width, 100), "  ")}`;
  const parts = [
    `${colours.bold(card.title[language])}\n${colours.dim(card.id)}`,
    `${words.severity[language]} ${severityNames[card.severity][language]} · ${words.since[language]} ${card.since}`,
    paragraph(words.why[language], card.rationale[language]),
    paragraph(words.remedy[language], card.remedy[language]),
    ...(card.source.length
      ? [
          `${colours.bold(words.source[language])}\n${card.source.map((clause) => `  ${clauseLine(clause, language)}`).join("\n")}`,
        ]
      : []),
    ...card.examples.good.filter(isShowable).map((example) => exampleText(words.good[language], example, colours)),
    ...card.examples.bad.filter(isShowable).map((example) => exampleText(words.bad[language], example, colours)),
    `${colours.bold(words.handbook[language])} ${handbookFolder}/${rulePage(card.id)}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The rules that there are: id and title, one a line. */
export function rulesToTerminal(cards: readonly AnyCard[], { language, colour }: ExplainOptions): string {
  const colours = pc.createColors(colour);
  const width = Math.max(0, ...cards.map(({ id }) => id.length));
  return cards.map(({ id, title }) => `${colours.bold(padded(id, width))}  ${title[language]}\n`).join("");
}

/** Cards as JSON, without the functions that make their sentences. */
export function cardsToJson(cards: readonly AnyCard[]): string {
  return jsonText({
    version: 1,
    rules: cards.map(({ id, title, severity, since, rationale, remedy, source, examples }) => ({
      id,
      title,
      severity,
      since,
      rationale,
      remedy,
      source,
      examples: { good: examples.good.filter(isShowable), bad: examples.bad.filter(isShowable) },
    })),
  });
}

/** Whether an example teaches. Those of the bounds hold megabytes or thousands of files: they prove the rule only. */
export function isShowable({ files }: Example): boolean {
  const texts = Object.values(files);
  return texts.length <= 5 && texts.join("").length <= 5_000;
}

function clauseLine({ document, clause, status }: Clause, language: Language): string {
  const mark = status === "cited" ? "" : ` (${statusNames[status][language]})`;
  return `${document}${clause ? `, ${clause[language]}` : ""}${mark}`;
}

function exampleText(title: string, example: Example, colours: Colours): string {
  const files = Object.entries(example.files).map(
    ([name, text]) => `  ${colours.dim(`# ${name}`)}\n${indented(text.trimEnd(), "  ")}`,
  );
  return `${colours.bold(title)}\n${files.join("\n")}`;
}

function indented(text: string, indent: string): string {
  return text
    .split("\n")
    .map((line) => (line ? indent + line : line))
    .join("\n");
}

function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((each) => indent + each).join("\n");
}
