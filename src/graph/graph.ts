import { hasHappened, type PartialDate } from "../domain/date.ts";
import type { Framework } from "../domain/framework.ts";
import type { Kind, ReferenceKind, Target } from "../domain/kind.ts";
import { isKind, kinds, sections } from "../domain/kind.ts";
import { isPresentAt, type State, stateAt } from "../domain/lifecycle.ts";
import { type Element, findReferences, type Link, type Model, referenceFieldsOf } from "../domain/model.ts";
import { compare } from "../domain/order.ts";
import type { FoundReference, ReferenceField } from "../domain/reference.ts";
import { lazily } from "./lazily.ts";
import { onceEach, unnoted } from "./once.ts";
import { elementsThat, type Part } from "./parts.ts";
import type { Edge, End, Graph, Leaving, LinkEnds, Unresolved } from "./relation.ts";

export type { Edge, End, Graph, Leaving, LinkEnds, Unresolved } from "./relation.ts";

/** Relates the elements of a model. References that lead nowhere give no edge: reading has reported them. */
export function buildGraph(model: Model, framework: Framework, at: PartialDate = model.province.asOf): Graph {
  const elements = new Map<string, Element>();
  for (const section of sections) for (const element of model.elements[section]) elements.set(element.id, element);
  const leaving = lazily(() => follow(elements.values(), elements, framework));
  return related({ model, framework, at, elements }, leaving);
}

/** A graph of elements whose references are followed; edges that lead to one thing stand in the order of those they leave. */
export function related(
  parts: Pick<Graph, "model" | "framework" | "at" | "elements">,
  leaving: () => Leaving,
  inOrder: Graph["inOrder"] = (elements) => elements,
): Graph {
  return { ...parts, byKind: groupByKind(parts.model), leaving, inOrder };
}

/**
 * Follows every reference of some elements, once. Most elements are links, and most of those are asked for their ends only:
 * their edges are made when somebody asks for them.
 */
export function follow(some: Iterable<Element>, elements: Graph["elements"], framework: Framework): Leaving {
  const endOf = endFinder(elements, framework);
  const edges = new Map<string, readonly Edge[]>();
  const links: LinkEnds[] = [];
  const unresolved: Unresolved[] = [];
  for (const element of some) {
    const found = findReferences[element.type](element);
    const ends = found.map(endOf);
    for (let index = 0; index < found.length; index++) {
      const reference = found[index];
      if (reference && !ends[index]) unresolved.push({ from: element, reference });
    }
    if (element.type === "link") links.push(linkEnds(element, found, ends));
    else if (found.length > 0) edges.set(element.id, edgesOf(element, found, ends));
  }
  return { edges, links, unresolved, endOf };
}

function edgesLeaving(graph: Graph, id: string): readonly Edge[] {
  const { edges, endOf } = graph.leaving();
  const known = edges.get(id);
  const link = known ? undefined : graph.elements.get(id);
  if (link?.type !== "link") return known ?? noEdges;
  const found = findReferences.link(link);
  return edgesOf(link, found, found.map(endOf));
}

type Ends = readonly (End | undefined)[];

function edgesOf(from: Element, found: readonly FoundReference[], ends: Ends): readonly Edge[] {
  return found.flatMap(({ path }, index): readonly Edge[] => {
    const to = ends[index];
    return to ? [{ from, field: String(path[0]), path, to }] : [];
  });
}

function linkEnds(link: Link, found: readonly FoundReference[], ends: Ends): LinkEnds {
  const endIn = (field: string): End | undefined => ends[found.findIndex(({ path }) => path[0] === field)];
  return { id: link.id, link, from: endIn("from"), to: endIn("to"), via: endIn("via") };
}

/** Finds what a reference leads to: one object for each thing, however often it is named. */
function endFinder(elements: Graph["elements"], framework: Framework): (reference: FoundReference) => End | undefined {
  const ownEnds = new Map<string, End>();
  const otherEnds = new Map<Target, Map<string, End>>();
  const make = (kind: Target, id: string): End => {
    const ends = isKind(kind) ? ownEnds : (otherEnds.get(kind) ?? new Map<string, End>());
    if (!isKind(kind)) otherEnds.set(kind, ends);
    const end = ends.get(id) ?? { kind, id };
    ends.set(id, end);
    return end;
  };
  return ({ targets, id }) => {
    const known = ownEnds.get(id);
    if (known && known.kind === targets[0]) return known;
    const kind = kindMeant(targets, id, elements.get(id)?.type, framework);
    return kind && make(kind, id);
  };
}

/** The edges that lead to things of one kind, by the ids of the things, and the kinds of elements that may have such edges. */
interface Reaching {
  readonly from: readonly Kind[];
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
}

