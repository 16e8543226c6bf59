import type { Edit } from "../domain/edit.ts";
import type { Place } from "../domain/place.ts";
import type { Span } from "./fault.ts";
import { readTree } from "./tree.ts";

/** The text of a file as places count it: without a byte order mark, accents composed; nothing where it is no UTF-8. */
export function editableText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).normalize("NFC");
  } catch {
    return undefined;
  }
}

/** Tells what stands at places of a text. */
export function textsAt(text: string): (place: Place) => string {
  const spanOf = spansIn(text);
  return (place) => {
    const { from, to } = spanOf(place);
    return text.slice(from, to);
  };
}

/** A text with its edits made. */
export interface Edited {
  readonly text: string;
  /** Those that were made, in the order of their places. */
  readonly edits: readonly Edit[];
}

/**
 * Makes edits at their exact places and touches nothing else. One whose place does not hold what it replaces any more, or
 * overlaps another, is left out; so is every edit after which the text would be worse YAML than before.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const sorted = distinct(text, edits);
  const all = replaced(text, sorted);
  const worst = faultsOf(text);
  if (faultsOf(all) <= worst) return { text: all, edits: sorted.map(({ edit }) => edit) };
  const harmless = sorted.filter((one) => faultsOf(replaced(text, [one])) <= worst);
  const rest = replaced(text, harmless);
  return faultsOf(rest) <= worst ? { text: rest, edits: harmless.map(({ edit }) => edit) } : { text, edits: [] };
}

interface Located extends Span {
  readonly edit: Edit;
}

function distinct(text: string, edits: readonly Edit[]): readonly Located[] {
  const spanOf = spansIn(text);
  const located = edits.map((edit): Located => ({ ...spanOf(edit.at), edit }));
  const valid = located.filter(({ from, to, edit }) => to > from && text.slice(from, to) === edit.before);
  valid.sort((a, b) => a.from - b.from || a.to - b.to);
  const kept: Located[] = [];
  for (const one of valid) if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  return kept;
}

function replaced(text: string, edits: readonly Located[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, edit } of edits) {
    parts.push(text.slice(done, from), edit.after);
    done = to;
  }
  return parts.join("") + text.slice(done);
}

/** How much is wrong with a text as YAML: a renamed key may have become one that stands twice. */
function faultsOf(text: string): number {
  const { faults } = readTree({ path: "", bytes: new TextEncoder().encode(text) });
  return faults.filter(({ card }) => card.severity === "error").length;
}

/** Turns places into spans: the way back from `placesIn`. */
function spansIn(text: string): (place: Place) => Span {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  const offset = (line: number, column: number): number => (starts[line - 1] ?? text.length) + column - 1;
  return ({ line, column, endLine, endColumn }) => ({ from: offset(line, column), to: offset(endLine, endColumn) });
}
