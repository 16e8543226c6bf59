import type { PartialDate } from "../domain/date.ts";
import { numberWords } from "../domain/number-words.ts";
import type { Score } from "../domain/score.ts";
import type { Graph } from "../graph/graph.ts";

/** What a measure found, of what a score tells. */
export type Measurement = Pick<Score, "value" | "formula" | "coverage" | "evidence">;

/**
 * How much a count grew in each year of the model until its date: one score for each year in which it changed, with the
 * things that are new as evidence. A year before which the number is not known says nothing of growth.
 */
export function addedByYear(
  graph: Graph,
  measure: (at: PartialDate) => Measurement,
  unit: Score["unit"],
): readonly Score[] {
  const known = yearsOf(graph).flatMap((year) => {
    const { value, evidence } = measure(year === yearOf(graph.at) ? graph.at : year);
    return value.kind === "number" ? [{ year, value: value.value, evidence }] : [];
  });
  return known.slice(1).flatMap((now, at): readonly Score[] => {
    const before = known[at];
    if (!before || now.value === before.value) return [];
    const added = now.value - before.value;
    const had = new Set(before.evidence.filter(({ counted }) => counted).map(({ id }) => id));
    const [from, to, difference] = [before.value, now.value, added].map((each) => numberWords(each));
    return [
      {
        id: now.year,
        name: {
          vi: added > 0 ? `Thêm trong năm ${now.year}` : `Giảm trong năm ${now.year}`,
          en: added > 0 ? `Added in ${now.year}` : `Fewer in ${now.year}`,
        },
        unit,
        value: { kind: "number", value: added },
        formula: {
          vi: `${to?.vi} − ${from?.vi} (năm ${before.year}) = ${difference?.vi}`,
          en: `${to?.en} − ${from?.en} (in ${before.year}) = ${difference?.en}`,
        },
        coverage: 1,
        evidence: now.evidence.filter(({ id, counted }) => counted && !had.has(id)),
        children: [],
      },
    ];
  });
}

function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

/** The years in which a service of the model changed, until the date of the graph. */
function yearsOf({ byKind, at }: Graph): readonly string[] {
  const dates = byKind.service.flatMap(({ online, lifecycle }) => [online?.since, lifecycle?.live, lifecycle?.retired]);
  const years = dates.flatMap((date) => (date === undefined ? [] : [yearOf(date)]));
  return [...new Set([...years, yearOf(at)])].filter((year) => year <= yearOf(at)).sort();
}
