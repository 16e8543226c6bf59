import type { Inline } from "../../domain/page.ts";
import { sourceKindNames } from "../../domain/value-words.ts";
import type { ChapterPart } from "../chapter.ts";
import { paragraph } from "../telling/blocks.ts";
import { dateIn } from "../telling/dates.ts";
import { cell } from "../telling/inline.ts";
import { type CitedSource, citedSources } from "../telling/sources.ts";
import { say, type Telling } from "../telling/telling.ts";
import { bodyOf, issuerOf, titleOf } from "./basis.ts";

/** Phụ lục: the documents cited, by the numbers under which they are cited. */
export const annexSources: ChapterPart<Telling> = {
  card: {
    id: "annex-sources",
    name: { vi: "Tài liệu tham khảo", en: "Sources" },
    question: { vi: "Dữ kiện trong tài liệu lấy từ đâu?", en: "Where do the facts come from?" },
    audience: { vi: "Người kiểm chứng", en: "Who verifies" },
    from: { vi: "Các nguồn mà mô hình và khung dẫn ra", en: "The sources that the model and the framework cite" },
  },
  blocks: (telling) => {
    const sources = citedSources(telling.results);
    if (!sources.length)
      return [paragraph(telling, { vi: "Mô hình không dẫn nguồn nào.", en: "The model cites no source." })];
    return [
      { kind: "sources", items: sources.map((cited, index) => ({ number: index + 1, text: lineOf(telling, cited) })) },
    ];
  },
};

function lineOf(telling: Telling, cited: CitedSource): Inline {
  const { number, date, url } = bodyOf(cited);
  const kind = "source" in cited ? say(telling, sourceKindNames[cited.source.kind]) : undefined;
  const particulars = [number, date && dateIn(telling.language, date), kind].flatMap((part) =>
    part ? [{ text: `, ${part}` }] : [],
  );
  const issuer = issuerOf(telling, cited);
  return [
    ...titleOf(telling, cited),
    ...(issuer ? [{ text: ". " }, ...issuer] : []),
    ...(particulars.length ? particulars : []),
    { text: ". " },
    ...(url ? (cell.text(url) ?? []).map((run) => ({ ...run, href: url })) : []),
  ];
}
