import pc from "picocolors";
import { type Method, nodesOf, type PlacedIndicator } from "../domain/method.ts";
import { statusNames } from "../domain/page.ts";
import type { Language, Words } from "../domain/text.ts";
import { padded, visible } from "./cells.ts";
import type { ExplainOptions } from "./explanation.ts";
import { handbookFolder, indicatorPlace, methodPage } from "./handbook/links.ts";
import { type ExplainedStep, optionWriting, parameterWords } from "./option-explanation.ts";
import { indicatorFacts, methodFacts, type OptionFact, optionName, stepTitle } from "./option-facts.ts";
import { words } from "./words.ts";

/** All that a method says of itself, with its tree, for a terminal. */
export function methodToTerminal(method: Method, { language, colour }: ExplainOptions): string {
  const colours = pc.createColors(colour);
  const nodes = nodesOf(method.tree);
  const width = Math.max(0, ...nodes.map(({ code, way }) => code.length + way.length * 2));
  const tree = nodes.map(
    ({ code, way, indicator }) =>
      `${padded(`${"  ".repeat(way.length)}${code}`, width)}  ${visible(indicator.name[language])}`,
  );
  return told([
    `${colours.bold(visible(method.name[language]))}\n${colours.dim(`${method.id} ${method.version}`)}`,
    method.description?.[language],
    factLines([...statusFacts(method), ...methodFacts(method)], language),
    (method.notes ?? []).map((note) => `${words.note[language]} ${visible(note[language])}`).join("\n"),
    tree.join("\n"),
    `${colours.bold(words.handbook[language])} ${handbookFolder}/${methodPage(method.id)}`,
  ]);
}

/** All that is said of an indicator of a method, for a terminal. */
export function indicatorToTerminal(
  method: Method,
  { code, way, indicator }: PlacedIndicator,
  options: ExplainOptions,
): string {
  const { language, colour } = options;
  const colours = pc.createColors(colour);
  const expressions = [indicator.asked, indicator.known, indicator.measure].filter((each) => each !== undefined);
  return told([
    `${colours.bold(visible(indicator.name[language]))}\n${colours.dim(`${method.id}/${code}`)}`,
    indicator.description?.[language],
    factLines([...statusFacts(indicator), ...indicatorFacts(indicator)], language),
    expressions.map((each) => `  ${visible(each)}`).join("\n"),
    `${colours.bold(words.handbook[language])} ${handbookFolder}/${indicatorPlace(method.id, way)}`,
  ]);
}

/** The ways at each step of an index, with what each is called, and the parameters that it takes. */
export function optionsToTerminal(lists: readonly ExplainedStep[], { language, colour }: ExplainOptions): string {
  const colours = pc.createColors(colour);
  const width = Math.max(0, ...lists.flatMap(({ ways }) => ways.map(({ name }) => name.length)));
  return told([
    ...lists.map(({ kind, ways }) => {
      const lines = ways.flatMap(({ name, parameters }) => [
        `  ${padded(name, width)}  ${optionName(kind, name)[language]}`,
        ...parameters.map((each) => `  ${" ".repeat(width)}    ${colours.dim(parameterWords(each, language))}`),
      ]);
      return [`${colours.bold(stepTitle(kind)[language])} (${kind})`, ...lines].join("\n");
    }),
    optionWriting[language].join("\n"),
  ]);
}

function told(parts: readonly (string | undefined)[]): string {
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

type Sourced = { readonly status?: Method["status"] | undefined; readonly source?: readonly string[] | undefined };

function statusFacts({ status, source = [] }: Sourced): readonly OptionFact[] {
  const label: Words = { vi: "Mức độ chắc chắn", en: "Status" };
  const list = source.join(", ");
  return [
    ...(status ? [{ label, value: statusNames[status] }] : []),
    ...(list ? [{ label: { vi: "Căn cứ", en: "Source" }, value: { vi: list, en: list } }] : []),
  ];
}

function factLines(facts: readonly OptionFact[], language: Language): string {
  const width = Math.max(0, ...facts.map(({ label }) => label[language].length));
  return facts.map(({ label, value }) => `  ${padded(label[language], width)}  ${visible(value[language])}`).join("\n");
}
