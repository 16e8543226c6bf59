import type { ChartHead, ChartUnit } from "../../domain/chart.ts";
import { numberWords, percentWords } from "../../domain/number-words.ts";
import type { ReportCell, ReportTable } from "../../domain/report-table.ts";
import type { Text, Words } from "../../domain/text.ts";
import { inLanguage } from "../../domain/text.ts";
import type { IndexResult } from "../index/result.ts";
import { printedRank } from "../statistics/ranking.ts";

/** What the charts of a result need to know besides its numbers. */
export interface ChartContext {
  /** The beginning of the ids of the charts: an ASCII slug. */
  readonly id: string;
  /** The name of the index, with its edition. */
  readonly index: Words;
  readonly year: string;
  readonly source: Words;
  readonly unitName: (code: string) => Text;
  readonly nodeName: (code: string) => Words;
  /** The code of the unit that the reader looks for. */
  readonly marked?: string | undefined;
  /** Decimals of scores. */
  readonly digits: number;
  /** What a reader must know of the numbers: that they are illustrative, that a method is inferred. */
  readonly notes: readonly Words[];
}

/** A cell of the table of a chart: words, a number, or nothing known. */
type TableCell = Words | number | undefined;

interface TableParts {
  readonly columns: readonly { readonly name: Words; readonly digits?: number }[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** What a chart says of itself where it is about the whole of a result. */
export function headOf(
  result: IndexResult,
  context: ChartContext,
  own: Pick<ChartHead, "title" | "question" | "summary"> & {
    readonly id: string;
    readonly notes?: readonly Words[];
    readonly table: TableParts;
  },
): ChartHead {
  const notes = [...(own.notes ?? []), ...context.notes];
  const facts = factsOf(result, context);
  return {
    ...own,
    id: `${context.id}-${own.id}`,
    source: context.source,
    year: context.year,
    units: result.units.length,
    coverage: meanCoverage(result),
    notes,
    table: { id: own.id, title: own.title, notes: [facts, ...notes], empty: nothingShown, ...tableOf(own.table) },
  };
}

const nothingShown: Words = { vi: "không có số liệu", en: "no data" };

/** Source, year, count and coverage: a table may be read without its chart. */
function factsOf(result: IndexResult, { source, year }: ChartContext): Words {
  const coverage = percentWords(meanCoverage(result));
  const n = result.units.length;
  return {
    vi: `Nguồn: ${source.vi}. Năm ${year}; n = ${n}; độ phủ số liệu ${coverage.vi}.`,
    en: `Source: ${source.en}. Year ${year}; n = ${n}; data coverage ${coverage.en}.`,
  };
}

function tableOf({ columns, rows }: TableParts): Pick<ReportTable, "columns" | "rows"> {
  const isNumeric = (column: number) => rows.some((row) => typeof row[column] === "number");
  return {
    columns: columns.map(({ name }, column) => ({
      id: `column-${column + 1}`,
      title: name,
      ...(isNumeric(column) ? { align: "end" as const } : {}),
    })),
    rows: rows.map((row) => row.map((cell, column) => cellOf(cell, columns[column]?.digits))),
  };
}

function cellOf(cell: TableCell, digits = 0): ReportCell {
  if (cell === undefined) return { text: { vi: "–", en: "–" }, tone: "quiet" };
  return typeof cell === "number" ? { text: numberWords(cell, digits), value: cell } : { text: cell };
}

function meanCoverage({ plan, coverage, units }: IndexResult): number {
  const own = coverage
    .subarray(plan.root * units.length, (plan.root + 1) * units.length)
    .filter((share) => !Number.isNaN(share));
  return own.length ? own.reduce((sum, share) => sum + share, 0) / own.length : 0;
}

/** A unit of a result, as charts show it. */
export function chartUnit(
  result: IndexResult,
  context: ChartContext,
  unit: number,
): ChartUnit & { readonly rank: string } {
  const code = result.units[unit] ?? "";
  return {
    id: code,
    name: context.unitName(code),
    rank: printedRank(ranksAtRoot(result), unit),
    ...(code === context.marked ? { marked: true } : {}),
  };
}

/** The units with a score, best first; units of one rank in the order of their codes. */
export function rankedUnits(result: IndexResult): readonly number[] {
  const scores = scoresAt(result, result.plan.root);
  const ranks = ranksAtRoot(result);
  return result.units
    .map((_, unit) => unit)
    .filter((unit) => (ranks[unit] ?? 0) > 0)
    .sort(
      (a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || (scores[b] ?? 0) - (scores[a] ?? 0) || compareCodes(result, a, b),
    );
}

function compareCodes({ units }: IndexResult, a: number, b: number): number {
  const [one = "", other = ""] = [units[a], units[b]];
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * The leaves that count for the index, each column once: what is only shown beside it reads the same columns again. All
 * leaves where none counts.
 */
export function countedLeaves({ plan }: IndexResult): readonly number[] {
  const counts = (node: number): boolean => {
    const own = plan.nodes[node];
    return own === undefined || (own.scored && counts(own.parent));
  };
  const all = plan.leaves.map((_, leaf) => leaf);
  const counted = all.filter((leaf) => counts(plan.leaves[leaf]?.node ?? -1));
  const kept = counted.length ? counted : all;
  const columnOf = (leaf: number): string | undefined => plan.leaves[leaf]?.column;
  return kept.filter((leaf, at) => kept.findIndex((other) => columnOf(other) === columnOf(leaf)) === at);
}

/** The scores of a node, in the order of the units. */
export function scoresAt({ scores, units }: IndexResult, node: number): Float64Array {
  return scores.subarray(node * units.length, (node + 1) * units.length);
}

/** The ranks of the units in the whole index. */
export function ranksAtRoot({ ranks, plan, units }: IndexResult): Float64Array {
  return ranks.length === units.length
    ? ranks
    : ranks.subarray(plan.root * units.length, (plan.root + 1) * units.length);
}

/** A text as words: the Vietnamese where there is no English. */
export function asWords(text: Text): Words {
  return { vi: inLanguage(text, "vi"), en: inLanguage(text, "en") };
}

/** Words put together for each language. */
export function combined(make: (language: "vi" | "en") => string): Words {
  return { vi: make("vi"), en: make("en") };
}

/** Columns of tables that recur. */
export const columnNames = {
  rank: { vi: "Hạng", en: "Rank" },
  unit: { vi: "Đơn vị", en: "Unit" },
  score: { vi: "Điểm", en: "Score" },
  indicator: { vi: "Chỉ tiêu", en: "Indicator" },
} as const satisfies Record<string, Words>;
