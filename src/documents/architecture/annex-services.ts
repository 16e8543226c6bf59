import type { Service } from "../../domain/model.ts";
import { levelNames, onlineFeatureNames, onlineLevelNames } from "../../domain/value-words.ts";
import type { ChapterPart } from "../chapter.ts";
import { nothingKnown, table } from "../telling/blocks.ts";
import { agencyName, cell, named, nameOf, namesOf } from "../telling/inline.ts";
import { byName } from "../telling/order.ts";
import { say, type Telling } from "../telling/telling.ts";

/** Phụ lục: every service of the model, whatever its state. */
export const annexServices: ChapterPart<Telling> = {
  card: {
    id: "annex-services",
    name: { vi: "Danh mục dịch vụ công", en: "Public services" },
    question: { vi: "Có những dịch vụ công nào?", en: "Which services are there?" },
    audience: { vi: "Người tra cứu", en: "Who looks something up" },
    from: { vi: "Mục services của mô hình", en: "The section services of the model" },
  },
  blocks: (telling) => {
    const { services } = telling.results.model.elements;
    if (!services.length) return [nothingKnown(telling, "services")];
    return table<Service>(telling, {
      id: "annex-services",
      caption: { vi: "Danh mục dịch vụ công", en: "Public services" },
      rows: services.toSorted(byName),
      columns: [
        { head: { vi: "Mã", en: "Code" }, cell: ({ code }) => cell.text(code) },
        { head: { vi: "Dịch vụ công", en: "Service" }, cell: (service) => named(telling, service) },
        {
          head: { vi: "Số lượng", en: "Number" },
          optional: true,
          align: "end",
          cell: ({ count }) => cell.number(telling, count),
        },
        { head: { vi: "Lĩnh vực", en: "Sector" }, cell: ({ sector }) => sector && [nameOf(telling, sector)] },
        { head: { vi: "Cơ quan giải quyết", en: "Owner" }, cell: ({ owner }) => agencyName(telling, owner) },
        {
          head: { vi: "Cấp thực hiện", en: "Performed at" },
          cell: ({ performedAt }) => cell.text(performedAt?.map((level) => say(telling, levelNames[level])).join(", ")),
        },
        {
          head: { vi: "Mức độ trực tuyến", en: "Online level" },
          cell: ({ online }) => cell.words(telling, online && onlineLevelNames[online.level]),
        },
        {
          head: { vi: "Cung cấp trực tuyến", en: "Offered online" },
          cell: ({ online }) =>
            cell.text(online?.provides?.map((feature) => say(telling, onlineFeatureNames[feature])).join(", ")),
        },
        { head: { vi: "Từ", en: "Since" }, cell: ({ online }) => cell.date(telling, online?.since) },
        { head: { vi: "Ứng dụng", en: "Applications" }, cell: ({ realizedBy }) => namesOf(telling, realizedBy) },
        {
          head: { vi: "Hồ sơ/năm", en: "Dossiers a year" },
          align: "end",
          cell: ({ dossiersPerYear }) => cell.number(telling, dossiersPerYear),
        },
        { head: { vi: "Thời hạn (ngày)", en: "Days" }, align: "end", cell: ({ days }) => cell.number(telling, days) },
        { head: { vi: "Phí, lệ phí", en: "Fee" }, align: "end", cell: ({ fee }) => cell.money(telling, fee) },
      ],
    });
  },
};
