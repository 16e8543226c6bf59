import type { GapMatrix, MatrixCell } from "../domain/gap.ts";
import type { Element } from "../domain/model.ts";
import type { Subject } from "../domain/subject.ts";
import type { Words } from "../domain/text.ts";
import { type BlockStanding, blockStandings } from "../graph/block-standing.ts";
import { type Graph, isPresent } from "../graph/graph.ts";
import { successorsOf } from "../graph/successors.ts";
import type { Slices } from "./coverage.ts";
import { blockSubject, subjectOf } from "./subject.ts";

/** Tells why a thing may go although nothing takes its place: the reason of a waiver or of a decision. */
export type DecisionOn = (subject: Subject) => Words | undefined;

/** The TOGAF gap matrix of the building blocks: what stands now by what is to stand at the target. */
export function blockMatrix({ asIs, target }: Slices, decisionOn: DecisionOn): GapMatrix {
  const now = blockStandings(asIs).filter(({ live }) => live.length > 0);
  const later = blockStandings(target).filter(({ present }) => present);
  const leaving = (standing: BlockStanding): MatrixCell => {
    const subject = blockSubject(standing.block);
    return eliminated(subject, decisionOn(subject) ?? successorsWords(target, standing.live));
  };
  return matrix(
    now.map(({ block }) => blockSubject(block)),
    later.map(({ block }) => blockSubject(block)),
    ({ id }) => {
      const standing = now.find(({ block }) => block.id === id);
      return standing ? [leaving(standing)] : [];
    },
  );
}

/** The TOGAF gap matrix of the systems themselves: applications, databases and nodes, with who replaces whom. */
export function systemMatrix({ asIs, target }: Slices, decisionOn: DecisionOn): GapMatrix {
  const systems = [...asIs.byKind.application, ...asIs.byKind.database, ...asIs.byKind.node];
  const now = systems.filter((element) => isPresent(asIs, element));
  const later = systems.filter((element) => isPresent(target, element));
  return matrix(now.map(subjectOf), later.map(subjectOf), (subject) => {
    const successors = successorsOf(target, subject.id);
    if (successors.length === 0) return [eliminated(subject, decisionOn(subject))];
    return successors.map(({ id }): MatrixCell => ({ baseline: subject.id, target: id, meaning: "replaced" }));
  });
}

function matrix(
  baseline: readonly Subject[],
  target: readonly Subject[],
  leaving: (subject: Subject) => readonly MatrixCell[],
): GapMatrix {
  const before = new Set(baseline.map(({ id }) => id));
  const after = new Set(target.map(({ id }) => id));
  const kept = baseline.flatMap((subject): readonly MatrixCell[] =>
    after.has(subject.id) ? [{ baseline: subject.id, target: subject.id, meaning: "kept" }] : leaving(subject),
  );
  const added = target.filter(({ id }) => !before.has(id));
  return {
    baseline,
    target,
    cells: [...kept, ...added.map(({ id }): MatrixCell => ({ target: id, meaning: "new" }))],
  };
}

function eliminated({ id }: Subject, decided: Words | undefined): MatrixCell {
  return { baseline: id, meaning: "eliminated", ...(decided ? { decided } : {}) };
}

function successorsWords(target: Graph, leaving: readonly Element[]): Words | undefined {
  const successors = leaving.map(({ id }) => successorsOf(target, id));
  if (successors.length === 0 || successors.some((each) => each.length === 0)) return undefined;
  const names = successors.flat().map((element) => subjectOf(element).name);
  return {
    vi: `được thay bằng ${names.map(({ vi }) => `“${vi}”`).join(", ")}`,
    en: `replaced by ${names.map(({ vi, en }) => `“${en ?? vi}”`).join(", ")}`,
  };
}
