import type { Method } from "../../domain/method.ts";
import type { BareRanking } from "../../domain/ranking.ts";
import { rankingOf } from "../../readiness/ranking/ranking.ts";
import { type ScoredEdition, scoreEdition } from "../readiness/scored-edition.ts";
import type { PortalEdition, PortalIndex } from "./index.ts";
import { onceForState } from "./once.ts";

/** An edition with its ranking, as the portal shows it; or why there is none, as the command line tells it. */
export type PortalScored =
  | { readonly kind: "scored"; readonly scored: ScoredEdition; readonly ranking: BareRanking }
  | { readonly kind: "not-scored"; readonly why: string };

/** Which edition, and by which method where not by its own. */
export interface PortalScoring {
  readonly edition: string;
  readonly method?: string | undefined;
}

/** Scores an edition; once for each state of the workspace. */
export const scoredFor = onceForState<PortalScoring, PortalScored>(
  ({ edition, method = "" }) => `${edition}\n${method}`,
  async ({ effects }, { edition, method }) => {
    const speech = { language: "vi", colour: false, width: 100 } as const;
    const read = await scoreEdition({ ...speech, edition, ...(method === undefined ? {} : { method }) }, effects);
    if ("outcome" in read) return { kind: "not-scored", why: read.outcome.notes ?? read.outcome.output };
    const { scored } = read;
    return { kind: "scored", scored, ranking: rankingOf(scored) };
  },
);

/** The edition by its name; nothing where there is none. */
export function editionNamed({ editions }: PortalIndex, id: string | undefined): PortalEdition | undefined {
  return editions.find((edition) => edition.id === id);
}

/** The editions of methods that score provinces, else all: what most readers come for. */
export function editionsOfProvinces({ editions, methods }: PortalIndex): readonly PortalEdition[] {
  const own = editions.filter(({ header }) => methods.get(header.method)?.units === "province");
  return own.length ? own : editions;
}

/** Methods by which the answers of an edition can be read: its own first, then those that ask for the same columns. */
export function methodsFor({ methods }: PortalIndex, { header }: PortalEdition): readonly Method[] {
  const own = methods.get(header.method);
  if (!own) return [];
  const columns = columnsOf(own);
  const others = [...methods.values()].filter((method) => {
    const asked = columnsOf(method);
    return method.id !== own.id && asked.length > 1 && asked.every((column) => columns.includes(column));
  });
  return [own, ...others];
}

function columnsOf({ tree }: Pick<Method, "tree">): readonly string[] {
  return Object.entries(tree).flatMap(([code, { column = code, children, measure, scored }]) => {
    if (children) return columnsOf({ tree: children });
    return measure === undefined && scored !== false ? [column] : [];
  });
}
