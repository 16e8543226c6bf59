import type { Words } from "./text.ts";

/** The documents that khung writes, by the name that `khung publish` takes. */
export const documentIds = [
  "architecture",
  "transfer-package",
  "gap-report",
  "service-inventory",
  "readiness-report",
  "national-comparison",
  "conformance",
  "brief",
] as const;
export type DocumentId = (typeof documentIds)[number];

/** All that is known of a chapter that a document can have: the source of every word that is printed about it. */
export interface ChapterCard {
  /** The name under which it is left out, added to (`text/<id>.md`) or replaced. */
  readonly id: string;
  readonly name: Words;
  /** The question that it answers. */
  readonly question: Words;
  /** Who asks it, and what for. */
  readonly audience: Words;
  /** From which results it is written. */
  readonly from: Words;
}

/** All that is known of a document. */
export interface DocumentCard extends Omit<ChapterCard, "id"> {
  readonly id: DocumentId;
  /** What it is written of: the model of a province, or the answers of many. */
  readonly subject: "province" | "edition";
  readonly chapters: readonly ChapterCard[];
  /** The version of khung that brought the document. */
  readonly since: string;
}
