import { toGraphviz } from "../../diagrams/formats/dot.ts";
import { toMermaid } from "../../diagrams/formats/mermaid.ts";
import { toPlantuml } from "../../diagrams/formats/plantuml.ts";
import { inTheme } from "../../diagrams/theme.ts";
import type { Language } from "../../domain/text.ts";
import { viewFileVersion } from "../../domain/view-file.ts";
import { jsonText } from "../../reporters/json.ts";
import type { BrowserPages, Lack } from "../effects.ts";
import type { FormTools, ViewToWrite } from "../sheets/form-tools.ts";
import type { Drawing, PictureJob } from "./drawings.ts";
import { interactivePage } from "./interactive-page.ts";
import { picturePage } from "./picture-page.ts";

type Contents = string | Uint8Array | Lack;

/** How a form is made. */
interface Form {
  /** The pictures that it is made of. */
  readonly pictures?: PictureJob["form"];
  /** One file speaks all languages. */
  readonly speaksAll?: true;
  readonly inBrowser?: true;
  readonly make: (one: ViewToWrite, language: Language, tools: FormTools) => Contents | Promise<Contents>;
}

/** Every form in which a view is written. */
export const forms: Readonly<Record<Drawing, Form>> = {
  svg: {
    pictures: "svg",
    make: ({ view }, language, { picture, theme = "auto" }) => inTheme(picture(view, "svg", language), theme),
  },
  png: {
    pictures: "svg",
    make: ({ view }, language, { picture, scale, theme = "light", effects }) =>
      effects.press.png(inTheme(picture(view, "svg", language), theme), scale),
  },
  pdf: {
    pictures: "svg",
    inBrowser: true,
    make: ({ view }, language, { picture, theme = "light", pages }) =>
      opened(pages).pdf(picturePage(view, language, inTheme(picture(view, "svg", language), theme))),
  },
  mermaid: { make: ({ view }, language) => toMermaid(view, language) },
  "mermaid-svg": {
    inBrowser: true,
    make: ({ view }, language, { pages }) => opened(pages).mermaid(toMermaid(view, language)),
  },
  dot: { make: ({ view }, language) => toGraphviz(view, language) },
  plantuml: { make: ({ view }, language) => toPlantuml(view, language) },
  drawio: { pictures: "drawio", make: ({ view }, language, { picture }) => picture(view, "drawio", language) },
  html: { pictures: "svg", speaksAll: true, make: (one, _, tools) => interactivePage(one, tools) },
  json: { speaksAll: true, make: ({ view }) => jsonText({ version: viewFileVersion, ...view }) },
};

function opened(pages: BrowserPages | undefined): BrowserPages {
  if (!pages) throw new Error("a form that needs a browser was made without one");
  return pages;
}
