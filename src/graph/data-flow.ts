import type { Level } from "../domain/agency.ts";
import { isKind, type Target } from "../domain/kind.ts";
import type { Application } from "../domain/model.ts";
import { type Connection, connectionsThat, type Part } from "./connections.ts";
import { type End, type Graph, isPresent, outgoing } from "./graph.ts";
import { once, onceEach } from "./once.ts";
import { ownerOf } from "./ownership.ts";
import { absence } from "./presence.ts";

/**
 * Where data can go from an end in one step, in the architecture at the date of the graph, by {@link flowKey}: along links
 * (through what carries them; both ways unless the link says one way), from an application into what it writes, out of what
 * it reads, and between an application and the platform it is built on.
 */
export function dataFlow(graph: Graph): (key: string) => Iterable<string> {
  const flows = [flowAlongLinks(graph, "last"), flowAlongLinks(graph, "pass"), flowThroughSystems(graph)];
  return (key) => flows.flatMap((flow) => [...(flow.get(key) ?? nowhere)]);
}

const nowhere: Iterable<string> = [];

type Steps = Map<string, Set<string>>;

const flowAlongLinks = onceEach((graph, part: Part): Steps => {
  const steps: Steps = new Map();
  const stands = standing(graph);
  for (const connection of connectionsThat(graph, part))
    if (isPresent(graph, connection.link)) followLink(connection, stands, adding(steps));
  return steps;
});

const flowThroughSystems = once((graph): Steps => {
  const steps: Steps = new Map();
  const stands = standing(graph);
  for (const application of graph.byKind.application)
    if (isPresent(graph, application)) followApplication(graph, application, stands, adding(steps));
  return steps;
});

/** Data can rest at a national system, and at an element that the architecture contains. */
function standing(graph: Graph): Stands {
  const isAbsent = absence(graph);
  return ({ kind, id }) => kind === "nationalSystem" || (isKind(kind) && !isAbsent(id));
}

function adding(steps: Steps): Add {
  return (from, to) => {
    const known = steps.get(from);
    if (known) known.add(to);
    else steps.set(from, new Set([to]));
  };
}

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
