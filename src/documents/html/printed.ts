import type { DocumentContent } from "../../domain/page.ts";
import { annexesAt } from "../annexes.ts";
import { type HtmlAssets, rendered, styleText } from "../html.ts";
import { officialModel } from "./official-form.ts";
import { pageModel } from "./page-model.ts";
import { paperRules } from "./paper-rules.ts";

/** On the screen of the browser that prints it nothing is laid out: that would take as long as a printing. */
const unseen = "@media screen { body > * { display: none } }";

/**
 * A document as the page that is printed as PDF: no script, and what the screen needs is not there. Elements with
 * `data-page-of` are to be filled with the number of the page on which the part of that id stands.
 */
export function printedHtml(content: DocumentContent, assets: HtmlAssets): string {
  const { language, official } = content;
  const isShort = content.compact ?? false;
  const model = pageModel(content);
  const end = annexesAt(content.chapters);
  return rendered(assets.blocks + assets.paper, {
    ...model,
    // All of them stay in `chapters`: the template of a workspace may know of no others.
    body: model.chapters.slice(0, end),
    annexes: model.chapters.slice(end),
    official: official ? officialModel(language, official) : false,
    form: isShort ? "short" : "long",
    hasContents: !isShort,
    // No script has its hash in it: on paper nothing runs at all.
    policy: "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
    style: styleText(assets.fonts, assets.style, paperRules(content), unseen),
  });
}
