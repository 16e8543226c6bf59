import type { DocumentBlock, Inline, Run } from "../../domain/page.ts";
import type { Status } from "../../domain/provenance.ts";
import type { Language, Text, Words } from "../../domain/text.ts";
import { numberIn } from "./numbers.ts";

/** What may be put into a sentence: a number, words of ours, a text of a model, or a run that is ready. */
export type Value = number | Words | Text | Run;
export type Values = Readonly<Record<string, Value>>;

/**
 * A sentence of ours with values put in: `{n}` is the value of that name, every other `{id}` leads to the table, figure
 * or chapter of that id; `[n:gap is|gaps are]` is the first where `n` is one. What a model says is never read for either.
 */
export function sentence(language: Language, template: Words, values: Values = {}): Inline {
  const parts = inNumber(template[language], values).split(/\{([a-zA-Z0-9-]+)\}/);
  const runs = parts.map((part, index): Run => {
    if (index % 2 === 0) return { text: part };
    const value = Object.hasOwn(values, part) ? values[part] : undefined;
    return value === undefined ? { text: part, refersTo: part } : runOf(language, value);
  });
  return joinedRuns(runs.filter(({ text }) => text !== ""));
}

/** A paragraph of one sentence, or of several. */
export function prose(language: Language, template: Words, values: Values = {}): DocumentBlock {
  return { kind: "paragraph", text: sentence(language, template, values) };
}

/** A paragraph put together from sentences, those that have nothing to say left out. */
export function paragraphOf(sentences: readonly Inline[]): readonly DocumentBlock[] {
  const said = sentences.filter(({ length }) => length > 0);
  const text = said.flatMap((each, index) => (index ? [{ text: " " }, ...each] : each));
  return text.length ? [{ kind: "paragraph", text: joinedRuns(text) }] : [];
}

/** A warning or a note that stands out. */
export function callout(
  language: Language,
  tone: "note" | "warning",
  template: Words,
  values: Values = {},
): DocumentBlock {
  return { kind: "callout", tone, text: sentence(language, template, values) };
}

/** A text of a model as a run that says in which language it is. */
export function textOf(language: Language, text: Text): Run {
  return language === "en" && text.en === undefined
    ? { text: text.vi, lang: "vi" }
    : { text: text[language] ?? text.vi };
}

/** The mark of a value that is anything but cited. */
export function marked(status: Status | undefined): Pick<Run, "mark"> {
  return status && status !== "cited" ? { mark: status } : {};
}

/** Names as they are told one after the other: at most so many, then how many more there are. */
export function namesIn(language: Language, names: readonly Text[], most = 5): Run {
  const shown = names.slice(0, most).map((name) => textOf(language, name).text);
  const rest = names.length - shown.length;
  if (rest > 0)
    return { text: `${shown.join(", ")} ${{ vi: `và ${rest} mục khác`, en: `and ${rest} more` }[language]}` };
  const last = shown.at(-1) ?? "";
  return {
    text: shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${{ vi: "và", en: "and" }[language]} ${last}`,
  };
}

function inNumber(template: string, values: Values): string {
  return template.replace(/\[([a-zA-Z]+):([^|\]]*)\|([^\]]*)\]/g, (_, name: string, one: string, many: string) =>
    values[name] === 1 ? one : many,
  );
}

function runOf(language: Language, value: Value): Run {
  if (typeof value === "number") return { text: numberIn(language, value) };
  return "text" in value ? value : textOf(language, value);
}

/** Plain runs that follow each other as one. */
function joinedRuns(runs: Inline): Inline {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isPlain(last) && isPlain(run)) joined.splice(-1, 1, { text: last.text + run.text });
    else joined.push(run);
  }
  return joined;
}

function isPlain(run: Run): boolean {
  return Object.keys(run).length === 1;
}
