import { sections } from "../domain/kind.ts";
import type { Element } from "../domain/model.ts";
import { blockStanding } from "./block-standing.ts";
import { blockRecord, type ExpressionRecord, elementRecord, record } from "./expression-record.ts";
import { provinceShape, type RecordShape, shapeOfKind } from "./expression-shape.ts";
import { type Graph, stateOf } from "./graph.ts";
import { lineOf } from "./ownership.ts";

/** The things of a graph as expressions see them, each made when it is first asked for. */
export interface GraphRecords {
  readonly graph: Graph;
  /** The lists of the model by section, `blocks`, `roles`, `province` and `date`. */
  readonly values: object;
  /** The record of an element, of its kind where no other shape is asked for. */
  readonly element: (element: Element, shape?: RecordShape) => ExpressionRecord;
  readonly block: (id: string) => ExpressionRecord | undefined;
}

/** Records over a graph. Nothing is made before an expression asks for it: most ask for one list. */
export function graphRecords(graph: Graph): GraphRecords {
  const elements = memo((_key: string, element: Element, shape: RecordShape) => elementRecord(graph, element, shape));
  const element = (of: Element, shape = shapeOfKind[of.type]) => elements(`${shape.name}/${of.id}`, of, shape);
  const blocks = memo((id: string) => {
    const found = graph.framework.blocks.get(id);
    return found && blockRecord(blockStanding(graph, found));
  });
  const listed = sections.map((section): readonly [string, () => unknown] => [
    section,
    () => graph.model.elements[section].map((one) => element(one)),
  ]);
  const values = lazy({
    ...Object.fromEntries(listed),
    blocks: () => [...graph.framework.blocks.keys()].map(blocks),
    roles: () => playersOf(graph),
    province: () => record(provinceShape, graph.model.province),
    date: () => graph.at,
  });
  return { graph, values, element, block: blocks };
}

/** For each role of the framework, the agencies that play it at the date, themselves or as a part of one that does. */
function playersOf(graph: Graph): Readonly<Record<string, readonly string[]>> {
  const players = new Map([...graph.framework.roles.keys()].map((role) => [role, [] as string[]]));
  for (const agency of graph.byKind.agency) {
    if (stateOf(graph, agency) === "retired") continue;
    const played = new Set(lineOf(graph, agency).flatMap(({ roles }) => roles ?? []));
    for (const role of played) players.get(role)?.push(agency.id);
  }
  return Object.fromEntries(players);
}

function memo<A extends readonly unknown[], R>(make: (key: string, ...rest: A) => R): (key: string, ...rest: A) => R {
  const made = new Map<string, R>();
  return (key, ...rest) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as R;
    const fresh = make(key, ...rest);
    made.set(key, fresh);
    return fresh;
  };
}

/** An object whose values are made when they are first read. */
function lazy(makers: Readonly<Record<string, () => unknown>>): object {
  const made = memo((key: string) => makers[key]?.());
  return Object.defineProperties(
    {},
    Object.fromEntries(Object.keys(makers).map((key) => [key, { get: () => made(key) }])),
  );
}
