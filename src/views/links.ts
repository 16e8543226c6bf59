import type { View } from "../domain/view.ts";
import { withEach } from "./each-thing.ts";

/** Where the page of an element is, by its id; nothing for what is no element. */
export type HrefOf = (id: string) => string | undefined;

/** A view whose boxes, heads, bars and cells lead to the page of the one element that they stand for, where they lead nowhere yet. */
export function withLinks(view: View, hrefOf: HrefOf): View {
  const linked = withEach(view, (thing) => {
    const href = thing.href ?? hrefOf(thing.id) ?? onlyOf(thing.elements, hrefOf);
    return href === undefined ? thing : { ...thing, href };
  });
  if (linked.layout !== "matrix") return linked;
  const cells = linked.cells.map((cell) => {
    const href = cell.href ?? onlyOf(cell.elements, hrefOf);
    return href === undefined ? cell : { ...cell, href };
  });
  return { ...linked, cells };
}

function onlyOf(elements: readonly string[] | undefined, hrefOf: HrefOf): string | undefined {
  const [only, ...others] = elements ?? [];
  return only === undefined || others.length ? undefined : hrefOf(only);
}
