import { neighbourhoodOf, withHolders } from "../neighbourhood.ts";
import { matching } from "../search.ts";
import type { Drawn } from "./drawn.ts";

/**
 * Dims what has nothing to do with what is chosen in a picture, or searched for; gives how many things the chosen one is
 * directly related to.
 */
export function light({
  drawn,
  chosen,
  query,
}: {
  readonly drawn: Drawn;
  readonly chosen: string | undefined;
  readonly query: string;
}): number {
  const { picture, things, relations } = drawn;
  const near = chosen === undefined ? undefined : neighbourhoodOf(chosen, things, relations);
  const found = query.trim() === "" ? undefined : new Set(matching(query, things).map(({ id }) => id));
  const bright = near ? withHolders([...near.own, ...near.others], things) : found && withHolders(found, things);
  const lines = near && new Set(near.relations.map(({ id }) => id));
  for (const box of picture.svg().querySelectorAll("[data-box]")) {
    const id = box.getAttribute("data-box") ?? "";
    box.classList.toggle("is-dim", bright !== undefined && !bright.has(id));
    box.classList.toggle("is-chosen", id === chosen);
    box.classList.toggle("is-found", found?.has(id) === true);
    if (box.getAttribute("role") === "button") box.setAttribute("aria-pressed", String(id === chosen));
  }
  for (const line of picture.svg().querySelectorAll("[data-line], [data-label-of]")) {
    const id = line.getAttribute("data-line") ?? line.getAttribute("data-label-of") ?? "";
    line.classList.toggle("is-dim", bright !== undefined && !lines?.has(id));
  }
  return near?.others.size ?? 0;
}
