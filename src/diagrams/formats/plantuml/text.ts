import { oneLine } from "../../wrap.ts";

/** Letters, digits, spaces and single signs that mean nothing stay; the rest is written by its number, which PlantUML shows as the character. */
export function plantumlText(text: string): string {
  const characters = [...oneLine(text)];
  return characters
    .map((character, index) => {
      const doubled = character === characters[index - 1] || character === characters[index + 1];
      const isPlain = /[\p{L}\p{M}\p{N} ,·…–]/u.test(character) || (/[./:_()-]/.test(character) && !doubled);
      return isPlain ? character : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
    })
    .join("");
}
