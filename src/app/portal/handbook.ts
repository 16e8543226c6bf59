import type { AnyCard } from "../../domain/card.ts";
import { catalogueWith } from "../check/catalogue.ts";
import type { PortalIndex } from "./index.ts";

/** Every rule that a check knows, those of the frameworks' requirements among them, by id. */
export function ruleCards({ frameworks }: Pick<PortalIndex, "frameworks">): ReadonlyMap<string, AnyCard> {
  const all = catalogueWith([...frameworks.values()]);
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}
