import type { BuildingBlock } from "../domain/framework.ts";
import { frameworkName } from "../domain/framework-name.ts";
import type { Coverage, CoverageRow, SurplusRow } from "../domain/gap.ts";
import type { Element } from "../domain/model.ts";
import { type BlockStanding, blockStanding } from "../graph/block-standing.ts";
import { type Graph, isPresent, outgoing, stateOf } from "../graph/graph.ts";
import { ownerOf } from "../graph/ownership.ts";
import { realisedAs, type Unmet } from "./realisation.ts";
import { blockSubject, subjectOf } from "./subject.ts";

/** The two readings of a province that are compared: as it is, and at its target. */
export interface Slices {
  readonly asIs: Graph;
  readonly target: Graph;
}

/** What coverage needs beyond the two readings. */
export interface CoverageKnowledge {
  /** Blocks for which the model has no word (see `graph/against.ts`). */
  readonly unmapped?: readonly BuildingBlock[];
  /** Which requirements of the framework elements do not meet, at the date of a graph. */
  readonly unmetIn?: (graph: Graph) => Unmet;
}

/** The coverage of the framework that the graphs are read against, block by block. */
export function coverageOf(slices: Slices, { unmapped = [], unmetIn }: CoverageKnowledge = {}): Coverage {
  const unmet = { asIs: unmetIn?.(slices.asIs) ?? none, target: unmetIn?.(slices.target) ?? none };
  const { asIs, target } = slices;
  return {
    framework: frameworkName(asIs.framework),
    asIs: asIs.at,
    target: target.at,
    rows: [...asIs.framework.blocks.values()].map((block) => rowOf(slices, block, unmet)),
    surplus: surplusOf(slices),
    unmapped: unmapped.map(blockSubject),
  };
}

const none: Unmet = () => [];

function rowOf(
  { asIs, target }: Slices,
  block: BuildingBlock,
  unmet: Readonly<Record<"asIs" | "target", Unmet>>,
): CoverageRow {
  const now = blockStanding(asIs, block);
  const later = blockStanding(target, block);
  const owners = [...realisersIn(now), ...realisersIn(later)].flatMap((element) => ownerOf(asIs, element) ?? []);
  return {
    block: blockSubject(block),
    layer: block.layer,
    necessity: block.necessity,
    due: later.due,
    asIs: realisedAs(asIs, now, unmet.asIs),
    target: atTarget(target, later, unmet.target),
    agencies: distinct(owners.map(({ id }) => id)),
    levels: distinct(owners.map(({ level }) => level)),
  };
}

/** At a target that lies ahead, what a plan says will be there by then counts as there. */
function atTarget(target: Graph, standing: BlockStanding, unmet: Unmet): CoverageRow["target"] {
  const arrived = standing.planned.filter((element) => element.type !== "project" && isPresent(target, element));
  const live = [...standing.live, ...arrived];
  const planned = standing.planned.filter((element) => !arrived.includes(element));
  return realisedAs(target, { ...standing, live, planned }, unmet);
}

function realisersIn({ live, planned }: BlockStanding): readonly Element[] {
  return [...live, ...planned];
}

/**
 * Systems that realise no block at all: the framework has no place for them, or the author has not yet named it. Databases
 * are not asked: a department has as many as its work needs.
 */
function surplusOf({ asIs, target }: Slices): readonly SurplusRow[] {
  const { application, node } = asIs.byKind;
  return [...application, ...node].flatMap((element): readonly SurplusRow[] => {
    if (outgoing(asIs, element.id, "realizes").length > 0 || stateOf(asIs, element) === "retired") return [];
    const owner = ownerOf(asIs, element);
    return [
      {
        subject: subjectOf(element),
        ...(owner ? { owner: subjectOf(owner) } : {}),
        asIs: stateOf(asIs, element) === "live",
        target: isPresent(target, element),
      },
    ];
  });
}

function distinct<T extends string>(ids: readonly T[]): readonly T[] {
  return [...new Set(ids)];
}
