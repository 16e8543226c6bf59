import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { Score } from "../../domain/score.ts";
import type { InventoryFigure } from "../../domain/service-inventory.ts";
import { chartFigures } from "../telling/chart-figure.ts";
import { dateIn } from "../telling/dates.ts";
import { numberIn } from "../telling/numbers.ts";
import { callout, marked, prose, textOf } from "../telling/prose.ts";
import { dash, type InventoryChapter, type InventoryTelling } from "./telling.ts";

/** How many services each period brought online, as far as two dates are known. */
export const growth: InventoryChapter = {
  card: {
    id: "inventory-growth",
    name: { vi: "Tăng trưởng theo giai đoạn", en: "Growth by period" },
    question: {
      vi: "Mỗi giai đoạn đã đưa thêm bao nhiêu dịch vụ lên trực tuyến?",
      en: "How many services did each period bring online?",
    },
    audience: { vi: "Lãnh đạo, cơ quan theo dõi kế hoạch", en: "The leaders, those who follow plans" },
    from: {
      vi: "Thời điểm đạt mức độ của từng dịch vụ; số liệu mà nguồn nêu",
      en: "The dates at which services reached their level; figures of sources",
    },
  },
  blocks: (telling) => {
    const { results, language } = telling;
    if (!results.entries.length) return [];
    const years = addedYears(results.levels?.scores ?? []);
    return [
      ...(years.length ? computed(telling, years) : [unknownGrowth(telling)]),
      ...chartFigures(language, results.charts, ({ id }) => id === "services-since"),
      ...figureTable(telling),
    ];
  },
};

interface AddedYear {
  readonly indicator: Score;
  readonly year: Score;
}

/** What the method of service levels found for each year. */
function addedYears(scores: readonly Score[]): readonly AddedYear[] {
  return scores.flatMap((score) => [
    ...score.children.filter(({ id }) => /^\d{4}$/.test(id)).map((year) => ({ indicator: score, year })),
    ...addedYears(score.children.filter(({ id }) => !/^\d{4}$/.test(id))),
  ]);
}

function computed({ language }: InventoryTelling, years: readonly AddedYear[]): readonly DocumentBlock[] {
  return [
    prose(language, {
      vi: "Số tăng thêm của một năm là chênh lệch giữa hai thời điểm mà số lượng đã rõ; năm đầu tiên có số liệu không được tính là tăng ({table-growth}).",
      en: "What a year added is the difference between two dates at which the number is known; the first known number is no growth ({table-growth}).",
    }),
    {
      kind: "table",
      id: "table-growth",
      caption: { vi: "Số dịch vụ tăng thêm theo năm", en: "Services added by year" }[language],
      head: [
        { vi: "Chỉ tiêu", en: "Indicator" }[language],
        { vi: "Năm", en: "Year" }[language],
        { vi: "Tăng thêm", en: "Added" }[language],
        { vi: "Cách tính", en: "How" }[language],
      ],
      align: ["start", "end", "end", "start"],
      rows: years.map(({ indicator, year }): readonly Inline[] => [
        [{ text: indicator.name[language] }],
        [{ text: year.id }],
        year.value.kind === "number" ? [{ text: numberIn(language, year.value.value) }] : dash,
        year.formula ? [{ text: year.formula[language] }] : dash,
      ]),
    },
  ];
}

function unknownGrowth({ language }: InventoryTelling): DocumentBlock {
  return callout(language, "note", {
    vi: "Mô hình mới có số lượng của một thời điểm, nên chưa tính được mức tăng; không có nghĩa là không tăng.",
    en: "The model knows the number at one date only, so that no growth can be told; that does not mean that there was none.",
  });
}

function figureTable({ results, language }: InventoryTelling): readonly DocumentBlock[] {
  const { figures, sourceTitles } = results;
  if (!figures.length) return [];
  const sources = ({ source }: InventoryFigure): Inline =>
    source.length
      ? source.flatMap((id, at) => [
          ...(at ? [{ text: "; " }] : []),
          textOf(language, sourceTitles.get(id) ?? { vi: id, en: id }),
        ])
      : dash;
  return [
    prose(language, {
      vi: "Ngoài số tính được, nguồn còn nêu các số liệu sau ({table-inventory-figures}).",
      en: "Besides what can be computed, sources give the following figures ({table-inventory-figures}).",
    }),
    {
      kind: "table",
      id: "table-inventory-figures",
      caption: { vi: "Số liệu về dịch vụ do nguồn nêu", en: "Figures on services that sources give" }[language],
      head: [
        { vi: "Số liệu", en: "Figure" }[language],
        { vi: "Giá trị", en: "Value" }[language],
        { vi: "Thời điểm", en: "As of" }[language],
        { vi: "Nguồn", en: "Source" }[language],
      ],
      align: ["start", "end", "start", "start"],
      rows: figures.map((each): readonly Inline[] => [
        [textOf(language, each.name)],
        [{ text: figureText(language, each), ...marked(each.status) }],
        each.asOf ? [{ text: dateIn(language, each.asOf) }] : dash,
        sources(each),
      ]),
    },
  ];
}

function figureText(language: "vi" | "en", { value, to, unit }: InventoryFigure): string {
  const range = to === undefined ? numberIn(language, value) : `${numberIn(language, value)}–${numberIn(language, to)}`;
  const name = unit === undefined ? "" : textOf(language, unit).text;
  return name === "" ? range : name === "%" ? `${range}%` : `${range} ${name}`;
}
