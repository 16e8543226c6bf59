import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Framework } from "../../domain/framework.ts";
import { frameworkName } from "../../domain/framework-name.ts";
import type { Text } from "../../domain/text.ts";
import { type Against, readAgainst } from "../../graph/against.ts";
import { card as unknownReference } from "../../source/cards/reference/unknown.ts";
import { kindText } from "../../source/kind-words.ts";
import { card as outsideValidityCard } from "../cards/framework/outside-validity.ts";
import type { Effects } from "../effects.ts";
import { type LoadedFramework, loadFramework } from "../load/load-framework.ts";
import { type LoadedProvince, locateInBoth } from "../load/load-province.ts";
import { didYouMean } from "./did-you-mean.ts";
import { outsideValidity } from "./validity.ts";

/** A province, read against another framework than the one that its header names. */
export interface ProvinceAgainst {
  /** As if the header named the other framework; without a graph where no mapping leads to it. */
  readonly province: LoadedProvince;
  readonly framework: Framework | undefined;
  readonly against: Against | undefined;
}

/** Reads a province against the framework of a name that there is. Findings on the header stand where it names its own. */
export async function provinceAgainst(
  province: LoadedProvince,
  name: string,
  effects: Effects,
): Promise<ProvinceAgainst> {
  const { graph, workspace, sources } = province;
  const at = province.locate({ element: "province", path: ["framework"] });
  const titles: ReadonlyMap<string, Text> = new Map([...sources].map(([id, { title }]) => [id, title]));
  const isOwn = graph !== undefined && frameworkName(graph.framework) === name;
  const loaded = isOwn ? province.framework : await loadFramework({ name, at }, titles, workspace, effects);
  const { framework } = loaded;
  const against = graph && framework ? readAgainst(graph, framework) : undefined;
  const validity = against ? await outsideValidity(against.graph, at, workspace.libraries, effects) : [];
  const others = province.diagnostics.filter(({ rule }) => rule !== outsideValidityCard.id);
  const mapping = graph ? unknownInMapping(loaded, graph.framework) : [];
  const rawText = (file: string): string | undefined => province.rawText(file) ?? loaded.rawText(file);
  return {
    framework,
    against,
    province: {
      ...province,
      graph: against?.graph,
      framework: loaded,
      diagnostics: distinct([...others, ...loaded.diagnostics, ...mapping, ...validity]),
      locate: locateInBoth(province.locate, loaded.locate),
      rawText,
      isWhole: isOwn && province.isWhole,
    },
  };
}

/** Blocks that a mapping names and the framework which it maps does not have. */
function unknownInMapping({ framework, locate }: LoadedFramework, own: Framework): readonly Diagnostic[] {
  const name = frameworkName(own);
  const mapping = framework?.mappings.get(name);
  return Object.entries(mapping?.blocks ?? {}).flatMap(([block, theirs]) =>
    theirs.flatMap((id, index): readonly Diagnostic[] => {
      if (own.blocks.has(id)) return [];
      const element = `mappings/${name}`;
      const { id: rule, severity } = unknownReference;
      const args = { id, expected: kindText(["block"]) };
      const suggestions = didYouMean(id, [...own.blocks.keys()]);
      const at = locate({ element, path: ["blocks", block, index] });
      return [{ rule, severity, at, args, related: [], suggestions, elements: [element] }];
    }),
  );
}

/** Frameworks that extend one another share files, and what is wrong with them. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}
