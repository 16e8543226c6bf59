import { firstDay, type PartialDate } from "../../domain/date.ts";
import type { Method } from "../../domain/method.ts";
import type { Element, Model, Project } from "../../domain/model.ts";
import type { Score } from "../../domain/score.ts";
import { buildGraph, type Graph, isLive } from "../../graph/graph.ts";
import { score } from "../score.ts";

/** An indicator whose value a project changes. */
export interface Gain {
  readonly method: string;
  readonly indicator: Pick<Score, "id" | "name" | "unit">;
  /** Ids from the top of the tree, its own included. */
  readonly way: readonly string[];
  readonly before: Score["value"];
  readonly after: Score["value"];
}

/** What a project of the roadmap buys: the elements that it brings into use, and what the methods then say. */
export interface ProjectGain {
  readonly project: Project;
  readonly delivered: readonly Element[];
  readonly gains: readonly Gain[];
}

/**
 * The score that each project buys alone: the model is measured as it is at the date of the graph, and again with the
 * elements that the project delivers in use and those that they replace retired. Projects are not added up: two that
 * deliver the same buy it once.
 */
export function projectGains(graph: Graph, methods: readonly Method[]): readonly ProjectGain[] {
  const measured = methods.filter(({ tree }) => Object.keys(tree).length > 0);
  const before = measured.map((method) => valuesOf(graph, method));
  return graph.byKind.project.map((project): ProjectGain => {
    const ids = new Set<string>(project.delivers ?? []);
    const delivered = [...graph.elements.values()].filter((element) => ids.has(element.id) && !isLive(graph, element));
    if (!delivered.length) return { project, delivered, gains: [] };
    const after = withDelivered(graph, delivered);
    const gains = measured.flatMap((method, index) => gainsOf(method.id, before[index] ?? [], valuesOf(after, method)));
    return { project, delivered, gains };
  });
}

interface Valued {
  readonly way: readonly string[];
  readonly score: Score;
}

function valuesOf(graph: Graph, method: Method): readonly Valued[] {
  const walk = (scores: readonly Score[], way: readonly string[]): readonly Valued[] =>
    scores.flatMap((each) => {
      const own = [...way, each.id];
      return [{ way: own, score: each }, ...walk(each.children, own)];
    });
  return walk(score(graph, method).scores, []);
}

function gainsOf(method: string, before: readonly Valued[], after: readonly Valued[]): readonly Gain[] {
  const known = new Map(before.map(({ way, score: { value } }) => [way.join("/"), value]));
  return after.flatMap(({ way, score: { id, name, unit, value } }): readonly Gain[] => {
    const old = known.get(way.join("/")) ?? { kind: "missing" as const };
    return isSame(old, value) ? [] : [{ method, indicator: { id, name, unit }, way, before: old, after: value }];
  });
}

function isSame(one: Score["value"], other: Score["value"]): boolean {
  if (one.kind === "number" && other.kind === "number") return Math.abs(one.value - other.value) < 1e-12;
  return one.kind === other.kind;
}

/** The graph of the same model with elements in use from the first day of its date on, and what they replace retired on it. */
function withDelivered(graph: Graph, delivered: readonly Element[]): Graph {
  const day = firstDay(graph.at);
  const live = new Set(delivered.map(({ id }) => id as string));
  const retired = new Set(
    delivered.flatMap((element) => ("replaces" in element ? (element.replaces ?? []) : [])) as string[],
  );
  const change = <E extends Element>(element: E): E => {
    if (live.has(element.id)) return withLifecycle(element, { live: day });
    return retired.has(element.id) ? withLifecycle(element, { retired: day }) : element;
  };
  const elements = Object.fromEntries(
    Object.entries(graph.model.elements).map(([section, entries]) => [
      section,
      (entries as readonly Element[]).map(change),
    ]),
  ) as unknown as Model["elements"];
  return buildGraph({ ...graph.model, elements }, graph.framework, graph.at);
}

function withLifecycle<E extends Element>(
  element: E,
  dates: { readonly live?: PartialDate; readonly retired?: PartialDate },
): E {
  const own = "lifecycle" in element ? element.lifecycle : undefined;
  return { ...element, lifecycle: { ...own, ...dates } };
}
