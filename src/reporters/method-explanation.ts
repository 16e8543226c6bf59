import pc from "picocolors";
import { type Method, nodesOf, type PlacedIndicator } from "../domain/method.ts";
import { statusNames } from "../domain/page.ts";
import type { Language, Words } from "../domain/text.ts";
import { padded, visible } from "./cells.ts";
import type { ExplainOptions } from "./explanation.ts";
import { handbookFolder, indicatorPlace, methodPage } from "./handbook/links.ts";
import {
  indicatorFacts,
  methodFacts,
  type OptionFact,
  type OptionStep,
  optionName,
  stepTitle,
} from "./option-facts.ts";
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

/** A way of a step, with its parameters. */
export interface ExplainedWay {
  readonly name: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly standard?: string;
    readonly choices: readonly string[];
  }[];
}

/** The ways at each step of an index, with what each is called, and the parameters that it takes. */
export function optionsToTerminal(
  lists: readonly { readonly kind: OptionStep; readonly ways: readonly ExplainedWay[] }[],
  { language, colour }: ExplainOptions,
): string {
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
    writingHelp[language],
  ]);
}

function parameterWords({ name, standard, choices }: ExplainedWay["parameters"][number], language: Language): string {
  const usual = standard === undefined ? "" : ` (${{ vi: "mặc định", en: "default" }[language]}: ${standard})`;
  return choices.length ? `${name}: ${choices.join(" | ")}${usual}` : `${name}${usual}`;
}

const writingHelp: Words = {
  vi: [
    "Cách viết: TÊN, TÊN:GIÁ-TRỊ của tham số đầu, TÊN:tham-số=giá-trị,… hoặc { method: TÊN, … } như trong tệp phương pháp.",
    "Ví dụ: min-max:1..100 · z-score:population · pca:varimax,retain={ count: 3 } · power:0.5 · nearest:5 · LPI=rank (riêng một chỉ tiêu)",
    "Trọng số từ tệp: --weights w.csv, với cột code và weight; ma trận so sánh cặp (AHP) có mã ở hàng đầu và cột đầu; hoặc điểm chuyên gia, mỗi dòng một chuyên gia.",
    "Các tên quen dùng khác cũng được hiểu: minmax, zscore, winsorize, knn, locf, mean, gmean, bod, pca-varimax, n_minmax, a_gmean…",
  ].join("\n"),
  en: [
    "Written: NAME, NAME:VALUE of the first parameter, NAME:parameter=value,… or { method: NAME, … } as in a method file.",
    "Such as: min-max:1..100 · z-score:population · pca:varimax,retain={ count: 3 } · power:0.5 · nearest:5 · LPI=rank (one indicator alone)",
    "Weights from a file: --weights w.csv, with columns code and weight; a matrix of comparisons (AHP) with the codes in its first row and column; or the points of experts, one in each row.",
    "Other names in use are understood: minmax, zscore, winsorize, knn, locf, mean, gmean, bod, pca-varimax, n_minmax, a_gmean…",
  ].join("\n"),
};

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
