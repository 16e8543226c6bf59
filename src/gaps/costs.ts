import { groupBy } from "../domain/grouping.ts";
import type { Application, Element } from "../domain/model.ts";
import type { Money } from "../domain/money.ts";
import type { TotalCost } from "../domain/overlap.ts";
import type { Graph } from "../graph/graph.ts";
import { blockSubject, subjectOf } from "./subject.ts";

/** The costs that an element states: of an application, building and a year of running. */
export function costsOf(element: Element): readonly Money[] {
  if (element.type === "application") return present([element.cost?.build, element.cost?.run]);
  return element.type === "project" ? present([element.cost]) : [];
}

/** The first and the last year that are reckoned, both included. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/**
 * What each application costs over years: building, where it goes live within them, and running for every year of use.
 * Currencies are not changed into one another; prices are those that the model states, of whatever year.
 */
export function totalCosts(graph: Graph, years: Years): readonly TotalCost[] {
  return graph.byKind.application.flatMap((application) => costOver(application, years));
}

/** The same for each building block: the sum over what realises it, with those whose costs nobody states. */
export function totalCostsOfBlocks(graph: Graph, years: Years): readonly TotalCost[] {
  return [...graph.framework.blocks.values()].flatMap((block) => {
    const realisers = graph.byKind.application.filter(({ realizes }) => realizes?.some((id) => id === block.id));
    const stated = realisers.flatMap((application) => costOver(application, years));
    const unstated = realisers.filter((application) => costsOf(application).length === 0).map(subjectOf);
    return [...groupBy(stated, ({ currency }) => currency)].map(([currency, costs]) =>
      summed(costs, { subject: blockSubject(block), currency, unstated }),
    );
  });
}

function costOver(application: Application, years: Years): readonly TotalCost[] {
  const { build, run } = application.cost ?? {};
  const [from, to] = usedIn(application, years);
  const built = build && isBuiltWithin(application, years) ? build : undefined;
  const subject = subjectOf(application);
  const currencies = new Set(present([built, run]).map(({ currency }) => currency));
  return [...currencies].map((currency) => {
    const once = built?.currency === currency ? built.amount : 0;
    const yearly = run?.currency === currency ? run.amount * Math.max(0, to - from + 1) : 0;
    return { subject, currency, build: once, run: yearly, total: once + yearly, unstated: [] };
  });
}

/** The first and last of the years in which an application is in use; the first lies behind the last where it never is. */
function usedIn({ lifecycle }: Application, { first, last }: Years): readonly [number, number] {
  const live = yearOf(lifecycle?.live ?? lifecycle?.planned) ?? first;
  const retired = yearOf(lifecycle?.retired) ?? last + 1;
  return [Math.max(first, live), Math.min(last, retired - 1)];
}

/** Of what says no date nobody knows when it was paid for: it is reckoned in. */
function isBuiltWithin({ lifecycle }: Application, { first, last }: Years): boolean {
  const year = yearOf(lifecycle?.live ?? lifecycle?.planned);
  return year === undefined || (first <= year && year <= last);
}

function summed(costs: readonly TotalCost[], head: Pick<TotalCost, "subject" | "currency" | "unstated">): TotalCost {
  const sum = (part: "build" | "run" | "total"): number => costs.reduce((total, cost) => total + cost[part], 0);
  return { ...head, build: sum("build"), run: sum("run"), total: sum("total") };
}

function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

function present<T>(items: readonly (T | undefined)[]): readonly T[] {
  return items.filter((item) => item !== undefined);
}
