import type { Gap } from "../../domain/gap.ts";
import type { Element } from "../../domain/model.ts";
import { dateOf } from "../../domain/month.ts";
import type { Month, Roadmap, ScheduledPackage } from "../../domain/roadmap.ts";
import { type Alteration, altered, isAnsweredOtherwise } from "../../graph/altered.ts";
import { canonical } from "../../graph/canonical.ts";
import type { Graph } from "../../graph/graph.ts";
import { type Moves, movesOf } from "../../graph/moves.ts";
import { proposedElements } from "./proposed-elements.ts";

/** The architectures that a province passes through on its roadmap. */
export interface Transitions {
  /** The province as it is. */
  readonly start: Graph;
  /**
   * The one once packages are done, read at the end of a month: what they deliver is in use, what they propose is there.
   * It is made of the one before it, in which some of them are done already.
   */
  readonly after: (before: Graph, done: readonly ScheduledPackage[], until: Month) => Graph;
  /** What moves between the province as it is, the ends of the waves, and the end of the roadmap. */
  readonly moves: Moves;
}

/** Follows a roadmap from the province as it is. */
export function transitionsOf(
  graph: Graph,
  { packages, waves, end }: Roadmap,
  gaps: ReadonlyMap<string, Gap>,
): Transitions {
  // What stands in order is put in order again in no time, which every judgement asks for.
  const ordered = canonical(graph);
  const brought = new Map(packages.map((work) => [work.id, broughtBy(ordered, work, gaps)]));
  const until = (month: Month) => dateOf(month - 1);
  const by = (done: readonly ScheduledPackage[]): Alteration =>
    together(done.flatMap(({ id }) => brought.get(id) ?? []));
  const whole = by(packages);
  // Where what is proposed answers to a name that is used already, each is made anew.
  const isMadeAnew = isAnsweredOtherwise(ordered, whole);
  const ends = [...waves.map((wave) => wave.end), end];
  return {
    start: ordered,
    after: (before, done, month) =>
      isMadeAnew
        ? altered(ordered, by(done), until(month))
        : altered(before, missingIn(before, by(done)), until(month)),
    moves: movesOf(ordered, whole, [graph.at, ...ends.map(until)]),
  };
}

function broughtBy(graph: Graph, work: ScheduledPackage, gaps: ReadonlyMap<string, Gap>): Alteration {
  const delivered = work.delivers.flatMap(({ id }) => graph.elements.get(id) ?? []);
  const proposed = proposedElements(graph, work, gaps);
  const using = (element: Element): Element => inUse(element, work.end);
  return { changed: new Map(delivered.map((element) => [element.id, using(element)])), added: proposed.map(using) };
}

/** Where two packages change one thing, the later one has the last word. */
function together(alterations: readonly Alteration[]): Alteration {
  return {
    changed: new Map(alterations.flatMap(({ changed }) => [...changed])),
    added: alterations.flatMap(({ added }) => added),
  };
}

/** What of an alteration is still to be made. */
function missingIn({ elements }: Graph, { changed, added }: Alteration): Alteration {
  const isMissing = (element: Element): boolean => elements.get(element.id) !== element;
  return { changed: new Map([...changed].filter(([, now]) => isMissing(now))), added: added.filter(isMissing) };
}

function inUse(element: Element, end: Month): Element {
  if (element.type === "view") return element;
  return { ...element, lifecycle: { ...element.lifecycle, live: dateOf(end - 1) } };
}
