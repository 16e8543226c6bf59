import { compare } from "../../domain/order.ts";
import type { Words } from "../../domain/text.ts";
import type { IndexResult } from "../index/result.ts";

/** An edition of a panel: scored, with its units mapped to those of the panel. */
export interface PanelEdition {
  readonly id: string;
  readonly name: Words;
  /** The last day that it speaks of. */
  readonly date: string;
  readonly method: string;
  readonly version: string;
  /** Other methods whose editions may be laid beside it. */
  readonly comparableWith: readonly string[];
  readonly result: IndexResult;
  /** Units made of several before, with their parts. */
  readonly merged: ReadonlyMap<string, readonly string[]>;
  /** Indicators that could not be brought over a merger. */
  readonly lost: readonly string[];
}

/** Why two editions that follow each other may not be compared. */
export interface Break {
  readonly before: string;
  readonly after: string;
  readonly why: "method" | "version" | "merger";
}

/** One unit in one edition. Rank 0 and NaN where it has none. */
export interface PanelCell {
  readonly rank: number;
  readonly of: number;
  readonly score: number;
  /** Change of score and of rank (above 0: risen) against the edition before, where the two may be compared. */
  readonly scoreChange: number | undefined;
  readonly rankChange: number | undefined;
  readonly isMerged: boolean;
}

/** Editions over years. Nothing is drawn or subtracted across a break. */
export interface Panel {
  readonly editions: readonly PanelEdition[];
  readonly breaks: readonly Break[];
  readonly units: readonly { readonly code: string; readonly cells: readonly (PanelCell | undefined)[] }[];
}

/** Lays editions side by side in the order of their dates. */
export function panelOf(editions: readonly PanelEdition[]): Panel {
  const ordered = editions.toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
  const breaks = ordered.slice(1).flatMap((after, index) => breakBetween(ordered[index], after));
  const codes = [...new Set(ordered.flatMap(({ result }) => result.units))].sort(compare);
  const units = codes.map((code) => ({ code, cells: cellsOf(code, ordered, breaks) }));
  return { editions: ordered, breaks, units };
}

/** Of one method and version, or of methods of which one names the other. A merger that lost an indicator breaks it as well. */
function breakBetween(before: PanelEdition | undefined, after: PanelEdition): readonly Break[] {
  if (!before) return [];
  const ends = { before: before.id, after: after.id };
  const isNamed = before.comparableWith.includes(after.method) || after.comparableWith.includes(before.method);
  if (before.method !== after.method && !isNamed) return [{ ...ends, why: "method" }];
  if (before.method === after.method && before.version !== after.version) return [{ ...ends, why: "version" }];
  return before.lost.length && !after.lost.length ? [{ ...ends, why: "merger" }] : [];
}

function cellsOf(
  code: string,
  editions: readonly PanelEdition[],
  breaks: readonly Break[],
): readonly (PanelCell | undefined)[] {
  let last: PanelCell | undefined;
  return editions.map((edition, index) => {
    const { result, merged, id } = edition;
    const unit = result.units.indexOf(code);
    const at = result.plan.root * result.units.length;
    if (breaks.some(({ after }) => after === id) || index === 0) last = undefined;
    if (unit < 0) {
      last = undefined;
      return undefined;
    }
    const score = result.scores[at + unit] ?? Number.NaN;
    const rank = result.ranks[at + unit] ?? 0;
    const of = result.ranks.subarray(at, at + result.units.length).filter((each) => each > 0).length;
    const isCompared = last !== undefined && last.rank > 0 && rank > 0;
    const cell: PanelCell = {
      rank,
      of,
      score,
      scoreChange: isCompared && last ? score - last.score : undefined,
      rankChange: isCompared && last?.of === of ? last.rank - rank : undefined,
      isMerged: merged.has(code),
    };
    last = cell;
    return cell;
  });
}
