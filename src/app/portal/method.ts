import { type Method, nodesOf } from "../../domain/method.ts";
import type { Scorecard } from "../../domain/score.ts";
import type { Words } from "../../domain/text.ts";
import { scorecardOf } from "../../readiness/ranking/scorecard.ts";
import { indicatorFacts, methodFacts, type OptionFact } from "../../reporters/option-facts.ts";
import type { PortalIndex } from "./index.ts";
import type { PortalScored } from "./scored.ts";

/** A node of a method with all that it says of itself, and what it weighs in an edition. */
export interface MethodNode {
  readonly code: string;
  readonly name: Words;
  readonly description?: Words;
  readonly facts: readonly OptionFact[];
  /** Share of its group, and of the index, 0 to 1; nothing where it does not count or differs by unit. */
  readonly weight?: number;
  readonly effectiveWeight?: number;
  readonly isCounted: boolean;
  readonly children: readonly MethodNode[];
}

/** The tree of a method; with weights where an edition was scored by it. */
export function methodTree(method: Method, found: PortalScored | undefined): readonly MethodNode[] {
  const weights = new Map(
    found?.kind === "scored" ? found.ranking.nodes.map((node) => [node.code, node] as const) : [],
  );
  const walk = (tree: Method["tree"]): readonly MethodNode[] =>
    Object.entries(tree).map(([code, indicator]) => {
      const { weight, effectiveWeight } = weights.get(code) ?? {};
      return {
        code,
        name: indicator.name,
        ...(indicator.description ? { description: indicator.description } : {}),
        facts: indicatorFacts(indicator),
        ...(typeof weight === "number" ? { weight } : {}),
        ...(typeof effectiveWeight === "number" ? { effectiveWeight } : {}),
        isCounted: indicator.scored !== false,
        children: walk(indicator.children ?? {}),
      };
    });
  return walk(method.tree);
}

/** What a method says of scoring as a whole. */
export function factsOfMethod(method: Method): readonly OptionFact[] {
  return methodFacts(method);
}

/** The score of a unit opened down to its answers; nothing where the unit has none. */
export function openedScore(
  { scored, ranking }: Extract<PortalScored, { kind: "scored" }>,
  unit: string,
): Scorecard | undefined {
  return scorecardOf(scored.method, ranking, unit);
}

/** One difference between two methods. */
export interface MethodChange {
  readonly kind: "added" | "removed" | "changed";
  readonly code: string;
  readonly name: Words;
  /** What differs, by the field. */
  readonly fields: readonly { readonly label: Words; readonly before: Words; readonly after: Words }[];
}

/** What a method changed against an earlier one, node by node, in the order of the later one; removed nodes last. */
export function methodChanges(before: Method, after: Method): readonly MethodChange[] {
  const [old, now] = [byCode(before), byCode(after)];
  const changed = [...now].flatMap(([code, { name, facts }]): readonly MethodChange[] => {
    const was = old.get(code);
    if (!was) return [{ kind: "added", code, name, fields: [] }];
    const fields = differing(was.facts, facts);
    return fields.length ? [{ kind: "changed", code, name, fields }] : [];
  });
  const removed = [...old]
    .filter(([code]) => !now.has(code))
    .map(([code, { name }]): MethodChange => ({ kind: "removed", code, name, fields: [] }));
  const head = differing(methodFacts(before), methodFacts(after));
  return [
    ...(head.length ? [{ kind: "changed" as const, code: "", name: after.name, fields: head }] : []),
    ...changed,
    ...removed,
  ];
}

function byCode(method: Method): ReadonlyMap<string, { readonly name: Words; readonly facts: readonly OptionFact[] }> {
  return new Map(
    nodesOf(method.tree).map(({ code, indicator }) => [
      code,
      { name: indicator.name, facts: indicatorFacts(indicator) },
    ]),
  );
}

function differing(before: readonly OptionFact[], after: readonly OptionFact[]): MethodChange["fields"] {
  const labels = [...new Map([...after, ...before].map(({ label }) => [label.vi, label])).values()];
  const none: Words = { vi: "không nêu", en: "not stated" };
  return labels.flatMap((label) => {
    const value = (facts: readonly OptionFact[]): Words =>
      facts.find((fact) => fact.label.vi === label.vi)?.value ?? none;
    const [was, is] = [value(before), value(after)];
    return was.vi === is.vi ? [] : [{ label, before: was, after: is }];
  });
}

/** Methods that scored the same kind of units before, the nearest first: what a change log can start from. */
export function earlierMethods({ methods }: PortalIndex, method: Method): readonly Method[] {
  const start = ({ validFrom }: Method): string => validFrom ?? "";
  return [...methods.values()]
    .filter((other) => other.id !== method.id && other.units === method.units && other.units !== "any")
    .filter((other) => start(other) < start(method))
    .toSorted((a, b) => sameFamily(b, method) - sameFamily(a, method) || (start(a) < start(b) ? 1 : -1));
}

/** 1 where two methods are versions of one index, named by it and by a year. */
function sameFamily(one: Method, other: Method): number {
  const family = (id: string): string => id.replace(/-\d{4}$/, "");
  return Number(family(one.id) === family(other.id));
}
