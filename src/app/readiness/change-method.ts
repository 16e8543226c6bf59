import { directions } from "../../domain/composite.ts";
import { directionMeant } from "../../domain/index-options/leaf-spellings.ts";
import { type Indicator, type IndicatorTree, isComposite, isLeaf, type Method, nodesOf } from "../../domain/method.ts";
import type { Words } from "../../domain/text.ts";
import { bounds } from "../../source/bounds.ts";
import { type OptionKind, readOption, readOptionFile } from "../../source/read-option.ts";
import { readWeightTable, type WeightTable } from "../../source/read-weights.ts";
import type { Effects } from "../effects.ts";
import { join } from "../paths.ts";

/** What is asked for in place of what a method says: options as they stand on the command line, each once or more. */
export interface MethodChanges {
  readonly treatment: readonly string[];
  readonly imputation: readonly string[];
  readonly normalise: readonly string[];
  readonly weights: readonly string[];
  readonly aggregate: readonly string[];
  readonly direction: readonly string[];
  readonly coverage?: string;
  readonly ties?: string;
  readonly digits?: string;
}

/** Nothing is changed. */
export const noChanges: MethodChanges = {
  treatment: [],
  imputation: [],
  normalise: [],
  weights: [],
  aggregate: [],
  direction: [],
};

/** The method as it was asked for, with the changes in order; or why it cannot be. */
export type ChangedMethod =
  | { readonly method: Method; readonly changes: readonly string[] }
  | { readonly why: Words; readonly suggestions: readonly string[] };

const kinds = ["treatment", "imputation", "normalise", "weights", "aggregate"] as const;

/**
 * Puts options in place of those of a method. An option holds for the whole tree; with `CODE=` before it, for that node
 * and what lies below it. Weights may also come from a file: YAML as in a method, or a table of codes and weights.
 */
export async function changeMethod(method: Method, asked: MethodChanges, effects: Effects): Promise<ChangedMethod> {
  let changed = method;
  const changes: string[] = [];
  for (const kind of kinds)
    for (const text of asked[kind]) {
      const { code, option } = scoped(text, changed);
      const read = await readChange(kind, option, changed, effects);
      if ("why" in read) return read;
      changed = withRead(changed, kind, code, read);
      changes.push(`${kind}: ${text}`);
    }
  for (const text of asked.direction) {
    const turned = withDirection(changed, text);
    if ("why" in turned) return turned;
    changed = turned;
    changes.push(`direction: ${text}`);
  }
  return isPutTogether(changed)
    ? withRules(changed, changes, asked)
    : { why: notPutTogether(method.id), suggestions: [] };
}

/** A method that only measures has an index where it says what each measure weighs. */
function isPutTogether(method: Method): boolean {
  const nodes = Object.values(method.tree);
  return isComposite(method) || method.weights !== undefined || nodes.every(({ weight }) => weight !== undefined);
}

function notPutTogether(id: string): Words {
  return {
    vi: `${id} đo từng chỉ tiêu trên mô hình mà không gộp thành một chỉ số; muốn xếp hạng, hãy nêu trọng số, ví dụ --weights equal (xem riêng từng tỉnh: khung score)`,
    en: `${id} measures models and puts its indicators into no index; to rank by it, say what they weigh, such as --weights equal (one province alone: khung score)`,
  };
}

/** What is asked for, one line for each option. */
export function optionsAsked(asked: MethodChanges): readonly string[] {
  const rules = (["coverage", "ties", "digits"] as const).flatMap((key) =>
    asked[key] === undefined ? [] : [`${key}: ${asked[key]}`],
  );
  return [
    ...[...kinds, "direction" as const].flatMap((kind) => asked[kind].map((text) => `${kind}: ${text}`)),
    ...rules,
  ];
}

type Read =
  /** `codes`: the indicators that an option speaks of, where it holds for their groups only. */
  | { readonly value: unknown; readonly codes?: ReadonlySet<string> }
  | { readonly weightOf: ReadonlyMap<string, number> }
  | { readonly why: Words; readonly suggestions: readonly string[] };

/** `Conn=equal`: an option for one node. The name before the sign must be a code, or it belongs to the option. */
function scoped(text: string, { tree }: Method): { readonly code?: string; readonly option: string } {
  const [, code = "", option = ""] = /^([A-Za-z0-9_.-]+)=(.+)$/s.exec(text) ?? [];
  return code && nodesOf(tree).some((node) => node.code === code) ? { code, option } : { option: text };
}

async function readChange(kind: OptionKind, option: string, method: Method, effects: Effects): Promise<Read> {
  if (!/\.(?:ya?ml|csv)$/i.test(option)) {
    const read = readOption(kind, option);
    return read.ok ? { value: read.value } : read;
  }
  const file = await effects.files.readFile(option, join(option, ".."), bounds);
  if (!file || !("bytes" in file)) return { why: noFile(option), suggestions: [] };
  const codes = new Set(nodesOf(method.tree).map(({ code }) => code));
  if (/\.csv$/i.test(option)) return fromTable(readWeightTable(file.bytes, option, codes));
  const read = readOptionFile(kind, file.bytes, option);
  return read.ok ? { value: read.value } : read;
}

