import type { Method } from "../../domain/method.ts";
import type { RankedNode, RankedUnit, Ranking } from "../../domain/ranking.ts";
import { type SettledOptions, settledOptions } from "../../domain/settled-options.ts";
import { inLanguage, type Language, type Words } from "../../domain/text.ts";
import type { Cell, Column, Sheet, StyledCell } from "../spreadsheet/sheet.ts";
import { workbookBytes } from "../spreadsheet/workbook.ts";
import { aggregateFormula, type Part } from "./aggregate-formula.ts";
import { normaliseFormula } from "./normalise-formula.ts";

const names = {
  ranking: { vi: "Xếp hạng", en: "Ranking" },
  raw: { vi: "Số liệu gốc", en: "Raw data" },
  used: { vi: "Số liệu dùng", en: "Data used" },
  normalised: { vi: "Chuẩn hóa", en: "Normalised" },
  weights: { vi: "Trọng số", en: "Weights" },
  scores: { vi: "Điểm", en: "Scores" },
  notes: { vi: "Ghi chú", en: "Notes" },
} as const satisfies Record<string, Words>;

const titles = {
  code: { vi: "Mã", en: "Code" },
  unit: { vi: "Đơn vị", en: "Unit" },
  rank: { vi: "Hạng", en: "Rank" },
  score: { vi: "Điểm", en: "Score" },
  band: { vi: "Xếp loại", en: "Band" },
  coverage: { vi: "Đủ số liệu", en: "Coverage" },
  published: { vi: "Đã công bố", en: "Published" },
  publishedRank: { vi: "Hạng đã công bố", en: "Published rank" },
  name: { vi: "Tên", en: "Name" },
  parent: { vi: "Thuộc nhóm", en: "Group" },
  given: { vi: "Trọng số đã cho", en: "Weight given" },
  share: { vi: "Tỷ trọng trong nhóm", en: "Share in the group" },
  effective: { vi: "Tỷ trọng trong chỉ số", en: "Share in the index" },
  note: { vi: "Ghi chú", en: "Note" },
} as const satisfies Record<string, Words>;

const stateNotes: Readonly<Partial<Record<string, Words>>> = {
  imputed: { vi: "giá trị được điền", en: "imputed" },
  winsorised: { vi: "giá trị được dời", en: "winsorised" },
};

/** What the sheets are made from: units in the order of their ranks, so that row n is the same unit on every sheet. */
interface Book {
  readonly ranking: Ranking;
  readonly options: ReadonlyMap<string, SettledOptions>;
  readonly leaves: readonly RankedNode[];
  readonly groups: readonly RankedNode[];
  readonly language: Language;
}

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

/** The rows of data begin below the titles; the first two columns are the code and the name. */
const firstRow = 2;
const firstColumn = 2;

function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

function place(sheet: keyof typeof names, column: number, row: number, { language }: Book): string {
  return `'${names[sheet][language]}'!${columnName(column)}${row}`;
}

function stretch(sheet: keyof typeof names, column: number, { ranking, language }: Book): string {
  const name = columnName(column);
  return `'${names[sheet][language]}'!${name}$${firstRow}:${name}$${firstRow + ranking.units.length - 1}`;
}

function unitColumns({ language }: Book): readonly Column[] {
  return [
    { title: titles.code[language], width: 16 },
    { title: titles.unit[language], width: 24 },
  ];
}

function unitCells(unit: RankedUnit, { language }: Book): readonly Cell[] {
  return [unit.code, inLanguage(unit.name, language)];
}

function nodeColumns(nodes: readonly RankedNode[], { language }: Book): readonly Column[] {
  return nodes.map(({ code, name }) => ({ title: code, note: name[language], width: 21, format: "general" as const }));
}

function sheetOf(
  name: keyof typeof names,
  nodes: readonly RankedNode[],
  book: Book,
  cell: (unit: RankedUnit, node: RankedNode, row: number) => Cell,
): Sheet {
  return {
    name: names[name][book.language],
    frozenColumns: firstColumn,
    columns: [...unitColumns(book), ...nodeColumns(nodes, book)],
    rows: book.ranking.units.map((unit, at) => [
      ...unitCells(unit, book),
      ...nodes.map((node) => cell(unit, node, firstRow + at)),
    ]),
  };
}

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
      title(titles.share, 22),
      title(titles.effective, 22),
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

function rankingSheet(book: Book): Sheet {
  const { ranking, language } = book;
  const { units, method } = ranking;
  const ranked = units.filter(({ rank }) => rank !== null).length;
  const title = (words: Words, width: number): Column => ({ title: words[language], width });
  return {
    name: names.ranking[language],
    frozenColumns: 3,
    columns: [
      title(titles.rank, 8),
      ...unitColumns(book),
      title(titles.score, 21),
      title(titles.band, 18),
      title(titles.coverage, 12),
      title(titles.published, 14),
      title(titles.publishedRank, 16),
      title(titles.note, 40),
    ],
    rows: units.map((unit, at) => {
      const row = firstRow + at;
      const { score, rank, verdict, coverage, published } = unit;
      const band = verdict?.words ?? method.bands.find(({ id }) => id === unit.band)?.name;
      return [
        rank === null ? undefined : rankCell(rank, row, ranked, book),
        ...unitCells(unit, book),
        score === null ? undefined : { formula: place("scores", firstColumn, row, book), result: score },
        band?.[language],
        { value: coverage, format: "percent" as const },
        published.score ?? undefined,
        published.rank ?? undefined,
        verdict?.reason[language],
      ];
    }),
  };
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

/** Where all of it comes from: edition, method, changes, findings, and every step. */
function notesSheet({ ranking, language }: Book): Sheet {
  const { edition, method, changes, findings, log } = ranking;
  const lines = [
    `${edition.name[language]} (${edition.id}), ${edition.period.from} – ${edition.period.to}`,
    `${method.name[language]} (${method.id} ${method.version})`,
    ...changes,
    ...edition.notes.map((note) => note[language]),
    ...method.notes.map((note) => note[language]),
    ...findings.map(({ at, message }) => `${at.file}:${at.line}:${at.column} ${message[language]}`),
    ...log.map(
      ({ stage, indicator = "", unit = "", details }) => `${stage} ${indicator} ${unit} ${JSON.stringify(details)}`,
    ),
  ];
  return {
    name: names.notes[language],
    columns: [{ title: names.notes[language], width: 120 }],
    rows: lines.map((line) => [line]),
  };
}
