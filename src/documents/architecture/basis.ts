import type { Inline } from "../../domain/page.ts";
import { sourceKindNames } from "../../domain/value-words.ts";
import type { ChapterPart } from "../chapter.ts";
import { missingField, paragraph, table } from "../telling/blocks.ts";
import { cell, citations, markOf, nameOf, textRun } from "../telling/inline.ts";
import { type CitedSource, citedSources } from "../telling/sources.ts";
import { say, type Telling } from "../telling/telling.ts";

/** Căn cứ: the documents that the architecture stands on, with number, date and issuer. */
export const basis: ChapterPart<Telling> = {
  card: {
    id: "basis",
    name: { vi: "Căn cứ thực hiện", en: "Basis" },
    question: {
      vi: "Kiến trúc được lập theo những văn bản nào?",
      en: "Which documents does the architecture stand on?",
    },
    audience: {
      vi: "Cơ quan thẩm định, khi soát căn cứ pháp lý",
      en: "Those who appraise, when they go through the legal basis",
    },
    from: {
      vi: "Trường basis của tỉnh và các tài liệu mà mô hình dẫn nguồn",
      en: "The field basis of the province, and the documents that the model cites",
    },
  },
  blocks: (telling) => {
    const { results } = telling;
    const declared = new Set(results.model.province.basis ?? []);
    const rows = citedSources(results).filter(
      (cited) => declared.has(cited.id) || ("document" in cited && !cited.document.packageItem),
    );
    if (!rows.length) return [missingField(telling, { vi: "căn cứ", en: "basis" }, "province.basis")];
    return [
      paragraph(telling, {
        vi: "Kiến trúc được xây dựng trên cơ sở các văn bản, tài liệu sau đây; số trong ngoặc vuông dẫn đến phụ lục nguồn.",
        en: "The architecture stands on the following documents; numbers in square brackets lead to the annex of sources.",
      }),
      ...table(telling, {
        id: "basis",
        caption: { vi: "Văn bản, tài liệu làm căn cứ", en: "Documents that the architecture stands on" },
        rows,
        columns: [
          {
            head: { vi: "Văn bản, tài liệu", en: "Document" },
            cell: (row) => [...titleOf(telling, row), ...citations(telling, [row.id])],
          },
          {
            head: { vi: "Loại", en: "Kind" },
            cell: (row) => cell.text("source" in row ? say(telling, sourceKindNames[row.source.kind]) : undefined),
          },
          { head: { vi: "Số, ký hiệu", en: "Number" }, cell: (row) => cell.text(bodyOf(row).number) },
          { head: { vi: "Ngày", en: "Date" }, cell: (row) => cell.date(telling, bodyOf(row).date) },
          { head: { vi: "Cơ quan ban hành", en: "Issuer" }, cell: (row) => issuerOf(telling, row) },
        ],
      }),
    ];
  },
};

/** The title of a cited document, with its mark. */
export function titleOf(telling: Telling, cited: CitedSource): Inline {
  const text = "source" in cited ? cited.source.title : cited.document.name;
  return [{ ...textRun(telling, text), ...markOf(bodyOf(cited)) }];
}

/** Who issued or published a cited document; unknown where nobody says. */
export function issuerOf(telling: Telling, cited: CitedSource): Inline | undefined {
  if ("source" in cited)
    return cited.source.publisher
      ? [{ text: cited.source.publisher, ...(telling.language === "en" && { lang: "vi" as const }) }]
      : undefined;
  const { issuer } = cited.document;
  if (issuer === undefined) return undefined;
  return [typeof issuer === "string" ? nameOf(telling, issuer) : textRun(telling, issuer)];
}

/** What a source and a document of the province have in common: number, date, address, status. */
export function bodyOf(cited: CitedSource) {
  return "source" in cited ? cited.source : cited.document;
}
