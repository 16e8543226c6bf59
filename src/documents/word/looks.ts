/** How a paragraph looks. Lengths in twips, sizes in points. */
export interface Look {
  /** As Word's list of styles shows it. */
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  /** Without `#`. */
  readonly colour?: string;
  readonly align?: "left" | "center" | "right" | "both";
  readonly before?: number;
  readonly after?: number;
  /** Of the height of a line of the font; 1 where left out. */
  readonly lines?: number;
  readonly left?: number;
  /** How far the first line stands before (negative) or after the others. */
  readonly first?: number;
  readonly keepsNext?: boolean;
  /** Its level in the outline of the document, from 1. */
  readonly outline?: number;
  readonly bar?: { readonly colour: string; readonly fill: string };
  /** How far it stays off on the right. */
  readonly right?: number;
  readonly line?: "above" | "below";
}

const grey = "59636E";

/**
 * The looks of paragraphs, by the id of their style. Sizes and places are those of Decree 30/2020/NĐ-CP, annex I: text of
 * 13 points, set to both margins, its first line 1.27 cm in, at least 6 points apart; tables, on which it is silent, 11.
 */
export const looks = {
  Normal: { name: "Normal", size: 13, align: "both", after: 120, lines: 1.15, first: 720 },
  Heading1: {
    name: "heading 1",
    size: 14,
    bold: true,
    capitals: true,
    before: 360,
    after: 160,
    keepsNext: true,
    outline: 1,
  },
  Heading2: { name: "heading 2", size: 13, bold: true, before: 280, after: 120, keepsNext: true, outline: 2 },
  Heading3: {
    name: "heading 3",
    size: 13,
    bold: true,
    italic: true,
    before: 240,
    after: 100,
    keepsNext: true,
    outline: 3,
  },
  Part: { name: "Part", size: 13, bold: true, italic: true, before: 200, after: 100, keepsNext: true, outline: 4 },
  ListParagraph: { name: "List Paragraph", size: 13, align: "both", after: 80, lines: 1.15, left: 720, first: -360 },
  Caption: { name: "caption", size: 12, bold: true, align: "center", before: 160, after: 100, keepsNext: true },
  FigureCaption: { name: "Figure Caption", size: 12, bold: true, align: "center", before: 80, after: 200 },
  Figure: { name: "Figure", size: 2, align: "center", before: 120, keepsNext: true },
  Note: { name: "Note", size: 11, italic: true, colour: grey, before: 60, after: 200 },
  Cell: { name: "Cell", size: 11, align: "left", before: 30, after: 30 },
  CellEnd: { name: "Cell End", size: 11, align: "right", before: 30, after: 30 },
  CellHead: { name: "Cell Head", size: 11, bold: true, align: "center", before: 40, after: 40 },
  AfterTable: { name: "After Table", size: 8, before: 20, after: 20 },
  KeyValue: { name: "Key Value", size: 16, bold: true, align: "center", before: 60, keepsNext: true },
  KeyLabel: { name: "Key Label", size: 11, align: "center", after: 60 },
  Callout: {
    name: "Callout",
    size: 12,
    align: "both",
    before: 100,
    after: 160,
    lines: 1.1,
    left: 200,
    bar: { colour: "1C4F8A", fill: "EEF3F9" },
  },
  Warning: {
    name: "Warning",
    size: 12,
    align: "both",
    before: 100,
    after: 160,
    lines: 1.1,
    left: 200,
    bar: { colour: "A8640A", fill: "FCF4E4" },
  },
  Finding: { name: "Finding", size: 13, bold: true, before: 240, after: 60, keepsNext: true },
  Source: { name: "Source", size: 12, align: "left", after: 80, left: 567, first: -567 },
  Evidence: { name: "Evidence", size: 10.5, align: "left", colour: grey, before: 20, after: 30 },
  Title: { name: "Title", size: 18, bold: true, capitals: true, align: "center", before: 240, after: 120 },
  Subtitle: { name: "Subtitle", size: 13, bold: true, align: "center", after: 240 },
  CoverSpace: { name: "Cover Space", size: 13, before: 3600 },
  Issuer: { name: "Issuer", size: 14, bold: true, capitals: true, align: "center" },
  CoverDate: { name: "Cover Date", size: 13, italic: true, align: "center", before: 240 },
  TOCHeading: {
    name: "TOC Heading",
    size: 14,
    bold: true,
    capitals: true,
    align: "center",
    before: 120,
    after: 160,
    keepsNext: true,
  },
  TOC1: { name: "toc 1", size: 13, bold: true, align: "left", before: 60, after: 20 },
  TOC2: { name: "toc 2", size: 13, align: "left", left: 284, after: 20 },
  TOC3: { name: "toc 3", size: 12, align: "left", left: 567, after: 20 },
  TableOfFigures: { name: "table of figures", size: 12, align: "left", after: 40 },
  HeadAbove: { name: "Head Above", size: 12, capitals: true, align: "center" },
  HeadIssuer: { name: "Head Issuer", size: 12, bold: true, capitals: true, align: "center" },
  HeadState: { name: "Head State", size: 12, bold: true, capitals: true, align: "center" },
  HeadMotto: { name: "Head Motto", size: 13, bold: true, align: "center" },
  HeadRule: { name: "Head Rule", size: 2, left: 1250, right: 1250, line: "below" },
  MottoRule: { name: "Motto Rule", size: 2, left: 1080, right: 1080, line: "below" },
  HeadNumber: { name: "Head Number", size: 13, align: "center", before: 60 },
  HeadDate: { name: "Head Date", size: 13, italic: true, align: "center", before: 60 },
  Recipients: { name: "Recipients", size: 12, bold: true, italic: true, align: "left", keepsNext: true },
  Recipient: { name: "Recipient", size: 11, align: "left", keepsNext: true },
  Signatory: { name: "Signatory", size: 13, bold: true, capitals: true, align: "center", keepsNext: true },
  SignedBy: { name: "Signed By", size: 13, italic: true, align: "center", before: 1000 },
  Colophon: { name: "Colophon", size: 10.5, italic: true, align: "left", colour: grey, after: 40 },
  ColophonFirst: {
    name: "Colophon First",
    size: 10.5,
    italic: true,
    align: "left",
    colour: grey,
    before: 360,
    after: 40,
    line: "above",
  },
  TightTitle: { name: "Tight Title", size: 14, bold: true, capitals: true, align: "center", before: 120, after: 60 },
  TightSubtitle: { name: "Tight Subtitle", size: 13, bold: true, align: "center", after: 80 },
  TightHeading: { name: "Tight Heading", size: 13, bold: true, before: 160, after: 60, keepsNext: true, outline: 1 },
  TightText: { name: "Tight Text", size: 13, align: "both", after: 60, first: 720 },
  TightList: { name: "Tight List", size: 13, align: "both", after: 40, left: 720, first: -360 },
  TightNote: { name: "Tight Note", size: 10.5, italic: true, colour: grey, after: 60 },
  TightCaption: { name: "Tight Caption", size: 12, bold: true, align: "center", before: 40, after: 80 },
  TightColophonFirst: { name: "Tight Colophon First", size: 9, italic: true, colour: grey, before: 160, line: "above" },
  TightColophon: { name: "Tight Colophon", size: 9, italic: true, colour: grey },
  Header: { name: "header", size: 13, align: "center" },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof looks;

/** A look with every field that it may have. */
export function lookOf(name: LookName): Look {
  return looks[name];
}

/** The height of a line of Times New Roman, in its size. */
export const fontHeight = 1.15;
