import type { DocumentContent } from "../../domain/page.ts";
import { type HtmlAssets, rendered, styleText } from "../html.ts";
import { pageModel } from "./page-model.ts";
import { paperRules } from "./paper-rules.ts";

/**
 * A document as the page that is printed as PDF: no script, and what the screen needs is not there. Elements with
 * `data-page-of` are to be filled with the number of the page on which the part of that id stands.
 */
export function printedHtml(content: DocumentContent, assets: HtmlAssets): string {
  const isShort = content.compact ?? false;
  return rendered(assets.blocks + assets.paper, {
    ...pageModel(content),
    form: isShort ? "short" : "long",
    hasContents: !isShort,
    // No script has its hash in it: on paper nothing runs at all.
    policy: "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
    style: styleText(assets.fonts, assets.style, paperRules(content)),
  });
}
