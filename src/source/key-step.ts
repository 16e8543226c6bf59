/**
 * A key of a map, with those that were met behind it and below it. Entries of a section mostly have the same keys in the
 * same order: the key that came next the last time is the first guess, and one that was met is known not to stand before.
 */
export interface KeyStep {
  readonly key: string;
  /** The key that came next the last time. */
  usual: KeyStep | undefined;
  others: Map<string, KeyStep> | undefined;
  /** What maps below the key begin with. */
  within: KeyStep | undefined;
}

/** Steps that a map of many different keys may have behind one of them; further ones are not remembered. */
const mostBehindOne = 32;

/** A step that no other leads to. */
export function keyStep(key = ""): KeyStep {
  return { key, usual: undefined, others: undefined, within: undefined };
}

/** The step that maps below a key begin with. */
export function stepWithin(step: KeyStep): KeyStep {
  step.within ??= keyStep();
  return step.within;
}

/** The step to a key that was met behind another. */
export function stepTo(step: KeyStep, key: string): KeyStep | undefined {
  const known = step.others?.get(key);
  if (known) step.usual = known;
  return known;
}

/** Notes a key behind another, where it is not known yet, and gives its step. */
export function newStep(step: KeyStep, key: string): KeyStep {
  const made = keyStep(nameOf(key));
  step.others ??= new Map();
  if (step.others.size >= mostBehindOne) return made;
  step.others.set(key, made);
  step.usual = made;
  return made;
}

/** The same text as the engine keeps it for names of properties: it is found without being looked up. */
function nameOf(key: string): string {
  const [name = key] = Object.keys({ [key]: undefined });
  return name;
}
