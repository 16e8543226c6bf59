import type { Text } from "../../domain/text.ts";

const collator = new Intl.Collator("vi", { numeric: true });

/** Orders names as a Vietnamese dictionary does: Đ after D, Ô after O. */
export function byName(a: { readonly name: Text }, b: { readonly name: Text }): number {
  return collator.compare(a.name.vi, b.name.vi);
}

/** Groups items by a key; keys in the order of `keys`, without those that have no item. */
export function grouped<K, V>(
  items: readonly V[],
  keys: readonly K[],
  keyOf: (item: V) => K,
): readonly (readonly [K, readonly V[]])[] {
  return keys.flatMap((key) => {
    const members = items.filter((item) => keyOf(item) === key);
    return members.length ? [[key, members] as const] : [];
  });
}
