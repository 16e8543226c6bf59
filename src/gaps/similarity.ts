import { fold } from "../domain/folding.ts";
import { groupBy } from "../domain/grouping.ts";

/** Words that half of all systems have in their names, folded: they tell nothing apart. */
const commonWords: ReadonlySet<string> = new Set(
  "he thong phan mem ung dung quan ly co so du lieu csdl cua va tinh thanh pho so trung tam the of and for system database application software province".split(
    " ",
  ),
);

/** A text that is compared: what it is of, and the words by which it is known. */
export interface Compared<T> {
  readonly item: T;
  readonly words: ReadonlySet<string>;
}

/** Two things with names alike: the share of the weight of their words that both have, 0 to 1, and those words. */
export interface Likeness<T> {
  readonly first: T;
  readonly second: T;
  readonly similarity: number;
  readonly shared: readonly string[];
}

/** From this share on, names are alike: a choice of ours. */
const alike = 0.6;
/** A word that so many names have brings nobody together: pairs are sought by rarer words. */
const widespread = 64;

/** The words of a text without accents, without those that all have. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split("-")
      .filter((word) => word !== "" && !commonWords.has(word)),
  );
}

/**
 * Pairs of things with names alike, in the order given. Words weigh the more the rarer they are. Only things that share
 * a rarer word are compared, so that thousands of names take no time.
 */
export function likenesses<T>(all: readonly Compared<T>[]): readonly Likeness<T>[] {
  const bearers = groupBy(
    all.flatMap(({ words }, index) => [...words].map((word) => ({ word, index }))),
    ({ word }) => word,
  );
  const weightOf = (word: string): number => Math.log(1 + all.length / (bearers.get(word)?.length ?? 1));
  return all.flatMap((one, index) => {
    const near = [...one.words].flatMap((word) => {
      const others = bearers.get(word) ?? [];
      return others.length > widespread ? [] : others.map((other) => other.index);
    });
    return [...new Set(near)]
      .filter((other) => other > index)
      .toSorted((a, b) => a - b)
      .flatMap((other): readonly Likeness<T>[] => {
        const second = all[other];
        const found = second && compare(one, second, weightOf);
        return found && found.similarity >= alike ? [found] : [];
      });
  });
}

function compare<T>(one: Compared<T>, other: Compared<T>, weightOf: (word: string) => number): Likeness<T> {
  const shared = [...one.words].filter((word) => other.words.has(word));
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weightOf(word), 0);
  const both = sum(shared);
  return {
    first: one.item,
    second: other.item,
    similarity: both / (sum(one.words) + sum(other.words) - both),
    shared,
  };
}
