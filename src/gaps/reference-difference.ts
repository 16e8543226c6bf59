import type { Difference, ElementChange } from "../domain/difference.ts";
import type { Coverage, CoverageRow, SurplusRow } from "../domain/gap.ts";

/**
 * What lies between a province as it is and a framework: `added` is what the framework asks for and the province lacks,
 * `changed` what it only plans or has in part, `removed` what it has and the framework does not know.
 */
export function referenceDifference(label: string, { framework, asIs, rows, surplus }: Coverage): Difference {
  const changes = [
    ...rows.filter(({ due }) => due).map(blockChange),
    ...surplus.filter((row) => row.asIs).map(surplusChange),
  ];
  return {
    before: { label, date: asIs },
    after: { label: framework, date: asIs },
    province: [],
    elements: changes.filter(({ change }) => change !== "kept"),
    kept: changes.filter(({ change }) => change === "kept").length,
  };
}

function blockChange({ block, asIs: { state, lacking } }: CoverageRow): ElementChange {
  const common = { subject: block, fields: [] };
  if (state === "missing") return { ...common, change: "added" };
  if (state === "planned") return { ...common, change: "changed", states: { before: "planned", after: "live" } };
  if (lacking.length === 0) return { ...common, change: "kept" };
  const words = { vi: lacking.map(({ vi }) => vi).join("; "), en: lacking.map(({ en }) => en).join("; ") };
  return { ...common, change: "changed", words };
}

function surplusChange({ subject }: SurplusRow): ElementChange {
  return { change: "removed", subject, fields: [] };
}
