import {
  amountOf,
  type Division,
  levelColumnNames,
  levelRows,
  levelsIn,
} from "../../documents/service-inventory/counts.ts";
import { featureName, featureOrder } from "../../documents/service-inventory/features.ts";
import type { SeriesChart } from "../../domain/chart.ts";
import type { PartialDate } from "../../domain/date.ts";
import { numberWords } from "../../domain/number-words.ts";
import type { InventoryEntry } from "../../domain/service-inventory.ts";
import type { Words } from "../../domain/text.ts";
import { seriesTable } from "./series-table.ts";

/** The charts of an inventory of services; none where it is empty. A division with one group has none: a bar alone compares nothing. */
export function inventoryCharts(entries: readonly InventoryEntry[], at: PartialDate): readonly SeriesChart[] {
  if (!entries.length) return [];
  const charts = [
    ...(["sector", "agency", "level"] as const).map((division) => levelChart(entries, at, division)),
    sinceChart(entries, at),
    featureChart(entries, at),
  ];
  return charts.filter(({ categories }) => categories.length > 1);
}

const most = 30;

function levelChart(entries: readonly InventoryEntry[], at: PartialDate, division: Division): SeriesChart {
  const rows = levelRows(entries, division);
  const shown = rows.slice(0, most);
  const levels = levelsIn(entries);
  const title = titles[division];
  return charted(at, entries, {
    shape: "stacked-bars",
    id: `levels-by-${division}`,
    title,
    question: { vi: "Bao nhiêu dịch vụ ở mỗi mức độ?", en: "How many services at each level?" },
    summary: {
      vi: `${title.vi}: ${rows.length} nhóm, ${numberWords(amountOf(entries)).vi} dịch vụ.`,
      en: `${title.en}: ${rows.length} groups, ${numberWords(amountOf(entries)).en} services.`,
    },
    notes:
      rows.length > shown.length
        ? [{ vi: `Nêu ${shown.length} nhóm lớn nhất.`, en: `The ${shown.length} largest groups are shown.` }]
        : [],
    categories: shown.map(({ name }) => name),
    series: levels.map((level) => ({
      name: levelColumnNames[level],
      values: shown.map(({ counts }) => counts.get(level) ?? 0),
    })),
  });
}

const titles: Readonly<Record<Division, Words>> = {
  sector: { vi: "Dịch vụ công theo lĩnh vực", en: "Services by sector" },
  agency: { vi: "Dịch vụ công theo cơ quan", en: "Services by agency" },
  level: { vi: "Dịch vụ công theo cấp hành chính", en: "Services by administrative level" },
};

/** In which year the services of today reached their level, as far as that is stated. */
function sinceChart(entries: readonly InventoryEntry[], at: PartialDate): SeriesChart {
  const dated = entries.filter(({ since }) => since !== undefined);
  const years = [...new Set(dated.map(({ since = "" }) => since.slice(0, 4)))].sort();
  const levels = levelsIn(dated);
  return charted(at, entries, {
    shape: "columns",
    id: "services-since",
    title: { vi: "Năm đạt mức độ hiện nay", en: "Year in which today’s level was reached" },
    question: {
      vi: "Dịch vụ đạt mức độ hiện nay từ năm nào?",
      en: "Since which year do services stand at their level?",
    },
    summary: {
      vi: `${numberWords(amountOf(dated)).vi} trong ${numberWords(amountOf(entries)).vi} dịch vụ có ghi năm.`,
      en: `The year is stated for ${numberWords(amountOf(dated)).en} of ${numberWords(amountOf(entries)).en} services.`,
    },
    notes: [],
    categories: years.map((year) => ({ vi: year, en: year })),
    series: levels.map((level) => ({
      name: levelColumnNames[level],
      values: years.map((year) =>
        amountOf(dated.filter((entry) => entry.level === level && entry.since?.startsWith(year))),
      ),
    })),
  });
}

function featureChart(entries: readonly InventoryEntry[], at: PartialDate): SeriesChart {
  const known = entries.filter(({ provides }) => provides.length > 0);
  return charted(at, entries, {
    shape: "stacked-bars",
    id: "online-features",
    title: { vi: "Số dịch vụ theo tính năng trực tuyến", en: "Services by what they offer online" },
    question: { vi: "Bước nào làm được trên mạng?", en: "Which steps can be taken online?" },
    summary: {
      vi: `Tính năng được ghi cho ${numberWords(amountOf(known)).vi} dịch vụ.`,
      en: `What is offered is stated for ${numberWords(amountOf(known)).en} services.`,
    },
    notes: [],
    categories: known.length ? featureOrder.map(featureName) : [],
    series: [
      {
        name: { vi: "Số dịch vụ", en: "Services" },
        values: featureOrder.map((feature) => amountOf(known.filter(({ provides }) => provides.includes(feature)))),
      },
    ],
  });
}

type Own = Omit<SeriesChart, "kind" | "source" | "year" | "units" | "coverage" | "table" | "digits">;

function charted(at: PartialDate, entries: readonly InventoryEntry[], own: Own): SeriesChart {
  const known = amountOf(entries.filter(({ level }) => level !== undefined));
  const all = amountOf(entries);
  return {
    ...own,
    kind: "series",
    source: { vi: "mô hình của tỉnh", en: "the province’s model" },
    year: at.slice(0, 4),
    units: all,
    coverage: all ? known / all : 0,
    digits: 0,
    table: seriesTable(own),
  };
}
