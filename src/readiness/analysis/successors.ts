import { firstDay, lastDay, type PartialDate } from "../../domain/date.ts";
import type { ProvinceRegistry } from "../../domain/library.ts";
import type { Successors } from "./merge-units.ts";

/** What every province in force on a date had become by another, over as many steps as it took. Those still in force stay themselves. */
export function successorsAt({ provinces }: ProvinceRegistry, from: PartialDate, to: PartialDate): Successors {
  const found = new Map<string, string>();
  for (const [id, province] of Object.entries(provinces))
    if (holds(province, lastDay(from))) found.set(id, heirOf(id, provinces, lastDay(to)));
  return found;
}

type Registered = ProvinceRegistry["provinces"][string];

function holds({ from, to }: Registered, day: string): boolean {
  return (!from || firstDay(from) <= day) && (!to || day < firstDay(to));
}

function heirOf(id: string, provinces: ProvinceRegistry["provinces"], day: string): string {
  const province = provinces[id];
  if (!province || holds(province, day) || province.successor === undefined) return id;
  return heirOf(province.successor, provinces, day);
}
