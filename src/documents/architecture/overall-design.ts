import type { Layer } from "../../domain/framework.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import type { ChapterPart } from "../chapter.ts";
import type { CoverageState } from "../results.ts";
import { type Column, table } from "../telling/blocks.ts";
import { cell, named } from "../telling/inline.ts";
import { coverageLaterNames, coverageNames } from "../telling/names.ts";
import type { Telling } from "../telling/telling.ts";
import { noPicture, picture } from "./pictures.ts";

/** Sơ đồ tổng thể: the picture that every architecture document opens with, and its layers in numbers. */
export const overallDesign: ChapterPart<Telling> = {
  card: {
    id: "overall-design",
    name: { vi: "Sơ đồ tổng thể", en: "Overall design" },
    question: {
      vi: "Toàn bộ kiến trúc trông như thế nào trên một trang?",
      en: "What does the whole architecture look like on one page?",
    },
    audience: { vi: "Mọi người đọc", en: "Every reader" },
    from: {
      vi: "Sơ đồ thiết kế tổng thể, theo lớp của khung",
      en: "The overall design, by the layers of the framework",
    },
  },
  blocks: (telling) => {
    const drawn = picture(telling, "overall-design");
    const missing = noPicture(telling, {
      vi: "Chưa có sơ đồ tổng thể cho thời điểm này.",
      en: "There is no overall design picture for this date.",
    });
    return [...layersInNumbers(telling), ...(drawn.length ? drawn : [missing])];
  },
};

interface Row {
  readonly layer: Layer;
  readonly counts: Readonly<Record<CoverageState, number>>;
  readonly total: number;
}

/** How many building blocks of each layer are realised, planned and missing at the chapter's date. */
export function layersInNumbers(telling: Telling): readonly DocumentBlock[] {
  const state = (name: CoverageState): Column<Row> => ({
    head: (telling.time === "later" ? coverageLaterNames : coverageNames)[name],
    align: "end",
    cell: ({ counts }) => (counts[name] ? cell.number(telling, counts[name]) : [{ text: "0" }]),
  });
  const rows = layerRows(telling);
  const occurring = (["realised", "partly", "planned", "missing", "neutral"] as const).filter((name) =>
    rows.some(({ counts }) => counts[name]),
  );
  return table(telling, {
    id: "layers",
    caption: { vi: "Mức độ hình thành các thành phần theo lớp kiến trúc", en: "Building blocks by layer and state" },
    rows,
    columns: [
      { head: { vi: "Lớp", en: "Layer" }, cell: ({ layer }) => named(telling, layer, { cite: false }) },
      { head: { vi: "Số thành phần", en: "Blocks" }, align: "end", cell: ({ total }) => cell.number(telling, total) },
      ...occurring.map(state),
    ],
  });
}

function layerRows(telling: Telling): readonly Row[] {
  const { framework, coverage } = telling.results;
  return [...framework.layers.values()]
    .toSorted((a, b) => a.order - b.order)
    .flatMap((layer) => {
      const states = coverage.flatMap(({ block, now, later }) =>
        framework.blocks.get(block)?.layer === layer.id ? [telling.time === "later" ? (later ?? now) : now] : [],
      );
      return states.length ? [{ layer, counts: countStates(states), total: states.length }] : [];
    });
}

function countStates(states: readonly CoverageState[]): Row["counts"] {
  const counts = { realised: 0, partly: 0, planned: 0, missing: 0, neutral: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}
