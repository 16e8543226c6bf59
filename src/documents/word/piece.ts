import type { ChartNumbers, Picture } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";
import type { LookName } from "./looks.ts";

/** A field: Word works it out anew, and shows the text of its span until then. */
export type Field =
  | { readonly kind: "reference"; readonly to: string; readonly shows: "text" | "number" }
  | { readonly kind: "sequence"; readonly of: string }
  | { readonly kind: "page"; readonly to: string };

/** Text that looks alike: safe for XML, without line breaks. A tab is `\t` alone. */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  readonly code?: boolean;
  /** Small and grey: a mark of provenance. */
  readonly quiet?: boolean;
  readonly lang?: Language;
  /** A bookmark of this document, or an address of the web. */
  readonly leadsTo?: { readonly place: string } | { readonly web: string };
  readonly field?: Field;
}

/** A paragraph, in one of the looks. */
export interface ParagraphPiece {
  readonly kind: "paragraph";
  readonly look: LookName;
  readonly spans: readonly Span[];
  /** A bookmark around the first spans, or around all. */
  readonly place?: { readonly name: string; readonly spans?: number };
  readonly list?: { readonly name: string; readonly level: number; readonly instance?: number };
  readonly keepsNext?: boolean;
  readonly startsPage?: boolean;
  /** The instruction of a field that begins before the spans, and goes on over paragraphs. */
  readonly opens?: string;
  /** Ends the field that is open. */
  readonly closes?: boolean;
  /** Kept free on either side, in twips: a title breaks into lines of about the same length. */
  readonly inset?: number;
  /** Of a tab that sets what follows to the right, from the left of the text, in twips. */
  readonly tabTo?: number;
}

/** A cell: paragraphs, over one column or more. */
export interface CellPiece {
  readonly paragraphs: readonly ParagraphPiece[];
  readonly columns?: number;
  /** Without `#`. */
  readonly fill?: string;
}

/** A table on a grid of columns, in twips. */
export interface TablePiece {
  readonly kind: "table";
  readonly columns: readonly number[];
  /** Repeated on every page. */
  readonly head?: readonly CellPiece[];
  readonly rows: readonly (readonly CellPiece[])[];
  readonly lines: "all" | "none" | "below";
  /** Rows that belong to the one below them. */
  readonly tied?: ReadonlySet<number>;
  /** What follows belongs to it. */
  readonly keepsNext?: boolean;
}

/** A picture in its own paragraph, in pixels of 1/96 inch; a chart that can be edited where its numbers are known. */
export interface PicturePiece {
  readonly kind: "picture";
  readonly picture: Picture;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly chart?: ChartNumbers;
}

export type Piece = ParagraphPiece | TablePiece | PicturePiece;

/** Pages of one direction. */
export interface Sheet {
  readonly sideways: boolean;
  readonly pieces: readonly Piece[];
}
