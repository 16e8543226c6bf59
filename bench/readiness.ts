import type { CompositeMethod } from "../src/domain/composite.ts";
import { factorsOf } from "../src/readiness/analysis/factors.ts";
import { randomOf } from "../src/readiness/analysis/random.ts";
import { sensitivityOf } from "../src/readiness/analysis/sensitivity.ts";
import { uncertaintyOf } from "../src/readiness/analysis/uncertainty.ts";
import { compilePlan } from "../src/readiness/index/compile-plan.ts";
import type { IndexData } from "../src/readiness/index/data.ts";
import { buildIndex } from "../src/readiness/index/index-builder.ts";
import { prepareIndex } from "../src/readiness/index/prepare-index.ts";
import { bareReplications } from "./bare-index.ts";
import { median } from "./process.ts";
import { table } from "./table.ts";

const groups = 6;
const each = 10;
const replications = 10_000;

/** Six groups of ten indicators, every third of which is better when it is lower. */
const method: CompositeMethod = {
  id: "bench",
  normalise: { method: "min-max", range: [0, 100] },
  tree: {
    index: {
      children: Object.fromEntries(
        Array.from({ length: groups }, (_, g) => [
          `g${g}`,
          {
            children: Object.fromEntries(
              Array.from({ length: each }, (_, i) => [
                `i${g * each + i}`,
                { direction: i % 3 === 2 ? "negative" : "positive" } as const,
              ]),
            ),
          },
        ]),
      ),
    },
  },
};

function dataOf(units: number): IndexData {
  const columns = Array.from({ length: groups * each }, (_, i) => `i${i}`);
  const random = randomOf([1, units]);
  const values = Float64Array.from({ length: columns.length * units }, () => 1 + 100 * random.uniform());
  const states = new Uint8Array(values.length);
  return { columns, units, values, states, codes: Array.from({ length: units }, (_, u) => `u${u}`), groups: {} };
}

/** Milliseconds of each of several runs, after some to warm up. */
function times(rounds: number, run: () => void): readonly number[] {
  for (let round = 0; round < Math.min(rounds, 5); round++) run();
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

interface Measure {
  readonly what: string;
  readonly times: readonly number[];
  readonly target?: string;
  readonly more?: string;
}

/** The index engine: full builds, replications with every stage run again beside a bare loop, and Sobol indices. */
export function benchReadiness(): Promise<string> {
  const plan = compilePlan(method);
  const small = dataOf(63);
  const large = dataOf(10_000);
  const measures: readonly Measure[] = [
    { what: "full build, 63 × 60", times: times(50, () => buildIndex(method, small)), target: "< 5 ms" },
    { what: "full build, 10,000 × 60", times: times(7, () => buildIndex(method, large)), target: "< 120 ms" },
    ...replicationMeasures(plan, small),
    ...uncertaintyMeasures(plan, small),
    ...sobolMeasures(plan, small),
  ];
  const rows = measures.map(({ what, times: all, target = "", more = "" }) => [
    what,
    Math.min(...all).toFixed(2),
    median(all).toFixed(2),
    target,
    more,
  ]);
  return Promise.resolve(table([["readiness", "best ms", "median ms", "target", ""], ...rows]));
}

type Plan = ReturnType<typeof compilePlan>;

/** Weights are drawn in both, and every stage is run again: normalisation, weights, aggregation, ranks. */
function replicationMeasures(plan: Plan, data: IndexData): readonly Measure[] {
  const prepared = prepareIndex(plan, data);
  const weights = plan.weights.slice();
  const run = (rebuild: boolean) => () => {
    const random = randomOf([2]);
    for (let replication = 0; replication < replications; replication++) {
      for (let node = 0; node < weights.length; node++) weights[node] = random.uniform();
      prepared.run({ weights, rebuild });
    }
  };
  const bare = times(7, () => bareReplications(plan, data, replications));
  const full = times(7, run(true));
  const kept = times(7, run(false));
  const ratio = median(full) / median(bare);
  const per = (all: readonly number[]): string => `${((median(all) / replications) * 1000).toFixed(1)} µs each`;
  const count = replications.toLocaleString("en");
  return [
    { what: `${count} × the same in a bare loop`, times: bare, more: per(bare) },
    {
      what: `${count} full rebuilds with ranks`,
      times: full,
      target: "< 600 ms, ≤ 3 × bare",
      more: `${per(full)}, ${ratio.toFixed(2)} × bare`,
    },
    { what: `${count} with only weights changed`, times: kept, more: per(kept) },
  ];
}

/** The whole analysis: choices drawn, every run scored and ranked, then intervals, bands and pairs. */
function uncertaintyMeasures(plan: Plan, data: IndexData): readonly Measure[] {
  const prepared = prepareIndex(plan, data);
  const { weights } = buildIndex(plan, data);
  const normalise = [{ method: "rank" as const, ties: "competition" as const }];
  const factors = factorsOf(plan, weights, { normalise, weights: { kind: "within", share: 0.25 }, removal: true }, 1);
  const all = times(3, () => uncertaintyOf(plan, prepared, factors, { replications, seed: 1 }));
  return [
    {
      what: `${replications.toLocaleString("en")} × uncertainty with intervals and pairs`,
      times: all,
      target: "< 600 ms",
    },
  ];
}

/** 2^12 points in as many dimensions as there are choices, with every alternative of the engine that scores can bear. */
function sobolMeasures(plan: Plan, data: IndexData): readonly Measure[] {
  const prepared = prepareIndex(plan, data);
  const { weights } = buildIndex(plan, data);
  const choices = {
    normalise: [
      { method: "min-max", range: [1, 100] as [number, number] },
      { method: "rank", ties: "competition" },
    ],
    aggregate: [{ method: "power", power: 0.5 }],
    imputation: [{ method: "mean" }],
    treatment: [{ method: "winsorise", skewness: 2, kurtosis: 3.5, points: 5, otherwise: "none" }],
    weights: { kind: "within", share: 0.25 },
    removal: true,
  } as const;
  const factors = factorsOf(plan, weights, structuredClone(choices) as never, 1);
  const runs = 4096 * (factors.list.length + 2);
  const all = times(3, () => sensitivityOf(prepared, factors, 4096, { kind: "rank-shift" }));
  return [
    {
      what: `Sobol, 2^12 × (${factors.list.length} + 2) = ${runs.toLocaleString("en")}`,
      times: all,
      target: "< 1500 ms",
    },
  ];
}
