import { mixed } from "./colour.ts";
import { heatColours } from "./heat.ts";
import { changeColour, faded, ink, lineColour, paper, quietInk, rule, stateColour, tones } from "./palette.ts";

/** The ground a picture is made for. `auto`: light, and dark where the reader's screen asks for it. */
export type Theme = "light" | "dark" | "auto";

const night = "#12181f";
const moon = "#eef2f6";

/** What every colour of a light picture becomes in a dark one. Strong colours stay: they carry white text on both. */
export const darkOf: ReadonlyMap<string, string> = new Map([
  [paper, night],
  [ink, moon],
  [quietInk, mixed(quietInk, moon, 0.75)],
  [faded, mixed(night, moon, 0.12)],
  [rule, mixed(night, moon, 0.28)],
  ...tones.flatMap(({ strong, line, tint, wash }): [string, string][] => [
    [line, mixed(line, moon, 0.35)],
    [tint, mixed(strong, night, 0.5)],
    [wash, mixed(strong, night, 0.85)],
  ]),
  ...heatColours.map((colour, index): [string, string] => [
    colour,
    mixed(night, "#1f6fb5", 0.12 + (0.6 * index) / heatColours.length),
  ]),
  ...[...Object.values(stateColour), changeColour.kept].map((colour): [string, string] => [
    colour,
    mixed(colour, moon, 0.6),
  ]),
  // Mixing would take from these what keeps them apart for the colour-blind.
  [changeColour.added, "#7cc0ff"],
  [changeColour.removed, "#ffab70"],
  [changeColour.changed, "#e3d9ff"],
  [lineColour.axis, "#b49cf0"],
  [lineColour.direct, "#ff9d6b"],
  [lineColour.reference, "#9fb0c0"],
]);

const painted = / (fill|stroke)="(#[0-9a-f]{6})"/g;

/**
 * A light picture for another ground. `dark`: its colours replaced; model text cannot look like an attribute, since its
 * quotation marks are escaped. `auto`: rules that turn it dark on a dark screen; paper stays light, and so does every
 * program that does not know the rules, for the colours still stand in the attributes.
 */
export function inTheme(svg: string, theme: Theme): string {
  if (theme === "light") return svg;
  if (theme === "dark") return svg.replace(painted, repainted);
  const [, id] = /^<svg [^>]*? id="([^"]*)"/.exec(svg) ?? [];
  const end = svg.indexOf("</desc>") + "</desc>".length;
  if (id === undefined || end < "</desc>".length) return svg;
  return `${svg.slice(0, end)}<style>${darkRules(id, svg)}</style>${svg.slice(end)}`;
}

function repainted(whole: string, attribute: string, colour: string): string {
  const dark = darkOf.get(colour);
  return dark === undefined ? whole : ` ${attribute}="${dark}"`;
}

function darkRules(id: string, svg: string): string {
  const used = new Set([...svg.matchAll(painted)].map(([, attribute, colour]) => `${attribute} ${colour}`));
  const rules = [...used].sort().flatMap((pair) => {
    const [attribute = "", colour = ""] = pair.split(" ");
    const dark = darkOf.get(colour);
    return dark ? [`#${id} [${attribute}="${colour}"]{${attribute}:${dark}}`] : [];
  });
  return `@media screen and (prefers-color-scheme:dark){#${id}{fill:${moon}}${rules.join("")}}`;
}
