import type { DocumentBlock } from "../../domain/page.ts";
import { chartFigures } from "../telling/chart-figure.ts";
import { prose } from "../telling/prose.ts";
import { dueBlocks, standing } from "./counts.ts";
import { type GapChapter, type GapTelling, shownPictures, shownTable } from "./telling.ts";

/** Block by block, by layer, agency and level: what is there and what is not. */
export const coverage: GapChapter = {
  card: {
    id: "gap-coverage",
    name: { vi: "Mức độ đáp ứng khung", en: "Coverage of the framework" },
    question: {
      vi: "Thành phần nào đã có, mới có kế hoạch hay còn thiếu, theo lớp, cơ quan và cấp?",
      en: "Which blocks are in place, planned or missing, by layer, agency and level?",
    },
    audience: { vi: "Kiến trúc sư, tư vấn, cơ quan thẩm định", en: "Architects, consultants, those who appraise" },
    from: { vi: "Mức đáp ứng từng thành phần tại hiện trạng và đích", en: "Each block as it is and at the target" },
  },
  blocks: (telling) => [
    overview(telling),
    ...chartFigures(telling.language, telling.results.charts, ({ id }) => id === "coverage-by-layer"),
    ...shownTable(telling, "coverage-by-layer", { isWithoutZeros: true }),
    ...shownPictures(telling, "capability-coverage"),
    ...agencies(telling),
    ...shownTable(telling, "coverage-by-agency", { isWithoutZeros: true }),
    ...shownTable(telling, "coverage-by-level", { isWithoutZeros: true }),
    ...shownTable(telling, "surplus"),
  ],
};

function overview({ results, language }: GapTelling): DocumentBlock {
  const due = dueBlocks(results);
  const layers = [...new Set(due.map(({ layer }) => layer))];
  const shares = layers.map((layer) => {
    const own = due.filter((row) => row.layer === layer);
    return { layer, own: own.length, share: standing(own, "asIs", "realised") / own.length };
  });
  const weakest = shares.toSorted((a, b) => a.share - b.share)[0];
  if (!weakest)
    return prose(language, { vi: "Khung không có thành phần nào.", en: "The framework has no building block." });
  const rows = due.filter(({ layer }) => layer === weakest.layer);
  return prose(
    language,
    {
      vi: "{table-coverage-by-layer} đếm theo lớp, {figure-capability-coverage} cho thấy từng thành phần, {table-coverage} nêu hệ thống nào hiện thực và kế hoạch nào bổ sung. Lớp “{layer}” còn cách xa nhất: {now} trong {all} thành phần đã có, {planned} mới có kế hoạch, {missing} chưa có.",
      en: "{table-coverage-by-layer} counts by layer, {figure-capability-coverage} shows each block, {table-coverage} names what realises it and which plan adds to it. The layer “{layer}” is furthest off: {now} of {all} blocks are in place, {planned} are only planned, {missing} are missing.",
    },
    {
      layer: results.nameOf(weakest.layer),
      now: standing(rows, "asIs", "realised"),
      all: rows.length,
      planned: standing(rows, "asIs", "planned"),
      missing: standing(rows, "asIs", "missing"),
    },
  );
}

/** Blocks that no agency answers for are in no row of the tables by agency and level. */
function agencies({ results, language }: GapTelling): readonly DocumentBlock[] {
  const nobody = dueBlocks(results).filter((row) => row.agencies.length === 0);
  const counted = {
    vi: "Một thành phần do nhiều cơ quan cùng hiện thực được tính cho từng cơ quan, nên tổng các dòng dưới đây có thể lớn hơn số thành phần.",
    en: "A block that several agencies realise counts for each of them, so that the rows below may add up to more than the blocks.",
  };
  if (!nobody.length) return [prose(language, counted)];
  return [
    prose(
      language,
      {
        vi: `${counted.vi} {n} thành phần chưa gắn với cơ quan nào nên không có trong hai bảng này.`,
        en: `${counted.en} {n} [n:block is|blocks are] with no agency and [n:stands|stand] in neither of the two tables.`,
      },
      { n: nobody.length },
    ),
  ];
}
