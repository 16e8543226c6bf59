import { fold } from "../../domain/folding.ts";

const longest = 60;
/** Names that Windows keeps for devices, and that of the header. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|province)$/;

/** An id made of words: a slug cut at the end of a word. Empty where the words have no letter or digit. */
export function slugOf(words: string): string {
  const slug = fold(words);
  if (slug.length <= longest) return slug;
  const cut = slug.lastIndexOf("-", longest);
  return slug.slice(0, cut > 0 ? cut : longest);
}

/**
 * An id that nothing has: the slug of a name; where that is taken, with the slug of what tells the entry apart (its code);
 * else with a number.
 */
export function newId(name: string, apart: string, fallback: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name) || fallback;
  const isFree = (id: string): boolean => !taken.has(id) && !reserved.test(id);
  if (isFree(slug)) return slug;
  const longer = apart === "" ? "" : `${slug}-${slugOf(apart)}`;
  if (longer !== "" && longer !== `${slug}-` && isFree(longer)) return longer;
  for (let number = 2; ; number += 1) if (isFree(`${slug}-${number}`)) return `${slug}-${number}`;
}
