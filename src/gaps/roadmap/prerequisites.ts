import { groupBy } from "../../domain/grouping.ts";
import type { Prerequisite } from "../../domain/roadmap.ts";
import type { Subject } from "../../domain/subject.ts";
import type { Words } from "../../domain/text.ts";
import { type Graph, outgoing } from "../../graph/graph.ts";
import type { BareWork } from "./planned-work.ts";

/** The references by which one element must be there before another can be. */
const leaning: ReadonlySet<string> = new Set([
  "builtOn",
  "hostedOn",
  "reads",
  "writes",
  "within",
  "realizedBy",
  "from",
  "to",
  "via",
]);

/** Blocks that come before others of their layer: what hosts stands on a network. */
const sooner: Readonly<Record<string, readonly string[]>> = { "data-centre": ["man"] };

/** What each piece of work waits for, by its id, with the reason: each other piece once. */
export function prerequisitesOf(
  graph: Graph,
  works: readonly BareWork[],
): ReadonlyMap<string, readonly Prerequisite[]> {
  const kinds = [byProjects(graph, works), byElements(graph, works), byLayers(graph, works), bySurvey(works)];
  return new Map(
    works.map((work) => {
      const all = kinds.flatMap((waitsFor) => waitsFor(work)).filter(({ id }) => id !== work.id);
      return [work.id, [...new Map(all.toReversed().map((each) => [each.id, each])).values()].toReversed()];
    }),
  );
}

type WaitsFor = (work: BareWork) => readonly Prerequisite[];

/** As the author says: `after`. */
function byProjects(graph: Graph, works: readonly BareWork[]): WaitsFor {
  const ofProject = groupBy(works, ({ project }) => project?.id);
  return ({ project }) =>
    project === undefined
      ? []
      : outgoing(graph, project.id, "after").flatMap(({ to }) =>
          (ofProject.get(to.id) ?? []).map(({ id }) => ({ id, why: reasons.author })),
        );
}

/** What an element leans on is delivered first. */
function byElements(graph: Graph, works: readonly BareWork[]): WaitsFor {
  const delivering = groupBy(
    works.flatMap((work) => work.delivers.map(({ id }) => ({ id, work }))),
    ({ id }) => id,
  );
  return ({ delivers }) =>
    delivers.flatMap((element) =>
      outgoing(graph, element.id)
        .filter(({ field }) => leaning.has(field))
        .flatMap(({ to }) =>
          (delivering.get(to.id) ?? []).map(({ work }) => ({ id: work.id, why: reasons.leans(element, work.name) })),
        ),
    );
}

/** The framework's order of layers, for work that has no dates of its own: mandatory blocks beneath come first. */
function byLayers(graph: Graph, works: readonly BareWork[]): WaitsFor {
  const mandatory = works.flatMap((work) =>
    work.realizes.flatMap(({ id }) => {
      const block = graph.framework.blocks.get(id);
      return block?.necessity === "mandatory"
        ? [{ layer: block.layer as string, block: block.id as string, work }]
        : [];
    }),
  );
  const ofLayer = groupBy(mandatory, ({ layer }) => layer);
  const ofBlock = groupBy(mandatory, ({ block }) => block);
  return ({ origin, realizes }) => {
    if (origin === "project") return [];
    const beneath = realizes.flatMap(({ id }) => {
      const block = graph.framework.blocks.get(id);
      const layer = block && graph.framework.layers.get(block.layer);
      const layers = (layer?.after ?? []).flatMap((other) => ofLayer.get(other) ?? []);
      return [...layers, ...(sooner[id] ?? []).flatMap((other) => ofBlock.get(other) ?? [])];
    });
    return beneath.map(({ work }) => ({ id: work.id, why: reasons.layer(work.realizes[0]) }));
  };
}

/** Survey and consulting come before anything that has no dates of its own is built. */
function bySurvey(works: readonly BareWork[]): WaitsFor {
  const ahead = works.filter(({ kind }) => kind === "survey" || kind === "consulting");
  return ({ origin, kind }) =>
    origin === "project" || kind === "survey" || kind === "consulting"
      ? []
      : ahead.map(({ id }) => ({ id, why: reasons.survey }));
}

const reasons = {
  author: { vi: "mô hình ghi phải làm sau", en: "the model says so" },
  survey: { vi: "khảo sát, tư vấn trước khi đầu tư", en: "survey and consulting come before spending" },
  leans: ({ name }: Subject, other: Subject["name"]): Words => ({
    vi: `“${name.vi}” dựa trên “${other.vi}”`,
    en: `“${name.en ?? name.vi}” rests on “${other.en ?? other.vi}”`,
  }),
  layer: (block: Subject | undefined): Words => ({
    vi: `thành phần nền “${block?.name.vi ?? ""}” phải có trước`,
    en: `the block beneath, “${block?.name.en ?? ""}”, comes first`,
  }),
};
