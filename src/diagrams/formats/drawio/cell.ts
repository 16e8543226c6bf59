import { type Frame, type Point, rounded } from "../../frame.ts";
import { element, type Svg } from "../../xml.ts";

/** A label of draw.io is HTML in an attribute of XML: what is written here is escaped for HTML, the attribute for XML. */
export function htmlText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** A style of draw.io: words and pairs, each ended by a semicolon. No text of a model may stand in it. */
export type Style = Readonly<Record<string, string | number | true>>;

/** Names of styles come first: what they set, the pairs after them change. */
function styleText(style: Style): string {
  const entries = Object.entries(style);
  const names = entries.flatMap(([key, value]) => (value === true ? [`${key};`] : []));
  const pairs = entries.flatMap(([key, value]) =>
    value === true ? [] : [`${key}=${typeof value === "number" ? rounded(value) : value};`],
  );
  return [...names, ...pairs].join("");
}

/** What is said of a thing besides its look: its id in the model and other facts, shown by “Edit Data”, and a tooltip. */
export interface Facts {
  readonly tooltip?: string;
  readonly data?: Readonly<Record<string, string>>;
}

export interface Vertex extends Facts {
  readonly id: string;
  readonly parent: string;
  /** HTML, see {@link htmlText}. */
  readonly label: string;
  readonly style: Style;
  /** From the corner of the parent. */
  readonly frame: Frame;
}

/** A box, a container or a text. */
export function vertex({ id, parent, label, style, frame, ...facts }: Vertex): Svg {
  const geometry = element("mxGeometry", { ...frame, as: "geometry" });
  const cell = { style: styleText({ html: 1, whiteSpace: "wrap", ...style }), vertex: "1", parent };
  return withFacts(id, label, facts, cell, geometry);
}

export interface Edge extends Facts {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** HTML, see {@link htmlText}. */
  readonly label: string;
  readonly style: Style;
  /** Where the line bends, between its ends. */
  readonly bends: readonly Point[];
}

/** A line between two boxes: it follows them when they are moved. */
export function edge({ id, source, target, label, style, bends, ...facts }: Edge): Svg {
  const points = bends.map(({ x, y }) => element("mxPoint", { x, y }));
  const way = points.length > 0 ? element("Array", { as: "points" }, ...points) : "";
  const geometry = element("mxGeometry", { relative: "1", as: "geometry" }, way);
  const cell = { style: styleText({ html: 1, ...style }), edge: "1", parent: "1", source, target };
  return withFacts(id, label, facts, cell, geometry);
}

function withFacts(
  id: string,
  label: string,
  { tooltip, data = {} }: Facts,
  cell: Readonly<Record<string, string>>,
  geometry: Svg,
): Svg {
  const facts = { label, ...(tooltip ? { tooltip: htmlText(tooltip) } : {}), ...data, id };
  return element("UserObject", facts, element("mxCell", cell, geometry));
}

/** A whole file of one page that holds these cells. */
export function drawioFile(
  name: string,
  size: { readonly width: number; readonly height: number },
  cells: readonly Svg[],
): string {
  const model = element(
    "mxGraphModel",
    {
      dx: 1000,
      dy: 700,
      grid: "1",
      gridSize: "10",
      guides: "1",
      tooltips: "1",
      connect: "1",
      arrows: "1",
      fold: "1",
      page: "1",
      pageScale: "1",
      pageWidth: Math.ceil(size.width),
      pageHeight: Math.ceil(size.height),
      math: "0",
      shadow: "0",
    },
    element(
      "root",
      {},
      element("mxCell", { id: "0" }),
      element("mxCell", { id: "1", parent: "0" }),
      ...cells.map((cell) => `\n${cell}`),
      "\n",
    ),
  );
  return `${element("mxfile", { host: "khung", type: "device" }, element("diagram", { id: "khung", name }, model))}\n`;
}
