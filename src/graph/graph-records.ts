import { sections } from "../domain/kind.ts";
import type { Element } from "../domain/model.ts";
import { blockStanding } from "./block-standing.ts";
import { blockRecord, type ExpressionRecord, elementRecord, record } from "./expression-record.ts";
import { provinceShape, type RecordShape, shapeOfKind } from "./expression-shape.ts";
import { type Graph, stateOf } from "./graph.ts";
import { onceEach, onceHere } from "./once.ts";
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

const blockOf = onceEach((graph, id): ExpressionRecord | undefined => {
  const found = graph.framework.blocks.get(id);
  return found && blockRecord(blockStanding(graph, found));
});

/** Records over a graph. Nothing is made before an expression asks for it: most ask for one list. */
export function graphRecords(graph: Graph): GraphRecords {
  const elements = new Map<string, ExpressionRecord>();
  const element = (of: Element, shape = shapeOfKind[of.type]): ExpressionRecord => {
    const key = `${shape.name}/${of.id}`;
    const made = elements.get(key) ?? elementRecord(graph, of, shape);
    elements.set(key, made);
    return made;
  };
  const lists = sections.map((section): readonly [string, (graph: Graph) => unknown] => [
    section,
    () => graph.model.elements[section].map((one) => element(one)),
  ]);
  const values = askedFor(graph, {
    ...Object.fromEntries(lists),
    blocks: () => [...graph.framework.blocks.keys()].map((id) => blockOf(graph, id)),
    roles: () => playersOf(graph),
    province: () => record(provinceShape, graph.model.province),
    date: () => graph.at,
  });
  return { graph, values, element, block: (id) => blockOf(graph, id) };
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

/** An object whose values are made when they are first read. */
function askedFor(graph: Graph, makers: Readonly<Record<string, (graph: Graph) => unknown>>): object {
  const getters = Object.entries(makers).map(([key, make]) => {
    const made = onceHere(make);
    return [key, { get: () => made(graph) }];
  });
  return Object.defineProperties({}, Object.fromEntries(getters));
}
