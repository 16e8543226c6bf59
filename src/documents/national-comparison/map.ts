import { chartFigures } from "../telling/chart-figure.ts";
import { prose } from "../telling/prose.ts";
import { type ComparisonChapter, publishedUnits, rankedUnits } from "./telling.ts";

/** The provinces as tiles. */
export const map: ComparisonChapter = {
  card: {
    id: "comparison-map",
    name: { vi: "Trên lưới ô", en: "As tiles" },
    question: { vi: "Kết quả phân bố theo vùng ra sao?", en: "How do the results lie across the country?" },
    audience: { vi: "Lãnh đạo bộ, báo chí", en: "The leaders of the ministry, the press" },
    from: { vi: "Hạng đã công bố và điểm tính lại", en: "Published ranks and computed scores" },
  },
  blocks: (telling) => {
    const { results, language } = telling;
    const isMostlyPublished = publishedUnits(telling).length > rankedUnits(telling).length;
    const wanted = isMostlyPublished ? "rank-map" : "tile-map";
    const figures = chartFigures(
      language,
      results.charts,
      ({ kind, id }) => kind === "tile-map" && id.endsWith(wanted),
    );
    const known = isMostlyPublished ? publishedUnits(telling) : rankedUnits(telling);
    if (!figures.length || known.length < least) return [];
    return [prose(language, isMostlyPublished ? byRank : byScore), ...figures];
  },
};

/** On fewer tiles nobody sees a pattern. */
const least = 5;

const byRank = {
  vi: "Mỗi ô một tỉnh, thành phố, tô theo hạng đã công bố: điểm của phần lớn đơn vị không được công bố.",
  en: "One tile for each province, coloured by its published rank: the scores of most were not published.",
};
const byScore = {
  vi: "Mỗi ô một tỉnh, thành phố, tô theo điểm; ô trắng là chưa có số liệu, không phải điểm 0.",
  en: "One tile for each province, coloured by its score; an empty tile has no figure, which is not a score of zero.",
};
