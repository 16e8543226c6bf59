import type { Place } from "../../domain/place.ts";

/** A piece of a file: what is written, and where. */
export interface Written {
  readonly text: string;
  readonly at: Place;
}

/** What stands beside an answer: where it comes from and when it held. */
export interface WrittenFacts {
  readonly year?: Written;
  readonly source?: readonly string[];
  readonly evidence?: string;
  readonly note?: string;
  readonly status?: Written;
}

/** An answer before anybody asked whether it makes sense. */
export interface WrittenAnswer {
  readonly key: Written;
  readonly value: Written;
  readonly facts: WrittenFacts;
}

/** What a file says of a unit. */
export interface WrittenUnit {
  readonly unit: Written;
  readonly name?: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly method?: Written;
  readonly answers: readonly WrittenAnswer[];
  /** The row is all that its table says of the unit: another row of it is a mistake. */
  readonly isWhole: boolean;
}
