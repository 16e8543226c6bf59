import type { AnyCard } from "../../domain/card.ts";
import type { BuildingBlock, Framework } from "../../domain/framework.ts";
import type { Indicator, Method } from "../../domain/method.ts";
import type { Text } from "../../domain/text.ts";
import type { HandbookContent } from "./content.ts";
import { homeOf } from "./home.ts";
import { blockPlace, frameworkPage, indicatorPlace, methodPage, rulePage } from "./links.ts";

/** A place of the handbook and what it is called. */
export interface Reference {
  readonly label: Text;
  readonly target: string;
}

/** What belongs to what: rules to blocks and back, all to the sources that they rest on. */
export interface Relations {
  /** The blocks that a rule's examples show, in the framework of the examples. */
  readonly blocksOfRule: ReadonlyMap<string, readonly Reference[]>;
  /** The rules whose examples show a block, by block id. */
  readonly rulesOfBlock: ReadonlyMap<string, readonly Reference[]>;
  /** What rests on a source, by source id. */
  readonly citations: ReadonlyMap<string, readonly Reference[]>;
  /** Blocks of other frameworks that answer to a block, by framework name and block id. */
  readonly counterparts: ReadonlyMap<string, readonly Reference[]>;
}

/** Reads the relations out of cards, frameworks and methods; nothing is listed a second time. */
export function relationsOf(content: HandbookContent): Relations {
  const pairs = [...content.catalogue.values()].flatMap((card) =>
    blocksIn(card, content.frameworks).map((found) => ({ card, ...found })),
  );
  return {
    blocksOfRule: collected(
      pairs.map(({ card, framework, block }) => [
        card.id,
        { label: block.name, target: blockAt(framework, block, content.frameworks) },
      ]),
    ),
    rulesOfBlock: collected(
      pairs.map(({ card, block }) => [block.id, { label: card.title, target: rulePage(card.id) }]),
    ),
    citations: collected(citationsIn(content)),
    counterparts: collected(counterpartsIn(content)),
  };
}

type Frameworks = HandbookContent["frameworks"];

/** The place at which a block is told. */
function blockAt(name: string, block: BuildingBlock, frameworks: Frameworks): string {
  return blockPlace(homeOf("blocks", block, name, frameworks), block.id);
}

type Pair = readonly [key: string, reference: Reference];

function collected(pairs: readonly Pair[]): ReadonlyMap<string, readonly Reference[]> {
  const groups = new Map<string, Reference[]>();
  for (const [key, reference] of pairs) {
    const group = groups.get(key) ?? [];
    if (!group.some(({ target }) => target === reference.target)) group.push(reference);
    groups.set(key, group);
  }
  return groups;
}

const realised = /\brealizes:\s*(\[[^\]]*\]|[a-z0-9-]+)/g;
const frameworkNamed = /\bframework:\s*["']?([a-z0-9-]+@[a-z0-9.-]+)/;

/** The blocks that elements of a card's examples realise. */
function blocksIn(
  { examples }: AnyCard,
  frameworks: Frameworks,
): readonly { readonly framework: string; readonly block: BuildingBlock }[] {
  const texts = [...examples.bad, ...examples.good].flatMap(({ files }) => Object.values(files));
  return texts.flatMap((text) => {
    const name = frameworkNamed.exec(text)?.[1] ?? "";
    const ids = [...text.matchAll(realised)].flatMap(([, list = ""]) => list.match(/[a-z0-9-]+/g) ?? []);
    return ids.flatMap((id) => {
      const block = frameworks.get(name)?.blocks.get(id);
      return block ? [{ framework: name, block }] : [];
    });
  });
}

function citationsIn({ catalogue, frameworks, methods }: HandbookContent): readonly Pair[] {
  return [
    ...[...catalogue.values()].flatMap((card) =>
      card.source.map(({ document }): Pair => [document, { label: card.title, target: rulePage(card.id) }]),
    ),
    ...[...frameworks].flatMap(([name, framework]) => citationsOfFramework(name, framework, frameworks)),
    ...methods.flatMap(citationsOfMethod),
  ];
}

function citationsOfFramework(name: string, framework: Framework, frameworks: Frameworks): readonly Pair[] {
  const cite = (entry: { readonly source?: readonly string[] | undefined }, label: Text, target: string) =>
    (entry.source ?? []).map((source): Pair => [source, { label, target }]);
  return [
    ...cite(framework.header, framework.header.name, frameworkPage(name)),
    ...[...framework.blocks.values()].flatMap((block) => cite(block, block.name, blockAt(name, block, frameworks))),
  ];
}

function citationsOfMethod(method: Method): readonly Pair[] {
  const cite = (source: readonly string[] | undefined, label: Text, target: string) =>
    (source ?? []).map((id): Pair => [id, { label, target }]);
  return [
    ...cite(method.source, method.name, methodPage(method.id)),
    ...indicatorsOf(method.tree).flatMap(({ way, indicator }) =>
      cite(indicator.source, indicator.name, indicatorPlace(method.id, way)),
    ),
  ];
}

/** Every indicator of a tree with the ids on the way to it, a parent before its children. */
export function indicatorsOf(
  tree: Readonly<Record<string, Indicator>>,
  above: readonly string[] = [],
): readonly { readonly way: readonly string[]; readonly indicator: Indicator }[] {
  return Object.entries(tree).flatMap(([id, indicator]) => {
    const way = [...above, id];
    return [{ way, indicator }, ...indicatorsOf(indicator.children ?? {}, way)];
  });
}

/** The key of a block in {@link Relations.counterparts}. */
export function blockKey(framework: string, block: string): string {
  return `${framework}/${block}`;
}

/** A mapping is read from both sides. */
function counterpartsIn({ frameworks }: HandbookContent): readonly Pair[] {
  return [...frameworks].flatMap(([name, framework]) =>
    [...framework.mappings].flatMap(([other, { blocks }]) =>
      Object.entries(blocks).flatMap(([ours, theirs]) =>
        theirs.flatMap((id): readonly Pair[] => {
          const [own, foreign] = [framework.blocks.get(ours), frameworks.get(other)?.blocks.get(id)];
          if (!own || !foreign) return [];
          return [
            [blockKey(name, ours), { label: foreign.name, target: blockAt(other, foreign, frameworks) }],
            [blockKey(other, id), { label: own.name, target: blockAt(name, own, frameworks) }],
          ];
        }),
      ),
    ),
  );
}
