import { type Severity, severities } from "../../domain/diagnostic.ts";
import { frameworkName } from "../../domain/framework-name.ts";
import type { Kind } from "../../domain/kind.ts";
import { kinds } from "../../domain/kind.ts";
import { statusNames } from "../../domain/page.ts";
import { statusOf } from "../../domain/provenance.ts";
import type { Text, Words } from "../../domain/text.ts";
import { boxKindNames, onlineLevelNames } from "../../domain/value-words.ts";
import { blockStandings } from "../../graph/block-standing.ts";
import { atDate, type Graph, isPresent } from "../../graph/graph.ts";
import type { PortalProvince } from "./index.ts";

/** How many blocks of the framework that are due stand how. */
export interface BlockCount {
  readonly realised: number;
  readonly planned: number;
  readonly missing: number;
}

/** A province in a few figures. What the model does not say is absent, not zero. */
export interface ProvinceBrief {
  readonly id: string;
  readonly name: Text;
  readonly code: string;
  readonly framework: string;
  readonly frameworkTitle: Words;
  readonly asOf: string;
  /** How sure the model is as a whole, where it says so. */
  readonly status?: Words;
  readonly target?: string;
  /** Elements in the architecture at its date, by kind; kinds without any are left out. */
  readonly counts: readonly { readonly kind: Kind; readonly name: Words; readonly count: number }[];
  /** Mandatory blocks, now and at the target. */
  readonly blocks: BlockCount;
  readonly blocksAtTarget?: BlockCount;
  /** Services by how far they are online, entries that stand for several counted by their size. */
  readonly levels: readonly { readonly level: string; readonly name: Words; readonly count: number }[];
}

/** The brief of a province; its findings are counted by {@link findingCounts}, which takes longer. */
export function provinceBrief({ id, graph }: PortalProvince): ProvinceBrief {
  const { province } = graph.model;
  const { target } = province;
  const status = statusOf(province);
  return {
    id,
    name: province.name,
    code: province.code,
    framework: frameworkName(graph.framework),
    frameworkTitle: graph.framework.header.name,
    asOf: graph.at,
    ...(status ? { status: statusNames[status] } : {}),
    ...(target === undefined ? {} : { target, blocksAtTarget: blocksOf(atDate(graph, target), true) }),
    counts: kinds.flatMap((kind) => {
      const count = graph.byKind[kind].filter((element) => isPresent(graph, element)).length;
      return count > 0 ? [{ kind, name: boxKindNames[kind], count }] : [];
    }),
    blocks: blocksOf(graph, false),
    levels: levelsOf(graph),
  };
}

/** At the target, what is due by then counts as realised. */
function blocksOf(graph: Graph, isTarget: boolean): BlockCount {
  const due = blockStandings(graph).filter((standing) => standing.due && standing.block.necessity === "mandatory");
  const states = due.map(({ state, present }) => (isTarget && present ? "realised" : state));
  const count = (wanted: string): number => states.filter((state) => state === wanted).length;
  return { realised: count("realised"), planned: count("planned"), missing: count("missing") };
}

function levelsOf(graph: Graph): ProvinceBrief["levels"] {
  const counts = new Map<string, number>();
  for (const service of graph.byKind.service) {
    const { level } = service.online ?? {};
    if (level === undefined || !isPresent(graph, service)) continue;
    counts.set(String(level), (counts.get(String(level)) ?? 0) + (service.count ?? 1));
  }
  return Object.entries(onlineLevelNames).flatMap(([level, name]) => {
    const count = counts.get(level);
    return count === undefined ? [] : [{ level, name, count }];
  });
}

/** How many findings of each severity there are on a province, the gravest first. */
export async function findingCounts({
  judged,
}: Pick<PortalProvince, "judged">): Promise<Readonly<Record<Severity, number>>> {
  const { findings } = await judged();
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return Object.fromEntries(severities.toReversed().map((severity) => [severity, count(severity)])) as Readonly<
    Record<Severity, number>
  >;
}
