import type { Conformance } from "../../domain/conformance.ts";
import type { Framework } from "../../domain/framework.ts";
import { frameworkName } from "../../domain/framework-name.ts";
import type { Text } from "../../domain/text.ts";
import { type BlockStanding, blockStandings } from "../../graph/block-standing.ts";
import { provinceAgainst } from "../check/against.ts";
import { conformanceIn } from "../check/conformance.ts";
import type { Effects } from "../effects.ts";
import type { PortalIndex, PortalProvince } from "./index.ts";

/** How a province stands to a framework. */
export interface Conforming {
  readonly province: string;
  readonly name: Text;
  readonly row: Conformance;
}

/** Every province that can be read against a framework, with how it stands to it. */
export async function conformingTo(
  name: string,
  { provinces }: PortalIndex,
  effects: Effects,
): Promise<readonly Conforming[]> {
  const found: Conforming[] = [];
  for (const { id, graph, loaded } of provinces.values()) {
    const reading = await provinceAgainst(loaded, name, effects);
    const { rows } = await conformanceIn(new Map([[name, reading]]), loaded, graph, effects);
    const [row] = rows;
    if (row?.standing) found.push({ province: id, name: graph.model.province.name, row });
    await effects.pause?.();
  }
  return found;
}

/** In which provinces of its own framework each block is realised. */
export function blocksRealised(
  framework: Framework,
  { provinces }: PortalIndex,
): ReadonlyMap<string, readonly { readonly province: PortalProvince; readonly state: BlockStanding["state"] }[]> {
  const own = [...provinces.values()].filter(
    ({ graph }) => frameworkName(graph.framework) === frameworkName(framework),
  );
  const found = new Map<string, { province: PortalProvince; state: BlockStanding["state"] }[]>();
  for (const province of own)
    for (const { block, state } of blockStandings(province.graph))
      found.set(block.id, [...(found.get(block.id) ?? []), { province, state }]);
  return found;
}

/** A framework as one document of the form that its files have, with all that it takes over from those that it extends. */
export function frameworkDocument({
  header,
  outline,
  ancestors: _,
  ...maps
}: Framework): Readonly<Record<string, unknown>> {
  const sections = Object.entries(maps).map(([section, entries]) => [
    section,
    Object.fromEntries([...entries].map(([id, { id: __, ...entry }]) => [id, entry])),
  ]);
  return { framework: header, outline, ...Object.fromEntries(sections) };
}
