import { fold } from "../domain/folding.ts";
import { groupBy } from "../domain/grouping.ts";
import type { Application, Database, Element, Project, Service } from "../domain/model.ts";
import {
  type Confidence,
  type Duplicate,
  type DuplicateReason,
  duplicateReasons,
  type Reason,
} from "../domain/overlap.ts";
import type { Words } from "../domain/text.ts";
import { blockStanding } from "../graph/block-standing.ts";
import { elementOf, type Graph, incoming, outgoing, realisersOf, stateOf } from "../graph/graph.ts";
import { nameOf } from "../graph/names.ts";
import { lifetimeOf, overlap } from "../graph/periods.ts";
import { stackOf } from "../graph/platforms.ts";
import { longestLine, reachable } from "../graph/walk.ts";
import { costsOf } from "./costs.ts";
import { likenesses, wordsOf } from "./similarity.ts";
import { subjectOf } from "./subject.ts";

/** Two things, and one reason to hold them for the same. */
interface Suspicion {
  readonly first: Element;
  readonly second: Element;
  readonly reason: Reason;
}

/** More realisers of a block than this are not compared with one another: the block then stands for many things. */
const comparedWith = 64;

/**
 * What a province may have twice, the surest first: applications with one block and one user group, with one product or
 * with names alike; data that two keep as its master; projects that buy what is there. Applications whose users are
 * stated and have nobody in common are no duplicates, whatever else they share; nor are those of one family: built on
 * one another, or replacing one another.
 */
export function duplicatesOf(graph: Graph): readonly Duplicate[] {
  const applications = graph.byKind.application.filter((each) => stateOf(graph, each) !== "retired");
  const suspicions = [
    ...sameProduct(applications),
    ...sameBlock(graph),
    ...sameData(graph),
    ...boughtAgain(graph),
    ...sameFunctions(graph, applications),
    ...similarNames(applications),
  ].filter(({ first, second }) => !areApart(graph, first, second));
  const pairs = groupBy(suspicions, ({ first, second }) => [first.id, second.id].toSorted().join("/"));
  return [...pairs]
    .map(([key, group]) => duplicateOf(key, group))
    .toSorted((a, b) => rank(b.confidence) - rank(a.confidence));
}

function duplicateOf(key: string, group: readonly Suspicion[]): Duplicate {
  const [first, second] = [group[0]?.first, group[0]?.second];
  if (!first || !second) throw new Error("A group has at least one suspicion");
  const reasons = duplicateReasons.flatMap((kind) =>
    group.map(({ reason }) => reason).filter((each) => each.kind === kind),
  );
  return {
    id: `duplicate/${key}`,
    first: subjectOf(first),
    second: subjectOf(second),
    reasons,
    confidence: confidenceOf(reasons),
    costs: costsOf(second),
  };
}

const strong: ReadonlySet<DuplicateReason> = new Set(["same-product", "same-block-and-users", "same-data-mastered"]);

function confidenceOf(reasons: readonly Reason[]): Confidence {
  const kinds = new Set(reasons.map(({ kind }) => kind));
  if (kinds.size > 1) return "high";
  return [...kinds].some((kind) => strong.has(kind)) ? "medium" : "low";
}

function rank(confidence: Confidence): number {
  return { low: 0, medium: 1, high: 2 }[confidence];
}

function sameProduct(applications: readonly Application[]): readonly Suspicion[] {
  const known = groupBy(applications, ({ vendor, product }) =>
    product ? fold(`${vendor ?? ""} ${product}`) : undefined,
  );
  return [...known.values()].flatMap((group) =>
    pairsOf(group).map(([first, second]) =>
      suspicion(first, second, "same-product", {
        vi: `cùng sản phẩm ${first.product}`,
        en: `the same product, ${first.product}`,
      }),
    ),
  );
}

/** One block, users in common, at one time. Of what names no users nobody can tell. */
function sameBlock(graph: Graph): readonly Suspicion[] {
  return [...graph.framework.blocks.values()].flatMap((block) => {
    if (block.several) return [];
    const candidates = realisersOf(graph, block.id)
      .flatMap(({ id }) => elementOf(graph, "application", id) ?? [])
      .filter((each) => each.users !== undefined && stateOf(graph, each) !== "retired");
    return pairsOf(candidates.slice(0, comparedWith)).flatMap(([first, second]) => {
      const users = (first.users ?? []).filter((user) => second.users?.includes(user));
      if (users.length === 0) return [];
      const names = users.map((user) => graph.framework.userGroups.get(user)?.name ?? { vi: user, en: user });
      return [
        suspicion(first, second, "same-block-and-users", {
          vi: `cùng thành phần “${block.name.vi}” cho ${names.map(({ vi }) => vi).join(", ")}`,
          en: `the same block “${block.name.en}” for ${names.map(({ en }) => en).join(", ")}`,
        }),
      ];
    });
  });
}

