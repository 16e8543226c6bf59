import type { Language } from "../domain/text.ts";
import type { View } from "../domain/view.ts";
import { pictureFonts } from "./assets.ts";
import type { Effects, OutputFile } from "./effects.ts";
import { join } from "./paths.ts";
import { type Drawing, drawView, endings } from "./picture.ts";

/** In which languages views are drawn, and into which folder. */
export interface ViewTarget {
  readonly spoken: readonly Language[];
  readonly folder: string;
}

/** Views as files, one for each language; as data a view speaks both, and one file is enough. Pictures carry their fonts. */
export async function viewFiles(
  views: readonly View[],
  drawing: Drawing,
  { spoken, folder }: ViewTarget,
  effects: Effects,
): Promise<readonly OutputFile[]> {
  const fontFaces = drawing === "svg" ? await pictureFonts(effects) : "";
  const asked = drawing === "json" ? spoken.slice(0, 1) : spoken;
  const one = async (view: View, language: Language): Promise<OutputFile> => {
    const name = [view.id, ...(drawing === "json" ? [] : [language]), endings[drawing]].join(".");
    const contents = await drawView(view, drawing, { language, fontFaces }, effects.layoutEngine);
    return { path: join(folder, name), contents };
  };
  const files: OutputFile[] = [];
  for (const view of views) files.push(...(await Promise.all(asked.map((language) => one(view, language)))));
  return files;
}
