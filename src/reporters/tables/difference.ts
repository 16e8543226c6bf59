import type { Difference, ElementChange, FieldChange } from "../../domain/difference.ts";
import { wordsOfField } from "../../domain/field-words.ts";
import type { State } from "../../domain/lifecycle.ts";
import type { ReportTable, ReportTone } from "../../domain/report-table.ts";
import type { Text, Words } from "../../domain/text.ts";
import { boxKindNames, changeNames, stateNames } from "../../domain/value-words.ts";
import { date, fieldsOf, plain, tableOf } from "./cells.ts";

const signs: Readonly<Record<ElementChange["change"], string>> = {
  added: "+",
  removed: "−",
  renamed: "≈",
  changed: "±",
  kept: "=",
};

function changeText({ change }: ElementChange): Words {
  const { vi, en } = changeNames[change];
  return { vi: `${signs[change]} ${vi}`, en: `${signs[change]} ${en}` };
}

const tones: Readonly<Record<ElementChange["change"], ReportTone>> = {
  added: "good",
  removed: "bad",
  renamed: "planned",
  changed: "partial",
  kept: "quiet",
};

/** What is different, a line for each element, with the fields that changed. */
export function differenceTable({ before, after, elements, kept }: Difference): ReportTable {
  const { field } = fieldsOf<ElementChange>();
  return tableOf(
    {
      id: "difference",
      title: {
        vi: `Khác biệt từ ${before.label} (${date(before.date)?.vi}) đến ${after.label} (${date(after.date)?.vi})`,
        en: `What changed from ${before.label} (${before.date}) to ${after.label} (${after.date})`,
      },
      empty: { vi: "Không có khác biệt", en: "There is no difference" },
      notes: [{ vi: `Giữ nguyên: ${kept}.`, en: `Kept as it is: ${kept}.` }],
    },
    [
      field(
        "change",
        { vi: "Thay đổi", en: "Change" },
        (change) => changeText(change),
        ({ change }) => tones[change],
      ),
      field("kind", { vi: "Loại", en: "Kind" }, ({ subject }) => kindName(subject.kind)),
      field("id", { vi: "Mã", en: "Id" }, ({ subject, was }) => plain(was ? `${was.id} → ${subject.id}` : subject.id)),
      field("name", { vi: "Tên", en: "Name" }, ({ subject }) => subject.name),
      field("fields", { vi: "Nội dung", en: "What" }, (change) => whatChanged(change)),
    ],
    elements,
  );
}

/** The fields of the header that differ. */
export function headerTable({ province }: Difference): ReportTable {
  const { field } = fieldsOf<FieldChange>();
  return tableOf(
    {
      id: "difference-header",
      title: { vi: "Khác biệt ở phần đầu mô hình", en: "Changes of the header" },
      empty: { vi: "Không có khác biệt", en: "There is no difference" },
    },
    [
      field("field", { vi: "Trường", en: "Field" }, (change) => fieldTitle(change)),
      field("before", { vi: "Trước", en: "Before" }, ({ before }) => plain(shown(before))),
      field("after", { vi: "Sau", en: "After" }, ({ after }) => plain(shown(after))),
    ],
    province,
  );
}

function whatChanged({ fields, states, words }: ElementChange): Text | undefined {
  const moved = states?.before && states.after ? [stateChange(states.before, states.after)] : [];
  const all = [...moved, ...(words ? [words] : []), ...fields.map(fieldText)];
  if (all.length === 0) return undefined;
  return { vi: all.map(({ vi }) => vi).join("; "), en: all.map(({ vi, en = vi }) => en).join("; ") };
}

function stateChange(before: State, after: State): Words {
  return {
    vi: `${stateNames[before].vi} → ${stateNames[after].vi}`,
    en: `${stateNames[before].en} → ${stateNames[after].en}`,
  };
}

function fieldTitle({ field }: FieldChange): Text {
  return wordsOfField(field.split("."))?.title ?? plain(field);
}

function fieldText(change: FieldChange): Words {
  const { field, before, after } = change;
  const title = fieldTitle(change);
  const values = `${shown(before)} → ${shown(after)}`;
  return { vi: `${title.vi}: ${values}`, en: `${title.en ?? field}: ${values}` };
}

function shown(value: unknown): string {
  if (value === undefined) return "–";
  return typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
}

function kindName(kind: ElementChange["subject"]["kind"]): Words {
  return boxKindNames[kind];
}
