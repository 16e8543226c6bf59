import type { Arguments, Diagnostic, Severity } from "../../domain/diagnostic.ts";
import { type Gap, gapKinds } from "../../domain/gap.ts";
import { yearOf } from "../../domain/month.ts";
import type { Roadmap } from "../../domain/roadmap.ts";
import { levelNames } from "../../domain/value-words.ts";
import type { Graph } from "../../graph/graph.ts";
import { card as settled } from "../cards/decision/settled.ts";
import { card as unknown } from "../cards/decision/unknown.ts";
import { card as unusedBudget } from "../cards/decision/unused-budget.ts";
import type { LoadedDecisions } from "../load/load-gap-decisions.ts";
import { didYouMean } from "./did-you-mean.ts";

/** What is wrong with decisions, beside the shape of their file: ids that nothing has, gaps that are gone. */
export function decisionFindings(loaded: LoadedDecisions, graph: Graph, gaps: readonly Gap[]): readonly Diagnostic[] {
  const { gaps: onGaps = {}, time = {} } = loaded.decisions;
  const known = gaps.map(({ id }) => id);
  const there = new Set(known);
  const applications = graph.byKind.application.map(({ id }) => String(id));
  return [
    ...Object.keys(onGaps)
      .filter((id) => !there.has(id))
      .map((id) =>
        isPossible(id, graph)
          ? finding(loaded, settled, "gaps", id, { id })
          : finding(loaded, unknown, "gaps", id, { id }, didYouMean(id, known)),
      ),
    ...Object.keys(time)
      .filter((id) => !applications.includes(id))
      .map((id) => finding(loaded, unknown, "time", id, { id }, didYouMean(id, applications))),
  ];
}

/** Budgets of years in which a roadmap has no work. */
export function budgetFindings(loaded: LoadedDecisions, { start, end, packages }: Roadmap): readonly Diagnostic[] {
  const [from, to] = [yearOf(start), yearOf(end - 1)];
  const isWithin = (year: string): boolean => from <= Number(year) && Number(year) <= to;
  return Object.keys(loaded.decisions.budgets ?? {})
    .filter((year) => packages.length > 0 && !isWithin(year))
    .map((year) => finding(loaded, unusedBudget, "budgets", year, { year, from, to }));
}

/** Whether an id may be that of a gap: of a kind that there is, about things that the model or the framework has. */
function isPossible(id: string, { elements, framework }: Graph): boolean {
  const [kind, ...subjects] = id.split("/");
  return (
    gapKinds.some((each) => each === kind) &&
    subjects.length > 0 &&
    subjects.every(
      (subject) =>
        elements.has(subject) ||
        [...framework.blocks.keys(), ...framework.nationalSystems.keys()].some((each) => each === subject) ||
        subject in levelNames,
    )
  );
}

function finding(
  { locate }: LoadedDecisions,
  { id: rule, severity }: { readonly id: string; readonly severity: Severity },
  section: string,
  key: string,
  args: Arguments,
  suggestions: readonly string[] = [],
): Diagnostic {
  const at = locate({ element: section, path: [key], part: "key" });
  return { rule, severity, at, args, related: [], suggestions, elements: [] };
}
