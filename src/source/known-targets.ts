import type { Framework } from "../domain/framework.ts";
import type { ReferenceKind } from "../domain/kind.ts";
import type { Source } from "../domain/library.ts";
import type { Text } from "../domain/text.ts";
import { targetsOf } from "./read-framework.ts";
import type { KnownTargets } from "./resolve-references.ts";

/** What a framework and the library of sources declare. References to what is not given are not followed. */
export function knownTargets(
  framework: Framework | undefined,
  sources: ReadonlyMap<string, Source> | undefined,
): KnownTargets {
  const targets = new Map<ReferenceKind, ReadonlyMap<string, Text>>(framework ? targetsOf(framework) : []);
  if (sources) targets.set("source", new Map([...sources].map(([id, { title }]) => [id, title])));
  return targets;
}
