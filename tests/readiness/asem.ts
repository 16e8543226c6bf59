import type { CompositeMethod, CompositeNode } from "../../src/domain/composite.ts";
import { compilePlan } from "../../src/readiness/index/compile-plan.ts";
import type { IndexData } from "../../src/readiness/index/data.ts";
import { readData } from "../../src/readiness/index/read-data.ts";
import { vector } from "./vectors.ts";

const meta = vector("asem/01_iMeta.csv", "iCode");
const raw = vector("asem/01_iData_raw.csv", "uCode");

/** The codes of the 49 indicators, in the order of the tree's file. */
export const indicators = meta.keys.filter((code) => meta.text(code, "Type") === "Indicator");

/** COINr's worked example as a method: four levels, means within Europe and Asia, winsorised, 0–100, arithmetic. */
export function asemMethod(options: Partial<CompositeMethod> = {}): CompositeMethod {
  return {
    id: "asem",
    imputation: { method: "mean", within: "EurAsia_group" },
    treatment: { method: "winsorise", skewness: 2, kurtosis: 3.5, points: 5, otherwise: "none" },
    normalise: { method: "min-max", range: [0, 100] },
    ...options,
    tree: { Index: nodeOf("Index") },
  };
}

function nodeOf(code: string): CompositeNode {
  const weight = meta.number(code, "Weight");
  if (meta.text(code, "Type") === "Indicator") {
    const denominator = meta.text(code, "Denominator");
    const direction = meta.text(code, "Direction") === "-1" ? "negative" : "positive";
    return {
      weight,
      direction,
      target: meta.number(code, "Target"),
      ...(denominator === "" ? {} : { denominator }),
    };
  }
  const below = meta.keys.filter((child) => meta.text(child, "Parent") === code);
  return { weight, children: Object.fromEntries(below.map((child) => [child, nodeOf(child)])) };
}

/** The raw data of the 51 countries, denominators and groups included; in another order of rows where one is given. */
export function asemData(order: readonly string[] = raw.keys): IndexData {
  const rows = order.map((code) => ({
    code,
    cells: Object.fromEntries(
      raw.columns.filter((column) => Number.isFinite(raw.number(code, column))).map((c) => [c, raw.number(code, c)]),
    ),
    groups: { GDP_group: raw.text(code, "GDP_group"), EurAsia_group: raw.text(code, "EurAsia_group") },
  }));
  return readData(compilePlan(asemMethod()), rows).data;
}
