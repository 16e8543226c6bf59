import { sections } from "../domain/kind.ts";
import type { Element } from "../domain/model.ts";
import type { Lists } from "./overlay.ts";

/** An element that stands in the place of another one of the same id and kind. */
export interface Replacement {
  readonly before: Element;
  readonly now: Element;
}

/** Tells whether two elements of one id say the same. */
export type SaidAlike = (one: Element, other: Element) => boolean;

/** The elements that say something else than before; nothing where the ids, or their order in the model, are not the same. */
export function replacements(
  before: Lists,
  now: Lists,
  isSame: SaidAlike = isSaidAlike,
): readonly Replacement[] | undefined {
  const found: Replacement[] = [];
  for (const section of sections) {
    const [old, fresh] = [before[section], now[section]];
    if (old === fresh) continue;
    if (old.length !== fresh.length) return undefined;
    for (let index = 0; index < fresh.length; index++) {
      const [one, other] = [old[index], fresh[index]];
      if (one === other || !one || !other) continue;
      if (one.id !== other.id) return undefined;
      if (!isSame(one, other)) found.push({ before: one, now: other });
    }
  }
  return found;
}

/** Whether two elements say the same, in the same order. */
export function isSaidAlike(one: Element, other: Element): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
