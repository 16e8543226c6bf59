import type { Aggregation } from "../../domain/index-options/aggregation.ts";
import type { Imputation } from "../../domain/index-options/imputation.ts";
import type { Normalisation } from "../../domain/index-options/normalisation.ts";
import type { Treatment } from "../../domain/index-options/treatment.ts";
import type { RunParameters } from "../index/fast-run.ts";
import type { IndexPlan } from "../index/plan.ts";
import { drawDirichlet, randomOf } from "./random.ts";

/**
 * How weights vary. `dirichlet`: the shares of each group are drawn around the given ones; the greater the
 * concentration, the nearer. `within`: each weight lies evenly within ± a share of itself, before shares are made.
 */
export type WeightUncertainty =
  | { readonly kind: "dirichlet"; readonly concentration: number }
  | { readonly kind: "within"; readonly share: number };

/** What is not sure about a method. The method's own choice always belongs to the alternatives. */
export interface UncertainChoices {
  readonly normalise?: readonly Normalisation[] | undefined;
  readonly aggregate?: readonly Aggregation[] | undefined;
  readonly imputation?: readonly Imputation[] | undefined;
  readonly treatment?: readonly Treatment[] | undefined;
  readonly weights?: WeightUncertainty | undefined;
  /** One indicator at a time is left out, or none, each equally likely. */
  readonly removal?: boolean | undefined;
  /** Every weight as a factor of its own; only with `within`. */
  readonly eachWeight?: boolean | undefined;
}

export const factorIds = ["imputation", "treatment", "normalise", "weights", "aggregate", "removal"] as const;
export type FactorId = (typeof factorIds)[number];

/** One thing that varies. `node`: the indicator or group, where it is the weight of one. */
export interface Factor {
  readonly id: FactorId;
  readonly node?: string;
  /** Which draw of a replication is its own: the same whether others vary or not. */
  readonly slot: number;
  /** What it may be: options as written in a method, indicators, or how far weights vary. */
  readonly alternatives: readonly string[];
}

/** What was chosen for one replication, in words of the method: enough to do it again, or with one thing changed. */
export interface Choice {
  readonly factor: Factor;
  readonly chosen: string;
}

/** Numbers in (0, 1), one for each factor, turned into the parameters of a run. */
export interface Factors {
  readonly list: readonly Factor[];
  /** The arrays in what comes back are written over by the next call. */
  readonly parametersAt: (point: Float64Array) => RunParameters;
  readonly choicesAt: (point: Float64Array) => readonly Choice[];
}

interface Setter {
  readonly factor: Factor;
  readonly set: (number: number) => Partial<RunParameters>;
  readonly told: (number: number) => string;
}

/**
 * The factors of a plan. `shares`: the share of each node within its parent as the method has it (`IndexResult.weights`);
 * where weights differ by unit, they are not varied. The seed decides which weights belong to a number.
 */
export function factorsOf(plan: IndexPlan, shares: Float64Array, choices: UncertainChoices, seed: number): Factors {
  const setters = [
    ...alternatives("imputation", choices.imputation),
    ...alternatives("treatment", choices.treatment),
    ...alternatives("normalise", choices.normalise),
    ...weightSetters(plan, shares, choices, seed),
    ...alternatives("aggregate", choices.aggregate),
    ...(choices.removal ? [removal(plan)] : []),
  ].sort((a, b) => a.factor.slot - b.factor.slot);
  return {
    list: setters.map(({ factor }) => factor),
    parametersAt: (point) => {
      const parameters: RunParameters = {};
      for (let index = 0; index < setters.length; index++)
        Object.assign(parameters, setters[index]?.set(point[index] ?? 0));
      return parameters;
    },
    choicesAt: (point) => setters.map(({ factor, told }, index) => ({ factor, chosen: told(point[index] ?? 0) })),
  };
}

type Alternative = "imputation" | "treatment" | "normalise" | "aggregate";

