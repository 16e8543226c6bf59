import type { PartialDate } from "../domain/date.ts";
import type { Framework } from "../domain/framework.ts";
import type { Kind, ReferenceKind, Target } from "../domain/kind.ts";
import { kinds, sections } from "../domain/kind.ts";
import { isPresentAt, type State, stateAt } from "../domain/lifecycle.ts";
import { type Element, type ElementOf, type Model, referenceFieldsOf } from "../domain/model.ts";
import { referencesIn } from "../domain/reference.ts";

/** What an edge leads to: an element of the model, or a thing that the framework declares. One object for each thing. */
export interface End<T extends Target = Target> {
  readonly kind: T;
  readonly id: string;
}

/** One reference of the model, resolved. `field` is the first step of its way: `owner`, `reads`, `from`. */
export interface Edge {
  readonly from: Element;
  readonly field: string;
  readonly path: readonly (string | number)[];
  readonly to: End;
}

/** A province's model with its references resolved, read against a framework at a date. Nothing in it changes. */
export interface Graph {
  readonly model: Model;
  readonly framework: Framework;
  /** The date of the slice: a state is asked as of this date. */
  readonly at: PartialDate;
  readonly elements: ReadonlyMap<string, Element>;
  readonly byKind: { readonly [K in Kind]: readonly ElementOf<K>[] };
  readonly edgesFrom: ReadonlyMap<string, readonly Edge[]>;
  readonly edgesTo: ReadonlyMap<Target, ReadonlyMap<string, readonly Edge[]>>;
}

/** Relates the elements of a model. References that lead nowhere give no edge: reading has reported them. */
export function buildGraph(model: Model, framework: Framework, at: PartialDate = model.province.asOf): Graph {
  const elements = new Map<string, Element>();
  for (const section of sections) for (const element of model.elements[section]) elements.set(element.id, element);
  const edgesFrom = new Map<string, Edge[]>();
  const edgesTo = new Map<Target, Map<string, Edge[]>>();
  for (const element of elements.values()) {
    for (const { id, path, targets } of referencesIn(element, referenceFieldsOf[element.type])) {
      const kind = kindMeant(targets, id, elements.get(id)?.type, framework);
      if (!kind) continue;
      const ofKind = edgesTo.get(kind) ?? new Map<string, Edge[]>();
      edgesTo.set(kind, ofKind);
      const edge = { from: element, field: String(path[0]), path, to: ofKind.get(id)?.[0]?.to ?? { kind, id } };
      append(edgesFrom, element.id, edge);
      append(ofKind, id, edge);
    }
    trim(edgesFrom, element.id);
  }
  return { model, framework, at, elements, byKind: groupByKind(model), edgesFrom, edgesTo };
}

/** The same graph, read at another date. */
export function atDate(graph: Graph, at: PartialDate): Graph {
  return { ...graph, at };
}

/** Whether an element is planned, live or retired at the date of the graph. */
export function stateOf(graph: Graph, element: Element): State {
  return stateAt("lifecycle" in element ? element.lifecycle : undefined, graph.at);
}

/** Whether the architecture at the date of the graph contains the element: in use, or due by then. */
export function isPresent(graph: Graph, element: Element): boolean {
  return isPresentAt("lifecycle" in element ? element.lifecycle : undefined, graph.at);
}

/** Whether an element is in use at the date of the graph. */
export function isLive(graph: Graph, element: Element): boolean {
  return stateOf(graph, element) === "live";
}

/** The element of an id, if it is of the kind. */
export function elementOf<K extends Kind>(
  graph: Graph,
  kind: K,
  id: string | undefined,
): Extract<Element, { type: K }> | undefined {
  const element = id === undefined ? undefined : graph.elements.get(id);
  return element && isOfKind(element, kind) ? element : undefined;
}

function isOfKind<K extends Kind>(element: Element, kind: K): element is Extract<Element, { type: K }> {
  return element.type === kind;
}

/** The references that leave an element, all or those of one field, in the order written. */
export function outgoing(graph: Graph, id: string, field?: string): readonly Edge[] {
  const edges = graph.edgesFrom.get(id) ?? [];
  return field ? edges.filter((edge) => edge.field === field) : edges;
}

/** The references that lead to an element or to a thing of the framework, all or those of one field. */
export function incoming(graph: Graph, kind: Target, id: string, field?: string): readonly Edge[] {
  const edges = graph.edgesTo.get(kind)?.get(id) ?? [];
  return field ? edges.filter((edge) => edge.field === field) : edges;
}

/** The elements that realise a building block, at any date. */
export function realisersOf(graph: Graph, block: string): readonly Element[] {
  return incoming(graph, "block", block, "realizes").map((edge) => edge.from);
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A list that has grown keeps room for more; a copy of it does not. */
function trim<V>(map: Map<string, V[]>, key: string): void {
  const list = map.get(key);
  if (list && list.length > 1) map.set(key, list.slice());
}

function groupByKind(model: Model): Graph["byKind"] {
  return Object.fromEntries(
    kinds.map((kind, index) => [kind, model.elements[sections[index] ?? "views"]]),
  ) as Graph["byKind"];
}

/** The map of a framework that declares each kind of thing that a model may refer to. */
const declaredIn = {
  block: "blocks",
  layer: "layers",
  role: "roles",
  sector: "sectors",
  userGroup: "userGroups",
  nationalSystem: "nationalSystems",
  platform: "platforms",
  packageItem: "packageItems",
  condition: "conditions",
} as const satisfies Record<Exclude<ReferenceKind, "source">, keyof Framework>;

/** The first of the kinds that may be meant which there is of an id; `own` is the kind of the model's element. */
function kindMeant(
  targets: readonly Target[],
  id: string,
  own: Kind | undefined,
  framework: Framework,
): Target | undefined {
  return targets.find((target) => target === own || (isDeclaredKind(target) && framework[declaredIn[target]].has(id)));
}

function isDeclaredKind(target: Target): target is keyof typeof declaredIn {
  return target in declaredIn;
}
