import type { Inline } from "../../domain/page.ts";
import { numberIn, percentIn } from "../telling/numbers.ts";
import { prose, textOf } from "../telling/prose.ts";
import { type ComparisonChapter, dash, editionMark } from "./telling.ts";

/** How many units of each group stand in each band, where only that was published. */
export const distribution: ComparisonChapter = {
  card: {
    id: "comparison-distribution",
    name: { vi: "Phân bố theo mức xếp loại", en: "Units by band" },
    question: {
      vi: "Mỗi nhóm có bao nhiêu đơn vị ở từng mức?",
      en: "How many units of each group stand in each band?",
    },
    audience: { vi: "Lãnh đạo", en: "The leaders" },
    from: { vi: "Số lượng theo mức đã công bố", en: "Published counts by band" },
  },
  blocks: (telling) => {
    const { results, language } = telling;
    const { distribution: groups = [], method } = results.ranking;
    const [first] = groups;
    if (!first) return [];
    const names = new Map(method.bands.map(({ id, name }) => [id, name[language]]));
    const mark = editionMark(telling);
    return [
      prose(language, {
        vi: "Nguồn chỉ công bố số đơn vị ở từng mức ({table-distribution}), không công bố điểm của từng đơn vị; mức không có số là chưa biết, không phải bằng 0.",
        en: "The source gives the number of units in each band ({table-distribution}), not the scores of single units; a band without a number is unknown, not zero.",
      }),
      {
        kind: "table",
        id: "table-distribution",
        caption: { vi: "Số đơn vị theo mức xếp loại", en: "Units by band" }[language],
        head: [{ vi: "Nhóm", en: "Group" }[language], "n", ...first.bands.map(({ band }) => names.get(band) ?? band)],
        align: ["start", "end", ...first.bands.map(() => "end" as const)],
        rows: groups.map(({ name, n, bands }): readonly Inline[] => [
          [textOf(language, name)],
          [{ text: numberIn(language, n), ...mark }],
          ...bands.map(
            ({ count, share }): Inline =>
              count === null
                ? dash
                : [{ text: `${numberIn(language, count)}${share === null ? "" : ` (${percentIn(language, share)})`}` }],
          ),
        ]),
      },
    ];
  },
};