function alternatives(id: Alternative, options: readonly { readonly method: string }[] | undefined): readonly Setter[] {
  if (!options?.length) return [];
  const sets = [{}, ...options.map((option) => ({ [id]: option }) as Partial<RunParameters>)];
  const told = ["method", ...options.map((option) => JSON.stringify(option))];
  const at = (number: number) => Math.min(options.length, Math.floor(number * (options.length + 1)));
  return [
    {
      factor: { id, slot: factorIds.indexOf(id), alternatives: told },
      set: (number) => sets[at(number)] ?? {},
      told: (number) => told[at(number)] ?? "",
    },
  ];
}

function removal(plan: IndexPlan): Setter {
  const removed = new Uint8Array(plan.nodes.length);
  const at = (number: number) => plan.leaves[Math.floor(number * (plan.leaves.length + 1)) - 1];
  const set = (number: number): Partial<RunParameters> => {
    const leaf = at(number);
    if (!leaf) return {};
    removed.fill(0);
    removed[leaf.node] = 1;
    return { removed };
  };
  return {
    factor: {
      id: "removal",
      slot: factorIds.indexOf("removal"),
      alternatives: ["none", ...plan.leaves.map(({ code }) => code)],
    },
    set,
    told: (number) => at(number)?.code ?? "none",
  };
}

function weightSetters(
  plan: IndexPlan,
  shares: Float64Array,
  { weights, eachWeight }: UncertainChoices,
  seed: number,
): readonly Setter[] {
  if (!weights) return [];
  const drawn = Float64Array.from(shares);
  const varied = variedGroups(plan, shares);
  if (!varied.length) return [];
  if (eachWeight && weights.kind === "within")
    return varied.flat().map((node, index): Setter => {
      const code = plan.nodes[node]?.code ?? "";
      const at = (number: number) => (shares[node] ?? 0) * (1 + weights.share * (2 * number - 1));
      const set = (number: number) => {
        drawn[node] = at(number);
        return { weights: drawn };
      };
      return {
        factor: { id: "weights", node: code, slot: factorIds.length + index, alternatives: [spreadOf(weights)] },
        set,
        told: (number) => String(at(number)),
      };
    });
  const groups = varied.map((nodes) => weightDraw(nodes, shares, weights, drawn));
  const draw = (number: number): { readonly weights: Float64Array } => {
    const random = randomOf([seed, weightStream, Math.floor(number * 2 ** 32)]);
    for (const group of groups) group(random);
    return { weights: drawn };
  };
  const told = (number: number) => [...draw(number).weights].map((weight) => weight.toPrecision(6)).join(" ");
  return [
    {
      factor: { id: "weights", slot: factorIds.indexOf("weights"), alternatives: [spreadOf(weights)] },
      set: draw,
      told,
    },
  ];
}

function spreadOf(weights: WeightUncertainty): string {
  return weights.kind === "within" ? `±${weights.share * 100}%` : `dirichlet ${weights.concentration}`;
}

/** Keeps the draws of weights apart from others of the same seed. */
const weightStream = 0x77;

/** The children of each group of two and more; none where weights differ by unit, for then there are no shares to vary. */
function variedGroups(plan: IndexPlan, shares: Float64Array): readonly (readonly number[])[] {
  const groups = plan.nodes.map(({ children }) => children);
  const isKnown = groups.every((children) => children.every((child) => Number.isFinite(shares[child])));
  return isKnown ? groups.filter((children) => children.length > 1) : [];
}

function weightDraw(
  nodes: readonly number[],
  shares: Float64Array,
  weights: WeightUncertainty,
  target: Float64Array,
): (random: ReturnType<typeof randomOf>) => void {
  const own = Float64Array.from(nodes, (node) => shares[node] ?? 0);
  if (weights.kind === "within")
    return ({ uniform }) => {
      for (let index = 0; index < nodes.length; index++)
        target[nodes[index] ?? 0] = (own[index] ?? 0) * (1 + weights.share * (2 * uniform() - 1));
    };
  const shapes = own.map((share) => share * weights.concentration);
  const drawn = new Float64Array(nodes.length);
  return (random) => {
    drawDirichlet(random, shapes, drawn);
    for (let index = 0; index < nodes.length; index++) target[nodes[index] ?? 0] = drawn[index] ?? 0;
  };
}
