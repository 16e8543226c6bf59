import type { Words } from "./text.ts";

/** All that is known of a view that khung draws: the source of every word that is printed about it. */
export interface ViewCard {
  /** The name of the view's file. */
  readonly id: string;
  readonly title: Words;
  /** The question that the picture answers. */
  readonly question: Words;
  /** Who asks it, and what for. */
  readonly audience: Words;
  /** How to read the picture. */
  readonly reading: Words;
  /** Sections of a small province, what its picture shows (ids of boxes, rows or bars), and what it tells. */
  readonly example: {
    readonly text: string;
    readonly shows: readonly string[];
    readonly tells: Words;
  };
  /** The version of khung that brought the view. */
  readonly since: string;
}
