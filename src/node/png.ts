import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Lack } from "../app/effects.ts";
import { lacks } from "./lacks.ts";

const weights = ["400Regular", "600SemiBold", "700Bold"] as const;

/**
 * An SVG as PNG, so many times as large, in khung's own fonts alone: the same bytes on every machine. A letter that the
 * fonts lack stays empty. What is missing comes back where the native library is not installed.
 */
export async function svgToPng(svg: string, scale: number, packageFolder: string): Promise<Uint8Array | Lack> {
  const library = await import("@resvg/resvg-js").catch(() => undefined);
  if (!library) return lacks.resvg;
  const image = await library.renderAsync(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false, fontFiles: fontFiles(packageFolder), defaultFontFamily: "Be Vietnam Pro" },
    textRendering: 2,
  });
  return image.asPng();
}

/** In the package, beside the program; among the sources, where the fonts are installed for the build. */
function fontFiles(packageFolder: string): string[] {
  const shipped = weights.map((weight) => join(packageFolder, "dist", "fonts", `BeVietnamPro_${weight}.ttf`));
  if (shipped.every((file) => existsSync(file))) return shipped;
  const folder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/be-vietnam-pro/package.json"));
  return weights.map((weight) => join(folder, weight, `BeVietnamPro_${weight}.ttf`));
}
