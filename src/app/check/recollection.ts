import type { Diagnostic, Finding } from "../../domain/diagnostic.ts";
import type { Locate, Place, Pointer } from "../../domain/place.ts";
import type { Graph } from "../../graph/graph.ts";
import { markingGroups } from "../../graph/reads.ts";
import type { Marking, Marks } from "../../graph/relation.ts";
import { type GraphParts, type Renewed, renew } from "../../graph/renew.ts";
import type { SaidAlike } from "../../graph/replacements.ts";
import { type Judgements, judgeAgain, toDiagnostic } from "../../rules/judge.ts";
import type { AnyRule } from "../../rules/rule.ts";
import type { ModelReading } from "../../source/read-model.ts";
import type { Remember } from "../../source/read-sections.ts";
import { remembering } from "../../source/remember.ts";

/** Tells in what an element stands: another thing once its text is another one. Nothing where nobody knows. */
export type SourceOf = (element: string) => object | undefined;

/** What a province that is checked again and again leaves behind each time, so that only what changed is done again. */
export interface Recollection {
  readonly remember: Remember;
  /** What was made of the same parts the last time; else it is made. */
  readonly again: <T>(name: string, parts: readonly unknown[], make: () => T) => T;
  /** Reads the model with the help of how it was read the last time. */
  readonly reread: (read: (before: ModelReading | undefined) => ModelReading) => ModelReading;
  readonly relate: (fresh: GraphParts) => Graph;
  /** Judges what was related last. */
  readonly judge: (rules: readonly AnyRule[], locate: Locate, sourceOf: SourceOf) => readonly Diagnostic[];
}

/** A recollection of one province, which has seen nothing yet. */
export function recollection(remember: Remember = remembering(), isSaidAlike?: SaidAlike): Recollection {
  const made = new Map<string, { readonly parts: readonly unknown[]; readonly value: unknown }>();
  const tell = teller();
  let reading: ModelReading | undefined;
  let renewed: Renewed | undefined;
  /** Nothing where all may have changed. */
  let judged: Judgements | undefined;
  let marking: Marking | undefined;
  /** The marks of what changed since it was judged last. */
  let changed: Marks = 0;
  return {
    remember,
    again: <T>(name: string, parts: readonly unknown[], make: () => T): T => {
      const known = made.get(name);
      // What stands under a name was made for it.
      if (known && isSame(known.parts, parts)) return known.value as T;
      const value = make();
      made.set(name, { parts, value });
      return value;
    },
    reread: (read) => {
      reading = read(reading);
      return reading;
    },
    relate: (fresh) => {
      renewed = renew(renewed, fresh, isSaidAlike);
      if (!renewed.changed) [judged, marking] = [undefined, undefined];
      for (const { type, id } of renewed.changed ?? [])
        changed |= marking ? marking.ofList(type) | marking.ofElement(id) : 0;
      return renewed.graph;
    },
    judge: (rules, locate, sourceOf) => {
      if (!renewed) return [];
      const { canonical: ordered } = renewed;
      marking ??= markingGroups(ordered);
      const { byRule, facts } = judgeAgain(judged, { ordered, marking, changed }, rules);
      [judged, changed] = [{ byRule, facts }, 0];
      return rules.flatMap((rule) =>
        (byRule.get(rule)?.fact ?? []).map((finding) => tell(rule, finding, locate, sourceOf)),
      );
    },
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

/** Finds places; in a text that has not changed since, those found before are known. */
function locator() {
  const known = new WeakMap<object, Map<string, Place>>();
  return (locate: Locate, sourceOf: SourceOf): Locate =>
    (pointer) => {
      const source = sourceOf(pointer.element);
      if (!source) return locate(pointer);
      let places = known.get(source);
      if (!places) {
        places = new Map();
        known.set(source, places);
      }
      const key = keyOf(pointer);
      let place = places.get(key);
      if (!place) {
        place = locate(pointer);
        places.set(key, place);
      }
      return place;
    };
}

function keyOf({ element, path = [], part }: Pointer): string {
  let key = `${element}\n${part ?? ""}`;
  for (const step of path) key += typeof step === "number" ? `\n#${step}` : `\n.${step}`;
  return key;
}

/** A finding as it was told, and the texts in which what it names stood. */
interface Told {
  readonly diagnostic: Diagnostic;
  readonly stood: readonly Stood[];
}

interface Stood {
  readonly element: string;
  readonly source: object | undefined;
}

/** Tells findings with their places: one that stands where it stood is the same diagnostic. */
function teller() {
  const known = new WeakMap<Finding, Told>();
  const locating = locator();
  return (rule: AnyRule, finding: Finding, locate: Locate, sourceOf: SourceOf): Diagnostic => {
    const before = known.get(finding);
    const isThere = ({ element, source }: Stood): boolean => source !== undefined && source === sourceOf(element);
    if (before?.stood.every(isThere)) return before.diagnostic;
    const stood: Stood[] = [];
    const noting: SourceOf = (element) => {
      const source = sourceOf(element);
      stood.push({ element, source });
      return source;
    };
    const diagnostic = toDiagnostic(rule, finding, locating(locate, noting));
    known.set(finding, { diagnostic, stood });
    return diagnostic;
  };
}
