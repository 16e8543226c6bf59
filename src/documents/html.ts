import Handlebars from "handlebars";
import type { DocumentContent } from "../domain/page.ts";
import { pageModel } from "./html/page-model.ts";
import { darkLabel, languageChoice, toolsLabel } from "./html/words.ts";

/** What pages are made with: texts of ours that the caller reads, as documents know no files. */
export interface HtmlAssets {
  /** `reports/templates/blocks.hbs`: how each block is set, on the screen and on paper. */
  readonly blocks: string;
  /** `reports/templates/page.hbs`: the page for the screen. */
  readonly page: string;
  /** `reports/templates/paper.hbs`: the page that is printed as PDF. */
  readonly paper: string;
  /** `reports/style/document.css`, `paper.css` and the dark colours of pictures. */
  readonly style: string;
  /** `@font-face` rules with the fonts in them (see `embedFonts`); may be empty. */
  readonly fonts: string;
  /** What runs in the reader's browser; empty for a page without. */
  readonly script: string;
  /** The content security policy that admits the script and nothing else that runs. */
  readonly policy: string;
}

/**
 * Sets a document, in one or more languages, as one self-contained page: no file, no network, and it can be read where
 * its script does not run. The first language is shown first; the others by a switch. Text of the model is escaped;
 * pictures are taken as they are.
 */
export function toHtml(contents: readonly DocumentContent[], assets: HtmlAssets): string {
  const documents = contents.map((content, index) => ({ ...pageModel(content), isFirst: index === 0 }));
  const [first] = documents;
  return rendered(assets.blocks + assets.page, {
    lang: first?.language ?? "vi",
    title: first?.title ?? "",
    hasChoice: documents.length > 1,
    languageChoice,
    toolsLabel,
    darkLabel: darkLabel(contents.map(({ language }) => language)),
    documents,
    policy: assets.policy,
    script: assets.script,
    style: styleText(assets.fonts, assets.style),
  });
}

/** Fills a template of ours; every field that it names must be there. */
export function rendered(template: string, model: object): string {
  return Handlebars.create().compile(template, { strict: true, knownHelpersOnly: true })(model);
}

/** Rules as they stand in a page: nothing in them ends the element that holds them. */
export function styleText(...rules: readonly string[]): string {
  return rules.join("\n").replaceAll("</", "<\\/");
}
