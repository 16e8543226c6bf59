import type { Answer, Edition } from "../../domain/edition.ts";
import type { Method } from "../../domain/method.ts";
import { compilePlan } from "../index/compile-plan.ts";
import type { Cell, IndexData } from "../index/data.ts";
import type { IndexFinding } from "../index/finding.ts";
import type { IndexPlan } from "../index/plan.ts";
import { readData, type UnitRow } from "../index/read-data.ts";

/** An edition as the engine takes it, with the plan of its method. */
export interface EditionData {
  readonly plan: IndexPlan;
  readonly data: IndexData;
  readonly findings: readonly IndexFinding[];
}

/** The answers of an edition as columns over its units; other years of the same table go along for imputation. */
export function editionData(method: Method, edition: Edition, history: readonly Edition[] = []): EditionData {
  const plan = compilePlan(method);
  const { data, findings } = readData(plan, rowsOf(edition), yearOf(edition));
  const earlier = history.map((each) => readData(plan, rowsOf(each), yearOf(each)).data);
  return { plan, data: earlier.length ? { ...data, history: earlier } : data, findings };
}

function yearOf({ header: { period } }: Edition): number {
  return Number(period.to.slice(0, 4));
}

/** Units of which nothing but published results is known are no rows: they are not scored. */
function rowsOf({ units, answers }: Edition): readonly UnitRow[] {
  return units.flatMap(({ code, groups }) => {
    const own = answers.get(code);
    return own?.size
      ? [{ code, groups, cells: Object.fromEntries([...own].map(([key, one]) => [key, cellOf(one)])) }]
      : [];
  });
}

const states = { unknown: "unknown", "not-applicable": "notApplicable", missing: "missing" } as const;

function cellOf({ value, category }: Answer): Cell {
  if (value.kind !== "number") return { state: states[value.kind] };
  return category ?? value.value;
}
