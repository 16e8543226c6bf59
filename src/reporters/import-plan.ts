import { wordsOfField } from "../domain/field-words.ts";
import type { CellPlace, EntryChange, FieldValue, ImportNotice, ImportPlan } from "../domain/import-plan.ts";
import { importReportVersion } from "../domain/import-report.ts";
import type { ReportCell, ReportTable, ReportTone } from "../domain/report-table.ts";
import type { Words } from "../domain/text.ts";
import { visible } from "./cells.ts";
import { jsonText } from "./json.ts";
import { type TableOptions, tableToTerminal } from "./tables/terminal.ts";

/** What an import is about, and what became of it. */
export interface ImportAbout {
  readonly file: string;
  readonly folder: string;
  /** The changes are written. */
  readonly isApplied: boolean;
  /** It was asked for. */
  readonly isAsked: boolean;
  /** The files written. */
  readonly written: readonly string[];
}

/** A plan as JSON. */
export function importToJson(plan: ImportPlan, { file, folder, isApplied, written }: ImportAbout): string {
  const { sheets, entries, unchanged, notices } = plan;
  const done = { file, folder, applied: isApplied, writtenFiles: written };
  return jsonText({ version: importReportVersion, ...done, sheets, entries, unchanged, notices });
}

/** Rows that a terminal shows of a table; the rest is counted. */
const shownRows = 20;

/** A plan as tables: what is added, what is changed, what cannot be taken, what should be known; and what to do next. */
export function importToTerminal(plan: ImportPlan, about: ImportAbout, options: TableOptions): string {
  const { language } = options;
  const tables = [addedTable(plan), changedTable(plan), refusedTable(plan), notedTable(plan)];
  const shown = tables.filter(({ rows }) => rows.length > 0).map((table) => tableToTerminal(firstRows(table), options));
  const head = [summary(plan, about)[language], ...plan.sheets.map((sheet) => sheetLine(sheet)[language])];
  const drafts = mappingDraft(plan.notices, language === "vi");
  return `${[`${head.join("\n")}\n`, ...shown, ...drafts, `${closing(plan, about)[language]}\n`].join("\n")}`;
}

function summary({ entries, unchanged, notices }: ImportPlan, { file, folder }: ImportAbout): Words {
  const added = entries.filter(({ change }) => change === "added").length;
  const changed = entries.length - added;
  const refused = notices.filter(({ kind }) => kind === "refused").reduce((sum, { count }) => sum + count, 0);
  const names = { file: visible(file), folder: visible(folder) };
  return {
    vi: `Nhập “${names.file}” vào ${names.folder}: thêm ${added}, thay đổi ${changed}, giữ nguyên ${unchanged}, không nhận được ${refused} chỗ.`,
    en: `Import of “${names.file}” into ${names.folder}: ${added} added, ${changed} changed, ${unchanged} unchanged, ${refused} refused.`,
  };
}

function sheetLine({ sheet, section, rows }: ImportPlan["sheets"][number]): Words {
  const title = sectionWords(section);
  const name = visible(sheet);
  return {
    vi: `  Trang tính “${name}”: ${title.vi}, ${rows} dòng`,
    en: `  Sheet “${name}”: ${title.en}, ${rows} rows`,
  };
}

function sectionWords(section: string): Words {
  return wordsOfField([section])?.title ?? { vi: section, en: section };
}

const columns = {
  cell: { id: "cell", title: { vi: "Ô", en: "Cell" } },
  section: { id: "section", title: { vi: "Mục", en: "Section" } },
  id: { id: "id", title: { vi: "Định danh", en: "ID" } },
  name: { id: "name", title: { vi: "Tên", en: "Name" } },
  field: { id: "field", title: { vi: "Trường", en: "Field" } },
  before: { id: "before", title: { vi: "Đang có", en: "Now" } },
  after: { id: "after", title: { vi: "Sẽ là", en: "To be" } },
  found: { id: "found", title: { vi: "Thấy", en: "Found" } },
  expected: { id: "expected", title: { vi: "Cần", en: "Expected" } },
  done: { id: "done", title: { vi: "Xử lý", en: "What is done" } },
} as const;

const none: Words = { vi: "không có", en: "none" };

function addedTable({ entries }: ImportPlan): ReportTable {
  const added = entries.filter(({ change }) => change === "added");
  return {
    id: "added",
    title: { vi: "Thêm mới", en: "Added" },
    notes: [],
    empty: none,
    columns: [columns.cell, columns.section, columns.id, columns.name],
    rows: added.map((entry) => [
      place(entry.at),
      words(sectionWords(entry.section)),
      plain(entry.id, "good"),
      plain(entry.name),
    ]),
  };
}

function changedTable({ entries }: ImportPlan): ReportTable {
  const changed = entries.filter(({ change }) => change === "changed");
  return {
    id: "changed",
    title: { vi: "Thay đổi", en: "Changed" },
    notes: [],
    empty: none,
    columns: [columns.cell, columns.id, columns.field, columns.before, columns.after],
    rows: changed.flatMap((entry) => fieldRows(entry)),
  };
}

