/**
 * A text folded to an ASCII slug, so that spellings of one name meet: accents and case go, `đ` becomes `d`, all else
 * becomes a hyphen. `Sở Y tế`, `sở y tế` and `so-y-te` all fold to `so-y-te`; so do `Hòa` and `Hoà`.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
