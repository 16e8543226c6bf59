import Handlebars from "handlebars";
import type { DocumentContent } from "../domain/page.ts";
import { pageModel } from "./html/page-model.ts";
import { languageChoice } from "./html/words.ts";

/** What a page is made with: texts of ours that the caller reads, as documents know no files. */
export interface HtmlAssets {
  /** `reports/templates/architecture.hbs`. */
  readonly template: string;
  /** `reports/style/document.css`. */
  readonly style: string;
  /** `@font-face` rules with the fonts in them (see `embedFonts`); may be empty. */
  readonly fonts: string;
}

/**
 * Sets a document, in one or more languages, as one self-contained page: no script, no file, no network. The first
 * language is shown first; the others by a switch. Text of the model is escaped; pictures are taken as they are.
 */
export function toHtml(contents: readonly DocumentContent[], assets: HtmlAssets): string {
  const handlebars = Handlebars.create();
  const render = handlebars.compile(assets.template, { strict: true, knownHelpersOnly: true });
  const documents = contents.map((content, index) => ({ ...pageModel(content), isFirst: index === 0 }));
  const [first] = documents;
  return render({
    lang: first?.language ?? "vi",
    title: first?.title ?? "",
    hasChoice: documents.length > 1,
    languageChoice,
    documents,
    style: `${assets.fonts}\n${assets.style}`.replaceAll("</", "<\\/"),
  });
}
