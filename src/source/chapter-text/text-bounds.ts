/**
 * How much of a text in Markdown is read, so that a hostile one ends in a message: `characters` and `lines` of a file;
 * `emphasis`: signs of emphasis in a file, whose pairing takes the square of their number; `columns`: bars in a line.
 */
export const textBounds = { characters: 60_000, lines: 2_000, emphasis: 1_000, columns: 40 } as const;
export type TextBound = keyof typeof textBounds;

/** The first bound that a text goes beyond, with how much it has. */
export function exceeded(text: string): { readonly bound: TextBound; readonly size: number } | undefined {
  const lines = text.split("\n");
  const sizes: Readonly<Record<TextBound, number>> = {
    characters: text.length,
    lines: lines.length,
    emphasis: count(text, /[*_~]/g),
    columns: lines.reduce((most, line) => Math.max(most, count(line, /\|/g)), 0),
  };
  const bounds: readonly TextBound[] = ["characters", "lines", "emphasis", "columns"];
  const bound = bounds.find((each) => sizes[each] > textBounds[each]);
  return bound && { bound, size: sizes[bound] };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
