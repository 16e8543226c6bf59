import { inLanguage, type Language } from "../domain/text.ts";
import type { ViewHead } from "../domain/view-head.ts";
import { boxShape } from "./box-svg.ts";
import type { Point } from "./frame.ts";
import { lineLabel, lineShape } from "./line-svg.ts";
import { ink, onStrong, paper, quietInk } from "./palette.ts";
import type { PlacedGroup, PlacedMargins, PlacedPicture } from "./placed.ts";
import { sampleShape } from "./sample-svg.ts";
import { textShape } from "./text-svg.ts";
import { textureShape } from "./texture.ts";
import { element, idPart, type Svg, textNode } from "./xml.ts";

/** How a picture is printed. `fontFaces`: rules of `@font-face` for "Be Vietnam Pro", put into the picture as they are; the caller answers for them. */
export interface PictureOptions {
  readonly language: Language;
  readonly fontFaces?: string | undefined;
}

/** The family of every picture. Without it, a reader's machine takes the next; the boxes leave room for that. */
const fontFamily = "'Be Vietnam Pro', Arial, Helvetica, sans-serif";

/** A sheet with what stands around a picture of any kind. `origin`: the point that the positions of boxes are counted from. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margins: PlacedMargins;
  readonly origin?: Point;
}

/** Prints a placed picture of boxes as SVG: no script, no outside reference, one element with a stable id for each group, box and line. */
export function pictureSvg(view: ViewHead, picture: PlacedPicture, options: PictureOptions): string {
  const name = ids(idOf(view));
  const { language } = options;
  const content = [
    ...picture.groups.map((group) => groupFrame(group)),
    ...picture.lines.map((line) => lineShape(line, name("line", line.line.id), language)),
    ...picture.groups.map((group) => groupContent(group, name, language)),
    ...picture.lines.map((line) => lineLabel(line)),
  ];
  return sheetSvg(view, picture, content, options);
}

/** Prints a sheet: title and description for those who hear it, the content, and the margins. Colours are those of a light ground. */
export function sheetSvg(view: ViewHead, sheet: Sheet, content: readonly Svg[], options: PictureOptions): string {
  const id = idOf(view);
  const { language, fontFaces } = options;
  const { width, height, margins, origin } = sheet;
  const drawn = [
    element("rect", { width, height, fill: paper }),
    ...content,
    ...margins.texts.map((text, index) => textShape(text, index === 0 ? ink : quietInk)),
    ...margins.legend.flatMap((entry) => [sampleShape(entry, language), textShape(entry.text, ink)]),
  ];
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      id,
      class: "khung-picture",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      lang: language,
      "aria-labelledby": `${id}-title ${id}-desc`,
      "data-origin": origin && `${Math.round(origin.x * 10) / 10} ${Math.round(origin.y * 10) / 10}`,
      "font-family": fontFamily,
      fill: ink,
    },
    element("title", { id: `${id}-title` }, textNode(inLanguage(view.title, language))),
    element("desc", { id: `${id}-desc` }, textNode(view.summary[language])),
    fontFaces ? element("style", {}, styleText(fontFaces)) : "",
    ...drawn,
  );
}

function idOf(view: ViewHead): string {
  return `khung-${idPart(view.id)}`;
}

/** A rule cannot close the element that holds it. */
function styleText(rules: string): Svg {
  return rules.replaceAll("<", "\\3c ").replaceAll("&", "\\26 ");
}

/** Gives a thing of a picture its id. */
export type Naming = (kind: "group" | "box" | "line" | "cell" | "head", id: string) => string;

/** Stable ids of a picture; a second thing of the same id gets a number. */
export function naming(view: ViewHead): Naming {
  return ids(idOf(view));
}

function ids(prefix: string): Naming {
  const seen = new Map<string, number>();
  return (kind, id) => {
    const name = `${prefix}-${kind}-${idPart(id)}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}_${times}`;
  };
}

function groupFrame({ frame, tone, group }: PlacedGroup): Svg {
  if (!frame) return "";
  const outside = group.place === "outside";
  return element(
    "g",
    { class: `khung-frame khung-${group.place}` },
    element("rect", {
      ...frame,
      rx: 6,
      fill: tone.wash,
      stroke: tone.line,
      "stroke-width": 1,
      "stroke-dasharray": outside ? "6 3" : undefined,
    }),
  );
}

/** The title stands above the lines, so that none runs through its words. */
function groupContent(placed: PlacedGroup, name: Naming, language: Language): Svg {
  const { titleFrame, title, tone, group } = placed;
  return element(
    "g",
    { class: "khung-group", id: name("group", group.id), "data-group": group.id },
    titleFrame
      ? element(
          "g",
          { class: "khung-head" },
          element("rect", { class: "khung-outline", ...titleFrame, rx: 6, fill: tone.strong }),
          textureShape(tone.texture, titleFrame),
          title ? textShape(title, onStrong) : "",
        )
      : "",
    ...placed.boxes.map((box) => boxShape(box, tone, name, language)),
  );
}
