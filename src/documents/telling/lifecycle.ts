import type { PartialDate } from "../../domain/date.ts";
import type { Element } from "../../domain/model.ts";
import type { Inline } from "../../domain/page.ts";
import { dateIn } from "./dates.ts";
import { stateNames } from "./names.ts";
import { say, stateNow, type Telling } from "./telling.ts";

/** The date from which an element is, or is to be, in use. */
export function dueDate(element: Element): PartialDate | undefined {
  const lifecycle = "lifecycle" in element ? element.lifecycle : undefined;
  return lifecycle?.live ?? lifecycle?.planned;
}

/** The state of an element with the date that belongs to it: `Đang vận hành (tháng 7/2014)`. */
export function stateCell(telling: Telling, element: Element): Inline {
  const state = stateNow(telling, element);
  const date = state === "retired" && "lifecycle" in element ? element.lifecycle?.retired : dueDate(element);
  const name = say(telling, stateNames[state]);
  return [{ text: date ? `${name} (${dateIn(telling.language, date)})` : name }];
}
