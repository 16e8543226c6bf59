import type { DocumentBlock } from "../../domain/page.ts";
import { packageItems } from "../architecture/transfer.ts";
import type { ChapterPart } from "../chapter.ts";
import { missingField, paragraph, table } from "../telling/blocks.ts";
import { cell, named } from "../telling/inline.ts";
import { stateCell } from "../telling/lifecycle.ts";
import type { Telling } from "../telling/telling.ts";

/** The part of the package that is the source code of the platform. */
export const sourceCodeItem = "platform-source-code";

/** Bảng kê: the parts of the package, and where the source code of the platform is to be had. */
export const packageContents: ChapterPart<Telling> = {
  card: {
    id: "package-contents",
    name: { vi: "Bảng kê gói chuyển giao", en: "What the package holds" },
    question: {
      vi: "Gói chuyển giao có đủ các mục không, mã nguồn nền tảng ở đâu?",
      en: "Is every part of the package there, and where is the source code of the platform?",
    },
    audience: { vi: "Hai bên bàn giao", en: "Both sides of the hand-over" },
    from: {
      vi: "Các mục của khung và tài liệu (documents) của mô hình",
      en: "The items of the framework, and the documents of the model",
    },
  },
  blocks: (telling) => [
    ...packageItems(telling),
    ...sourceReference(telling),
    paragraph(telling, {
      vi: "Tệp manifest.json trong tệp nén ghi mã kiểm tra SHA-256 của từng tệp, để bên nhận đối chiếu.",
      en: "The file manifest.json of the zip holds the SHA-256 checksum of every file, for the receiving side to compare.",
    }),
  ],
};

function sourceReference(telling: Telling): readonly DocumentBlock[] {
  const rows = telling.results.model.elements.documents.filter(({ packageItem }) => packageItem === sourceCodeItem);
  if (!rows.length)
    return [
      missingField(
        telling,
        { vi: "tài liệu dẫn đến mã nguồn nền tảng", en: "document that leads to the source code of the platform" },
        "documents.packageItem: platform-source-code",
      ),
    ];
  return table(telling, {
    id: "platform-source",
    caption: { vi: "Dẫn chiếu mã nguồn nền tảng", en: "Reference to the source code of the platform" },
    rows,
    columns: [
      { head: { vi: "Tài liệu", en: "Document" }, cell: (document) => named(telling, document) },
      { head: { vi: "Số, ký hiệu", en: "Number" }, cell: ({ number }) => cell.text(number) },
      { head: { vi: "Ngày", en: "Date" }, cell: ({ date }) => cell.date(telling, date) },
      { head: { vi: "Địa chỉ", en: "Address" }, cell: ({ url }) => (url ? [{ text: url, href: url }] : undefined) },
      { head: { vi: "Tình trạng", en: "State" }, cell: (document) => stateCell(telling, document) },
    ],
  });
}
