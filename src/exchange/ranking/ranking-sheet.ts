import type { RankedUnit, Ranking } from "../../domain/ranking.ts";
import type { Words } from "../../domain/text.ts";
import type { Cell, Column, Sheet } from "../spreadsheet/sheet.ts";
import { type Book, firstColumn, firstRow, names, place, scoreFormat, titles, unitCells, unitColumns } from "./book.ts";

type Field = Column & { readonly cell: (unit: RankedUnit, row: number) => Cell };

/** The ranking itself: ranks and scores by formula, the pillars, what was published, and what to know of a unit. */
export function rankingSheet(book: Book): Sheet {
  const { ranking, language } = book;
  // Rank and score always stand there; the others where any unit has something to say.
  const fields = fieldsOf(book).filter(
    ({ cell }, at) => at < 2 || ranking.units.some((unit) => cell(unit, firstRow) !== undefined),
  );
  return {
    name: names.ranking[language],
    frozenColumns: 3,
    columns: [
      ...fields.slice(0, 1).map(({ cell: _, ...column }) => column),
      ...unitColumns(book),
      ...fields.slice(1).map(({ cell: _, ...column }) => column),
    ],
    rows: ranking.units.map((unit, at) => {
      const [rank, ...others] = fields.map(({ cell }) => cell(unit, firstRow + at));
      return [rank, ...unitCells(unit, book), ...others];
    }),
  };
}

function fieldsOf(book: Book): readonly Field[] {
  const { ranking, language } = book;
  const ranked = ranking.units.filter(({ rank }) => rank !== null).length;
  const format = scoreFormat(book);
  const field = (words: Words, width: number, cell: Field["cell"], more: Partial<Column> = {}): Field => ({
    title: words[language],
    width,
    cell,
    ...more,
  });
  return [
    field(titles.rank, 9, ({ rank }, row) => (rank === null ? undefined : rankCell(rank, row, ranked, book))),
    field(titles.score, 13, ({ score }, row) => tied(score, place("scores", firstColumn, row, book)), { format }),
    field(titles.band, 18, (unit) => bandOf(unit, ranking)?.[language]),
    ...pillarFields(book),
    field(titles.coverage, 13, ({ coverage }) => coverage, { format: "percent" }),
    field(titles.published, 14, ({ published }) => published.score ?? undefined, { format }),
    field(titles.publishedRank, 13, ({ published }) => published.rank ?? undefined),
    field(titles.note, 48, (unit) => noteOf(unit, book)),
  ];
}

function tied(score: number | null, formula: string): Cell {
  return score === null ? undefined : { formula, result: score };
}

function bandOf({ band, verdict }: RankedUnit, { method }: Ranking): Words | undefined {
  return verdict?.words ?? method.bands.find(({ id }) => id === band)?.name;
}

/** The groups and indicators right below the index. */
function pillarFields(book: Book): readonly Field[] {
  const { ranking, groups, leaves, language } = book;
  const [root] = ranking.nodes;
  const format = scoreFormat(book);
  return ranking.nodes
    .filter(({ parent, scored }) => parent === root?.code && scored)
    .map(({ code, name }) => {
      const group = groups.findIndex((each) => each.code === code);
      const leaf = leaves.findIndex((each) => each.code === code);
      const cellAt = (row: number): string =>
        group >= 0
          ? place("scores", firstColumn + group, row, book)
          : place("normalised", firstColumn + leaf, row, book);
      const cell: Field["cell"] = ({ nodes }, row) => tied(nodes[code]?.score ?? null, cellAt(row));
      return { title: name[language], note: code, width: 15, format, cell };
    });
}

const filled: Words = { vi: "đã điền", en: "imputed" };
const moved: Words = { vi: "đã dời", en: "winsorised" };

function noteOf({ verdict, nodes }: RankedUnit, { language }: Book): string | undefined {
  const inState = (state: string): string =>
    Object.entries(nodes)
      .filter(([, { answer }]) => answer?.state === state)
      .map(([code]) => code)
      .join(", ");
  const [imputed, winsorised] = [inState("imputed"), inState("winsorised")];
  const parts = [
    verdict?.reason[language] ?? "",
    imputed && `${filled[language]}: ${imputed}`,
    winsorised && `${moved[language]}: ${winsorised}`,
  ];
  return parts.filter(Boolean).join("; ") || undefined;
}

/** Ties share the smallest rank; scores are compared on the decimals of the method. */
function rankCell(rank: number, row: number, ranked: number, { ranking }: Book): Cell {
  const { digits } = ranking.method;
  const all = `$D$${firstRow}:$D$${firstRow + ranked - 1}`;
  const formula =
    digits === null ? `RANK(D${row},${all})` : `1+SUMPRODUCT(--(ROUND(${all},${digits})>ROUND(D${row},${digits})))`;
  const isCompetition = ranking.units.every(
    (unit) =>
      unit.rank === null ||
      unit.rank === 1 + ranking.units.filter((other) => other.rank !== null && other.rank < (unit.rank ?? 0)).length,
  );
  return isCompetition ? { formula, result: rank } : { value: rank, tone: "quiet" };
}
