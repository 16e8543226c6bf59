import { fold } from "../domain/folding.ts";
import type { Coverage } from "../domain/gap.ts";
import { groupBy } from "../domain/grouping.ts";
import type { Application } from "../domain/model.ts";
import type { Installation, Solution, TakeOver } from "../domain/overlap.ts";
import { statusOf } from "../domain/provenance.ts";
import { type Graph, incoming, isLive } from "../graph/graph.ts";
import { costsOf } from "./costs.ts";
import { blockSubject, subjectOf } from "./subject.ts";

/** A province of a catalogue, by the name of its folder. */
export interface CataloguedProvince {
  readonly province: string;
  readonly graph: Graph;
}

/**
 * The solutions in use across provinces: one for each product (by vendor and product, whatever their spelling), and one
 * for each application that names none. Those that run in most provinces come first.
 */
export function solutionsOf(provinces: readonly CataloguedProvince[]): readonly Solution[] {
  const running = provinces.flatMap(({ province, graph }) =>
    graph.byKind.application
      .filter((application) => isLive(graph, application))
      .map((application) => ({ province, graph, application, key: keyOf(province, application) })),
  );
  return [...groupBy(running, ({ key }) => key)]
    .map(([id, group]) => solutionOf(id, group))
    .toSorted((a, b) => b.installations.length - a.installations.length || (a.id < b.id ? -1 : 1));
}

interface Running extends CataloguedProvince {
  readonly application: Application;
}

function keyOf(province: string, { id, vendor, product }: Application): string {
  return product === undefined
    ? `${province}/${id}`
    : [vendor, product]
        .flatMap((part) => part ?? [])
        .map(fold)
        .join("/");
}

function solutionOf(id: string, group: readonly Running[]): Solution {
  const applications = group.map(({ application }) => application);
  const [first] = applications;
  const vendor = applications.find((application) => application.vendor !== undefined)?.vendor;
  const product = applications.find((application) => application.product !== undefined)?.product;
  const license = applications.find((application) => application.license !== undefined)?.license;
  const blocks = group.flatMap(({ graph, application }) =>
    (application.realizes ?? []).flatMap((block) => graph.framework.blocks.get(block) ?? []),
  );
  return {
    id,
    name: product === undefined ? (first?.name ?? { vi: id }) : { vi: product },
    ...(vendor === undefined ? {} : { vendor }),
    ...(product === undefined ? {} : { product }),
    ...(license === undefined ? {} : { license }),
    blocks: [...new Map(blocks.map((block) => [block.id, blockSubject(block)])).values()],
    installations: group.map(installationOf),
  };
}

function installationOf({ province, graph, application }: Running): Installation {
  const status = statusOf(application);
  const live = application.lifecycle?.live;
  return {
    province,
    application: subjectOf(application),
    costs: costsOf(application),
    isLeaving:
      application.lifecycle?.retired !== undefined ||
      incoming(graph, "application", application.id, "replaces").length > 0,
    ...(live === undefined ? {} : { live }),
    ...(status === undefined ? {} : { status }),
  };
}

/** For each block that a province lacks, what others run and mean to keep: open source first. */
export function takeOvers(province: string, coverage: Coverage, solutions: readonly Solution[]): readonly TakeOver[] {
  const elsewhere = solutions.filter(({ installations }) =>
    installations.some((each) => each.province !== province && !each.isLeaving),
  );
  return coverage.rows.flatMap(({ block, asIs, due }): readonly TakeOver[] => {
    const { state } = asIs;
    if (!due || state === "realised" || state === "surplus") return [];
    const fitting = elsewhere.filter(({ blocks }) => blocks.some(({ id }) => id === block.id));
    const openFirst = fitting.toSorted((a, b) => openness(b) - openness(a));
    return openFirst.length > 0 ? [{ block, state, solutions: openFirst }] : [];
  });
}

function openness({ license }: Solution): number {
  return license === "open-source" ? 1 : 0;
}
