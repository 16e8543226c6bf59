import { fold } from "../../domain/folding.ts";
import type { ImportMapping } from "../../domain/import-mapping.ts";
import { columnsOf, type TableSection, tableSections } from "./columns.ts";
import { type Heading, headingsOf, rowNumberTitles, sectionNamed } from "./header-aliases.ts";
import type { Table, TableRow } from "./table.ts";

/** A column of a sheet whose title is known. */
export interface MatchedColumn {
  readonly heading: Heading;
  readonly title: string;
  /** Amounts are written in so many đồng: 1,000,000 under `Kinh phí (triệu đồng)`. */
  readonly unit?: number;
}

/** A sheet whose titles are known. */
export interface MatchedTable {
  readonly table: Table;
  readonly section: TableSection;
  readonly titleRow: number;
  readonly columns: ReadonlyMap<number, MatchedColumn>;
  /** Titles that no field has: their columns are not read. */
  readonly unknown: readonly { readonly column: number; readonly title: string }[];
  /** Two columns for one field: the second of them. */
  readonly twice: readonly { readonly column: number; readonly title: string }[];
}

/** Why nothing can be made of a sheet. `ambiguous`: its titles fit several sections equally well. */
export type Unmatched = {
  readonly table: Table;
  readonly why: "no-titles" | "ambiguous";
  readonly sections: readonly TableSection[];
};

const titleRowsLookedAt = 25;

/**
 * Finds the row of titles of a sheet, and what each title stands for. The section is the one that the mapping or the
 * command line names, else that of the sheet's name, else the one with most of the titles.
 */
export function matchHeaders(table: Table, mapping: ImportMapping, wanted?: TableSection): MatchedTable | Unmatched {
  const asked = own(mapping.sheets, table.name) ?? wanted ?? sectionNamed(table.name);
  const candidates = (asked ? [asked] : tableSections).map((section) => bestRow(table, section, mapping));
  const best = Math.max(...candidates.map(({ score }) => score));
  const winners = candidates.filter(({ score }) => score === best);
  const [winner, other] = winners;
  const hasIdentity = winner && [...winner.columns.values()].some(({ heading }) => identifies(heading));
  if (!winner?.row || !hasIdentity) return { table, why: "no-titles", sections: asked ? [asked] : [] };
  if (other) return { table, why: "ambiguous", sections: winners.map(({ section }) => section) };
  const { section, columns, unknown, twice, row } = winner;
  return { table, section, titleRow: row.number, columns, unknown, twice };
}

/** Without one of these nobody knows what a row is about. */
function identifies(heading: Heading): boolean {
  return heading === "id" || ["name.vi", "code", "from"].includes(heading.path.join("."));
}

interface Candidate extends Pick<MatchedTable, "section" | "columns" | "unknown" | "twice"> {
  readonly row: TableRow | undefined;
  readonly score: number;
}

function bestRow({ rows }: Table, section: TableSection, mapping: ImportMapping): Candidate {
  const headings = headingsOf(section);
  const found = rows.slice(0, titleRowsLookedAt).map((row) => candidate(row, section, headings, mapping));
  const none: Candidate = { section, row: undefined, score: 0, columns: new Map(), unknown: [], twice: [] };
  return found.reduce((best, each) => (each.score > best.score ? each : best), none);
}

function candidate(
  row: TableRow,
  section: TableSection,
  headings: ReadonlyMap<string, Heading>,
  mapping: ImportMapping,
): Candidate {
  const columns = new Map<number, MatchedColumn>();
  const unknown: { column: number; title: string }[] = [];
  const twice: { column: number; title: string }[] = [];
  const taken = new Set<string>();
  for (const { column, type, value } of row.cells) {
    const title = value.replace(/\s+/g, " ").trim();
    if (type !== "text" || title === "") continue;
    const matched = headingOf(title, section, headings, mapping);
    if (matched === "ignored") continue;
    const name = matched && (matched.heading === "id" ? "id" : matched.heading.path.join("."));
    if (!matched || name === undefined) unknown.push({ column, title });
    else if (taken.has(name)) twice.push({ column, title });
    else {
      taken.add(name);
      columns.set(column, matched);
    }
  }
  // A title that stands at a lower place counts a little less where the same were found twice.
  return { section, row, score: columns.size, columns, unknown, twice };
}

function headingOf(
  title: string,
  section: TableSection,
  headings: ReadonlyMap<string, Heading>,
  mapping: ImportMapping,
): MatchedColumn | "ignored" | undefined {
  const mapped = own(mapping.columns, title) ?? byFold(mapping.columns, title);
  if (mapped === "ignore") return "ignored";
  const unit = unitOf(title);
  const extra = unit === undefined ? {} : { unit };
  if (mapped !== undefined) {
    const heading = mapped === "id" ? "id" : columnsOf(section).find(({ path }) => isWay(path, mapped));
    return heading && { heading, title, ...extra };
  }
  const bare = fold(title.replace(/\([^)]*\)/g, " ").replace(/\*/g, " "));
  if (rowNumberTitles.has(bare) && !headings.has(fold(title))) return "ignored";
  const heading = headings.get(fold(title)) ?? headings.get(bare);
  return heading && { heading, title, ...extra };
}

/** The way of a column as the mapping writes it: `name` is the Vietnamese name. */
function isWay(path: readonly string[], written: string): boolean {
  const way = path.join(".");
  return way === written || way === `${written}.vi`;
}

const units: readonly (readonly [RegExp, number])[] = [
  [/(?:^|-)(?:ty|ti)(?:-dong|-vnd|-d)?$/, 1e9],
  [/(?:^|-)(?:trieu|tr)(?:-dong|-vnd|-d)?$/, 1e6],
  [/(?:^|-)(?:nghin|ngan)(?:-dong|-vnd|-d)?$/, 1e3],
  [/(?:^|-)(?:dong|vnd)$/, 1],
];

/** The unit of amounts that a title gives in brackets: `(triệu đồng)`. */
function unitOf(title: string): number | undefined {
  const inBrackets = fold(/\(([^)]*)\)/.exec(title)?.[1] ?? "").replace(/^(?:dvt|don-vi-tinh|don-vi)-/, "");
  return inBrackets === "" ? undefined : units.find(([pattern]) => pattern.test(inBrackets))?.[1];
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

function byFold<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  const wanted = fold(key);
  return Object.entries(record ?? {}).find(([each]) => fold(each) === wanted)?.[1];
}
