/** What is kept for a key: made when it is first asked for. */
export function kept<K, V extends object | number>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
