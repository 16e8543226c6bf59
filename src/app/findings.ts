import { byPlace, type Diagnostic } from "../domain/diagnostic.ts";
import { rules } from "../rules/catalogue.ts";
import { judge } from "../rules/judge.ts";
import type { LoadedProvince } from "./load-province.ts";

/** All findings on a province, of reading and of the rules, in the order of their places. */
export function findingsOf({ graph, diagnostics, locate }: LoadedProvince): readonly Diagnostic[] {
  const judged = graph ? judge(graph, rules, locate) : [];
  return [...diagnostics, ...judged].sort(byPlace);
}
