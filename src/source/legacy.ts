import { codeRoom } from "./codes.ts";
import { type LegacyEncoding, legacyEncodings } from "./legacy-letters.ts";
import { isSyllable } from "./syllable.ts";

/** What a text in one of the encodings used before Unicode shows: which one, its first word as it stands, and as it is meant. */
export interface Legacy {
  readonly encoding: string;
  readonly written: string;
  readonly meant: string;
  /** Where the first such word begins, in UTF-16 units. */
  readonly at: number;
  /** How many words there are of the kind. */
  readonly count: number;
}

/** In text that can be read, fewer words than this prove nothing; nor does a smaller share of the words in question. */
const fewest = 2;
const leastShare = 0.6;
/** No more of a text is looked at, in UTF-16 units: what it is written in shows at once. */
const longest = 200_000;
/** A syllable has seven letters at most, and each of them two bytes in VNI. */
const longestWord = 14;

/**
 * The encoding of bytes that are not UTF-8, given as Latin-1: the one by whose table most words become Vietnamese.
 * Nothing where as many are so as they stand: then nobody can tell.
 */
export function legacyBytes(text: string): Legacy | undefined {
  const words = wordsInQuestion(text, codeRoom()(text));
  const found = bestReading(words, 1);
  return found && found.count > words.filter((each) => isSyllable(each.text)).length ? found : undefined;
}

/**
 * The encoding of text in whose old font other letters were shown: the one by whose table most of the words become
 * Vietnamese that are not so as they stand. Text that is in order, and text in other languages, gives nothing. `codes`:
 * the UTF-16 units of the text.
 */
export function legacyFont(text: string, codes = codeRoom()(text)): Legacy | undefined {
  const words = wordsInQuestion(text, codes).filter((word) => !isSyllable(word.text));
  return bestReading(words, fewest);
}

function bestReading(words: readonly Word[], atLeast: number): Legacy | undefined {
  const readings = legacyEncodings.map((encoding) => ({
    encoding,
    read: words.filter((word) => fits(encoding, word)),
  }));
  const [best] = readings.sort((a, b) => b.read.length - a.read.length);
  const [first] = best?.read ?? [];
  if (!best || !first || best.read.length < atLeast || best.read.length < words.length * leastShare) return undefined;
  return {
    encoding: best.encoding.name,
    written: first.text,
    meant: best.encoding.read(first.text),
    at: first.at,
    count: best.read.length,
  };
}

interface Word {
  readonly text: string;
  readonly at: number;
}

/** Letters, and the signs of Latin-1 that stand for letters in one of the encodings. */
const letter = /^[\p{L}\u00a1-\u00bf\u00d7\u00f7]$/u;
const plainLetter = /[A-Za-z]/;

/**
 * The words of Latin-1 that have letters of ASCII and others. All of a text is looked at whenever it is read: so codes
 * are compared, and only what lies around one of the others is taken for a word.
 */
function wordsInQuestion(text: string, codes: Readonly<Uint16Array>): readonly Word[] {
  const words: Word[] = [];
  const length = Math.min(text.length, longest);
  for (let at = 0; at < length; at += 1) {
    if (!isOtherLatin(codes[at] ?? 0)) continue;
    let from = at;
    while (isLatin(codes[from - 1] ?? 0)) from -= 1;
    while (isLatin(codes[at] ?? 0)) at += 1;
    const found = at - from > longestWord ? "" : text.slice(from, at);
    if (plainLetter.test(found) && !isPartOfWord(text, from, at)) words.push({ text: found, at: from });
  }
  return words;
}

function isOtherLatin(code: number): boolean {
  return code >= 0xa1 && code <= 0xff;
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isOtherLatin(code);
}

/** Whether letters beyond Latin-1 stand right before or behind. */
function isPartOfWord(text: string, from: number, to: number): boolean {
  const [next = ""] = text.slice(to, to + 2);
  const before = [...text.slice(Math.max(0, from - 2), from)].at(-1) ?? "";
  return letter.test(before) || letter.test(next);
}

function fits(encoding: LegacyEncoding, { text }: Word): boolean {
  const read = encoding.read(text);
  return read !== text && isSyllable(read);
}
