/**
 * A text without accents, capitals and `đ`, its words apart: what a reader types and what a model says meet there. `Sở Y tế`
 * and `so y te` fold to the same.
 */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, " ")
    .trim();
}

/** Whether every word that is looked for, folded, stands within one of some texts. */
export function isWithin(wanted: string, ...texts: readonly (string | undefined)[]): boolean {
  if (wanted === "") return true;
  const all = folded(texts.filter((text) => text !== undefined).join(" "));
  return wanted.split(" ").every((word) => all.includes(word));
}
