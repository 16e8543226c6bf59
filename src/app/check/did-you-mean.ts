import type { Words } from "../../domain/text.ts";
import { nearest } from "../../source/nearest.ts";

/** The question whether one of some names was meant. */
export function guessWords(near: readonly string[]): Words {
  const names = near.map((each) => `“${each}”`);
  return { vi: `Ý bạn là ${names.join(" hay ")}?`, en: `Did you mean ${names.join(" or ")}?` };
}

/** What the user may have meant by a word, out of those there are: the nearest first. */
export function didYouMean(word: string, choices: readonly string[]): readonly string[] {
  return nearest(
    word,
    choices.map((id) => ({ id })),
  );
}
