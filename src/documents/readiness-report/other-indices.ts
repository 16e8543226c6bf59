import { numberWords } from "../../domain/number-words.ts";
import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { knownRank } from "../telling/known-rank.ts";
import { prose } from "../telling/prose.ts";
import { dash, type ReadinessChapter, type ReadinessTelling } from "./telling.ts";

/** The unit in other indices: of each the newest edition that knows it. */
export const otherIndices: ReadinessChapter = {
  card: {
    id: "readiness-other-indices",
    name: { vi: "Các chỉ số khác", en: "Other indices" },
    question: { vi: "Chỉ số khác xếp đơn vị ở đâu?", en: "Where do other indices put the unit?" },
    audience: { vi: "Lãnh đạo của đơn vị", en: "The leaders of the unit" },
    from: { vi: "Kỳ mới nhất của từng chỉ số", en: "The newest edition of each index" },
  },
  blocks: (telling) => (telling.results.others.length ? told(telling) : []),
};

function told({ results, language }: ReadinessTelling): readonly DocumentBlock[] {
  const rows = results.others.flatMap((ranking) => {
    const unit = ranking.units.find(({ code }) => code === results.code);
    const known = unit && knownRank(unit);
    return known ? [{ ranking, known }] : [];
  });
  if (!rows.length) return [];
  return [
    prose(
      language,
      {
        vi: "Báo cáo này viết theo {edition}. Mỗi phương pháp khác lấy kỳ mới nhất có đơn vị ({table-other-indices}); thứ hạng của các phương pháp khác nhau không so với nhau.",
        en: "This report follows {edition}. Of every other method it takes the newest edition that knows the unit ({table-other-indices}); ranks of different methods are not to be compared.",
      },
      { edition: results.edition.header.name },
    ),
    {
      kind: "table",
      id: "table-other-indices",
      caption: { vi: "Hạng theo các chỉ số khác", en: "Ranks by other indices" }[language],
      head: [
        { vi: "Kỳ", en: "Edition" },
        { vi: "Phương pháp", en: "Method" },
        { vi: "Hạng", en: "Rank" },
        { vi: "Điểm", en: "Score" },
        { vi: "Nguồn hạng", en: "Rank from" },
      ].map((head) => head[language]),
      align: ["start", "start", "end", "end", "start"],
      rows: rows.map(({ ranking, known }): readonly Inline[] => [
        [{ text: ranking.edition.name[language] }],
        [{ text: ranking.method.name[language] }],
        [{ text: known.text }],
        known.score === undefined ? dash : [{ text: numberWords(known.score, ranking.method.digits ?? 2)[language] }],
        [
          {
            text: { published: { vi: "công bố", en: "published" }, computed: { vi: "tính lại", en: "computed" } }[
              known.basis
            ][language],
          },
        ],
      ]),
    },
  ];
}