function fieldRows({ id, fields }: EntryChange): ReportTable["rows"] {
  return fields.map(({ at, title, before, after }) => [
    place(at),
    plain(id, "planned"),
    words(title),
    value(before),
    value(after),
  ]);
}

function refusedTable({ notices }: ImportPlan): ReportTable {
  return {
    id: "refused",
    title: { vi: "Không nhận được: phải sửa trước khi ghi", en: "Refused: to be mended before anything is written" },
    notes: [],
    empty: none,
    columns: [columns.cell, columns.field, columns.found, columns.expected],
    rows: notices.filter(({ kind }) => kind === "refused").map((notice) => noticeRow(notice, "bad")),
  };
}

function notedTable({ notices }: ImportPlan): ReportTable {
  return {
    id: "noted",
    title: { vi: "Cần biết", en: "To be known" },
    notes: [],
    empty: none,
    columns: [columns.cell, columns.field, columns.found, columns.done],
    rows: notices.filter(({ kind }) => kind === "noted").map((notice) => noticeRow(notice, "partial")),
  };
}

function noticeRow({ at, field, found, expected, count }: ImportNotice, tone: ReportTone): readonly ReportCell[] {
  const more = count > 1 ? { vi: ` (và ${count - 1} ô khác)`, en: ` (and ${count - 1} more)` } : { vi: "", en: "" };
  const { text } = place(at);
  const cell = { text: { vi: text.vi + more.vi, en: (text.en ?? text.vi) + more.en }, tone };
  return [cell, words(field ?? { vi: "", en: "" }), words(found), words(expected)];
}

function place({ sheet, cell }: CellPlace): ReportCell {
  const text = cell === "" ? sheet : `${sheet}!${cell}`;
  return plain(text);
}

function plain(text: string, tone?: ReportTone): ReportCell {
  return { text: { vi: text, en: text }, ...(tone ? { tone } : {}) };
}

function words(text: Words): ReportCell {
  return { text };
}

function value(given: FieldValue): ReportCell {
  if (given === undefined) return plain("–");
  if (typeof given === "boolean") return words(given ? { vi: "có", en: "yes" } : { vi: "không", en: "no" });
  return plain(typeof given === "object" ? given.join("; ") : String(given));
}

function firstRows(table: ReportTable): ReportTable {
  const rest = table.rows.length - shownRows;
  if (rest <= 0) return table;
  const note = { vi: `… và ${rest} dòng nữa; --json cho xem tất cả`, en: `… and ${rest} more rows; --json shows all` };
  const title = {
    vi: `${table.title.vi}: ${table.rows.length}, trước hết`,
    en: `${table.title.en}: ${table.rows.length}, the first`,
  };
  return { ...table, title, rows: table.rows.slice(0, shownRows), notes: [...table.notes, note] };
}

/** Values that a mapping could explain, as lines to fill in. */
function mappingDraft(notices: readonly ImportNotice[], isVietnamese: boolean): readonly string[] {
  const unknown = new Map<string, Set<string>>();
  for (const { unknownValue } of notices)
    if (unknownValue)
      unknown.set(unknownValue.field, (unknown.get(unknownValue.field) ?? new Set()).add(unknownValue.written));
  if (unknown.size === 0) return [];
  const head = isVietnamese
    ? "Nếu các giá trị trên đúng như bảng tính viết, hãy điền định danh vào tệp ánh xạ rồi chạy lại với --map:"
    : "Where these values are meant as they are written, fill in their ids in a mapping and run it again with --map:";
  const lines = [...unknown].flatMap(([field, written]) => [
    `    ${field}:`,
    ...[...written].map((each) => `      ${JSON.stringify(visible(each))}: ${isVietnamese ? "định-danh" : "id"}`),
  ]);
  return [[head, "", "  values:", ...lines, ""].join("\n")];
}

function closing({ entries, notices }: ImportPlan, { isApplied, isAsked, written }: ImportAbout): Words {
  if (isApplied) {
    const list = written.map((path) => `\n  ${visible(path)}`).join("");
    return { vi: `Đã ghi:${list}`, en: `Written:${list}` };
  }
  if (notices.some(({ kind }) => kind === "refused"))
    return {
      vi: "Chưa ghi gì: hãy sửa các chỗ không nhận được rồi chạy lại.",
      en: "Nothing was written: mend what was refused and run it again.",
    };
  if (entries.length === 0)
    return { vi: "Không có gì để ghi: mô hình đã có đủ.", en: "Nothing to write: the model says all of it already." };
  return isAsked
    ? { vi: "Chưa ghi gì.", en: "Nothing was written." }
    : {
        vi: "Chưa ghi gì. Thêm --apply để ghi vào mô hình.",
        en: "Nothing was written. Add --apply to write it into the model.",
      };
}
