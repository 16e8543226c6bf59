/** What a UTF-16 unit may be to a reader of YAML: one bit for each. */
export const sign = {
  /** Stands in words: a letter of ASCII, a digit, an underscore. */
  word: 1,
  /** Joins the words of a key: `da-nang@1.0`. */
  joint: 2,
  /** Stands in an id. */
  id: 4,
  digit: 8,
  /** May begin what is no text: a number, `true`, `null`. */
  typed: 16,
  /** Begins plain text, whatever follows. */
  start: 32,
  /** Begins plain text where a word follows. */
  startOfWord: 64,
  /** Ends plain text, parts its words, or has a meaning of its own in it. */
  pause: 128,
} as const;

const digits = "0123456789";
const words = `abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_${digits}`;
const members: readonly (readonly [bit: number, characters: string])[] = [
  [sign.word, words],
  [sign.joint, "-.@"],
  [sign.id, `${words}-`],
  [sign.digit, digits],
  [sign.typed, `-+.~nNtTfF${digits}`],
  [sign.start, `${words}(/`],
  [sign.startOfWord, "-+."],
  [sign.pause, "\0\t\n #:,[]{}"],
];
/** Letters and other visible signs of all the world. */
const firstBeyondControls = 0xa1;

/** What each UTF-16 unit may be. */
export const signs: Readonly<Uint8Array> = table();

function table(): Uint8Array {
  const bits = new Uint8Array(0x1_00_00).fill(sign.start, firstBeyondControls);
  for (const [bit, characters] of members)
    for (let at = 0; at < characters.length; at += 1) {
      const code = characters.charCodeAt(at);
      bits[code] = (bits[code] ?? 0) | bit;
    }
  return bits;
}
