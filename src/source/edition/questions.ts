import { publishedBand, publishedNumber, publishedRank } from "../../domain/edition.ts";
import { fold } from "../../domain/folding.ts";
import { type Indicator, isLeaf, type Method, nodesOf } from "../../domain/method.ts";

/** What a key of an edition asks for: a leaf, a denominator, or a result that was published. */
export type Asked =
  | { readonly kind: "leaf"; readonly column: string; readonly code: string; readonly indicator: Indicator }
  | { readonly kind: "denominator"; readonly column: string }
  | { readonly kind: "published"; readonly column: string };

/** What a method asks. */
export interface Questions {
  readonly find: (key: string) => Asked | undefined;
  readonly leaves: readonly Extract<Asked, { kind: "leaf" }>[];
  /** Denominators by column, with a leaf that is divided by it. */
  readonly denominators: ReadonlyMap<string, string>;
  /** Every key that is exactly one of the method, for did-you-mean. */
  readonly keys: readonly { readonly id: string; readonly names: readonly string[] }[];
}

/** The code of the node that holds the index: the only group at the top, else the method itself. */
export function rootOf({ id, tree }: Pick<Method, "id" | "tree">): string {
  const [only, ...others] = Object.entries(tree);
  return only && others.length === 0 && !isLeaf(only[1]) ? only[0] : id;
}

/** The questions of a method, found by column, code and name. */
export function questionsOf(method: Method): Questions {
  const nodes = nodesOf(method.tree);
  const leaves = nodes
    .filter(({ indicator }) => isLeaf(indicator) && indicator.measure === undefined)
    .map(({ code, indicator }) => ({ kind: "leaf" as const, column: indicator.column ?? code, code, indicator }));
  const groups = [rootOf(method), ...nodes.filter(({ indicator }) => !isLeaf(indicator)).map(({ code }) => code)];
  const denominators = new Map(
    leaves.flatMap(({ code, indicator: { denominator } }) => (denominator === undefined ? [] : [[denominator, code]])),
  );
  const bands = (method.bands ?? []).map(({ id }) => publishedBand(id));
  const exact = new Map<string, Asked>([
    ...(bands.length ? [...bands, publishedNumber] : []).map(
      (column) => [column, { kind: "published", column }] as const,
    ),
    ...groups.flatMap((code): readonly (readonly [string, Asked])[] => [
      [code, { kind: "published", column: code }],
      [publishedRank(code), { kind: "published", column: publishedRank(code) }],
    ]),
    ...leaves.map(({ code }) => [publishedRank(code), { kind: "published", column: publishedRank(code) }] as const),
    ...[...denominators.keys()].map((column) => [column, { kind: "denominator", column }] as const),
    ...leaves.flatMap((leaf) => [[leaf.code, leaf] as const, [leaf.column, leaf] as const]),
  ]);
  const loose = new Map<string, Asked>();
  for (const [key, asked] of exact) for (const name of namesOf(key, asked)) loose.set(name, loose.get(name) ?? asked);
  return {
    leaves,
    denominators,
    keys: [...exact].map(([id, asked]) => ({
      id,
      names: asked.kind === "leaf" ? Object.values(asked.indicator.name) : [],
    })),
    find: (key) => exact.get(key.trim()) ?? loose.get(fold(key)),
  };
}

function namesOf(key: string, asked: Asked): readonly string[] {
  const names = asked.kind === "leaf" ? Object.values(asked.indicator.name).map(fold) : [];
  return [fold(key), ...names].filter((name) => name !== "");
}
