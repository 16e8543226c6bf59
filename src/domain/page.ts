import type { Severity } from "./diagnostic.ts";
import type { Status } from "./provenance.ts";
import type { Language, Words } from "./text.ts";

/** A run of text: already in the reader's language, with its mark where it is anything but `cited`. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  /** A word of the model language or a place in a file, set as code. */
  readonly code?: boolean;
  readonly mark?: Status;
  /** A part of this document (`#id`), or an https address. */
  readonly href?: string;
  /**
   * The id of a table, figure or chapter of this document: every format prints its number there (`Hình 12`) and leads to
   * it. `text` stands where nothing carries the id.
   */
  readonly refersTo?: string;
  /** The language of the words, where it is not that of the document: a name that the model gives in Vietnamese only. */
  readonly lang?: Language;
}
export type Inline = readonly Run[];

/** A picture: drawn, with what it shows in words. */
export interface Picture {
  readonly svg: string;
  readonly alternative: string;
}

/** The numbers of a chart, for formats in which a chart can be edited; elsewhere its picture is shown. */
export interface ChartNumbers {
  readonly shape: "bars" | "stacked-bars" | "columns" | "stacked-columns" | "line" | "radar";
  readonly categories: readonly string[];
  /** One value for each category; unknown is a gap, never zero. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[];
}

/**
 * The form of an official document (Decree 30/2020/NĐ-CP): who issues it, its number and place, who signs and who
 * receives it. What is not known is left out, and set as a line to be filled in by hand.
 */
export interface OfficialForm {
  /** The body above the issuing one, as printed over it. */
  readonly above?: string;
  readonly issuer: string;
  /** The abbreviation of the kind of document within its number: `BC` for a report. */
  readonly number?: string;
  readonly place?: string;
  /** The office of who signs, in capitals where the decree asks for it; the name is signed by hand. */
  readonly signatory?: string;
  readonly recipients: readonly string[];
}

/** A finding of the rules, told: all findings of one rule stand together. */
export interface ToldFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly severityName: string;
  readonly title: string;
  readonly rationale: Inline;
  readonly remedy: Inline;
  /** What is wrong, and where in the model (`file:line:column`). */
  readonly cases: readonly { readonly message: Inline; readonly at: string }[];
}

/** A score, told: its value in words, how it came about, and the elements behind it. */
export interface ToldScore {
  readonly label: string;
  readonly value: string;
  /** The length of its bar, 0 to 1; absent where the value is no share, or is unknown. */
  readonly share?: number;
  readonly note?: string;
  readonly evidence: readonly { readonly text: Inline; readonly counted: boolean }[];
  readonly parts: readonly ToldScore[];
}

/** What documents are made of, whatever they are printed as. */
export type DocumentBlock =
  | { readonly kind: "paragraph"; readonly text: Inline }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "findings"; readonly items: readonly ToldFinding[] }
  | { readonly kind: "sources"; readonly items: readonly { readonly number: number; readonly text: Inline }[] }
  | { readonly kind: "scores"; readonly items: readonly ToldScore[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Inline[] }
  | {
      readonly kind: "table";
      readonly id: string;
      readonly caption: string;
      readonly head: readonly string[];
      /** Columns of figures are set to the right. */
      readonly align: readonly ("start" | "end")[];
      readonly rows: readonly (readonly Inline[])[];
      /** What a reader must know of the table: stands below it. */
      readonly note?: string;
    }
  | {
      readonly kind: "figure";
      readonly id: string;
      readonly caption: string;
      readonly picture: Picture;
      readonly chart?: ChartNumbers;
      /** Where its numbers come from, and what a reader must know of them: stands below it, in every format. */
      readonly note?: string;
    }
  | { readonly kind: "callout"; readonly tone: "note" | "warning"; readonly text: Inline }
  | {
      readonly kind: "figures";
      readonly items: readonly {
        readonly label: string;
        readonly value: string;
        readonly note?: string;
        readonly mark?: Status;
      }[];
    };

/** A chapter of a document, with its number (`VI.2`) and its parts. */
export interface DocumentChapter {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
  readonly chapters: readonly DocumentChapter[];
}

/** A document in one language, before it is set as HTML, PDF or Word. */
export interface DocumentContent {
  readonly language: "vi" | "en";
  readonly title: string;
  readonly subtitle: string;
  readonly issuer: string;
  readonly date: string;
  readonly chapters: readonly DocumentChapter[];
  /** A sheet or two: printed without a cover and a table of contents, its chapters one below the other. */
  readonly compact?: boolean;
  /** Set as the head and foot of an official document where it is one. */
  readonly official?: OfficialForm;
  /** The last lines: versions, date, how it was made. */
  readonly colophon: readonly Inline[];
}

/** Names of the marks, as they stand in documents and pictures. */
export const statusNames: Readonly<Record<Status, Words>> = {
  cited: { vi: "trích dẫn", en: "cited" },
  inferred: { vi: "suy luận", en: "inferred" },
  background: { vi: "kiến thức nền, chưa kiểm chứng", en: "background, unverified" },
  illustrative: { vi: "minh họa", en: "illustrative" },
};
