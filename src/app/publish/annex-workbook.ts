import { anchorOf, numbered } from "../../documents/numbering.ts";
import type { DocumentChapter, DocumentContent } from "../../domain/page.ts";
import { type Annex, annexSheets } from "../../exchange/annexes/annex-sheets.ts";
import { workbookBytes } from "../../exchange/spreadsheet/workbook.ts";

/** The tables of a document, and the numbers of its charts, as a workbook (XLSX). */
export function annexWorkbook(content: DocumentContent): Promise<Uint8Array> {
  const numbering = numbered(content);
  const annexesOf = (chapter: DocumentChapter): readonly Annex[] => [
    ...chapter.blocks.flatMap((block): readonly Annex[] => {
      if (block.kind !== "table" && block.kind !== "figure") return [];
      const label = numbering.get(anchorOf(chapter, block))?.label ?? "";
      return [{ label, chapter: titleOf(chapter), block }];
    }),
    ...chapter.chapters.flatMap(annexesOf),
  ];
  const sheets = annexSheets(content, content.chapters.flatMap(annexesOf), (id) => numbering.get(id)?.label);
  return workbookBytes(sheets);
}

function titleOf({ number, title }: DocumentChapter): string {
  return number === "" ? title : `${number}. ${title}`;
}
