import type { AnyCard } from "../domain/card.ts";
import { bounds } from "./bounds.ts";
import { card as findingsInFile } from "./cards/bounds/findings-in-file.ts";
import { type Fault, fault } from "./fault.ts";

/** The faults of a file as they are found: of each kind as many as a reader can use, of the others the places only. */
export interface FaultList {
  readonly told: Fault[];
  /** Where faults begin that were counted only. */
  readonly silent: number[];
  readonly kinds: Map<AnyCard, { told: number; silent: number; firstSilent: number }>;
}

export function emptyFaultList(): FaultList {
  return { told: [], silent: [], kinds: new Map() };
}

/** Adds a fault; one of a kind of which enough is told is counted. */
export function note(list: FaultList, found: Fault): void {
  const kind = list.kinds.get(found.card) ?? { told: 0, silent: 0, firstSilent: found.at.from };
  list.kinds.set(found.card, kind);
  if (kind.told < bounds.findingsPerKind) {
    kind.told += 1;
    list.told.push(found);
    return;
  }
  if (kind.silent === 0) kind.firstSilent = found.at.from;
  kind.silent += 1;
  list.silent.push(found.at.from);
}

/** The faults that are told; the others of each kind in one that counts them. */
export function toldFaults({ told, kinds }: FaultList): readonly Fault[] {
  const counted = [...kinds].flatMap(([{ title }, { silent, firstSilent }]) => {
    const at = { from: firstSilent, to: firstSilent + 1 };
    return silent > 0 ? [fault(findingsInFile, at, { title, count: silent, limit: bounds.findingsPerKind })] : [];
  });
  return [...told, ...counted];
}
