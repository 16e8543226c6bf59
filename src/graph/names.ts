import type { Element } from "../domain/model.ts";
import type { Text } from "../domain/text.ts";

/** What to call an element before a reader: its name or title; its id where a link has none. */
export function nameOf(element: Element): Text {
  if (element.type === "view") return element.title;
  return element.name ?? { vi: element.id };
}
