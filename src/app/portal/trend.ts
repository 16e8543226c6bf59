import type { SeriesChart } from "../../domain/chart.ts";
import type { Words } from "../../domain/text.ts";
import type { ChartContext } from "../../readiness/charts/context.ts";
import { type TrendStep, trendOf } from "../../readiness/charts/trend.ts";
import type { PortalEdition, PortalIndex } from "./index.ts";
import { type PortalScored, scoredFor } from "./scored.ts";

interface TrendAsked {
  readonly portal: PortalIndex;
  readonly ranking: Extract<PortalScored, { kind: "scored" }>["ranking"];
  readonly asked: { readonly edition: string; readonly units: readonly string[] };
  readonly context: ChartContext;
}

const mostLines = 6;
const shownFirst = 3;

/** The ranks of the chosen units, else of the first three, over the editions of one family of methods. */
export async function trendFor({ portal, ranking, asked, context }: TrendAsked): Promise<SeriesChart | Words> {
  const family = familyOf(portal, asked.edition);
  if (family.length < 2) return oneEdition;
  const steps: TrendStep[] = [];
  let before: PortalEdition | undefined;
  for (const edition of family) {
    const step = await stepOf(portal, edition, before);
    if (step) steps.push(step);
    before = edition;
  }
  const first = ranking.units.slice(0, shownFirst).map(({ code }) => code);
  const codes = asked.units.length ? asked.units : first;
  return trendOf(steps, codes.slice(0, mostLines), context);
}

/** Editions whose units are those of an edition and whose methods are meant for the same index, the earliest first. */
function familyOf({ editions, methods }: PortalIndex, id: string): readonly PortalEdition[] {
  const own = methods.get(editions.find((edition) => edition.id === id)?.header.method ?? "");
  if (!own) return [];
  return editions
    .filter(({ header }) => header.method === own.id || nameOfFamily(header.method) === nameOfFamily(own.id))
    .toReversed();
}

/** Versions of an index are named by it and by the year from which they hold. */
function nameOfFamily(method: string): string {
  return method.replace(/-\d{4}$/, "");
}

async function stepOf(
  portal: PortalIndex,
  edition: PortalEdition,
  before: PortalEdition | undefined,
): Promise<TrendStep | undefined> {
  const found = await scoredFor(portal, { edition: edition.id });
  if (found.kind === "not-scored") return undefined;
  const units = new Map(found.ranking.units.map((unit) => [unit.code, unit]));
  return {
    id: edition.id,
    name: edition.header.name,
    year: edition.header.period.to.slice(0, 4),
    isBreak: before !== undefined && !areComparable(portal, before, edition),
    rankOf: (code) => {
      const unit = units.get(code);
      const published = unit?.published.rank ?? undefined;
      if (published !== undefined) return { rank: published, isPublished: true };
      return unit?.rank ? { rank: unit.rank, isPublished: false } : undefined;
    },
  };
}

function areComparable({ methods }: PortalIndex, one: PortalEdition, other: PortalEdition): boolean {
  const [a, b] = [one.header.method, other.header.method];
  const names = (from: string, to: string): boolean => methods.get(from)?.comparableWith?.includes(to) ?? false;
  return a === b || names(a, b) || names(b, a);
}

const oneEdition: Words = {
  vi: "Chỉ số này mới có một kỳ đánh giá.",
  en: "There is one edition of this index only.",
};
