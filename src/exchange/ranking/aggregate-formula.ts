import type { Aggregation } from "../../domain/index-options/aggregation.ts";

/** A child in a formula: its score and its share, as cells and as numbers. */
export interface Part {
  readonly cell: string;
  readonly share: string;
  readonly score: number | null;
  readonly weight: number;
}

/** A group's score as a spreadsheet calculates it, with the value that it gives. */
export interface AggregateFormula {
  readonly formula: string;
  readonly value: number;
}

interface Mean {
  readonly term: (cell: string) => string;
  readonly whole: (sum: string) => string;
  readonly of: (x: number) => number;
  readonly back: (sum: number) => number;
}

const arithmetic: Mean = { term: (x) => x, whole: (sum) => sum, of: (x) => x, back: (sum) => sum };
const geometric: Mean = { term: (x) => `LN(${x})`, whole: (sum) => `EXP(${sum})`, of: Math.log, back: Math.exp };
const harmonic: Mean = {
  term: (x) => `1/${x}`,
  whole: (sum) => `1/(${sum})`,
  of: (x) => 1 / x,
  back: (sum) => 1 / sum,
};

function meanOf(option: Aggregation): Mean | undefined {
  if (option.method === "arithmetic") return arithmetic;
  if (option.method === "geometric") return geometric;
  if (option.method === "harmonic") return harmonic;
  if (option.method !== "power") return undefined;
  const { power } = option;
  if (power === 0) return geometric;
  return {
    term: (x) => `${x}^(${power})`,
    whole: (sum) => `(${sum})^(1/(${power}))`,
    of: (x) => x ** power,
    back: (sum) => sum ** (1 / power),
  };
}

/** The weighted mean of the children that have a score; nothing where a spreadsheet has no such formula. */
export function aggregateFormula(option: Aggregation, parts: readonly Part[]): AggregateFormula | undefined {
  const mean = meanOf(option);
  const known = parts.filter(({ score }) => score !== null);
  if (!mean || !known.length) return undefined;
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const terms = known.map(({ cell, share }) => `${share}*${mean.term(cell)}`).join("+");
  const isWhole = known.length === parts.length;
  const sum = isWhole ? terms : `(${terms})/(${known.map(({ share }) => share).join("+")})`;
  const value = known.reduce((running, { score, weight }) => running + weight * mean.of(score ?? 0), 0) / total;
  return { formula: mean.whole(sum), value: mean.back(value) };
}
