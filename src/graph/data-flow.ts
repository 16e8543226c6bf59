import type { Level } from "../domain/agency.ts";
import { isKind, type Target } from "../domain/kind.ts";
import type { Application } from "../domain/model.ts";
import { type Connection, connectionsThat } from "./connections.ts";
import { type End, type Graph, isPresent, outgoing } from "./graph.ts";
import { onceEach } from "./once.ts";
import { ownerOf } from "./ownership.ts";
import { elementsThat, type Part } from "./parts.ts";
import { absence } from "./presence.ts";

/**
 * Where data can go from each end in one step, in the architecture at the date of the graph, by {@link flowKey}. To some
 * ends it goes by several links: they are told of again rather than looked for.
 */
type DataFlow = ReadonlyMap<string, readonly string[]>;

/**
 * What data reaches from some ends, those included, by what lasts alone: along links (through what carries them; both ways
 * unless the link says one way), from an application into what it writes, out of what it reads, and between an application
 * and the platform it is built on.
 */
export function reachedByLasting(graph: Graph, starts: readonly string[]): ReadonlySet<string> {
  return reachedAlong([dataFlow(graph, "lasting")], starts, nothing);
}

/** What data reaches more by what passes: from some ends, and from what it reaches already by what lasts. */
export function reachedByPassing(
  graph: Graph,
  starts: readonly string[],
  already: ReadonlySet<string>,
): ReadonlySet<string> {
  const passing = dataFlow(graph, "passing");
  const beyond = [...passing].flatMap(([from, to]) => (already.has(from) ? to : []));
  return reachedAlong([dataFlow(graph, "lasting"), passing], [...starts, ...beyond], already);
}

const nothing: ReadonlySet<string> = new Set();
const nowhere: readonly string[] = [];

function reachedAlong(
  flows: readonly DataFlow[],
  starts: readonly string[],
  already: ReadonlySet<string>,
): ReadonlySet<string> {
  const reached = new Set(starts.filter((key) => !already.has(key)));
  // A set that grows while it is walked hands out the new ends too.
  for (const key of reached)
    for (const flow of flows) for (const next of flow.get(key) ?? nowhere) if (!already.has(next)) reached.add(next);
  return reached;
}

const dataFlow = onceEach((graph, part: Part): DataFlow => {
  const flow = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const steps = flow.get(from);
    if (!steps) flow.set(from, [to]);
    else if (steps.at(-1) !== to) steps.push(to);
  };
  const isAbsent = absence(graph);
  // Data can rest at a national system, and at an element that the architecture contains.
  const stands = ({ kind, id }: End): boolean => kind === "nationalSystem" || (isKind(kind) && !isAbsent(id));
  for (const connection of connectionsThat(graph, part))
    if (isPresent(graph, connection.link)) followLink(connection, stands, add);
  for (const application of elementsThat(graph, "application", part))
    if (isPresent(graph, application)) followApplication(graph, application, stands, add);
  return flow;
});

/** The key of an end in a {@link DataFlow}: the id of an element, or `nationalSystem/` with that of a national system. */
export function flowKey(kind: Target, id: string): string {
  return kind === "nationalSystem" ? `${kind}/${id}` : id;
}

/**
 * The administrative level at which data stands when it has reached an end: that of the agency that answers for it. A
 * national system is central; enterprises and partners are on no level.
 */
export function levelOf(graph: Graph, key: string): Level | undefined {
  const element = graph.elements.get(key);
  if (!element) return "central";
  const agency = ownerOf(graph, element);
  return agency?.kind === "partner" || agency?.kind === "enterprise" ? undefined : agency?.level;
}

type Add = (from: string, to: string) => void;
type Stands = (end: End) => boolean;

function followLink({ link, from, via, to }: Connection, stands: Stands, add: Add): void {
  const isDirect = link.via === undefined || link.via === "direct";
  if (!stands(from) || !stands(to) || !(isDirect || (via && stands(via)))) return;
  const goesBack = link.direction !== "one-way";
  const [start, end] = [keyOf(from), keyOf(to)];
  const middle = via ? keyOf(via) : end;
  add(start, middle);
  if (goesBack) add(middle, start);
  if (!via) return;
  add(middle, end);
  if (goesBack) add(end, middle);
}

function keyOf({ kind, id }: End): string {
  return flowKey(kind, id);
}

function followApplication(graph: Graph, application: Application, stands: Stands, add: Add): void {
  const self = flowKey("application", application.id);
  for (const { field, to } of outgoing(graph, application.id)) {
    const other = flowKey(to.kind, to.id);
    if (!stands(to)) continue;
    if (field === "writes" || field === "builtOn") add(self, other);
    if (field === "reads" || field === "builtOn") add(other, self);
  }
}
