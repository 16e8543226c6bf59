import type { Gap } from "../../domain/gap.ts";
import { dateOf } from "../../domain/month.ts";
import type { FindingShift, PackageValue, Roadmap, TransitionState } from "../../domain/roadmap.ts";
import { restingOn } from "../../gaps/reach.ts";
import { type Transitions, transitionsOf } from "../../gaps/roadmap/transition.ts";
import { blockStandings } from "../../graph/block-standing.ts";
import { canonical } from "../../graph/canonical.ts";
import type { Graph } from "../../graph/graph.ts";
import { rules } from "../../rules/catalogue.ts";
import { type Judgements, judgeAgainInTurns, tally } from "../../rules/judge.ts";
import type { AnyRule } from "../../rules/rule.ts";
import type { Pause } from "../effects.ts";

/** A roadmap in its effects: the architecture after each wave, and what each package brings. */
export interface RoadmapEffects {
  readonly states: readonly TransitionState[];
  readonly values: readonly PackageValue[];
}

/** Gives the readiness score of a graph, 0 to 1; nothing where it cannot be known. */
export type Measure = (graph: Graph) => number | undefined;

/** How the effects of a roadmap are found. */
export interface Weighing {
  /** The requirements of the framework, which judge beside the rules. */
  readonly requirements: readonly AnyRule[];
  readonly measure: Measure;
  /** Whether packages are weighed one by one too. */
  readonly isWeighed: boolean;
  /** For others who wait, after each rule. */
  readonly pause?: Pause | undefined;
}

/** More packages than this times elements are not weighed one by one: it would take longer than a reader waits. */
const weighable = 40_000;

/**
 * Follows a roadmap wave by wave: every transition architecture is built, checked by every rule and measured. What each
 * package brings is found by adding the packages one after the other, where model and roadmap are not too large.
 */
export async function effectsOf(
  graph: Graph,
  roadmap: Roadmap,
  gaps: readonly Gap[],
  { requirements, measure, isWeighed, pause }: Weighing,
): Promise<RoadmapEffects> {
  const { start, after, moves } = transitionsOf(graph, roadmap, new Map(gaps.map((gap) => [gap.id, gap])));
  const all = [...rules, ...requirements];
  let last: { readonly judged: Judgements; readonly ordered: Graph } | undefined;
  const read = async (at: Graph): Promise<Reading> => {
    const ordered = canonical(at);
    const changed = last ? moves.between(last.ordered, ordered) : 0;
    const judged = await judgeAgainInTurns(last?.judged, { ordered, marking: moves.marking, changed }, all, pause);
    last = { judged, ordered };
    return { graph: ordered, tally: tally(judged), score: measure(ordered) };
  };
  let before = await read(start);
  const states: TransitionState[] = [];
  for (const { number, end } of roadmap.waves) {
    const done = roadmap.packages.filter(({ wave }) => wave <= number);
    const now = await read(after(before.graph, done, end));
    states.push(stateOf(number, dateOf(end - 1), before, now));
    before = now;
  }
  const isLarge = roadmap.packages.length * graph.elements.size > weighable;
  return { states, values: isLarge || !isWeighed ? [] : await valuesOf(start, roadmap, after, read) };
}

/** A graph, judged and measured. */
interface Reading {
  readonly graph: Graph;
  readonly tally: ReadonlyMap<string, number>;
  readonly score: number | undefined;
}

function stateOf(wave: number, date: string, before: Reading, { graph, tally, score }: Reading): TransitionState {
  const due = blockStandings(graph).filter((standing) => standing.due);
  const count = (state: "realised" | "planned" | "missing"): number => due.filter((one) => one.state === state).length;
  return {
    wave,
    date,
    realised: count("realised"),
    planned: count("planned"),
    missing: count("missing"),
    findings: [...tally.values()].reduce((sum, one) => sum + one, 0),
    shifts: shiftsOf(before.tally, tally),
    ...(score === undefined ? {} : { score }),
  };
}

function shiftsOf(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): readonly FindingShift[] {
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((rule) => {
    const [was, is] = [before.get(rule) ?? 0, after.get(rule) ?? 0];
    return was === is ? [] : [{ rule, before: was, after: is }];
  });
}

/** Each package against the architecture just before it, read at the end of the roadmap so that dates change nothing. */
async function valuesOf(
  graph: Graph,
  roadmap: Roadmap,
  after: Transitions["after"],
  read: (graph: Graph) => Promise<Reading>,
): Promise<readonly PackageValue[]> {
  let before = await read(after(graph, [], roadmap.end));
  const values: PackageValue[] = [];
  for (const [index, work] of roadmap.packages.entries()) {
    const now = await read(after(before.graph, roadmap.packages.slice(0, index + 1), roadmap.end));
    const services = new Set(
      work.delivers
        .flatMap(({ id }) => restingOn(graph, id))
        .flatMap(({ subject }) => (subject.kind === "service" ? subject.id : [])),
    );
    values.push({
      id: work.id,
      closes: work.closes.length,
      gone: shiftsOf(before.tally, now.tally).filter((shift) => shift.after < shift.before),
      scoreGain: (now.score ?? 0) - (before.score ?? 0),
      services: services.size,
    });
    before = now;
  }
  return values;
}
