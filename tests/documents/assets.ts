import { readFileSync } from "node:fs";
import type { HtmlAssets } from "../../src/documents/html.ts";

function text(path: string): string {
  return readFileSync(path, "utf8");
}

/** The templates and the style that khung ships, without fonts and with a stand-in for the script. */
export const plainAssets: HtmlAssets = {
  blocks: text("reports/templates/blocks.hbs"),
  page: text("reports/templates/page.hbs"),
  paper: text("reports/templates/paper.hbs"),
  style: text("reports/style/document.css") + text("reports/style/paper.css"),
  fonts: "",
  script: "void 0",
  policy: "default-src 'none'; script-src 'none'",
};
