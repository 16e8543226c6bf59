import { compare } from "./order.ts";
import type { Place, Pointer } from "./place.ts";
import type { Text, Words } from "./text.ts";
import type { WaiverDraft } from "./waiver.ts";

/** From the mildest to the gravest. */
export const severities = ["info", "warning", "error"] as const;
export type Severity = (typeof severities)[number];

/** A value that goes into a message; a text is said in the reader's language. */
export type Argument = string | number | Text | readonly (string | Text)[];
export type Arguments = Readonly<Record<string, Argument>>;

/** Another place that belongs to a finding, with what it shows. */
export interface Related<P = Place> {
  readonly at: P;
  readonly label: Words;
}

/** A finding with its place: what printing, JSON and editors start from. Words come later, from the card of the rule. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly args: Arguments;
  readonly related: readonly Related[];
  /** What the author may have meant, the nearest first. */
  readonly suggestions: readonly string[];
  /** The elements that the finding is about, by id. */
  readonly elements: readonly string[];
  /** The way into the first of these elements to what must change, where the finding is of a rule. */
  readonly path?: readonly (string | number)[];
  /** The waiver that would silence the finding; none where it cannot be waived. */
  readonly waiver?: WaiverDraft;
}

/** What a rule finds: the point that must change, the values for the message, and other points that belong to it. */
export interface Finding<A extends Arguments = Arguments> {
  readonly at: Pointer;
  readonly args: A;
  readonly related?: readonly Related<Pointer>[];
  readonly suggestions?: readonly string[];
}

/** Orders findings as a reader meets them: by file, line, column, then rule. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.at.file, b.at.file) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    compare(a.rule, b.rule) ||
    compare(JSON.stringify(a.args), JSON.stringify(b.args))
  );
}
