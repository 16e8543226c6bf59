import type { Theme } from "../../diagrams/theme.ts";
import type { PartialDate } from "../../domain/date.ts";
import { type Language, languages } from "../../domain/text.ts";
import { viewsOf } from "../../views/catalogue.ts";
import { limitedTo } from "../../views/scope.ts";
import { findingsOf } from "../check/findings.ts";
import type { Effects } from "../effects.ts";
import { type LoadedProvince, loadProvince } from "../load/load-province.ts";
import { lacking, type Outcome, unknownName, wrongUsage } from "../outcome.ts";
import { join } from "../paths.ts";
import { cannotGoOn, readingNote, type Speech, written } from "../report.ts";
import type { ViewToWrite } from "../sheets/form-tools.ts";
import { doing } from "../words.ts";
import { chosenViews } from "./chosen-views.ts";
import type { Drawing } from "./drawings.ts";
import { readLinks } from "./element-links.ts";
import { pinsOf } from "./layout-pins.ts";
import { readOnly } from "./only.ts";
import { changeDates } from "./view-dates.ts";
import { viewFiles } from "./view-files.ts";

/** What `khung draw` is asked. No views means all; no languages means those of the province. */
export interface DrawRequest extends Speech {
  readonly folder: string;
  readonly views: readonly string[];
  readonly formats: readonly Drawing[];
  /** Pixels of a PNG for each unit of the picture. */
  readonly scale?: number;
  readonly theme?: Theme;
  readonly output?: string;
  readonly at?: PartialDate;
  /** With an earlier date, the difference between the two is drawn. */
  readonly since?: PartialDate;
  /** What the pictures are limited to: `agency:so-y-te`, `health`. */
  readonly only?: readonly string[];
  /** How many steps away from that something may stand to be shown too. */
  readonly depth?: number;
  /** What the check finds is marked in the pictures. */
  readonly findings?: boolean;
  /** The pattern of the pages of elements, to which the pictures lead: `elements.html#{id}`. */
  readonly links?: string;
  readonly languages?: readonly Language[];
  readonly json: boolean;
}

/** So many views are drawn sooner than others could help. */
const fewViews = 3;

/** Draws views of a province, each in each language, as files of their own. */
export async function draw(request: DrawRequest, effects: Effects): Promise<Outcome> {
  effects.expectPictures?.(request.views.length === 0 || request.views.length > fewViews ? "many" : "few");
  const province = await loadProvince(request.folder, effects, request.at);
  const { graph, workspace } = province;
  if (!graph) return cannotGoOn(province, request);
  const entries = viewsOf(graph);
  const wrong = request.views.find((id) => !entries.has(id));
  if (wrong !== undefined) return unknownName("view", wrong, [...entries.keys()], request.language);
  const only = readOnly(graph, request.only ?? []);
  if (!only.ok) return wrongUsage(only.words, request.language);
  const links = request.links === undefined ? undefined : readLinks(request.links, graph);
  if (links && !links.ok) return wrongUsage(links.words, request.language);
  await effects.progress.step(doing.drawing);
  const asked = request.views.length ? request.views : [...entries.keys()];
  const scene = only.foci.length ? limitedTo(graph, only.foci, request.depth) : graph;
  const drawn = {
    ...(request.since === undefined ? {} : { since: request.since }),
    dates: request.formats.includes("html") ? changeDates(graph) : [],
    ...(request.findings ? { findings: findingsOf(province) } : {}),
    ...(links ? { hrefOf: links.hrefOf } : {}),
  };
  const views = asked
    .flatMap((id) => entries.get(id) ?? [])
    .flatMap((entry) => chosenViews(entry, scene, drawn))
    .map((one) => pinned(one, province));
  const spoken = request.languages ?? graph.model.province.languages ?? languages;
  const folder = request.output ?? join(workspace.root, "reports/out", workspace.province, ...usualFolder(request));
  const { formats: drawings, scale, theme } = request;
  const look = { ...(scale === undefined ? {} : { scale }), ...(theme === undefined ? {} : { theme }) };
  const target = { drawings, spoken, folder, ...look };
  const files = await viewFiles(views, target, effects);
  if ("kind" in files) return lacking(files, request.language);
  return { ...written(files, request), ...readingNote(province, request.language) };
}

/** A view with the positions that the province's folder holds its boxes at. */
function pinned(one: ViewToWrite, { layouts }: LoadedProvince): ViewToWrite {
  return { ...one, pins: pinsOf(one.view, layouts) };
}

/** Pictures of a part of the model, or of a difference, do not take the place of those of the whole. */
function usualFolder({ only = [], since, at }: DrawRequest): readonly string[] {
  const limits = only.map((each) => each.replace(":", "-"));
  const dates = since === undefined ? [] : [`${since}--${at ?? ""}`];
  const name = [...dates, ...limits].join("--");
  return name ? ["views", name] : ["views"];
}
