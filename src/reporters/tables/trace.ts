import type { Impact, ReachedSubject } from "../../domain/reach.ts";
import type { ReportTable } from "../../domain/report-table.ts";
import type { Text, Words } from "../../domain/text.ts";
import { boxKindNames } from "../../domain/value-words.ts";
import { fieldsOf, names, plain, tableOf } from "./cells.ts";

/** What an element rests on, what rests on it, or what stops with it. */
export function reachedTable(id: string, title: Words, empty: Words, reached: readonly ReachedSubject[]): ReportTable {
  const { field, numberField } = fieldsOf<ReachedSubject>();
  return tableOf(
    { id, title, empty },
    [
      numberField("steps", { vi: "Bước", en: "Steps" }, ({ steps }) => steps),
      field("kind", { vi: "Loại", en: "Kind" }, ({ subject }) => boxKindNames[subject.kind]),
      field("id", { vi: "Mã", en: "Id" }, ({ subject }) => plain(subject.id)),
      field("name", { vi: "Tên", en: "Name" }, ({ subject }) => subject.name),
    ],
    reached,
  );
}

/** What stops, in numbers: a line for services, their users, applications and owners. */
export function impactTable(
  title: Words,
  { services, dossiersPerYear, applications, users, agencies }: Impact,
): ReportTable {
  const rows: readonly Fact[] = [
    { what: { vi: "Dịch vụ công ngừng", en: "Public services that stop" }, value: services },
    { what: { vi: "Hồ sơ mỗi năm (số mô hình ghi)", en: "Dossiers a year (as stated)" }, value: dossiersPerYear },
    { what: { vi: "Ứng dụng ngừng", en: "Applications that stop" }, value: applications },
    {
      what: { vi: "Nhóm người dùng bị ảnh hưởng", en: "Groups of users concerned" },
      value: users.length,
      names: names(users),
    },
    {
      what: { vi: "Cơ quan chủ quản liên quan", en: "Agencies concerned" },
      value: agencies.length,
      names: names(agencies),
    },
  ];
  const { field, numberField } = fieldsOf<Fact>();
  return tableOf(
    { id: "impact-summary", title, empty: { vi: "Không có", en: "None" } },
    [
      field("what", { vi: "Nội dung", en: "What" }, ({ what }) => what),
      numberField("count", { vi: "Số lượng", en: "Count" }, ({ value }) => value),
      field("names", { vi: "Gồm", en: "Names" }, (fact) => fact.names),
    ],
    rows,
  );
}

interface Fact {
  readonly what: Words;
  readonly value: number | undefined;
  readonly names?: Text | undefined;
}
