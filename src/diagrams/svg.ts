import { inLanguage, type Language } from "../domain/text.ts";
import type { View } from "../domain/view.ts";
import { boxShape } from "./box-svg.ts";
import { lineLabel, lineShape } from "./line-svg.ts";
import { ink, paper, quietInk } from "./palette.ts";
import type { PlacedGroup, PlacedPicture } from "./placed.ts";
import { sampleShape } from "./sample-svg.ts";
import { textShape } from "./text-svg.ts";
import { element, idPart, type Svg, textNode } from "./xml.ts";

/** How a picture is printed. `fontFaces`: rules of `@font-face` for "Be Vietnam Pro", put into the picture as they are; the caller answers for them. */
export interface PictureOptions {
  readonly language: Language;
  readonly fontFaces?: string | undefined;
}

/** The family of every picture. Without it, a reader's machine takes the next; the boxes leave room for that. */
const fontFamily = "'Be Vietnam Pro', Arial, Helvetica, sans-serif";

/** Prints a placed picture as SVG: no script, no outside reference, one element with a stable id for each group, box and line. */
export function pictureSvg(view: View, picture: PlacedPicture, { language, fontFaces }: PictureOptions): string {
  const id = `khung-${idPart(view.id)}`;
  const name = ids(id);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      id,
      class: "khung-picture",
      viewBox: `0 0 ${picture.width} ${picture.height}`,
      width: picture.width,
      height: picture.height,
      role: "img",
      lang: language,
      "aria-labelledby": `${id}-title ${id}-desc`,
      "font-family": fontFamily,
      fill: ink,
    },
    element("title", { id: `${id}-title` }, textNode(inLanguage(view.title, language))),
    element("desc", { id: `${id}-desc` }, textNode(view.summary[language])),
    fontFaces ? element("style", {}, styleText(fontFaces)) : "",
    element("rect", { width: picture.width, height: picture.height, fill: paper }),
    ...picture.groups.map((group) => groupFrame(group)),
    ...picture.lines.map((line) => lineShape(line, name("line", line.line.id), language)),
    ...picture.groups.map((group) => groupContent(group, name, language)),
    ...picture.lines.map((line) => lineLabel(line)),
    ...picture.margins.texts.map((text, index) => textShape(text, index === 0 ? ink : quietInk)),
    ...picture.margins.legend.flatMap((entry) => [sampleShape(entry, language), textShape(entry.text, ink)]),
  );
}

/** A rule cannot close the element that holds it. */
function styleText(rules: string): Svg {
  return rules.replaceAll("<", "\\3c ").replaceAll("&", "\\26 ");
}

type Naming = (kind: "group" | "box" | "line", id: string) => string;

/** Stable ids; a second thing of the same id gets a number. */
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
  return element(
    "g",
    { class: "khung-group", id: name("group", placed.group.id) },
    placed.titleFrame ? element("rect", { ...placed.titleFrame, rx: 6, fill: placed.tone.strong }) : "",
    placed.title ? textShape(placed.title, paper) : "",
    ...placed.boxes.map((box) => boxShape(box, placed.tone, name, language)),
  );
}
