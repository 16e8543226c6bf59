import type { Words } from "../../domain/text.ts";

/** More than is read, with the reason: thrown inside a reading, never out of it. */
export class TooMuch extends Error {
  readonly words: Words;
  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
