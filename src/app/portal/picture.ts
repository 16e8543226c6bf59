import { darkStyle, toPage } from "../../diagrams/formats/page.ts";
import type { PartialDate } from "../../domain/date.ts";
import { inLanguage, type Language, type Text, type Words } from "../../domain/text.ts";
import { sizeOf } from "../../domain/view.ts";
import { atDate, type Graph } from "../../graph/graph.ts";
import { viewsOf } from "../../views/catalogue.ts";
import { chosenViews } from "../draw/chosen-views.ts";
import type { PictureJob } from "../draw/drawings.ts";
import { pinsOf } from "../draw/layout-pins.ts";
import { drawPicture } from "../draw/picture.ts";
import { changeDates } from "../draw/view-dates.ts";
import type { Effects } from "../effects.ts";
import { pictureFonts } from "../load/assets.ts";
import type { ViewToWrite } from "../sheets/form-tools.ts";
import type { PortalProvince } from "./index.ts";

/** A view that there is of a province, for a list. */
export interface NamedView {
  readonly id: string;
  readonly title: Text;
  readonly question?: Words;
}

/** Which picture is asked for. */
export interface PictureAsked {
  readonly view: string;
  readonly at?: PartialDate;
  /** With an earlier date, the difference between the two. */
  readonly since?: PartialDate;
  readonly language: Language;
  /** The page of an element, by its id. */
  readonly hrefOf?: (id: string) => string | undefined;
  /** What the check finds is marked. */
  readonly findings?: boolean;
}

/** A drawn picture: one of a view, or one of the parts of a view that is too large for a sheet. */
export interface DrawnPicture {
  readonly id: string;
  readonly title: string;
  /** What it shows, in words. */
  readonly summary: string;
  readonly svg: string;
}

/** The views of a province, in the order of an architecture document. */
export function namedViews(graph: Graph): readonly NamedView[] {
  return [...viewsOf(graph)].map(([id, { title, question }]) => ({ id, title, ...(question ? { question } : {}) }));
}

/** The dates at which a province's architecture changes, for choosing one. */
export function datesOf({ graph }: PortalProvince): readonly PartialDate[] {
  return changeDates(graph);
}

/** Draws a view of a province; nothing where there is none of the name. Pictures carry no font: the page brings it. */
export async function pictures(
  province: PortalProvince,
  asked: PictureAsked,
  effects: Effects,
): Promise<readonly DrawnPicture[] | undefined> {
  const views = await viewsAsked(province, asked, []);
  if (!views) return undefined;
  const { language } = asked;
  const jobs = views.map(
    ({ view }): PictureJob => ({ view, form: "svg", language, pins: pinsOf(view, province.loaded.layouts) }),
  );
  const svgs = await effects.drawPictures(jobs, async () => undefined);
  return views.map(({ view }, index) => ({
    id: view.id,
    title: inLanguage(view.title, language),
    summary: view.summary[language],
    svg: svgs[index] ?? "",
  }));
}

/** One picture as a file that stands alone, with its font; nothing where there is none of the names. */
export async function pictureFile(
  province: PortalProvince,
  part: string,
  asked: PictureAsked,
  effects: Effects,
): Promise<string | undefined> {
  const asking = await viewsAsked(province, asked, []);
  const found = asking?.find(({ view }) => view.id === part);
  if (!found) return undefined;
  const pins = pinsOf(found.view, province.loaded.layouts);
  const fontFaces = await pictureFonts(effects);
  return drawPicture(
    { view: found.view, form: "svg", language: asked.language, pins, fontFaces },
    effects.layoutEngine,
  );
}

async function viewsAsked(
  { graph, judged }: PortalProvince,
  { view, at, since, hrefOf, findings }: PictureAsked,
  dates: readonly PartialDate[],
): Promise<readonly ViewToWrite[] | undefined> {
  const scene = at === undefined ? graph : atDate(graph, at);
  const entry = viewsOf(graph).get(view);
  if (!entry) return undefined;
  return chosenViews(entry, scene, {
    dates,
    ...(since === undefined ? {} : { since }),
    ...(hrefOf ? { hrefOf } : {}),
    ...(findings ? { findings: (await judged()).findings } : {}),
  });
}

/** The interactive page of a view, dressed with files of the server: date slider, search, details that lead to elements. */
export async function interactivePicture(
  province: PortalProvince,
  asked: PictureAsked,
  dress: { readonly styles: readonly string[]; readonly script: string },
  effects: Effects,
): Promise<string | undefined> {
  const [only, ...others] = (await viewsAsked(province, asked, changeDates(province.graph))) ?? [];
  if (!only || others.length > 0 || sizeOf(only.view) === 0) return undefined;
  const views = only.dates ?? [only.view];
  const pins = pinsOf(only.view, province.loaded.layouts);
  const { language } = asked;
  const jobs = views.map((view): PictureJob => ({ view, form: "svg", language, pins }));
  const svgs = await effects.drawPictures(jobs, async () => undefined);
  const drawn = new Map(views.map((view, index) => [view, svgs[index] ?? ""]));
  return toPage(
    { views, first: Math.max(0, views.indexOf(only.view)), languages: [language] },
    { dress: { kind: "beside", ...dress }, picture: (view) => drawn.get(view) ?? "" },
  );
}

/** The rules of style for pictures on a page: they turn dark where the reader's screen is. */
export function pictureStyle(): string {
  return darkStyle();
}
