import { firstDay, hasHappened, lastDay, type PartialDate } from "../../domain/date.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import { frameworkName } from "../../domain/framework-name.ts";
import type { Place } from "../../domain/place.ts";
import type { Graph } from "../../graph/graph.ts";
import { card } from "../cards/framework/outside-validity.ts";
import type { Effects } from "../effects.ts";
import { frameworkFiles, knownFrameworks } from "../load/load-framework.ts";

interface Period {
  readonly validFrom?: PartialDate | undefined;
  readonly validTo?: PartialDate | undefined;
}

/** Whether a framework holds at a date. A day that is not known precisely counts in its favour. */
export function holdsAt({ validFrom, validTo }: Period, date: PartialDate): boolean {
  return (!validFrom || hasHappened(validFrom, date)) && (!validTo || firstDay(date) <= lastDay(validTo));
}

/**
 * Says at the name of the framework that it does not hold at the date of the graph, and which versions of it do. The
 * headers of the others are read only then.
 */
export async function outsideValidity(
  { framework, at: date }: Graph,
  at: Place,
  libraries: readonly string[],
  effects: Effects,
): Promise<readonly Diagnostic[]> {
  const { header } = framework;
  if (holdsAt(header, date)) return [];
  const others: string[] = [];
  for (const name of await knownFrameworks(libraries, effects)) {
    if (!name.startsWith(`${header.id}@`)) continue;
    const other = (await frameworkFiles(name, libraries, effects))?.header;
    if (other && holdsAt(other, date)) others.push(name);
  }
  const { validFrom: from = "", validTo: to = "" } = header;
  const args = { framework: frameworkName(framework), date, from, to, others };
  const { id: rule, severity } = card;
  return [{ rule, severity, at, args, related: [], suggestions: [], elements: ["province"] }];
}
