/** Gives the string of a stretch of a text, the same one for equal words where it can. `codes`: the units of the text. */
export type Dictionary = (text: string, codes: Readonly<Uint16Array>, from: number, to: number) => string;

/** Powers of two: how many words a dictionary has room for at first, and at most. */
const firstSize = 1 << 14;
const lastSize = 1 << 20;

/**
 * A dictionary for the words of a model. Keys and ids stand in it as often as something refers to them: as one string
 * they take no more room than once, and are neither cut out of the text nor hashed again each time they are met. Where two
 * words meet in one place, the later one stays.
 */
export function dictionary(): Dictionary {
  let words: string[] = [];
  /** The hash of the word in each place. */
  let hashes = new Int32Array(0);
  let count = 0;
  const grow = (): void => {
    const [known, knownHashes] = [words, hashes];
    const size = known.length ? known.length * 4 : firstSize;
    words = Array<string>(size).fill("");
    hashes = new Int32Array(size);
    for (const [place, word] of known.entries()) if (word) put(word, knownHashes[place] ?? 0);
  };
  const put = (word: string, hash: number): void => {
    const slot = hash & (words.length - 1);
    words[slot] = word;
    hashes[slot] = hash;
  };
  return (text, codes, from, to) => {
    if (count * 2 >= words.length && words.length < lastSize) grow();
    const hash = hashOf(codes, from, to);
    const known = words[hash & (words.length - 1)] ?? "";
    if (known.length === to - from && text.startsWith(known, from)) return known;
    const word = text.slice(from, to);
    if (known === "") count += 1;
    put(word, hash);
    return word;
  };
}

function hashOf(codes: Readonly<Uint16Array>, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (codes[at] ?? 0)) | 0;
  return hash ^ (hash >>> 15);
}
