import type { PortalIndex } from "./index.ts";

const most = 96;

/**
 * What takes long to work out for a state of the portal, kept by a key for as long as that state is shown: of many keys
 * the ones asked for last.
 */
export function onceForState<Asked, T>(
  keyOf: (asked: Asked) => string,
  workOut: (portal: PortalIndex, asked: Asked) => Promise<T>,
): (portal: PortalIndex, asked: Asked) => Promise<T> {
  const known = new WeakMap<PortalIndex, Map<string, Promise<T>>>();
  return (portal, asked) => {
    const kept = known.get(portal) ?? new Map<string, Promise<T>>();
    known.set(portal, kept);
    const key = keyOf(asked);
    const answer = kept.get(key) ?? workOut(portal, asked);
    kept.delete(key);
    kept.set(key, answer);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
