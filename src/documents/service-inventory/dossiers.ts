import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { percentIn } from "../telling/numbers.ts";
import { marked, prose, textOf } from "../telling/prose.ts";
import { dash, figure, type InventoryChapter, type InventoryTelling } from "./telling.ts";

/** Dossiers a year, and how many of them come in online. */
export const dossiers: InventoryChapter = {
  card: {
    id: "inventory-dossiers",
    name: { vi: "Hồ sơ", en: "Dossiers" },
    question: {
      vi: "Mỗi năm có bao nhiêu hồ sơ, bao nhiêu nộp trực tuyến?",
      en: "How many dossiers a year, and how many come in online?",
    },
    audience: {
      vi: "Bộ phận một cửa, kiểm soát thủ tục hành chính",
      en: "One-stop counters, the control of procedures",
    },
    from: { vi: "Số hồ sơ mỗi năm của từng dịch vụ", en: "Dossiers a year of each service" },
  },
  blocks: (telling) => (telling.results.entries.length ? told(telling) : []),
};

function told({ results, language }: InventoryTelling): readonly DocumentBlock[] {
  const known = results.entries.filter(({ dossiersPerYear }) => dossiersPerYear !== undefined);
  if (!known.length)
    return [
      prose(language, {
        vi: "Mô hình chưa ghi số hồ sơ của dịch vụ nào: số hồ sơ và tỷ lệ nộp trực tuyến chưa biết.",
        en: "The model states the dossiers of no service: their number and the share that comes in online are unknown.",
      }),
    ];
  const both = known.filter(({ onlineDossiersPerYear }) => onlineDossiersPerYear !== undefined);
  const sum = (values: readonly (number | undefined)[]): number =>
    values.reduce<number>((all, each = 0) => all + each, 0);
  const of = sum(both.map(({ dossiersPerYear }) => dossiersPerYear));
  const online = sum(both.map(({ onlineDossiersPerYear }) => onlineDossiersPerYear));
  return [
    prose(
      language,
      {
        vi: "{n} trong {all} mục ghi số hồ sơ, tổng {total} hồ sơ mỗi năm ({table-dossiers}).",
        en: "{n} of {all} entries [n:states|state] dossiers, {total} a year together ({table-dossiers}).",
      },
      { n: known.length, all: results.entries.length, total: sum(known.map(({ dossiersPerYear }) => dossiersPerYear)) },
    ),
    ...(of > 0
      ? [
          prose(
            language,
            {
              vi: "Ở những mục ghi cả hai số, {share} hồ sơ được nộp trực tuyến.",
              en: "Of the entries that state both, {share} of dossiers come in online.",
            },
            { share: { text: percentIn(language, online / of) } },
          ),
        ]
      : []),
    {
      kind: "table",
      id: "table-dossiers",
      caption: { vi: "Hồ sơ mỗi năm", en: "Dossiers a year" }[language],
      head: [
        { vi: "Dịch vụ", en: "Service" },
        { vi: "Hồ sơ mỗi năm", en: "Dossiers a year" },
        { vi: "Nộp trực tuyến", en: "Online" },
        { vi: "Tỷ lệ", en: "Share" },
      ].map((each) => each[language]),
      align: ["start", "end", "end", "end"],
      rows: known.map(({ name, dossiersPerYear = 0, onlineDossiersPerYear: own, status }): readonly Inline[] => [
        [{ ...textOf(language, name), ...marked(status) }],
        figure(language, dossiersPerYear),
        figure(language, own),
        own !== undefined && dossiersPerYear > 0 ? [{ text: percentIn(language, own / dossiersPerYear) }] : dash,
      ]),
    },
  ];
}
