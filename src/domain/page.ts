import type { Status } from "./provenance.ts";
import type { Words } from "./text.ts";

/** A run of text: already in the reader's language, with its mark where it is anything but `cited`. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly mark?: Status;
  /** A part of this document (`#id`), or an https address. */
  readonly href?: string;
}
export type Inline = readonly Run[];

/** A picture: drawn, with what it shows in words. */
export interface Picture {
  readonly svg: string;
  readonly alternative: string;
}

/** What documents are made of, whatever they are printed as. */
export type DocumentBlock =
  | { readonly kind: "paragraph"; readonly text: Inline }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Inline[] }
  | {
      readonly kind: "table";
      readonly id: string;
      readonly caption: string;
      readonly head: readonly string[];
      /** Columns of figures are set to the right. */
      readonly align: readonly ("start" | "end")[];
      readonly rows: readonly (readonly Inline[])[];
    }
  | { readonly kind: "figure"; readonly id: string; readonly caption: string; readonly picture: Picture }
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
