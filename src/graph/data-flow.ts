import type { Level } from "../domain/agency.ts";
import { isKind, type Target } from "../domain/kind.ts";
import type { Application, Link } from "../domain/model.ts";
import { type End, type Graph, isPresent, outgoing } from "./graph.ts";
import { ownerOf } from "./ownership.ts";
import { absentees } from "./presence.ts";

/**
 * Where data can go from each end in one step, in the architecture at the date of the graph, by {@link flowKey}; as often
 * as there are ways.
 */
export type DataFlow = ReadonlyMap<string, readonly string[]>;

/**
 * The ways that data can take: along links (through what carries them; both ways unless the link says one way), from an
 * application into what it writes, out of what it reads, and between an application and the platform it is built on.
 */
export function dataFlow(graph: Graph): DataFlow {
  const flow = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const steps = flow.get(from);
    if (steps) steps.push(to);
    else flow.set(from, [to]);
  };
  for (const link of graph.byKind.link) if (isPresent(graph, link)) followLink(graph, link, add);
  for (const application of graph.byKind.application)
    if (isPresent(graph, application)) followApplication(graph, application, add);
  return flow;
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

const wayOfLink = ["from", "via", "to"];

function followLink(graph: Graph, link: Link, add: Add): void {
  const edges = outgoing(graph, link.id);
  const ends = wayOfLink.flatMap((field) => edges.find((edge) => edge.field === field)?.to ?? []);
  const expected = link.via === undefined || link.via === "direct" ? 2 : 3;
  if (ends.length < expected || !ends.every((end) => stands(graph, end))) return;
  const keys = ends.map(({ kind, id }) => flowKey(kind, id));
  for (const [index, key] of keys.entries()) {
    const next = keys[index + 1];
    if (next === undefined) continue;
    add(key, next);
    if (link.direction !== "one-way") add(next, key);
  }
}

function followApplication(graph: Graph, application: Application, add: Add): void {
  const self = flowKey("application", application.id);
  for (const { field, to } of outgoing(graph, application.id)) {
    const other = flowKey(to.kind, to.id);
    if (!stands(graph, to)) continue;
    if (field === "writes" || field === "builtOn") add(self, other);
    if (field === "reads" || field === "builtOn") add(other, self);
  }
}

/** Whether data can rest at an end: a national system, or an element that the architecture contains. */
function stands(graph: Graph, { kind, id }: End): boolean {
  return kind === "nationalSystem" || (isKind(kind) && !absentees(graph).has(id));
}
