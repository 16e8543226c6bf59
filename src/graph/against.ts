import type { BuildingBlock, Framework } from "../domain/framework.ts";
import { sections } from "../domain/kind.ts";
import type { Element, Model } from "../domain/model.ts";
import { blockMapping, type MappingKind } from "./block-mapping.ts";
import { buildGraph, type Graph } from "./graph.ts";

/** A model, read against another framework than its own. */
export interface Against {
  readonly kind: MappingKind;
  readonly graph: Graph;
  /** Blocks of the framework that nothing of the model's framework answers to: whether they are realised is unknown. */
  readonly unmapped: readonly BuildingBlock[];
}

/**
 * Reads a graph against another framework, at the same date: an element realises a block where it realises one that is
 * mapped to it. Blocks without a counterpart are left out of the graph: the model has no word for them. What the other
 * framework does not declare and the model needs (sectors, roles, national systems) is kept from the model's own.
 * Nothing where no mapping leads from one to the other.
 */
export function readAgainst(graph: Graph, framework: Framework): Against | undefined {
  const mapping = blockMapping(graph.framework, framework);
  if (!mapping) return undefined;
  if (mapping.kind === "own") return { kind: "own", graph, unmapped: [] };
  const isMapped = ({ id }: BuildingBlock): boolean => (mapping.blocks.get(id) ?? []).length > 0;
  const blocks = [...framework.blocks.values()];
  const readable = { ...joined(graph.framework, framework), blocks: byId(blocks.filter(isMapped)) };
  const model = translated(graph.model, theirs(mapping.blocks));
  return {
    kind: mapping.kind,
    graph: buildGraph(model, readable, graph.at),
    unmapped: blocks.filter((block) => !isMapped(block)),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Registers that both have are joined; the other framework goes first. What only a framework asks for is its own. */
function joined(own: Framework, other: Framework): Framework {
  return {
    ...other,
    roles: new Map([...own.roles, ...other.roles]),
    sectors: new Map([...own.sectors, ...other.sectors]),
    userGroups: new Map([...own.userGroups, ...other.userGroups]),
    nationalSystems: new Map([...own.nationalSystems, ...other.nationalSystems]),
    platforms: new Map([...own.platforms, ...other.platforms]),
  };
}

/** For each block of the model's framework, the blocks of the other that it counts for. */
function theirs(mapping: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [other, own] of mapping) for (const id of own) found.set(id, [...(found.get(id) ?? []), other]);
  return found;
}

function translated(model: Model, blocks: ReadonlyMap<string, readonly string[]>): Model {
  const translate = (element: Element): Element =>
    "realizes" in element && element.realizes
      ? { ...element, realizes: [...new Set(element.realizes.flatMap((id) => blocks.get(id) ?? []))] }
      : element;
  const elements = sections.map((section) => [section, model.elements[section].map(translate)]);
  // Each section keeps its kind of element; TypeScript cannot follow a section through the list.
  return { ...model, elements: Object.fromEntries(elements) as Model["elements"] };
}
