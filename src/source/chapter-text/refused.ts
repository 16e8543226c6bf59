import type { Span } from "../fault.ts";

/** What a text in Markdown holds that a document does not take over: it stands there as plain text, or not at all. */
export type RefusedKind = "image" | "html" | "link" | "nesting";

/** A piece of a text that was refused, where it stands. */
export interface Refused {
  readonly kind: RefusedKind;
  readonly text: string;
  readonly at: Span;
}

/** Gathers what is refused. Tokens know no offsets: a piece is looked for from where the block before it ended. */
export interface RefusalList {
  readonly found: readonly Refused[];
  /** The next pieces lie within a stretch of the text. */
  readonly within: (stretch: Span) => void;
  readonly refuse: (kind: RefusedKind, raw: string) => void;
}

/** A list of what is refused of a text. */
export function refusalList(text: string): RefusalList {
  const found: Refused[] = [];
  let from = 0;
  let end = text.length;
  return {
    found,
    within: (stretch) => {
      from = stretch.from;
      end = stretch.to;
    },
    refuse: (kind, raw) => {
      const at = text.indexOf(raw.split("\n")[0] ?? raw, from);
      const start = at < 0 || at >= end ? from : at;
      found.push({ kind, text: raw.trim(), at: { from: start, to: Math.min(end, start + raw.length) } });
      if (at >= 0 && at < end) from = at + 1;
    },
  };
}
