/** Does some work for each item, at most so many at once; the results in the order of the items. Rejects with the first error. */
export async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: (readonly [number, R])[] = [];
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) results.push([index, await work(item)]);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results.sort(([one], [other]) => one - other).map(([, result]) => result);
}
