import type { AnyCard, Card } from "../domain/card.ts";
import type { Arguments, Diagnostic, Related } from "../domain/diagnostic.ts";
import type { Place } from "../domain/place.ts";
import type { Words } from "../domain/text.ts";

/** A stretch of a text by offsets in UTF-16 units; the end is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is wrong with a text, at offsets: it becomes a {@link Diagnostic} when the places are asked for. */
export interface Fault {
  readonly card: AnyCard;
  readonly at: Span;
  readonly args: Arguments;
  readonly related: readonly { readonly at: Span; readonly label: Words }[];
  readonly suggestions: readonly string[];
}

type Extras = Partial<Pick<Fault, "related" | "suggestions">>;

/** A fault of the kind that a card describes; the compiler compares the arguments with the card's. */
export function fault<A extends Arguments>(card: Card<A>, at: Span, args: A, extras: Extras = {}): Fault {
  return { card, at, args, related: extras.related ?? [], suggestions: extras.suggestions ?? [] };
}

/** A finding of the kind that a card describes, at a place. */
export function diagnostic<A extends Arguments>(
  card: Card<A>,
  at: Place,
  args: A,
  extras: Partial<Pick<Diagnostic, "related" | "suggestions" | "elements">> = {},
): Diagnostic {
  return {
    rule: card.id,
    severity: card.severity,
    at,
    args,
    related: extras.related ?? [],
    suggestions: extras.suggestions ?? [],
    elements: extras.elements ?? [],
  };
}

/** A fault with the places of its spans. */
export function placed(
  { card, at, args, related, suggestions }: Fault,
  placeOf: (span: Span) => Place,
  elements: readonly string[] = [],
): Diagnostic {
  const others = related.map(({ at, label }): Related => ({ at: placeOf(at), label }));
  return { rule: card.id, severity: card.severity, at: placeOf(at), args, related: others, suggestions, elements };
}

const longest = 60;

/** A piece of the author's text, short enough for a message. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** A value between double quotes, as YAML reads it back. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
