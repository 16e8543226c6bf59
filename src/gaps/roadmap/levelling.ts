import { groupBy } from "../../domain/grouping.ts";
import type { Money } from "../../domain/money.ts";
import { yearOf } from "../../domain/month.ts";
import type { Budget, Month, TimedPackage, WorkPackage, YearCost } from "../../domain/roadmap.ts";
import type { PlacedPackage } from "./schedule.ts";

/** What has been spent so far, by currency and year. */
type Ledger = Map<string, number>;

/** As far ahead as a package is put off in search of a year with money left: what fits nowhere stays where it was. */
const farthest = 12 * 20;

/**
 * Puts packages off until the budgets of the years bear them: those with the least slack are served first, none begins
 * before what it waits for has ended. A package that fits into no year stays at its earliest, over the limit.
 */
export function level(packages: readonly PlacedPackage[], budgets: readonly Budget[]): readonly PlacedPackage[] {
  if (budgets.length === 0) return packages;
  const limits = new Map(budgets.map(({ year, limit }) => [key(limit.currency, year), limit.amount]));
  const spent: Ledger = new Map();
  const ends = new Map<string, Month>();
  const placed = new Map<string, PlacedPackage>();
  for (const work of bySlack(packages)) {
    const ready = Math.max(work.earliestStart, ...work.after.map(({ id }) => ends.get(id) ?? work.earliestStart));
    const start = firstBearable(work, ready, spent, limits);
    spend(spent, work, start);
    ends.set(work.id, start + work.duration);
    placed.set(work.id, { ...work, start, end: start + work.duration });
  }
  return packages.map((work) => placed.get(work.id) ?? work);
}

/** By need, but never before what is waited for: depth first, then slack, then the order given. */
function bySlack(packages: readonly PlacedPackage[]): readonly PlacedPackage[] {
  const slack = ({ latestStart, earliestStart }: PlacedPackage): number => latestStart - earliestStart;
  return packages.toSorted((a, b) => a.depth - b.depth || slack(a) - slack(b));
}

function firstBearable(work: WorkPackage, ready: Month, spent: Ledger, limits: ReadonlyMap<string, number>): Month {
  if (!work.cost) return ready;
  for (let start = ready; start < ready + farthest; start++)
    if (sharesOf(work.cost, start, work.duration).every(({ at, amount }) => bears(at, amount, spent, limits)))
      return start;
  return ready;
}

function bears(at: string, amount: number, spent: Ledger, limits: ReadonlyMap<string, number>): boolean {
  const limit = limits.get(at);
  return limit === undefined || (spent.get(at) ?? 0) + amount <= limit;
}

function spend(spent: Ledger, { cost, duration }: WorkPackage, start: Month): void {
  if (!cost) return;
  for (const { at, amount } of sharesOf(cost, start, duration)) spent.set(at, (spent.get(at) ?? 0) + amount);
}

interface Share {
  readonly at: string;
  readonly year: number;
  readonly amount: number;
}

/** What falls on each year when a cost is spread evenly over the months. */
function sharesOf({ amount, currency }: Money, start: Month, duration: number): readonly Share[] {
  const months = Math.max(1, duration);
  const first = yearOf(start);
  const last = yearOf(start + months - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const inYear = Math.min(start + months, (year + 1) * 12) - Math.max(start, year * 12);
    return { at: key(currency, year), year, amount: (amount * inYear) / months };
  });
}

/** The cost of each year in each currency, beside its limit; years without a known cost come with what is not stated. */
export function yearCosts(packages: readonly TimedPackage[], budgets: readonly Budget[]): readonly YearCost[] {
  const shares = packages.flatMap(({ cost, start, duration, funding }) =>
    cost ? sharesOf(cost, start, duration).map((share) => ({ ...share, currency: cost.currency, funding })) : [],
  );
  const heads = [
    ...shares.map(({ year, currency }) => ({ year, currency })),
    ...budgets.map(({ year, limit }) => ({ year, currency: limit.currency })),
  ];
  const distinct = [...new Map(heads.map((head) => [key(head.currency, head.year), head])).values()];
  return distinct
    .toSorted((a, b) => a.year - b.year || (a.currency < b.currency ? -1 : 1))
    .map(({ year, currency }) => {
      const own = shares.filter((share) => share.year === year && share.currency === currency);
      const limit = budgets.find((budget) => budget.year === year && budget.limit.currency === currency)?.limit.amount;
      return {
        year,
        currency,
        amount: own.reduce((sum, { amount }) => sum + amount, 0),
        ...(limit === undefined ? {} : { limit }),
        funding: [...groupBy(own, ({ funding }) => funding?.vi ?? "")].map(([, group]) => ({
          ...(group[0]?.funding ? { source: group[0].funding } : {}),
          amount: group.reduce((sum, { amount }) => sum + amount, 0),
        })),
        unstated: packages.filter((work) => !work.cost && runsIn(work, year)).map(({ id }) => id),
      };
    });
}

function runsIn({ start, end }: TimedPackage, year: number): boolean {
  return start < (year + 1) * 12 && end > year * 12;
}

function key(currency: string, year: number): string {
  return `${currency} ${year}`;
}
