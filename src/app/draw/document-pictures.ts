import type { DrawnView } from "../../documents/results.ts";
import type { PartialDate } from "../../domain/date.ts";
import type { Language } from "../../domain/text.ts";
import { sizeOf, type View } from "../../domain/view.ts";
import { atDate, type Graph } from "../../graph/graph.ts";
import { viewsOf } from "../../views/catalogue.ts";
import { picturesOf } from "../../views/pictures.ts";
import type { Effects } from "../effects.ts";
import type { LoadedProvince } from "../load/load-province.ts";
import { counted, doing } from "../words.ts";
import type { PictureJob } from "./drawings.ts";
import { pinsOf } from "./layout-pins.ts";

/** When a document shows a view: as it is, as it is to be, as what is different between the two. */
type Moment = "now" | "later" | "difference";

/** The views that documents show, in the order of an architecture document. */
const shown: Readonly<Record<string, readonly Moment[]>> = {
  "overall-design": ["now", "later", "difference"],
  "business-model": ["now", "later"],
  "online-service-model": ["now", "later"],
  "service-traceability": ["now"],
  "data-ownership": ["now", "later"],
  "data-integration-axis": ["now", "later"],
  "application-portfolio": ["now"],
  "infrastructure-and-network": ["now", "later"],
  "platform-stack": ["now", "later"],
  "security-zones": ["now", "later"],
  "capability-coverage": ["now", "later"],
  roadmap: ["now"],
};

/** The pictures of a province's documents, drawn in the languages asked for, all in one go. */
export async function documentPictures(
  { layouts }: LoadedProvince,
  graph: Graph,
  spoken: readonly Language[],
  effects: Effects,
): Promise<readonly DrawnView[]> {
  const views = shownViews(graph).filter(sizeOf);
  const jobs = views.flatMap((view) =>
    spoken.map((language): PictureJob => ({ view, form: "svg", language, pins: pinsOf(view, layouts) })),
  );
  await effects.progress.step(doing.drawing);
  const drawn = await effects.drawPictures(jobs, (done) =>
    effects.progress.step(counted(doing.drawing, done, jobs.length)),
  );
  const drawnOf = (index: number, language: Language): string =>
    drawn[index * spoken.length + spoken.indexOf(language)] ?? "";
  return views.map((view, index) => ({
    view,
    svg: {
      vi: spoken.includes("vi") ? drawnOf(index, "vi") : "",
      en: spoken.includes("en") ? drawnOf(index, "en") : "",
    },
  }));
}

function shownViews(graph: Graph): readonly View[] {
  const { target } = graph.model.province;
  const hasTarget = target !== undefined && target !== graph.at;
  return Object.entries(shown).flatMap(([id, moments]) => {
    const now = viewsAt(graph, id, graph.at);
    const later = hasTarget && moments.includes("later") ? viewsAt(graph, id, target) : [];
    const difference = hasTarget && moments.includes("difference") ? viewsAt(graph, id, target, graph.at) : [];
    const isSame = shape(now) === shape(later);
    return [...now, ...(isSame ? [] : later), ...(isSame ? [] : difference)];
  });
}

function viewsAt(graph: Graph, id: string, date: PartialDate, since?: PartialDate): readonly View[] {
  const scene = date === graph.at ? graph : atDate(graph, date);
  const entry = viewsOf(scene).get(id);
  return entry ? picturesOf(entry, scene, since) : [];
}

/** All that views show but their date: where this is the same, the picture is. */
function shape(views: readonly View[]): string {
  return JSON.stringify(views.map((view) => ({ ...view, date: "", summary: "" })));
}
