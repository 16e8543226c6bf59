import type { Theme } from "../../diagrams/theme.ts";
import type { Language } from "../../domain/text.ts";
import type { View } from "../../domain/view.ts";
import type { BrowserPages, Effects, Lack, OutputFile } from "../effects.ts";
import { inParallel } from "../in-parallel.ts";
import { pictureFonts } from "../load/assets.ts";
import { join } from "../paths.ts";
import type { FormTools, ViewToWrite } from "../sheets/form-tools.ts";
import { counted, doing } from "../words.ts";
import { type Drawing, endings, type PictureJob } from "./drawings.ts";
import { forms } from "./forms.ts";

/** What is drawn: in which forms and languages, into which folder; `scale`: pixels of a PNG for each unit of a picture. */
export interface ViewTarget {
  readonly drawings: readonly Drawing[];
  readonly spoken: readonly Language[];
  readonly folder: string;
  readonly scale?: number;
  /** The ground of pictures. Without one an SVG follows the reader's screen; what is printed is light. */
  readonly theme?: Theme;
}

const usualScale = 2;
/** Pictures printed at once. */
const atOnce = 4;

/**
 * Views as files: one for each form and language; as data and as an interactive page a view speaks all languages, and one
 * file is enough. All pictures are drawn in one go, on all cores. Where a form needs something that this machine has not,
 * nothing is written and what is missing comes back.
 */
export async function viewFiles(
  views: readonly ViewToWrite[],
  target: ViewTarget,
  effects: Effects,
): Promise<readonly OutputFile[] | Lack> {
  const picture = await drawnPictures(views, target, effects);
  const write = (pages?: BrowserPages) => written(views, target, effects, { picture, ...(pages ? { pages } : {}) });
  return target.drawings.some((drawing) => forms[drawing].inBrowser) ? effects.press.withBrowser(write) : write();
}

type Pictures = FormTools["picture"];

/** Draws every picture that a form will ask for, each once. */
async function drawnPictures(
  views: readonly ViewToWrite[],
  { drawings, spoken }: ViewTarget,
  effects: Effects,
): Promise<Pictures> {
  const fontFaces = await pictureFonts(effects);
  const jobs = views.flatMap(({ view, dates = [], pins = {} }) =>
    [...new Set(drawings.flatMap((drawing) => forms[drawing].pictures ?? []))].flatMap((form) =>
      (form === "svg" && drawings.includes("html") ? [...new Set([view, ...dates])] : [view]).flatMap((shown) =>
        spoken.map((language): PictureJob => ({ view: shown, form, language, pins, fontFaces })),
      ),
    ),
  );
  const results = await effects.drawPictures(jobs, (done) =>
    effects.progress.step(counted(doing.drawing, done, jobs.length)),
  );
  const drawn = new Map<View, Map<string, string>>();
  for (const [index, { view, form, language }] of jobs.entries()) {
    const pictures = drawn.get(view) ?? new Map<string, string>();
    drawn.set(view, pictures.set(`${form} ${language}`, results[index] ?? ""));
  }
  return (view, form, language) => drawn.get(view)?.get(`${form} ${language}`) ?? missing(view);
}

function missing(view: View): never {
  throw new Error(`the view ${view.id} was not drawn`);
}

interface Drawn {
  readonly picture: Pictures;
  readonly pages?: BrowserPages;
}

/** The files of all forms, the views in their order within each. */
async function written(
  views: readonly ViewToWrite[],
  { drawings, spoken, folder, scale = usualScale, theme }: ViewTarget,
  effects: Effects,
  { picture, pages }: Drawn,
): Promise<readonly OutputFile[] | Lack> {
  const ground = theme === undefined ? {} : { theme };
  const tools: FormTools = { picture, spoken, scale, effects, ...ground, ...(pages ? { pages } : {}) };
  const asked = drawings.flatMap((drawing) => {
    const languages = forms[drawing].speaksAll ? spoken.slice(0, 1) : spoken;
    return views.flatMap((one) => languages.map((language) => ({ drawing, one, language })));
  });
  let done = 0;
  const files = await inParallel(asked, atOnce, async ({ drawing, one, language }): Promise<OutputFile | Lack> => {
    const { make, speaksAll } = forms[drawing];
    const name = [one.view.id, ...(speaksAll ? [] : [language]), endings[drawing]].join(".");
    const contents = await make(one, language, tools);
    await effects.progress.step(counted(doing.printing, ++done, asked.length));
    if (typeof contents === "object" && "kind" in contents) return contents;
    return { path: join(folder, name), contents };
  });
  const lack = files.find((file) => "kind" in file);
  return lack ?? files.filter((file) => "path" in file);
}