/** What leads from each part of the elements to things of a kind, or over a field. */
const reaching = {
  lasting: onceEach((graph, asked) => reachingFrom(graph, "lasting", asked)),
  passing: onceEach((graph, asked) => reachingFrom(graph, "passing", asked)),
};

/**
 * The edges of a part of the elements that lead to things of a kind, `node`, or do so over a field, `node/backupOf`. Only
 * kinds of elements whose fields may lead there are asked.
 */
function reachingFrom(graph: Graph, part: Part, asked: string): Reaching {
  const [kind, field] = asked.split("/");
  const isAsked = ({ path: [name], targets }: ReferenceField): boolean =>
    targets.some((target) => target === kind) && (field === undefined || name === field);
  const from = kinds.filter((one) => referenceFieldsOf[one].some(isAsked));
  const edges = new Map<string, Edge[]>();
  const some = from.flatMap((one): readonly Element[] => elementsThat(graph, one, part));
  for (const element of graph.inOrder(field === undefined ? some : some.filter((each) => field in each))) {
    for (const edge of edgesLeaving(graph, element.id)) {
      if (edge.to.kind !== kind || (field !== undefined && edge.field !== field)) continue;
      const known = edges.get(edge.to.id);
      if (known) known.push(edge);
      else edges.set(edge.to.id, [edge]);
    }
  }
  return { from, edges };
}

/** The same graph, read at another date. */
export function atDate(graph: Graph, at: PartialDate): Graph {
  const { reads } = graph;
  if (!reads) return { ...graph, at };
  const { marking, bare } = reads;
  const atThat = { bare: atDate(bare, at), marking: { ...marking, dates: [at] } };
  return unnoted(reads, () => ({ ...graph, at, reads: { ...reads, ...atThat } }));
}

/**
 * What a question about the date of a graph is answered. Where the answer is the same at all dates between which what is
 * found is kept, nothing is noted.
 */
export function isSoAt(graph: Graph, ask: (date: PartialDate) => boolean): boolean {
  const { reads } = graph;
  if (!reads) return ask(graph.at);
  const { noted, bare, marking } = reads;
  const answer = ask(bare.at);
  if (marking.dates.some((date) => ask(date) !== answer)) noted.marks |= marking.ofDate;
  return answer;
}

/** Whether an event has happened by the end of the date of a graph. */
export function hasHappenedBy(graph: Graph, event: PartialDate): boolean {
  return isSoAt(graph, (date) => hasHappened(event, date));
}

/** Whether an element is planned, live or retired at the date of the graph. Who has the element has noted it. */
export function stateOf(graph: Graph, element: Element): State {
  return stateAt("lifecycle" in element ? element.lifecycle : undefined, (graph.reads?.bare ?? graph).at);
}

/** Whether the architecture at the date of the graph contains the element: in use, or due by then. */
export function isPresent(graph: Graph, element: Element): boolean {
  return isPresentAt("lifecycle" in element ? element.lifecycle : undefined, (graph.reads?.bare ?? graph).at);
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
  const edges = edgesLeaving(graph, id);
  if (field === undefined || edges.length === 0) return edges;
  const found = edges.filter((edge) => edge.field === field);
  return found.length > 0 ? found : noEdges;
}

/** The references that lead to an element or to a thing of the framework, all or those of one field. */
export function incoming(graph: Graph, kind: Target, id: string, field?: string): readonly Edge[] {
  const asked = field === undefined ? kind : `${kind}/${field}`;
  const { reads } = graph;
  if (!reads) return reaching.lasting(graph, asked).edges.get(id) ?? noEdges;
  const { from, edges } = unnoted(reads, () => reaching.lasting(graph, asked));
  const known = edges.get(id) ?? noEdges;
  const more = unnoted(reads, () => reaching.passing(graph, asked)).edges.get(id);
  reads.noted.marks |= reads.marking.ofIncoming(kind, id, from);
  return more ? [...known, ...more].sort((a, b) => compare(a.from.id, b.from.id)) : known;
}

/**
 * What follows alone from the references to an element that those of some kinds have, and from what has them: of all that
 * the work reads nothing else is noted.
 */
export function fromReferences<T>(graph: Graph, { type, id }: Element, from: readonly Kind[], work: () => T): T {
  const { reads } = graph;
  if (!reads) return work();
  const found = unnoted(reads, work);
  reads.noted.marks |= reads.marking.ofIncoming(type, id, from);
  return found;
}

const noEdges: readonly Edge[] = [];

/** The elements that realise a building block, at any date. */
export function realisersOf(graph: Graph, block: string): readonly Element[] {
  return incoming(graph, "block", block, "realizes").map((edge) => edge.from);
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
