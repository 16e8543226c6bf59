import type { Method } from "../../domain/method.ts";
import type { Ranking } from "../../domain/ranking.ts";
import { type SettledOptions, settledOptions } from "../../domain/settled-options.ts";
import type { Language, Words } from "../../domain/text.ts";
import type { Cell, Column, Sheet, StyledCell } from "../spreadsheet/sheet.ts";
import { workbookBytes } from "../spreadsheet/workbook.ts";
import { aggregateFormula, type Part } from "./aggregate-formula.ts";
import { type Book, columnName, firstColumn, firstRow, names, place, sheetOf, stretch, titles } from "./book.ts";
import { normaliseFormula } from "./normalise-formula.ts";
import { notesSheet } from "./notes-sheet.ts";
import { rankingSheet } from "./ranking-sheet.ts";

/**
 * A ranking as a workbook that recalculates: raw data, data used, normalised data, weights and scores on sheets of their
 * own, tied by formulas where a spreadsheet has them; else the numbers stand as they are. Formulas are written only where
 * they give the same as the engine.
 */
export async function rankingWorkbook(ranking: Ranking, method: Method, language: Language): Promise<Uint8Array> {
  const { nodes } = ranking;
  const book: Book = {
    ranking,
    language,
    options: settledOptions(method),
    leaves: nodes.filter(({ kind }) => kind === "leaf"),
    groups: nodes.filter(({ kind }) => kind === "group"),
  };
  return workbookBytes([
    rankingSheet(book),
    rawSheet(book),
    usedSheet(book),
    normalisedSheet(book),
    weightsSheet(book),
    scoresSheet(book),
    notesSheet(book),
  ]);
}

const stateNotes: Readonly<Partial<Record<string, Words>>> = {
  imputed: { vi: "giá trị được điền", en: "imputed" },
  winsorised: { vi: "giá trị được dời", en: "winsorised" },
};

function rawSheet(book: Book): Sheet {
  return sheetOf("raw", book.leaves, book, ({ nodes }, { code }) => {
    const answer = nodes[code]?.answer;
    if (!answer) return undefined;
    const { raw, written, approximate, note } = answer;
    if (raw === null) return written ?? undefined;
    const told = [approximate ? `~ ${written}` : "", note ?? ""].filter(Boolean).join("; ");
    return told ? ({ value: raw, note: told } satisfies StyledCell) : raw;
  });
}

function usedSheet(book: Book): Sheet {
  const { leaves, language } = book;
  return sheetOf("used", leaves, book, ({ nodes }, { code }, row) => {
    const answer = nodes[code]?.answer;
    if (!answer || answer.used === null) return undefined;
    const { raw, used, denominator, state } = answer;
    const cell = place("raw", firstColumn + leaves.findIndex((leaf) => leaf.code === code), row, book);
    const formula = denominator === undefined ? cell : `${cell}/${denominator}`;
    const given = raw === null ? Number.NaN : denominator === undefined ? raw : raw / denominator;
    if (agrees(given, used)) return { formula, result: used };
    const note = stateNotes[state]?.[language];
    return { value: used, tone: "partial", ...(note ? { note } : {}) };
  });
}

function agrees(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function normalisedSheet(book: Book): Sheet {
  const { leaves, options, ranking } = book;
  const formulas = new Map(
    leaves.map(({ code }) => {
      const option = options.get(code);
      const made = option && normaliseFormula(option.normalise, option.indicator);
      const all = ranking.units.flatMap(({ nodes }) => nodes[code]?.answer?.used ?? []);
      const isRight = ranking.units.every(({ nodes }) => {
        const { score = null, answer } = nodes[code] ?? {};
        return score === null || answer?.used == null || (made && agrees(made.value(answer.used, all), score));
      });
      return [code, isRight ? made : undefined] as const;
    }),
  );
  return sheetOf("normalised", leaves, book, ({ nodes }, { code }, row) => {
    const score = nodes[code]?.score ?? null;
    if (score === null) return undefined;
    const column = firstColumn + leaves.findIndex((leaf) => leaf.code === code);
    const formula = formulas.get(code)?.formula({
      cell: place("used", column, row, book),
      all: stretch("used", column, book),
    });
    return formula === undefined ? { value: score, tone: "quiet" } : { formula, result: score };
  });
}

const shareColumn = 4;

/** Weights as they are given, their shares in the group, and in the index. */
function weightsSheet(book: Book): Sheet {
  const { ranking, options, language } = book;
  const { nodes } = ranking;
  const rowOf = new Map(nodes.map(({ code }, at) => [code, firstRow + at]));
  const name = names.weights[language];
  const rows = nodes.map((node): readonly Cell[] => {
    const { code, parent, weight, effectiveWeight, scored } = node;
    const own = rowOf.get(code) ?? firstRow;
    const label = node.name[language];
    if (parent === null) return [code, label, undefined, undefined, 1, 1];
    if (!scored) return [code, label, parent];
    const siblings = nodes.filter((each) => each.parent === parent && each.scored);
    const sum = siblings.map((each) => `$D$${rowOf.get(each.code)}`).join("+");
    const given = givenWeight(options.get(parent), options.get(code));
    const share = formulaOr(given === undefined ? undefined : `D${own}/(${sum})`, weight);
    return [code, label, parent, given, share, formulaOr(`E${own}*F${rowOf.get(parent)}`, effectiveWeight)];
  });
  const title = (words: Words, width: number): Column => ({ title: words[language], width });
  return {
    name,
    frozenColumns: 1,
    columns: [
      title(titles.code, 16),
      title(titles.name, 40),
      title(titles.parent, 16),
      title(titles.given, 18),
      { ...title(titles.share, 22), format: "fixed-4" },
      { ...title(titles.effective, 22), format: "fixed-4" },
    ],
    rows,
  };
}

/** The weight as a method states it; nothing where it comes from the data or from experts. */
function givenWeight(group: SettledOptions | undefined, own: SettledOptions | undefined): number | undefined {
  if (group?.weights.method === "equal") return 1;
  return group?.weights.method === "given" ? (own?.indicator?.weight ?? 1) : undefined;
}

function formulaOr(formula: string | undefined, value: number | null): Cell {
  if (value === null) return undefined;
  return formula === undefined ? { value, tone: "quiet" } : { formula, result: value };
}

function scoresSheet(book: Book): Sheet {
  const { ranking, groups, leaves, options, language } = book;
  const { nodes } = ranking;
  const shareOf = (code: string): string =>
    `'${names.weights[language]}'!$${columnName(shareColumn)}$${firstRow + nodes.findIndex((node) => node.code === code)}`;
  const cellOf = (code: string, row: number): string => {
    const leaf = leaves.findIndex((each) => each.code === code);
    return leaf >= 0
      ? place("normalised", firstColumn + leaf, row, book)
      : place("scores", firstColumn + groups.findIndex((each) => each.code === code), row, book);
  };
  return sheetOf("scores", groups, book, (unit, { code }, row) => {
    const score = unit.nodes[code]?.score ?? null;
    const aggregate = options.get(code)?.aggregate;
    if (score === null) return undefined;
    const parts = nodes
      .filter((node) => node.parent === code && node.scored)
      .map(
        (node): Part => ({
          cell: cellOf(node.code, row),
          share: shareOf(node.code),
          score: unit.nodes[node.code]?.score ?? null,
          weight: node.weight ?? Number.NaN,
        }),
      );
    const made = aggregate && aggregateFormula(aggregate, parts);
    return made && agrees(made.value, score)
      ? { formula: made.formula, result: score }
      : { value: score, tone: "quiet" };
  });
}
