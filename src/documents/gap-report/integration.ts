import type { DocumentBlock } from "../../domain/page.ts";
import { levelNames } from "../../domain/value-words.ts";
import { callout, namesIn, prose } from "../telling/prose.ts";
import { type GapChapter, type GapTelling, hasRows, shownPictures, shownTable } from "./telling.ts";

/** Which data must flow between agencies and levels, and whether it can. */
export const integration: GapChapter = {
  card: {
    id: "gap-integration",
    name: { vi: "Khoảng cách tích hợp dữ liệu", en: "Gaps of data integration" },
    question: {
      vi: "Dữ liệu cần đi đâu, đã đi được chưa, có qua trục tích hợp không?",
      en: "Where must data go, can it, and does it go over the integration axis?",
    },
    audience: { vi: "Người phụ trách tích hợp, cơ quan dữ liệu", en: "Those who integrate, the keepers of data" },
    from: {
      vi: "Nhu cầu dữ liệu của dịch vụ và ứng dụng, các kết nối",
      en: "What services and applications read, and the links",
    },
  },
  blocks: (telling) => [
    ...needs(telling),
    ...hop(telling),
    ...national(telling),
    ...(hasRows(telling, "exchanges") ? shownTable(telling, "exchanges") : []),
    ...shownPictures(telling, "data-integration-axis"),
  ],
};

function needs({ results, language }: GapTelling): readonly DocumentBlock[] {
  const { exchanges } = results.analysis.integration;
  if (!exchanges.length)
    return [
      prose(language, {
        vi: "Mô hình chưa ghi nhu cầu trao đổi dữ liệu nào giữa các cơ quan: có thể chưa khai, không có nghĩa là không cần.",
        en: "The model states no need to exchange data between agencies: it may not have been stated, which does not mean that there is none.",
      }),
    ];
  const by = (way: string): number => exchanges.filter((each) => each.way === way).length;
  return [
    prose(
      language,
      {
        vi: "Dịch vụ và ứng dụng cần {n} luồng dữ liệu giữa các cơ quan: {axis} qua trục tích hợp, {direct} nối trực tiếp, {unsaid} chưa rõ cách nối, {none} chưa có ({table-exchanges}).",
        en: "Services and applications need {n} flows of data between agencies: {axis} go over the integration axis, {direct} directly, {unsaid} in an unstated way, {none} are not there ({table-exchanges}).",
      },
      { n: exchanges.length, axis: by("axis"), direct: by("direct"), unsaid: by("unsaid"), none: by("none") },
    ),
  ];
}

function hop({ results, language }: GapTelling): readonly DocumentBlock[] {
  const { brokenHop } = results.analysis.integration;
  if (!brokenHop) return [];
  return [
    callout(
      language,
      "warning",
      {
        vi: "Chưa có đường dữ liệu từ {from} lên {to}: chuỗi xã → huyện → tỉnh → trung ương đứt ở đây.",
        en: "No path of data leads from {from} to {to} level: the chain commune → district → province → central government breaks here.",
      },
      { from: lowered(levelNames[brokenHop.from]), to: lowered(levelNames[brokenHop.to]) },
    ),
  ];
}

function lowered({ vi, en }: { readonly vi: string; readonly en: string }) {
  return { vi: vi.toLocaleLowerCase("vi"), en: en.toLowerCase() };
}

function national({ results, language }: GapTelling): readonly DocumentBlock[] {
  const { unconnected } = results.analysis.integration;
  if (!unconnected.length) return [];
  return [
    prose(
      language,
      {
        vi: "{n} hệ thống quốc gia được đọc nhưng chưa có kết nối: {names}.",
        en: "{n} national [n:system is|systems are] read and no link leads to [n:it|them]: {names}.",
      },
      {
        n: unconnected.length,
        names: namesIn(
          language,
          unconnected.map(({ name }) => name),
        ),
      },
    ),
  ];
}