/** Two databases that are both the master copy of one subject. */
function sameData(graph: Graph): readonly Suspicion[] {
  const masters = graph.byKind.database.filter(
    (each): each is Database => each.master === true && stateOf(graph, each) !== "retired",
  );
  const bySubject = groupBy(masters, ({ subject }) => (subject === undefined ? undefined : fold(subject)));
  return [...bySubject.values()].flatMap((group) =>
    pairsOf(group).map(([first, second]) =>
      suspicion(first, second, "same-data-mastered", {
        vi: `cùng là bản gốc của dữ liệu “${first.subject}”`,
        en: `both are the master copy of “${first.subject}”`,
      }),
    ),
  );
}

/** Projects still to come for a block that something in use realises already, and that do not deliver that thing. */
function boughtAgain(graph: Graph): readonly Suspicion[] {
  return graph.byKind.project
    .filter((project) => stateOf(graph, project) !== "retired" && (project.realizes?.length ?? 0) > 0)
    .flatMap((project) =>
      outgoing(graph, project.id, "realizes").flatMap(({ to }) => {
        const block = graph.framework.blocks.get(to.id);
        if (!block || block.several) return [];
        const [existing] = blockStanding(graph, block).live;
        if (!existing || isDelivered(project, existing.id)) return [];
        return [
          suspicion(existing, project, "project-buys-existing", {
            vi: `dự án đầu tư thành phần “${block.name.vi}” đã có`,
            en: `the project pays for “${block.name.en}”, which is there`,
          }),
        ];
      }),
    );
}

function isDelivered({ delivers = [] }: Project, id: string): boolean {
  return delivers.some((delivered) => delivered === id);
}

/**
 * Applications whose services serve the same business functions, and no others. What carries one service together, or
 * realises other blocks, is there for another part of the work.
 */
function sameFunctions(graph: Graph, applications: readonly Application[]): readonly Suspicion[] {
  const servicesOf = ({ id }: Application): readonly Service[] =>
    incoming(graph, "application", id, "realizedBy").flatMap(({ from }) => (from.type === "service" ? [from] : []));
  const functionsOf = (each: Application): ReadonlySet<string> =>
    new Set(servicesOf(each).flatMap((service) => service.function ?? []));
  const isTogether = (first: Application, second: Application): boolean => {
    const services = new Set(servicesOf(first));
    return servicesOf(second).some((service) => services.has(service));
  };
  const areOtherBlocks = ({ realizes: one }: Application, { realizes: other }: Application): boolean =>
    one !== undefined && other !== undefined && !one.some((block) => other.includes(block));
  const alike = groupBy(applications, (each) => [...functionsOf(each)].toSorted().join(" ") || undefined);
  return [...alike].flatMap(([ids, group]) => {
    const names = ids.split(" ").flatMap((id) => elementOf(graph, "function", id)?.name ?? []);
    const pairs = pairsOf(group.slice(0, comparedWith)).filter(
      ([first, second]) => !isTogether(first, second) && !areOtherBlocks(first, second),
    );
    return pairs.map(([first, second]) =>
      suspicion(first, second, "same-functions", {
        vi: `cùng phục vụ nghiệp vụ ${names.map(({ vi }) => `“${vi}”`).join(", ")}`,
        en: `the same business functions: ${names.map(({ vi, en }) => `“${en ?? vi}”`).join(", ")}`,
      }),
    );
  });
}

function similarNames(applications: readonly Application[]): readonly Suspicion[] {
  const compared = applications.map((item) => ({ item, words: wordsOf(nameOf(item).vi) }));
  return likenesses(compared).map(({ first, second, similarity, shared }) => {
    const percent = Math.round(similarity * 100);
    return suspicion(first, second, "similar-name", {
      vi: `tên giống nhau ${percent} % (chung: ${shared.join(" ")})`,
      en: `names ${percent}% alike (shared: ${shared.join(" ")})`,
    });
  });
}

function suspicion(first: Element, second: Element, kind: DuplicateReason, words: Words): Suspicion {
  return { first, second, reason: { kind, words } };
}

/** Whether two things cannot be duplicates: other users, other times, or one family. */
function areApart(graph: Graph, first: Element, second: Element): boolean {
  if (first.type !== "application" || second.type !== "application") return false;
  const haveUsers = first.users !== undefined && second.users !== undefined;
  const isShared = first.users?.some((user) => second.users?.includes(user));
  return (
    (haveUsers && !isShared) ||
    !overlap(lifetimeOf(first), lifetimeOf(second)) ||
    familyOf(graph, first.id).has(second.id) ||
    familyOf(graph, second.id).has(first.id)
  );
}

function familyOf(graph: Graph, id: string): ReadonlySet<string> {
  const replaced = (next: string): readonly string[] => outgoing(graph, next, "replaces").map(({ to }) => to.id);
  return new Set([...stackOf(graph, id).map((end) => end.id), ...reachable([id], replaced, longestLine)]);
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): [T, T] => [first, second]));
}
