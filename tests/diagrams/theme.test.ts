import { describe, expect, it } from "vitest";
import { darkOf, inTheme } from "../../src/diagrams/theme.ts";
import { viewSvg } from "../../src/diagrams/view-svg.ts";
import { layoutInProcess } from "../../src/node/graphviz-wasm.ts";
import { fullMatrix } from "./other-layouts.ts";
import { box, danangIntegration, danangOverall, group, viewOf } from "./views.ts";
import { faultOf } from "./well-formed.ts";

const draw = (view: Parameters<typeof viewSvg>[0]) => viewSvg(view, { language: "vi" }, layoutInProcess);
const colours = (svg: string) =>
  new Set([...svg.matchAll(/ (?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, found]) => found));

describe("a picture for a dark ground", () => {
  it.each([
    ["layers", danangOverall],
    ["a graph", danangIntegration],
    ["a matrix", fullMatrix(4, 4)],
  ])("of %s has no colour left that was made for paper, but those that carry white text", async (_, view) => {
    const light = await draw(view);
    const dark = inTheme(light, "dark");
    expect(faultOf(dark)).toBeUndefined();
    const left = [...colours(dark)].filter((colour) => colour && darkOf.has(colour) && colours(light).has(colour));
    expect(left).toEqual([]);
    expect(dark.replace(/ (fill|stroke)="[^"]*"/g, "")).toBe(light.replace(/ (fill|stroke)="[^"]*"/g, ""));
  });

  it("by the reader's screen has rules for its own elements alone, and is the light one for who does not know them", async () => {
    const light = await draw(danangOverall);
    const auto = inTheme(light, "auto");
    const [, style = ""] = /<style>([^<]*)<\/style>/.exec(auto) ?? [];
    expect(style).toMatch(/^@media screen and \(prefers-color-scheme:dark\)\{/);
    for (const selector of style.match(/[#.][^{}]*(?=\{(?:fill|stroke):)/g) ?? [])
      expect(selector).toMatch(/^#khung-overall-design( \[(fill|stroke)="#[0-9a-f]{6}"\])?$/);
    expect(auto.replace(/<style>[^<]*<\/style>/, "")).toBe(light);
    expect(inTheme(light, "light")).toBe(light);
  });

  it("changes no text that looks like an attribute", async () => {
    const label = { vi: ' fill="#ffffff" id="x" </desc>' };
    const light = await draw(viewOf([group("a", "band", [box("b", { label })])], [], "layers"));
    for (const theme of ["dark", "auto"] as const) {
      const svg = inTheme(light, theme);
      expect(faultOf(svg)).toBeUndefined();
      expect(svg).toContain("fill=&quot;#ffffff&quot;");
    }
  });
});
