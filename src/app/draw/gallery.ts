import { toElementList } from "../../diagrams/formats/element-list.ts";
import { elementListPath, toGallery } from "../../diagrams/formats/gallery.ts";
import type { PartialDate } from "../../domain/date.ts";
import type { GallerySection } from "../../domain/gallery.ts";
import { languages } from "../../domain/text.ts";
import { atDate, type Graph } from "../../graph/graph.ts";
import { viewsOf } from "../../views/catalogue.ts";
import type { Effects, OutputFile } from "../effects.ts";
import { pictureFonts, shippedText } from "../load/assets.ts";
import { loadProvince } from "../load/load-province.ts";
import { lacking, type Outcome } from "../outcome.ts";
import { join } from "../paths.ts";
import { cannotGoOn, type Speech, written } from "../report.ts";
import type { ViewToWrite } from "../sheets/form-tools.ts";
import { chosenViews } from "./chosen-views.ts";
import { contentPolicy } from "./content-policy.ts";
import { elementListOf } from "./element-list.ts";
import { changeDates } from "./view-dates.ts";
import { viewFiles } from "./view-files.ts";

/** What `khung gallery` is asked. */
export interface GalleryRequest extends Speech {
  readonly folders: readonly string[];
  readonly output?: string;
  readonly json: boolean;
}

/** Some pictures of a view, drawn together: at a date, or between two. */
interface PictureSet {
  readonly id: string;
  readonly date: PartialDate;
  readonly since?: PartialDate;
}

/** Every view of some provinces in both languages, at two dates and as the difference between them, with a page to leaf through. */
export async function gallery(request: GalleryRequest, effects: Effects): Promise<Outcome> {
  const folder = request.output ?? "reports/out/gallery";
  const style = [await pictureFonts(effects), await shippedText("reports/style/gallery.css", effects)].join("\n");
  const page = { style, policy: await contentPolicy(style, [], ["img-src 'self'"]) };
  const files: OutputFile[] = [];
  const sections: GallerySection[] = [];
  for (const one of request.folders) {
    const province = await loadProvince(one, effects);
    const { graph, workspace } = province;
    if (!graph) return cannotGoOn(province, request);
    const sets = setsOf(graph);
    const drawn = sets.map((set) => ({ set, views: viewsIn(graph, set) }));
    for (const { set, views } of drawn) {
      const target = {
        drawings: ["svg"],
        spoken: languages,
        folder: join(folder, workspace.province, set.id),
      } as const;
      const made = await viewFiles(views, target, effects);
      if ("kind" in made) return lacking(made, request.language);
      files.push(...made);
    }
    sections.push(sectionOf(graph, workspace.province, drawn));
    const list = toElementList(elementListOf(graph), page);
    files.push({ path: join(folder, elementListPath(workspace.province)), contents: list });
  }
  const index = { path: join(folder, "index.html"), contents: toGallery(sections, page) };
  return written([index, ...files], request);
}

/** Today and the target; of a model without a target, a day halfway in its history and today. */
function setsOf(graph: Graph): readonly PictureSet[] {
  const { target } = graph.model.province;
  const [since, at] = target === undefined ? [halfway(graph), graph.at] : [graph.at, target];
  if (since === undefined) return [{ id: at, date: at }];
  return [
    { id: since, date: since },
    { id: at, date: at },
    { id: `${since}--${at}`, date: at, since },
  ];
}

function halfway(graph: Graph): PartialDate | undefined {
  const dates = changeDates(graph);
  const before = dates.slice(0, dates.indexOf(graph.at));
  return before[before.length >> 1];
}

function viewsIn(graph: Graph, { date, since }: PictureSet): readonly ViewToWrite[] {
  const then = date === graph.at ? graph : atDate(graph, date);
  const hrefOf = (id: string) => (graph.elements.has(id) ? `../elements.html#${encodeURIComponent(id)}` : undefined);
  return [...viewsOf(graph).values()].flatMap((entry) =>
    chosenViews(entry, then, { ...(since === undefined ? {} : { since }), hrefOf }),
  );
}

interface DrawnSet {
  readonly set: PictureSet;
  readonly views: readonly ViewToWrite[];
}

function sectionOf(graph: Graph, folder: string, drawn: readonly DrawnSet[]): GallerySection {
  const ids = new Set(drawn.flatMap(({ views }) => views.map(({ view }) => view.id)));
  const pictures = [...ids].map((id) =>
    drawn.flatMap(({ set, views }) => {
      const found = views.find(({ view }) => view.id === id);
      const { date, since } = set;
      const path = `${folder}/${set.id}/${id}`;
      return found ? [{ view: found.view, path, date, ...(since === undefined ? {} : { since }) }] : [];
    }),
  );
  return { id: folder, name: graph.model.province.name, views: pictures };
}
