import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import type { DocumentContent } from "../../domain/page.ts";
import { safeText } from "../telling/safe-text.ts";
import { paper, roomOf } from "./geometry.ts";
import type { HeadingList } from "./heading-lists.ts";
import type { WidthOf } from "./measure.ts";
import type { Piece, Sheet } from "./piece.ts";
import { writeLists } from "./write-lists.ts";
import { writeParagraph } from "./write-paragraph.ts";
import { type Fallbacks, writePicture } from "./write-picture.ts";
import { writeStyles } from "./write-styles.ts";
import { writeTable } from "./write-table.ts";

/** What a document of Word is written from. */
export interface Written {
  readonly content: DocumentContent;
  readonly sheets: readonly Sheet[];
  readonly lists: readonly HeadingList[];
  readonly pages: ReadonlyMap<string, number>;
  readonly widthOf: WidthOf;
  readonly fallbacks: Fallbacks;
}

/** A document of Word: styles, lists, sections, and fields that have their values already. */
export function writeDocument({ content, sheets, lists, pages, widthOf, fallbacks }: Written): Document {
  const { language, title, subtitle, issuer } = content;
  const bookmarks = new Map([...pages].map(([name, page]) => [name, String(page)]));
  return new Document({
    title: safeText(title),
    subject: safeText(subtitle),
    creator: safeText(issuer),
    lastModifiedBy: "khung",
    styles: writeStyles(language),
    numbering: writeLists(lists),
    pageNumbers: () => ({ bookmarks }),
    hyphenation: { autoHyphenation: false },
    sections: sheets.map((sheet, index) =>
      sectionOf(sheet, index === 0, (piece) =>
        childOf(piece, { widthOf, fallbacks, pageHeight: roomOf(sheet.sideways).height }),
      ),
    ),
  });
}

interface Tools {
  readonly widthOf: WidthOf;
  readonly fallbacks: Fallbacks;
  readonly pageHeight: number;
}

function childOf(piece: Piece, { widthOf, fallbacks, pageHeight }: Tools) {
  switch (piece.kind) {
    case "paragraph":
      return writeParagraph(piece);
    case "table":
      return writeTable(widthOf, piece, pageHeight);
    case "picture":
      return writePicture(piece, fallbacks);
    default:
      return piece satisfies never;
  }
}

/** The number of the page stands in the middle of its upper margin, but not on the first page (Decree 30/2020, annex I). */
function sectionOf(
  { sideways, pieces }: Sheet,
  isFirst: boolean,
  write: (piece: Piece) => ReturnType<typeof childOf>,
): ISectionOptions {
  const { width, height, margin } = paper;
  const orientation = sideways ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      ...(isFirst ? { titlePage: true } : { type: SectionType.NEXT_PAGE }),
      page: { size: { width, height, orientation }, margin },
    },
    ...(isFirst && { headers: { default: pageHeader(), first: new Header({ children: [new Paragraph({})] }) } }),
    children: pieces.map(write),
  };
}

function pageHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({
    children: [new Paragraph({ style: "Header", alignment: AlignmentType.CENTER, children: [number] })],
  });
}
