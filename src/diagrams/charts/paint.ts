import { tones } from "../palette.ts";

/** What a colour of a chart means. Series and steps are numbered from 0. */
export type Paint =
  | "paper"
  | "ink"
  | "quiet"
  | "grid"
  | "mark"
  | "band"
  | `series-${number}`
  | `step-${number}`
  | `on-step-${number}`
  | `minus-${number}`
  | `plus-${number}`;

/** Light for paper and for most screens; dark; or whichever the reader's screen is set to. */
export type Theme = "auto" | "light" | "dark";

interface Shades {
  readonly light: string;
  readonly dark: string;
}

const [, teal, , , , brick] = tones;
const dark = { paper: "#12181f", ink: "#eef2f6", quiet: "#b4bfca", grid: "#33404d" } as const;

/** Five steps of one colour for scales from low to high: by lightness alone, so that they hold in grey too. */
const steps: readonly Shades[] = [
  { light: "#e6f2f1", dark: "#16292e" },
  { light: "#b5dad7", dark: "#1d4a4c" },
  { light: "#72b5b3", dark: "#2a7273" },
  { light: "#2a7f81", dark: "#55a9a8" },
  { light: "#0a5254", dark: "#a6dcd9" },
];

const named: Readonly<Record<string, Shades>> = {
  paper: { light: "#ffffff", dark: dark.paper },
  ink: { light: "#16202b", dark: dark.ink },
  quiet: { light: "#475260", dark: dark.quiet },
  grid: { light: "#c9d1d9", dark: dark.grid },
  mark: { light: brick?.strong ?? "#93342a", dark: "#f0a79d" },
  band: { light: "#f3f5f8", dark: "#18212b" },
  ...Object.fromEntries(steps.map((shades, index) => [`step-${index}`, shades])),
  ...Object.fromEntries(
    steps.map((_, index) => [
      `on-step-${index}`,
      index < 3 ? { light: "#16202b", dark: index < 2 ? dark.ink : "#ffffff" } : { light: "#ffffff", dark: "#0b1218" },
    ]),
  ),
  "minus-0": { light: "#f7e3e0", dark: "#33201f" },
  "minus-1": { light: "#e0a59d", dark: "#7a3d36" },
  "minus-2": { light: brick?.strong ?? "#93342a", dark: "#e58d81" },
  "plus-0": { light: "#e6f2f1", dark: "#16292e" },
  "plus-1": { light: "#8cc7c4", dark: "#2a6465" },
  "plus-2": { light: teal?.strong ?? "#0d6062", dark: "#7fcac6" },
};

/** A colour in light and dark. Series take the lines of the tones of all pictures, in their order. */
export function shadesOf(paint: Paint): Shades {
  const known = named[paint];
  if (known) return known;
  const tone = tones[Number(paint.slice("series-".length)) % tones.length];
  return { light: tone?.line ?? "#7c828a", dark: tone?.line ?? "#7c828a" };
}

/** Colours as attributes of an element, and the class by which the style of a page in the dark finds it. */
export function painted(
  paints: { readonly fill?: Paint; readonly stroke?: Paint },
  theme: Theme,
): { readonly fill?: string; readonly stroke?: string; readonly class?: string } {
  const shade = (paint: Paint) => shadesOf(paint)[theme === "dark" ? "dark" : "light"];
  const classes = [paints.fill && `cf-${paints.fill}`, paints.stroke && `cs-${paints.stroke}`].filter(Boolean);
  return {
    ...(paints.fill ? { fill: shade(paints.fill) } : {}),
    ...(paints.stroke ? { stroke: shade(paints.stroke) } : {}),
    ...(theme === "auto" && classes.length ? { class: classes.join(" ") } : {}),
  };
}

/** Rules that turn the colours used in a chart dark on a dark screen, and leave them light on paper. */
export function darkRules(svg: string, scope: string): string {
  const used = [...new Set([...svg.matchAll(/\bc([fs])-([a-z]+(?:-[a-z]+)*(?:-\d+)?)/g)].map(([name]) => name))].sort();
  if (!used.length) return "";
  const rules = used.map((name) => {
    const property = name.startsWith("cf-") ? "fill" : "stroke";
    return `#${scope} .${name}{${property}:${shadesOf(name.slice(3) as Paint).dark}}`;
  });
  return `@media screen and (prefers-color-scheme:dark){${rules.join("")}}`;
}
