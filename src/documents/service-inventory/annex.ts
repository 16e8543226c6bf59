import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { InventoryEntry } from "../../domain/service-inventory.ts";
import type { Text } from "../../domain/text.ts";
import { levelNames } from "../../domain/value-words.ts";
import { dateIn } from "../telling/dates.ts";
import { marked, textOf } from "../telling/prose.ts";
import { levelColumnNames } from "./counts.ts";
import { dash, figure, type InventoryChapter, type InventoryTelling } from "./telling.ts";

/** Every service of the inventory on a line. */
export const annex: InventoryChapter = {
  card: {
    id: "inventory-annex",
    name: { vi: "Danh mục dịch vụ công", en: "Inventory of public services" },
    question: {
      vi: "Từng dịch vụ: mã, lĩnh vực, cơ quan, cấp, mức độ, ứng dụng, nguồn?",
      en: "Each service: code, sector, agency, level, application, source?",
    },
    audience: { vi: "Người tra cứu, kiểm tra", en: "Those who look up and check" },
    from: { vi: "Danh mục dịch vụ của mô hình", en: "The services of the model" },
  },
  blocks: (telling) => (telling.results.entries.length ? [all(telling)] : []),
};

const columns = [
  { vi: "Dịch vụ", en: "Service" },
  { vi: "Mã", en: "Code" },
  { vi: "Số", en: "Number" },
  { vi: "Lĩnh vực", en: "Sector" },
  { vi: "Cơ quan", en: "Agency" },
  { vi: "Cấp", en: "Performed at" },
  { vi: "Mức độ", en: "Level" },
  { vi: "Từ", en: "Since" },
  { vi: "Ứng dụng", en: "Applications" },
  { vi: "Hồ sơ/năm", en: "Dossiers a year" },
  { vi: "Nguồn", en: "Source" },
] as const;

function all({ results, language }: InventoryTelling): DocumentBlock {
  const listed = (texts: readonly Text[]): Inline =>
    texts.length ? texts.flatMap((each, at) => [...(at ? [{ text: "; " }] : []), textOf(language, each)]) : dash;
  const one = (text: Text | undefined): Inline => (text ? [textOf(language, text)] : dash);
  const row = (entry: InventoryEntry): readonly Inline[] => [
    [{ ...textOf(language, entry.name), ...marked(entry.status) }],
    entry.code === undefined ? dash : [{ text: entry.code }],
    figure(language, entry.amount),
    one(entry.sector),
    one(entry.owner),
    listed(entry.performedAt.map((level) => levelNames[level])),
    [{ text: levelColumnNames[entry.level ?? "unknown"][language] }],
    entry.since ? [{ text: dateIn(language, entry.since) }] : dash,
    listed(entry.realizedBy),
    figure(language, entry.dossiersPerYear),
    listed(entry.source.map((id) => results.sourceTitles.get(id) ?? { vi: id, en: id })),
  ];
  const rows = results.entries.map(row);
  const isKept = columns.map((_, at) => rows.some((cells) => cells[at]?.some(({ text }) => text !== "–")));
  const missing = columns.filter((_, at) => !isKept[at]).map((each) => each[language].toLocaleLowerCase(language));
  return {
    kind: "table",
    id: "table-services",
    caption: { vi: "Danh mục dịch vụ công", en: "Inventory of public services" }[language],
    head: columns.filter((_, at) => isKept[at]).map((each) => each[language]),
    align: columns
      .filter((_, at) => isKept[at])
      .map(({ en }) => (en === "Number" || en === "Dossiers a year" ? "end" : "start")),
    rows: rows.map((cells) => cells.filter((_, at) => isKept[at])),
    ...(missing.length
      ? {
          note: {
            vi: `Mô hình chưa ghi: ${missing.join(", ")}.`,
            en: `Not stated in the model: ${missing.join(", ")}.`,
          }[language],
        }
      : {}),
  };
}
