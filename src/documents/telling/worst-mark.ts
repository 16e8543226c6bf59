import type { Element } from "../../domain/model.ts";
import { type Status, statuses, statusOf } from "../../domain/provenance.ts";

/** The mark of a figure that is counted or added up from elements: it is as sure as the least sure of them. */
export function worstMark(elements: readonly Element[]): { readonly mark?: Status } {
  const found = new Set(elements.map((element) => statusOf(element)));
  const mark = statuses.toReversed().find((status) => status !== "cited" && found.has(status));
  return mark ? { mark } : {};
}
