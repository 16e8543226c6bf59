import { wordsOfField } from "../../domain/field-words.ts";
import type { EntryChange, ImportedSheet, ImportPlan } from "../../domain/import-plan.ts";
import { kindOfSection, type Section, sections } from "../../domain/kind.ts";
import type { Model } from "../../domain/model.ts";
import { rowChange } from "./change-row.ts";
import { sectionTitle, type TableSection, tableSections } from "./columns.ts";
import { valueAt } from "./entry-value.ts";
import { identify, type KnownEntries, type KnownEntry, keyOf } from "./identity.ts";
import { type MatchedTable, matchHeaders } from "./match-headers.ts";

import { type Notebook, notebook } from "./notices.ts";
import { isFromLater } from "./origin.ts";
import { type Row, readRows } from "./read-rows.ts";
import { referenceAt } from "./references.ts";
import type { ImportRequest, RowSetting } from "./request.ts";
import { rowWords } from "./row-words.ts";
import { cellName, type Table } from "./table.ts";

/** Sheets that khung itself put into a workbook to serve the others. */
const ownSheets = /^_/;

/** Finds what the sheets say that the model does not say yet. Nothing is changed; whatever cannot be used is noted with its cell. */
export function planImport(request: ImportRequest): ImportPlan {
  const book = notebook();
  const matched = inSectionOrder(request.tables.flatMap((table) => matchedTable(table, request, book)));
  const known = knownEntries(request.elements);
  const read = matched.map((table) => ({ table, rows: readRows(table, request.mapping, request.readers, book) }));
  const setting: RowSetting = { ...request, book, rowsOf: new Map(), nearOf: new Map() };
  // Entries get their ids before references are followed: a row may refer to a later one. Links are known by their ends.
  const named = read.flatMap(({ table, rows }) =>
    table.section === "links" ? [] : rows.flatMap((row) => identified(row, table, known, setting)),
  );
  const links = read.flatMap(({ table, rows }) =>
    table.section === "links" ? rows.flatMap((row) => identified(row, table, known, setting)) : [],
  );
  const changes = [...named, ...links].map(({ row, entry, section, isNew }) =>
    rowChange(row, section, entry, isNew, setting),
  );
  return {
    sheets: read.map(
      ({ table, rows }): ImportedSheet => ({ sheet: table.table.name, section: table.section, rows: rows.length }),
    ),
    entries: changes.filter((change): change is EntryChange => typeof change === "object"),
    unchanged: changes.filter((change) => change === "unchanged").length,
    notices: book.notices(),
  };
}

function inSectionOrder(tables: readonly MatchedTable[]): readonly MatchedTable[] {
  return tableSections.flatMap((section) => tables.filter((table) => table.section === section));
}

function matchedTable(table: Table, { mapping, section }: ImportRequest, book: Notebook): readonly MatchedTable[] {
  if (isFromLater(table)) book.note("refused", { sheet: table.name, cell: "B2" }, rowWords.laterVersion());
  if (ownSheets.test(table.name) || table.rows.length === 0) return [];
  const whole = { sheet: table.name, cell: "" };
  if (table.hidden) {
    book.note("noted", whole, rowWords.hiddenSheet());
    return [];
  }
  const matched = matchHeaders(table, mapping, section);
  if ("why" in matched) {
    const isAsked = matched.why === "ambiguous";
    book.note(
      isAsked ? "refused" : "noted",
      whole,
      isAsked ? rowWords.ambiguousSheet(matched.sections.map(sectionTitle)) : rowWords.noTitles(),
    );
    return [];
  }
  const { titleRow, unknown, twice } = matched;
  for (const { column, title } of unknown)
    book.note("noted", { sheet: table.name, cell: cellName(column, titleRow) }, rowWords.unknownTitle(title));
  for (const { column, title } of twice)
    book.note("refused", { sheet: table.name, cell: cellName(column, titleRow) }, rowWords.titleTwice(title));
  return [matched];
}

function knownEntries(elements: Model["elements"]): KnownEntries {
  const known: KnownEntries = { byId: new Map(), byCode: new Map(), byEnds: new Map() };
  for (const section of sections)
    for (const element of elements[section]) {
      const code = String(valueAt(element, ["code"]) ?? "");
      learn(known, { id: element.id, section, entry: element, code }, endsOf(section, element));
    }
  return known;
}

function endsOf(section: Section, entry: unknown): readonly string[] {
  return section === "links" ? [String(valueAt(entry, ["from"])), String(valueAt(entry, ["to"]))] : [];
}

function learn({ byId, byCode, byEnds }: KnownEntries, entry: KnownEntry, ends: readonly string[]): void {
  const { id, section, code } = entry;
  if (!byId.has(id)) byId.set(id, entry);
  if (code !== "" && !byCode.has(keyOf(section, code))) byCode.set(keyOf(section, code), entry);
  if (ends.length > 0) byEnds.set(keyOf(section, ...ends), [...(byEnds.get(keyOf(section, ...ends)) ?? []), entry]);
}

interface IdentifiedRow {
  readonly row: Row;
  readonly section: TableSection;
  readonly entry: KnownEntry;
  readonly isNew: boolean;
}

function identified(
  row: Row,
  { section }: MatchedTable,
  known: KnownEntries,
  setting: RowSetting,
): readonly IdentifiedRow[] {
  const name = textAt(row, "name.vi");
  const code = textAt(row, "code");
  const from = section === "links" ? referenceAt(row, "from", setting) : undefined;
  const to = section === "links" ? referenceAt(row, "to", setting) : undefined;
  const ends = from && to ? { ends: [from, to] as const } : {};
  const found = identify({ section, id: row.id, code, name, ...ends }, known, setting.names, titleOf);
  if ("refused" in found) {
    // A row with a fault of its own has been spoken of: what follows from it is not said again.
    if (!row.isRefused && (section !== "links" || row.id !== undefined || from === to || (from && to)))
      setting.book.note("refused", row.at, found.refused);
    return [];
  }
  if ("known" in found) {
    const first = setting.rowsOf.get(found.known.id);
    if (first !== undefined) setting.book.note("refused", row.at, rowWords.twice(first));
    setting.rowsOf.set(found.known.id, row.number);
    if (first !== undefined) return [];
    // A name that found its entry is another spelling of it, if anything: it is not to overwrite the one there.
    const told = found.isByName ? withoutName(row) : row;
    return [{ row: told, section, entry: found.known, isNew: found.known.entry === undefined }];
  }
  const entry: KnownEntry = { id: found.made, section, entry: undefined, code };
  learn(known, entry, from && to ? [from, to] : []);
  setting.names.add({ id: found.made, target: kindOfSection[section], names: name === "" ? [] : [name] });
  setting.rowsOf.set(found.made, row.number);
  return [{ row, section, entry, isNew: true }];
}

function withoutName(row: Row): Row {
  return { ...row, cells: row.cells.filter(({ column }) => column.path.join(".") !== "name.vi") };
}

function titleOf(section: Section) {
  return wordsOfField([section])?.title ?? { vi: section, en: section };
}

function textAt({ cells }: Row, way: string): string {
  const found = cells.find(({ column }) => column.path.join(".") === way)?.decoded;
  return found && "value" in found ? String(found.value) : "";
}
