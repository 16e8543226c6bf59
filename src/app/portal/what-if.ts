import type { CompositeMethod } from "../../domain/composite.ts";
import { type Alternative, type AlternativeUnit, ranksWith } from "../../readiness/what-if.ts";
import type { WhatIfData } from "../../readiness/what-if-data.ts";
import type { PortalScored } from "./scored.ts";

export { type Alternative, type AlternativeUnit, aggregateChoices, normaliseChoices } from "../../readiness/what-if.ts";

type Scored = Extract<PortalScored, { kind: "scored" }>;

/** A weight that can be set: of a node within its group. */
export interface OpenWeight {
  readonly code: string;
  readonly group: string;
  /** As the method gives it. */
  readonly weight: number;
}

/** The weights that a reader can set: those of counted nodes whose weights are one number for all units. */
export function openWeights({ ranking }: Scored): readonly OpenWeight[] {
  const [root] = ranking.nodes;
  const groups = new Set(
    ranking.nodes.filter(({ kind, scored }) => kind === "group" && scored).map(({ code }) => code),
  );
  return ranking.nodes.flatMap(({ code, parent, scored, rawWeight }) =>
    code !== root?.code && parent !== null && scored && groups.has(parent) && rawWeight !== null && rawWeight >= 0
      ? [{ code, group: parent, weight: rawWeight }]
      : [],
  );
}

/** The ranks of an edition with something changed of its method. */
export function alternativeRanks({ scored }: Scored, alternative: Alternative): readonly AlternativeUnit[] {
  return ranksWith(scored.method, scored.data, alternative);
}

const texts: ReadonlySet<string> = new Set([
  "name",
  "description",
  "notes",
  "source",
  "status",
  "answeredBy",
  "unit",
  "unitName",
  "version",
  "merger",
  "answer",
  "gate",
  "comparableWith",
]);

/** The data of an edition for a browser. */
export function whatIfData({ scored: { method, data } }: Scored): WhatIfData {
  return {
    method: withoutTexts(method),
    codes: data.codes,
    columns: data.columns,
    values: [...data.values].map((value) => (Number.isNaN(value) ? null : value)),
    states: [...data.states],
  };
}

function withoutTexts(method: CompositeMethod): CompositeMethod {
  const { bands } = method;
  const told = JSON.stringify(method, (key, value: unknown) => (texts.has(key) ? undefined : value));
  return { ...(JSON.parse(told) as CompositeMethod), ...(bands ? { bands } : {}) };
}
