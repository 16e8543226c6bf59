import type { BoxState, Change } from "../domain/view-head.ts";

/** What tells a layer where colours are not printed: the marks along the edge of its title. */
export const textures = [
  "plain",
  "diagonal",
  "dots",
  "cross",
  "bars",
  "back-diagonal",
  "zigzag",
  "squares",
  "double",
] as const;
export type Texture = (typeof textures)[number];

/** The colours of a layer: `strong` carries white text, `tint` and `wash` carry dark text, `line` draws borders. */
export interface Tone {
  readonly strong: string;
  readonly line: string;
  readonly tint: string;
  readonly wash: string;
  readonly texture: Texture;
}

/** Dark text and its quieter sister; both keep 4.5:1 on every tint. */
export const ink = "#16202b";
export const quietInk = "#475260";
export const paper = "#ffffff";
/** Text and marks on a strong colour, which stay white on a dark page; written with three digits, so that no theme takes them for paper. */
export const onStrong = "#fff";
/** The thin lines of tables and scales. */
export const rule = "#c3ccd6";
/** The ground of what is no longer used. */
export const faded = "#eceeef";

const slate: Tone = { strong: "#3e4c5c", line: "#66778a", tint: "#dde3ea", wash: "#f3f5f8", texture: "double" };
const blue: Tone = { strong: "#1c4f8a", line: "#4a7bb0", tint: "#d3e2f3", wash: "#f0f5fb", texture: "diagonal" };
const teal: Tone = { strong: "#0d6062", line: "#35888a", tint: "#cde8e6", wash: "#eef7f6", texture: "dots" };
const violet: Tone = { strong: "#573d86", line: "#8069ab", tint: "#e0d8f0", wash: "#f5f2fa", texture: "cross" };
const ochre: Tone = { strong: "#7d5300", line: "#a57a1f", tint: "#f5e4bd", wash: "#fcf7ea", texture: "bars" };
const steel: Tone = { strong: "#41505f", line: "#6d7f90", tint: "#d7e0e8", wash: "#f1f4f7", texture: "back-diagonal" };
const brick: Tone = { strong: "#93342a", line: "#b5655c", tint: "#f4d7d3", wash: "#fcf2f1", texture: "zigzag" };
const olive: Tone = { strong: "#4f5a1e", line: "#7b8744", tint: "#e3e8c8", wash: "#f6f8ec", texture: "squares" };
const grey: Tone = { strong: "#50555c", line: "#7c828a", tint: "#e2e4e7", wash: "#f6f7f8", texture: "plain" };

const toneOfLayer: Readonly<Record<string, Tone>> = {
  users: slate,
  channels: blue,
  "business-applications": teal,
  "shared-services": violet,
  data: ochre,
  infrastructure: steel,
  security: brick,
  governance: olive,
  outside: grey,
  "national-systems": grey,
};

/** All tones, in the order in which layers without a colour of their own take them. */
export const tones: readonly Tone[] = [blue, teal, violet, ochre, steel, brick, olive, slate, grey];

/** The tone of a layer by its id; another layer's by its position in the picture. */
export function toneOf(layer: string, position: number): Tone {
  const known = Object.hasOwn(toneOfLayer, layer) ? toneOfLayer[layer] : undefined;
  return known ?? tones[position % tones.length] ?? grey;
}

/** The colour of the symbol of a state, 3:1 or better on white and on every tint. */
export const stateColour: Readonly<Record<BoxState, string>> = {
  realised: "#1a6b3c",
  partly: "#8a5a00",
  planned: "#1d5796",
  missing: "#9c3a1b",
  retired: "#5d646d",
  neutral: "#5d646d",
};

/** The colour of a change between two dates: blue, orange and a dark plum stay apart for the colour-blind. */
export const changeColour: Readonly<Record<Change, string>> = {
  added: "#0a5a9c",
  removed: "#b1420a",
  changed: "#5b1f5e",
  kept: "#6b747e",
};

/** The colours of lines. */
export const lineColour = { axis: "#5a3f8c", direct: "#9c3a1b", reference: "#61728a" } as const;
