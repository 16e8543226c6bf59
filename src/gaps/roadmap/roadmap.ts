import { lastDay } from "../../domain/date.ts";
import type { Gap } from "../../domain/gap.ts";
import { groupBy } from "../../domain/grouping.ts";
import { monthAfter } from "../../domain/month.ts";
import type { Budget, Roadmap, WorkPackage } from "../../domain/roadmap.ts";
import type { Graph } from "../../graph/graph.ts";
import { assumedDurations, type Durations } from "./assumptions.ts";
import { level, yearCosts } from "./levelling.ts";
import { type BareWork, plannedWork } from "./planned-work.ts";
import { prerequisitesOf } from "./prerequisites.ts";
import { isClosedByWork, type ProposedWork, proposalId, proposedWork } from "./proposed-work.ts";
import { type PlacedPackage, schedule } from "./schedule.ts";
import { inWaves } from "./waves.ts";

/** What a roadmap is made with. */
export interface RoadmapOptions {
  readonly budgets?: readonly Budget[];
  /** Months where nobody says how long work takes. */
  readonly durations?: Durations;
}

/**
 * The way from the architecture as it is to its target: what the model plans, and work proposed against the gaps that
 * nothing is planned against, ordered by what needs what, put into time and levelled to the budgets. The same model gives
 * the same roadmap.
 */
export function roadmapOf(asIs: Graph, gaps: readonly Gap[], options: RoadmapOptions = {}): Roadmap {
  const { budgets = [], durations = assumedDurations } = options;
  const start = monthAfter(asIs.at);
  const { target } = asIs.model.province;
  const goal = target !== undefined && lastDay(asIs.at) < lastDay(target) ? monthAfter(target) : undefined;
  const packages = packagesOf(asIs, gaps, start, durations);
  const plan = schedule(packages, start, goal);
  const { packages: levelled, waves } = inWaves(byStart(level(plan.packages, budgets)));
  const closed = new Set(packages.flatMap(({ closes }) => closes));
  return {
    start,
    end: Math.max(plan.end, ...levelled.map((work) => work.end)),
    ...(goal === undefined ? {} : { target: goal }),
    packages: levelled,
    waves,
    years: yearCosts(levelled, budgets),
    circles: plan.circles,
    toDecide: gaps.map(({ id }) => id).filter((id) => !closed.has(id)),
  };
}

function packagesOf(graph: Graph, gaps: readonly Gap[], start: number, durations: Durations): readonly WorkPackage[] {
  const planned = plannedWork(graph, start, durations);
  const closedBy = closedByWork(gaps);
  const closing = new Map(planned.map((work) => [work.id, closedBy(work)]));
  const met = new Set([...closing.values()].flat());
  const proposed = proposedWork(
    graph,
    gaps.filter(({ id, kind, plans }) => isClosedByWork(kind) && plans.length === 0 && !met.has(id)),
    durations,
  );
  const works: readonly (BareWork | ProposedWork)[] = [
    ...surveyFor(planned, proposed, durations),
    ...planned,
    ...proposed,
  ];
  const after = prerequisitesOf(graph, works);
  return works.map((work) => {
    const { against, ...bare } = "against" in work ? work : { ...work, against: closing.get(work.id) ?? [] };
    return { ...bare, after: after.get(work.id) ?? [], closes: against };
  });
}

/**
 * Tells which gaps planned work makes go, in their order: it delivers what the gap is about or planned by, realises its
 * block, or is the work that khung once proposed against it.
 */
function closedByWork(gaps: readonly Gap[]): (work: BareWork) => readonly string[] {
  const byThing = groupBy(
    gaps.flatMap((gap, order) =>
      isClosedByWork(gap.kind) ? thingsOf(gap).map((thing) => ({ thing, order, id: gap.id })) : [],
    ),
    ({ thing }) => thing,
  );
  return ({ id, project, delivers, realizes }) => {
    const own = [id, ...(project ? [project.id] : [])].map((each) => `proposal ${each}`);
    const things = [...own, ...[...delivers, ...realizes].map((subject) => subject.id)];
    const found = things.flatMap((thing) => byThing.get(thing) ?? []).toSorted((a, b) => a.order - b.order);
    return [...new Set(found.map((each) => each.id))];
  };
}

function thingsOf(gap: Gap): readonly string[] {
  const proposal = proposalId(gap);
  return [
    ...gap.subjects.map(({ id }) => id),
    ...gap.plans.map(({ by }) => by.id),
    ...(proposal === undefined ? [] : [`proposal ${proposal}`]),
  ];
}

/** Where work is proposed and nobody plans a survey, one is proposed too: it comes before spending. */
function surveyFor(
  planned: readonly BareWork[],
  proposed: readonly ProposedWork[],
  durations: Durations,
): readonly ProposedWork[] {
  const isPlanned = planned.some(({ kind }) => kind === "survey" || kind === "consulting");
  if (isPlanned || proposed.length === 0) return [];
  return [
    {
      id: "khao-sat-tu-van",
      name: { vi: "Khảo sát, tư vấn", en: "Survey and consulting" },
      origin: "proposed",
      kind: "survey",
      delivers: [],
      realizes: [],
      duration: durations.survey,
      isDurationAssumed: true,
      against: [],
    },
  ];
}

function byStart(packages: readonly PlacedPackage[]): readonly PlacedPackage[] {
  return packages.toSorted((a, b) => a.start - b.start || a.depth - b.depth);
}
