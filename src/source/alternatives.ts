import type { Text, Words } from "../domain/text.ts";

/** Words one of which is meant: `ứng dụng, nền tảng hoặc hạ tầng`. */
export function alternatives(words: readonly Words[]): Text {
  return {
    vi: joined(
      words.map(({ vi }) => vi),
      "hoặc",
    ),
    en: joined(
      words.map(({ en }) => en),
      "or",
    ),
  };
}

function joined(words: readonly string[], or: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${or} ${last}`;
}
