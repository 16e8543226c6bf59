import { inLanguage, type Language } from "../../domain/text.ts";
import type { View } from "../../domain/view.ts";
import { darkOf } from "../theme.ts";
import { element, type Svg, textNode } from "../xml.ts";
import { finder, named, spoken, timeline, toolbar } from "./page/controls.ts";
import { type PageViews, pageData, pictureId } from "./page/data.ts";
import { pageWords } from "./page/words.ts";

/** What a page is made of besides the views. */
export interface PageParts {
  readonly dress: PageDress;
  readonly picture: (view: View, language: Language) => string;
}

/**
 * Style and script of a page: within it, with the content security policy that admits them; or at addresses of the server
 * that the page comes from, which says itself what it admits. Both are ours.
 */
export type PageDress =
  | { readonly kind: "within"; readonly style: string; readonly script: string; readonly policy: string }
  | { readonly kind: "beside"; readonly styles: readonly string[]; readonly script: string };

/**
 * A view as an interactive page; with its dress within, it stands alone: no file, no network. The pictures of all dates and languages lie in
 * templates; the first is on the stage, and can be looked at where no script runs.
 */
export function toPage(pages: PageViews, { dress, picture }: PageParts): string {
  const { views, first, languages } = pages;
  const view = views[first];
  const language = languages[0] ?? "vi";
  if (!view) throw new Error("a page needs a view");
  const templates = views.flatMap((one, index) =>
    languages.map((spokenIn) =>
      element("template", { id: pictureId(index, spokenIn, languages) }, bare(picture(one, spokenIn))),
    ),
  );
  const data = JSON.stringify(pageData(pages)).replaceAll("<", "\\u003c");
  return [
    "<!doctype html>\n",
    `<html lang="${language}">`,
    element(
      "head",
      {},
      '<meta charset="utf-8">',
      dress.kind === "within"
        ? element("meta", { "http-equiv": "Content-Security-Policy", content: dress.policy })
        : "",
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      element("title", {}, textNode(inLanguage(view.title, language))),
      ...stylesOf(dress),
    ),
    element("body", {}, header(view, pages, language), main(language, bare(picture(view, language))), voice(language)),
    ...templates,
    `<script type="application/json" id="khung-data">${data}</script>`,
    dress.kind === "within" ? `<script>${dress.script}</script>` : element("script", { src: dress.script }, ""),
    "</html>\n",
  ].join("");
}

function stylesOf(dress: PageDress): readonly Svg[] {
  if (dress.kind === "within") return [`<style>${dress.style}</style>`];
  return dress.styles.map((href) => element("link", { rel: "stylesheet", href }));
}

function header(view: View, { views, first, languages }: PageViews, language: Language): Svg {
  const title = { vi: view.title.vi, en: inLanguage(view.title, "en") };
  return element(
    "header",
    {},
    element("div", { class: "titles" }, spoken("h1", {}, title, language), spoken("p", {}, view.question, language)),
    timeline(language, views.length, first),
    toolbar(language, languages.length > 1),
  );
}

function main(language: Language, svg: Svg): Svg {
  return element(
    "main",
    {},
    finder(language),
    element("section", { id: "khung-stage", ...named(pageWords.stage, language) }, svg),
    element(
      "aside",
      { id: "khung-details", "aria-live": "off", hidden: "", ...named(pageWords.details, language) },
      "",
    ),
  );
}

function voice(language: Language): Svg {
  return [
    element("p", { id: "khung-voice", role: "status", class: "voice" }, ""),
    element("noscript", {}, spoken("p", {}, pageWords.noScript, language)),
  ].join("");
}

/** A picture without its style and its links: the page brings the fonts and the colours, and links stand beside the picture. */
function bare(svg: string): Svg {
  return svg.replace(/<style>[^<]*<\/style>/g, "").replace(/<a [^>]*>|<\/a>/g, "");
}

/** The rules that turn pictures dark: where the screen is dark and the reader has not asked for light, or has asked for dark. */
export function darkStyle(): string {
  const rules = (scope: string): string =>
    [...darkOf]
      .flatMap(([light, dark]) =>
        ["fill", "stroke"].map((name) => `${scope} :is(svg, svg *)[${name}="${light}"]{${name}:${dark}}`),
      )
      .join("\n");
  return [
    `@media screen and (prefers-color-scheme: dark) {\n${rules(":root:not([data-theme=light])")}\n}`,
    `@media screen {\n${rules(":root[data-theme=dark]")}\n}`,
  ].join("\n");
}
