import type { Words } from "./text.ts";

/** A thing that a picture shows: a box, a row, a bar; what the list beside the picture says of it. */
export interface PageThing {
  /** As `data-box` in the picture. */
  readonly id: string;
  /** What the file of pinned positions calls its kind. */
  readonly kind: string;
  readonly kindName: Words;
  readonly label: Words;
  /** The second line of the box, and what colour, symbol and badges say. */
  readonly remarks: Words;
  /** The title of the group that it stands in. */
  readonly group: Words;
  /** The box that it stands in. */
  readonly parent?: string;
  /** Relative or `https:`. */
  readonly href?: string;
}

/** A relation between two things. */
export interface PageRelation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What is exchanged, and how. */
  readonly words: Words;
}

/** The picture at a date. Things and relations by their position in the lists of the page, so that none is told twice. */
export interface PageStep {
  readonly date: string;
  readonly things: readonly number[];
  readonly relations: readonly number[];
  /** The id of the template that holds the picture, by language. */
  readonly pictures: Words;
}

/** What the script of the interactive page knows besides the pictures. */
export interface PageData {
  readonly view: string;
  readonly languages: readonly (keyof Words)[];
  readonly title: Words;
  readonly things: readonly PageThing[];
  readonly relations: readonly PageRelation[];
  readonly steps: readonly PageStep[];
  /** The step that is shown first. */
  readonly first: number;
  /** Positions of the picture can be pinned. */
  readonly canPin: boolean;
  /** The sentences of the page that the script says, by name. */
  readonly words: Readonly<Record<PageSentence, Words>>;
}

/** What the script says. `{…}` stands for what is put in. */
export type PageSentence =
  | "found"
  | "nothingFound"
  | "shown"
  | "neighbours"
  | "noNeighbours"
  | "openPage"
  | "inside"
  | "changed"
  | "moved"
  | "exported"
  | "nothingMoved";
