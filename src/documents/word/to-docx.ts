import { Packer } from "docx";
import type { DocumentChapter, DocumentContent } from "../../domain/page.ts";
import { documentSheets } from "./document-pieces.ts";
import { drawnSize } from "./figure-pieces.ts";
import { headingLists } from "./heading-lists.ts";
import type { WidthOf } from "./measure.ts";
import { steadyPackage } from "./package.ts";
import { pageNumbers } from "./paginate.ts";
import { placesOf } from "./places.ts";
import { staticSvg } from "./static-svg.ts";
import { writeDocument } from "./write-document.ts";
import type { Fallbacks } from "./write-picture.ts";

/** What a document of Word is made with. */
export interface WordAssets {
  /** Measures Times New Roman, so that the pages of the contents are known. */
  readonly widthOf: WidthOf;
  /** A picture as PNG, so many times as large: for programs that do not show SVG. */
  readonly png: (svg: string, scale: number) => Promise<Uint8Array>;
}

/**
 * A document as DOCX, on the page of Decree 30/2020/NĐ-CP: styles, numbered headings, captions and references as fields,
 * contents with page numbers, pages on their side for what is wide. The same content gives the same bytes. What `png`
 * throws goes through.
 */
export async function toDocx(content: DocumentContent, assets: WordAssets): Promise<Uint8Array> {
  const widthOf = remembered(assets.widthOf);
  const setting = { language: content.language, places: placesOf(content) };
  const { lists, placeOf } = headingLists(content.chapters);
  const sheets = documentSheets(setting, content, { lists, placeOf }, widthOf);
  const fallbacks = await fallbacksOf(content.chapters, assets);
  const pages = pageNumbers(widthOf, sheets);
  const document = writeDocument({ content, sheets, lists, pages, widthOf, fallbacks });
  return steadyPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** In dots: enough to be sharp across a page. */
const widestPng = 1500;

/** The PNG of every picture, made side by side. */
async function fallbacksOf(chapters: readonly DocumentChapter[], { png }: WordAssets): Promise<Fallbacks> {
  const pictures = [...new Set(chapters.flatMap(picturesOf))];
  const made = await Promise.all(
    pictures.map(
      async (svg) => [svg, await png(staticSvg(svg), Math.min(2, widestPng / drawnSize(svg).width))] as const,
    ),
  );
  return new Map(made);
}

function picturesOf({ blocks, chapters }: DocumentChapter): readonly string[] {
  const own = blocks.flatMap((block) => (block.kind === "figure" && !block.chart ? [block.picture.svg] : []));
  return [...own, ...chapters.flatMap(picturesOf)];
}

/** The same word is measured once. */
function remembered(widthOf: WidthOf): WidthOf {
  const known = new Map<string, number>();
  return (text, bold, size) => {
    const key = `${bold ? "b" : "n"}${size} ${text}`;
    const found = known.get(key) ?? widthOf(text, bold, size);
    known.set(key, found);
    return found;
  };
}
