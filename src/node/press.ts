import type { Press } from "../app/effects.ts";

/** PNG by resvg, PDF by a browser; each loaded when it is first asked for. */
export function pressOf(packageFolder: string): Press {
  return {
    png: async (svg, scale) => (await import("./png.ts")).svgToPng(svg, scale, packageFolder),
    withBrowser: async (work) => (await import("./browser.ts")).withBrowser(work),
  };
}
