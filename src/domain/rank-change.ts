import { numberWords } from "./number-words.ts";
import type { Language } from "./text.ts";

/** How a rank moved: in words for who hears it, and with an arrow for who sees it. */
export interface RankChange {
  readonly tone: "up" | "down" | "";
  readonly text: string;
}

/** The move from one rank to another; 0 is no rank. */
export function rankChange(before: number, after: number, words: RankWords, language: Language): RankChange {
  if (!before || !after) return { tone: "", text: "–" };
  const steps = Math.abs(before - after);
  if (steps === 0) return { tone: "", text: "=" };
  const number = numberWords(steps, Number.isInteger(steps) ? 0 : 1)[language];
  return after < before
    ? { tone: "up", text: `▲ ${number} ${words.up}` }
    : { tone: "down", text: `▼ ${number} ${words.down}` };
}

interface RankWords {
  readonly up: string;
  readonly down: string;
}

/** What became of all ranks, in one sentence. `{moved}`, `{all}`, `{first}` and `{lost}` of the sentences are filled in. */
export function movesTold(
  moves: { readonly moved: number; readonly all: number; readonly first: string; readonly lost: number },
  words: Readonly<Record<"same" | "moved" | "lost", string>>,
): string {
  const told = moves.moved
    ? words.moved
        .replace("{moved}", String(moves.moved))
        .replace("{all}", String(moves.all))
        .replace("{first}", moves.first)
    : words.same;
  return moves.lost ? `${told} ${words.lost.replace("{lost}", String(moves.lost))}` : told;
}
