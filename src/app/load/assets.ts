import { darkStyle } from "../../diagrams/formats/page.ts";
import { embedFonts, fontFiles } from "../../documents/html/fonts.ts";
import type { HtmlAssets } from "../../documents/html.ts";
import { documentPolicy } from "../draw/content-policy.ts";
import type { Effects } from "../effects.ts";
import { join } from "../paths.ts";

/** Templates, style, script and fonts of documents; the workspace's own templates and style go before those of khung. */
export async function htmlAssets(libraries: readonly string[], effects: Effects): Promise<HtmlAssets> {
  const text = async (path: string): Promise<string> => (await firstText(libraries, path, effects)) ?? missing(path);
  const [blocks, page, paper, screenStyle, paperStyle, script, fonts] = await Promise.all([
    text("reports/templates/blocks.hbs"),
    text("reports/templates/page.hbs"),
    text("reports/templates/paper.hbs"),
    text("reports/style/document.css"),
    text("reports/style/paper.css"),
    shippedText("dist/document-page.js", effects),
    documentFonts(effects),
  ]);
  const style = [screenStyle, darkStyle(), paperStyle].join("\n");
  return { blocks, page, paper, style, fonts, script, policy: await documentPolicy(script) };
}

/** The font of pictures as rules with the fonts in them, so that a picture looks the same on every machine. */
export function pictureFonts(effects: Effects): Promise<string> {
  return embeddedFonts((rule) => rule.includes("Be Vietnam Pro"), effects);
}

/** The text of a file that khung carries with it. */
export async function shippedText(path: string, { files, packageFolder }: Effects): Promise<string> {
  return (await files.readText(join(packageFolder, path))) ?? missing(path);
}

/** The fonts of documents, with the signs that their usual subsets lack. */
async function documentFonts(effects: Effects): Promise<string> {
  return [await embeddedFonts(() => true, effects), await shippedText("reports/style/symbols.css", effects)].join("\n");
}

async function embeddedFonts(wanted: (rule: string) => boolean, { files, packageFolder }: Effects): Promise<string> {
  const folder = join(packageFolder, "reports/style");
  const css = (await files.readText(join(folder, "fonts.css"))) ?? "";
  const rules = (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).filter(wanted).join("\n");
  const contents = new Map<string, string>();
  for (const file of fontFiles(rules)) contents.set(file, (await files.readBase64(join(folder, file))) ?? "");
  return embedFonts(rules, (file) => contents.get(file));
}

async function firstText(libraries: readonly string[], path: string, { files }: Effects): Promise<string | undefined> {
  for (const library of libraries) {
    const text = await files.readText(join(library, path));
    if (text !== undefined) return text;
  }
  return undefined;
}

function missing(path: string): never {
  throw new Error(`khung's own file is missing: ${path}`);
}
