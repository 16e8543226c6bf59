import type { Level } from "../../domain/agency.ts";
import type { BuildingBlock } from "../../domain/framework.ts";
import type { Gap } from "../../domain/gap.ts";
import { slugMaximumLength } from "../../domain/id.ts";
import type { Agency, Application, Database, Element, Link, Node } from "../../domain/model.ts";
import { dateOf } from "../../domain/month.ts";
import type { ScheduledPackage } from "../../domain/roadmap.ts";
import { axisBlock } from "../../graph/axis.ts";
import { elementOf, type Graph } from "../../graph/graph.ts";
import { isFoundation } from "./proposed-work.ts";

/**
 * The elements that proposed work would bring: for a block something that realises it, for an exchange a link, for a
 * point of failure a stand-in. All are `illustrative`; what nobody can know yet (where it runs, its databases) is left out.
 */
export function proposedElements(
  graph: Graph,
  work: ScheduledPackage,
  gaps: ReadonlyMap<string, Gap>,
): readonly Element[] {
  if (work.origin !== "proposed") return [];
  const blocks = work.realizes.flatMap(({ id }) => graph.framework.blocks.get(id) ?? []);
  const closed = work.closes.flatMap((id) => gaps.get(id) ?? []);
  return [
    ...blocks.map((block) => realiserOf(graph, block, work)),
    ...closed.flatMap((gap, index) => againstGap(graph, gap, work, closed.length > 1 ? `-${index + 1}` : "")),
  ];
}

/** What every proposed element says of itself. */
function common(work: ScheduledPackage) {
  return {
    lifecycle: { planned: dateOf(work.end - 1) },
    status: "illustrative" as const,
    note: "khung đề xuất trong lộ trình · proposed by khung in the roadmap",
    ...(work.owner ? { owner: work.owner.id } : {}),
  };
}

function realiserOf(graph: Graph, block: BuildingBlock, work: ScheduledPackage): Element {
  const entry = { ...common(work), id: `${block.id}-moi`, name: { ...block.name }, realizes: [block.id] };
  if (isFoundation(graph, block))
    return { ...entry, type: "node", kind: nodeKind(block), shared: block.shared ?? false } satisfies Node;
  if (block.layer === "data")
    return {
      ...entry,
      type: "database",
      kind: block.sector === undefined ? "shared" : "sector",
      ...(block.sector === undefined ? {} : { sector: block.sector }),
    } satisfies Database;
  return { ...entry, type: "application" } satisfies Application;
}

/** A block's name tells a data centre and a network; other infrastructure is equipment. */
function nodeKind({ id }: BuildingBlock): Node["kind"] {
  if (id.includes("data-centre")) return "data-centre";
  return /(^|-)(man|wan|lans?|network|wifi|bandwidth)(-|$)/.test(id) ? "network" : "equipment";
}

function againstGap(graph: Graph, gap: Gap, work: ScheduledPackage, number: string): readonly Element[] {
  const [first, second] = gap.subjects;
  const link = (from: string, to: string, data?: string): readonly Link[] => {
    const { owner: _, ...said } = common(work);
    const axis = axisOf(graph);
    const entry = {
      ...said,
      id: `ket-noi-moi-${work.id}${number}`.slice(0, slugMaximumLength),
      name: work.name,
      from,
      to,
      via: axis ?? ("direct" as const),
    };
    return [{ ...entry, type: "link", ...(data === undefined ? {} : { data: [data] }) }];
  };
  if (gap.kind === "exchange-missing" && first && second) return link(second.id, first.id, second.id);
  if (gap.kind === "national-system-unconnected" && first) {
    const from = axisOf(graph) ?? agencyAt(graph, "province")?.id;
    return from === undefined ? [] : link(from, first.id);
  }
  if (gap.kind === "level-unreachable" && first && second) {
    const from = agencyAt(graph, first.id)?.id;
    const to = agencyAt(graph, second.id)?.id ?? (second.id === "central" ? nationalPlatform(graph) : undefined);
    return from === undefined || to === undefined ? [] : link(from, to);
  }
  if (gap.kind !== "single-point-of-failure" || !first) return [];
  const kind = elementOf(graph, "node", first.id)?.kind ?? "data-centre";
  return [{ ...common(work), id: `${first.id}-du-phong`, name: work.name, type: "node", kind, backupOf: first.id }];
}

function axisOf(graph: Graph): string | undefined {
  return graph.byKind.application.find(({ realizes }) => realizes?.some((block) => block === axisBlock))?.id;
}

function agencyAt(graph: Graph, level: Level | string): Agency | undefined {
  return graph.byKind.agency.find((agency) => agency.level === level);
}

function nationalPlatform(graph: Graph): string | undefined {
  return [...graph.framework.nationalSystems.values()].find(({ kind }) => kind === "integration")?.id;
}
