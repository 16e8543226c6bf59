import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { FamilyEdition } from "../edition-results.ts";
import { chartFigures } from "../telling/chart-figure.ts";
import { numberIn } from "../telling/numbers.ts";
import { callout, prose, textOf } from "../telling/prose.ts";
import { rankMoves } from "../telling/rank-moves.ts";
import { type ComparisonChapter, type ComparisonTelling, dash } from "./telling.ts";

/** Against the edition before, with the breaks of method between editions. */
export const change: ComparisonChapter = {
  card: {
    id: "comparison-change",
    name: { vi: "So với kỳ trước", en: "Against the edition before" },
    question: {
      vi: "Ai tiến, ai lùi, và so như vậy có được không?",
      en: "Who moved up, who moved down, and may one compare?",
    },
    audience: { vi: "Bộ, các tỉnh", en: "The ministry, the provinces" },
    from: { vi: "Các kỳ của cùng chỉ số", en: "The editions of the index" },
  },
  blocks: (telling) => {
    const { family, ranking } = telling.results;
    if (family.length < 2) return [];
    const at = family.findIndex((each) => each.ranking === ranking);
    const before = family[at - 1];
    return [
      ...editionTable(telling),
      ...(before ? compared(telling, before, family[at]?.breakBefore) : [firstEdition(telling)]),
    ];
  },
};

function firstEdition({ language }: ComparisonTelling): DocumentBlock {
  return prose(language, {
    vi: "Đây là kỳ đầu tiên của chỉ số trong thư viện; chưa có kỳ trước để so.",
    en: "This is the first edition of the index in the library; there is none before it to compare with.",
  });
}

/** Every edition of the index with what is known of it, and where the method broke. */
function editionTable({ results, language }: ComparisonTelling): readonly DocumentBlock[] {
  return [
    {
      kind: "table",
      id: "table-editions",
      caption: { vi: "Các kỳ của chỉ số", en: "The editions of the index" }[language],
      head: [
        { vi: "Kỳ", en: "Edition" },
        { vi: "Phương pháp", en: "Method" },
        { vi: "Có hạng công bố", en: "Published ranks" },
        { vi: "Tính lại được", en: "Computed" },
        { vi: "So với kỳ trước", en: "Against the one before" },
      ].map((head) => head[language]),
      align: ["start", "start", "end", "end", "start"],
      rows: results.family.map(({ ranking, breakBefore }, at): readonly Inline[] => [
        [{ text: ranking.edition.name[language], ...(ranking === results.ranking ? { strong: true } : {}) }],
        [{ text: `${ranking.method.id} ${ranking.method.version}`, code: true }],
        [{ text: numberIn(language, ranking.units.filter(({ published }) => published.rank !== null).length) }],
        [{ text: numberIn(language, ranking.units.filter(({ rank }) => rank !== null).length) }],
        at === 0 ? dash : [{ text: (breakBefore ? breaks[breakBefore] : comparable)[language] }],
      ]),
      note: {
        vi: "Số đơn vị là số dòng mà nguồn đọc được, có kỳ chỉ vài dòng.",
        en: "Units are the rows that the sources give; of some editions only a few.",
      }[language],
    },
  ];
}

const breaks = {
  method: { vi: "không so được: phương pháp khác", en: "not to be compared: another method" },
  version: { vi: "không so được: phiên bản khác", en: "not to be compared: another version" },
} as const;
const comparable = { vi: "so được", en: "comparable" };

function compared(
  telling: ComparisonTelling,
  before: FamilyEdition,
  broken: FamilyEdition["breakBefore"],
): readonly DocumentBlock[] {
  const { results, language } = telling;
  const moved = rankMoves(results.ranking, before.ranking);
  const names = { now: results.header.name, before: before.ranking.edition.name };
  if (!moved.length)
    return [
      callout(
        language,
        "note",
        {
          vi: "Không đơn vị nào có hạng cùng loại ở cả {before} và {now}, nên không so được.",
          en: "No unit has ranks of the same kind in both {before} and {now}: nothing can be compared.",
        },
        names,
      ),
    ];
  const [up, down] = [moved.filter(({ from, to }) => to < from), moved.filter(({ from, to }) => to > from)];
  return [
    ...(broken
      ? [
          callout(
            language,
            "warning",
            {
              vi: "Giữa {before} và {now} phương pháp đã đổi: thay đổi thứ hạng dưới đây có thể do phương pháp, không phải do kết quả.",
              en: "Between {before} and {now} the method changed: the changes of rank below may come from the method rather than from results.",
            },
            names,
          ),
        ]
      : []),
    prose(
      language,
      {
        vi: "{n} đơn vị có hạng ở cả hai kỳ: {up} tăng, {down} giảm, {same} giữ nguyên ({table-change}).",
        en: "{n} [n:unit has|units have] a rank in both: {up} rose, {down} fell, {same} stayed ({table-change}).",
      },
      { n: moved.length, up: up.length, down: down.length, same: moved.length - up.length - down.length },
    ),
    ...chartFigures(language, results.charts, ({ kind }) => kind === "slope"),
    {
      kind: "table",
      id: "table-change",
      caption: {
        vi: `Thay đổi thứ hạng, ${names.before.vi} đến ${names.now.vi}`,
        en: `Change of ranks, ${names.before.en} to ${names.now.en}`,
      }[language],
      head: [
        { vi: "Đơn vị", en: "Unit" }[language],
        names.before[language],
        names.now[language],
        { vi: "Thay đổi", en: "Change" }[language],
      ],
      align: ["start", "end", "end", "end"],
      rows: moved
        .toSorted((a, b) => a.to - b.to)
        .map(({ unit, from, to }): readonly Inline[] => [
          [textOf(language, unit.name)],
          [{ text: String(from) }],
          [{ text: String(to) }],
          [{ text: from === to ? "0" : from > to ? `+${from - to}` : `−${to - from}` }],
        ]),
    },
  ];
}
