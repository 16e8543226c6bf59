import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { type InventoryField, inventoryFields } from "../../domain/service-inventory.ts";
import type { Words } from "../../domain/text.ts";
import { namesIn, prose } from "../telling/prose.ts";
import { amountOf } from "./counts.ts";
import { figure, type InventoryChapter, type InventoryTelling } from "./telling.ts";

/** What the inventory does not know, field by field. */
export const holes: InventoryChapter = {
  card: {
    id: "inventory-holes",
    name: { vi: "Chỗ trống của danh mục", en: "Holes of the inventory" },
    question: {
      vi: "Danh mục còn thiếu số liệu gì, ở dịch vụ nào?",
      en: "What does the inventory not know, and of which services?",
    },
    audience: { vi: "Người lập danh mục", en: "Those who keep the inventory" },
    from: { vi: "Các trường chưa ghi của dịch vụ", en: "Fields of services that are not filled" },
  },
  blocks: (telling) => (telling.results.entries.length ? told(telling) : []),
};

function told({ results: { entries }, language }: InventoryTelling): readonly DocumentBlock[] {
  const rows = inventoryFields
    .map((field) => ({ field, lacking: entries.filter(({ lacks }) => lacks.includes(field)) }))
    .filter(({ lacking }) => lacking.length > 0);
  if (!rows.length)
    return [prose(language, { vi: "Mọi mục đều ghi đủ.", en: "Every entry states all that is asked for." })];
  const whole = entries.filter(({ lacks }) => lacks.length === 0).length;
  return [
    prose(
      language,
      {
        vi: "{whole} trong {all} mục ghi đủ mọi trường cần cho báo cáo này. {table-holes} nêu từng chỗ trống và tên trường trong mô hình.",
        en: "{whole} of {all} entries state all that this report needs. {table-holes} names each hole with the field of the model.",
      },
      { whole, all: entries.length },
    ),
    {
      kind: "table",
      id: "table-holes",
      caption: { vi: "Số liệu còn thiếu", en: "What is not stated" }[language],
      head: [
        { vi: "Số liệu", en: "Fact" },
        { vi: "Trường", en: "Field" },
        { vi: "Số mục", en: "Entries" },
        { vi: "Số dịch vụ", en: "Services" },
        { vi: "Mục", en: "Which" },
      ].map((each) => each[language]),
      align: ["start", "start", "end", "end", "start"],
      rows: rows.map(({ field, lacking }): readonly Inline[] => [
        [{ text: fieldNames[field].name[language] }],
        [{ text: fieldNames[field].field, code: true }],
        figure(language, lacking.length),
        figure(language, amountOf(lacking)),
        [
          namesIn(
            language,
            lacking.map(({ name }) => name),
            3,
          ),
        ],
      ]),
    },
  ];
}

const fieldNames: Readonly<Record<InventoryField, { readonly name: Words; readonly field: string }>> = {
  code: { name: { vi: "Mã thủ tục", en: "Procedure code" }, field: "code" },
  sector: { name: { vi: "Lĩnh vực", en: "Sector" }, field: "sector" },
  owner: { name: { vi: "Cơ quan", en: "Agency" }, field: "owner" },
  performedAt: { name: { vi: "Cấp thực hiện", en: "Level performed at" }, field: "performedAt" },
  level: { name: { vi: "Mức độ trực tuyến", en: "Online level" }, field: "online.level" },
  realizedBy: { name: { vi: "Ứng dụng phục vụ", en: "Application behind it" }, field: "realizedBy" },
  dossiers: { name: { vi: "Số hồ sơ mỗi năm", en: "Dossiers a year" }, field: "dossiersPerYear" },
  cost: { name: { vi: "Chi phí phát triển", en: "Development cost" }, field: "developmentCost" },
};
