import { nearest } from "../../source/nearest.ts";

/** What the user may have meant by a word, out of those there are: the nearest first. */
export function didYouMean(word: string, choices: readonly string[]): readonly string[] {
  return nearest(
    word,
    choices.map((id) => ({ id })),
  );
}
