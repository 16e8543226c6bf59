import { firstDay, type PartialDate } from "../../domain/date.ts";
import type { View } from "../../domain/view.ts";
import { atDate, type Graph } from "../../graph/graph.ts";
import type { ViewToWrite } from "../sheets/form-tools.ts";

/** More dates than these make a slider that nobody can hold; then each year is shown as it was at its end. */
const mostDates = 14;

/** The dates at which anything of a model comes or goes, in order, with the date of the graph among them. */
export function changeDates(graph: Graph): readonly PartialDate[] {
  const dates = [...graph.elements.values()].flatMap((element) =>
    "lifecycle" in element ? Object.values(element.lifecycle ?? {}) : [],
  );
  const every = inOrder([...dates, graph.at]);
  if (every.length <= mostDates) return every;
  const lastOfYear = new Map(every.map((date) => [date.slice(0, 4), date]));
  return inOrder([...lastOfYear.values(), graph.at]);
}

function inOrder(dates: readonly (PartialDate | undefined)[]): readonly PartialDate[] {
  const unique = [...new Set(dates.filter((date) => date !== undefined))];
  return unique.sort((one, other) => {
    const [a, b] = [firstDay(one), firstDay(other)];
    return a === b ? one.length - other.length : a < b ? -1 : 1;
  });
}

/** A view at the date of the graph, and as it is after each of some dates that changes it. */
export function viewAtDates(graph: Graph, build: (graph: Graph) => View, dates: readonly PartialDate[]): ViewToWrite {
  const view = build(graph);
  if (dates.length === 0) return { view };
  const changed: View[] = [];
  for (const date of dates) {
    const then = date === graph.at ? view : build(atDate(graph, date));
    const before = changed.at(-1);
    if (then === view || !before || shownIn(before) !== shownIn(then)) changed.push(then);
  }
  return { view, dates: changed };
}

/** All that a view shows but its date: two views of which this is the same are the same picture. */
function shownIn(view: View): string {
  return JSON.stringify({ ...view, date: "", summary: "" });
}
