import type { Realisation } from "../domain/gap.ts";
import type { Subject } from "../domain/subject.ts";
import type { Against } from "../graph/against.ts";
import { blockMapping } from "../graph/block-mapping.ts";
import { blockStandings } from "../graph/block-standing.ts";
import type { Graph } from "../graph/graph.ts";
import { blockSubject } from "./subject.ts";

/** A block of the model's framework with its counterparts in others; without a block, what only the others have. */
export interface MappedBlock {
  readonly block?: Subject;
  readonly state?: Realisation;
  /** By the names of the other frameworks; empty where one has no counterpart. */
  readonly counterparts: ReadonlyMap<string, readonly Subject[]>;
}

/**
 * The blocks of the model's framework beside those of the frameworks that it could be read against. The last row holds what
 * those have and this one has no word for.
 */
export function mappedBlocks(graph: Graph, others: ReadonlyMap<string, Against>): readonly MappedBlock[] {
  const mappings = new Map([...others].map(([name, against]) => [name, counterpartsIn(graph, against)]));
  const rows = blockStandings(graph)
    .filter(({ due }) => due)
    .map(({ block, state }) => ({
      block: blockSubject(block),
      state,
      counterparts: new Map([...mappings].map(([name, of]) => [name, of(block.id)])),
    }));
  const alone = [...others].map(([name, { unmapped }]) => [name, unmapped.map(blockSubject)] as const);
  return alone.some(([, blocks]) => blocks.length > 0) ? [...rows, { counterparts: new Map(alone) }] : rows;
}

function counterpartsIn({ framework }: Graph, against: Against): (block: string) => readonly Subject[] {
  const other = against.graph.framework;
  const found = new Map<string, Subject[]>();
  for (const [id, own] of blockMapping(framework, other)?.blocks ?? []) {
    const block = other.blocks.get(id);
    if (block) for (const each of own) found.set(each, [...(found.get(each) ?? []), blockSubject(block)]);
  }
  return (block) => found.get(block) ?? [];
}