/** A table of weights, of comparisons of pairs, or of the points of experts: the latter two hold for the groups they speak of. */
function fromTable(table: WeightTable): Read {
  if (table.kind === "wrong") return table;
  if (table.kind === "given") return { weightOf: table.weights };
  const { kind: method, ...parameters } = table;
  const read = readOption("weights", JSON.stringify({ method, ...parameters }));
  const rows = table.kind === "ahp" ? table.comparisons : table.allocations;
  const codes = new Set(Object.entries(rows).flatMap(([row, cells]) => [row, ...Object.keys(cells)]));
  return read.ok ? { value: read.value, codes } : read;
}

type Key = (typeof kinds)[number];

function withRead(method: Method, kind: Key, code: string | undefined, read: Exclude<Read, { why: unknown }>): Method {
  if ("weightOf" in read) return withWeights(method, read.weightOf);
  const { value, codes } = read;
  if (code !== undefined || !codes) return withOption(method, kind, code, value);
  const isNamed = (children: IndicatorTree = {}): boolean => Object.keys(children).some((child) => codes.has(child));
  const tree = mapTree(method.tree, (node) => (isNamed(node.children) ? { ...node, [kind]: value } : node));
  return { ...method, tree, ...(isNamed(method.tree) ? { [kind]: value } : {}) };
}

function withOption(method: Method, kind: Key, code: string | undefined, value: unknown): Method {
  if (code === undefined)
    return { ...method, [kind]: value, tree: mapTree(method.tree, (node) => without(node, kind)) };
  const change = (tree: IndicatorTree): IndicatorTree =>
    mapEntries(tree, (key, node) => {
      if (key !== code) return node.children ? { ...node, children: change(node.children) } : node;
      const own = node.children ? { ...node, children: mapTree(node.children, (below) => without(below, kind)) } : node;
      return { ...own, [kind]: value };
    });
  return { ...method, tree: change(method.tree) };
}

function withWeights(method: Method, weights: ReadonlyMap<string, number>): Method {
  const given = withOption(method, "weights", undefined, { method: "given" });
  return {
    ...given,
    tree: mapTree(given.tree, (node, code) => ({ ...node, weight: weights.get(code) ?? node.weight })),
  };
}

/** `CODE=negative`: which way is better. */
function withDirection(
  method: Method,
  text: string,
): Method | { readonly why: Words; readonly suggestions: readonly string[] } {
  const [code = "", written = ""] = text.split("=");
  const direction = directions.find((each) => each === directionMeant(written));
  const leaf = nodesOf(method.tree).find((node) => node.code === code && isLeaf(node.indicator));
  if (!direction || !leaf)
    return { why: wrongDirection(text), suggestions: directions.map((each) => `${code}=${each}`) };
  return { ...method, tree: mapTree(method.tree, (node, key) => (key === code ? { ...node, direction } : node)) };
}

function withRules(
  method: Method,
  changes: readonly string[],
  { coverage, ties, digits }: MethodChanges,
): ChangedMethod {
  const minimumCoverage = coverage === undefined ? undefined : Number(coverage.replace(",", "."));
  if (minimumCoverage !== undefined && !(minimumCoverage >= 0 && minimumCoverage <= 1))
    return { why: wrongCoverage, suggestions: [] };
  const rule = { ...(method.ranks ?? {}), ...(ties ? { ties } : {}), ...(digits ? { digits: Number(digits) } : {}) };
  const ranks = ties === undefined && digits === undefined ? undefined : readOption("ranks", JSON.stringify(rule));
  if (ranks && !ranks.ok) return { why: wrongRanks, suggestions: [] };
  const covered = minimumCoverage === undefined ? method : withCoverage(method, minimumCoverage);
  return {
    method: ranks ? { ...covered, ranks: ranks.value } : covered,
    changes: [
      ...changes,
      ...(coverage === undefined ? [] : [`coverage: ${coverage}`]),
      ...(ties === undefined ? [] : [`ties: ${ties}`]),
      ...(digits === undefined ? [] : [`digits: ${digits}`]),
    ],
  };
}

function withCoverage(method: Method, minimumCoverage: number): Method {
  const of = method.missing?.of ?? "number";
  const tree = mapTree(method.tree, ({ missing: _, ...node }) => node);
  return { ...method, missing: { minimumCoverage, of }, tree };
}

function without(node: Indicator, kind: Key): Indicator {
  const { [kind]: _, ...rest } = node;
  return rest;
}

function mapTree(tree: IndicatorTree, change: (node: Indicator, code: string) => Indicator): IndicatorTree {
  return mapEntries(tree, (code, node) => {
    const changed = change(node, code);
    return changed.children ? { ...changed, children: mapTree(changed.children, change) } : changed;
  });
}

function mapEntries(tree: IndicatorTree, change: (code: string, node: Indicator) => Indicator): IndicatorTree {
  return Object.fromEntries(Object.entries(tree).map(([code, node]) => [code, change(code, node)]));
}

function noFile(path: string): Words {
  return { vi: `không đọc được tệp ${path}`, en: `the file ${path} cannot be read` };
}

function wrongDirection(text: string): Words {
  return {
    vi: `“${text}”: hãy viết CHỈ-TIÊU=positive hoặc CHỈ-TIÊU=negative`,
    en: `“${text}”: write INDICATOR=positive or INDICATOR=negative`,
  };
}

const wrongCoverage: Words = {
  vi: "mức đủ số liệu tối thiểu là một số từ 0 đến 1",
  en: "the least coverage is a number between 0 and 1",
};
const wrongRanks: Words = {
  vi: "--ties là competition, dense hoặc mean; --digits là số chữ số thập phân, từ 0 đến 15",
  en: "--ties is competition, dense or mean; --digits a number of decimals, 0 to 15",
};
