/** Gives the string of a stretch of a text, the same one for equal words where it can. */
export type Dictionary = (text: string, from: number, to: number) => string;

/** A power of two: how many words are remembered at most. */
const size = 1 << 16;

/**
 * A dictionary for the words of a model. Keys and ids stand in it as often as something refers to them: as one string
 * they take no more room than once, and are neither cut out of the text nor hashed again each time they are met.
 */
export function dictionary(): Dictionary {
  const words = Array<string>(size).fill("");
  return (text, from, to) => {
    const slot = slotOf(text, from, to);
    const known = words[slot] ?? "";
    if (known.length === to - from && text.startsWith(known, from)) return known;
    const word = text.slice(from, to);
    // The engine keeps one string for each name of a property; a stretch of a text keeps the whole text alive.
    const [own = word] = Object.keys({ [word]: word });
    words[slot] = own;
    return own;
  };
}

function slotOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 16)) & (size - 1);
}
