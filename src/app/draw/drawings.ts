import type { Pins } from "../../domain/layout-pins.ts";
import type { Language } from "../../domain/text.ts";
import type { View } from "../../domain/view.ts";

/** The forms in which a view is written, each with the ending of its files. */
export const endings = {
  svg: "svg",
  png: "png",
  pdf: "pdf",
  mermaid: "mmd",
  "mermaid-svg": "mermaid.svg",
  dot: "dot",
  plantuml: "puml",
  drawio: "drawio",
  html: "html",
  json: "json",
} as const;

export type Drawing = keyof typeof endings;

/** A picture to be arranged and drawn: plain data, so that it can be done in another thread. */
export interface PictureJob {
  readonly view: View;
  readonly form: "svg" | "drawio";
  readonly language: Language;
  /** Rules of `@font-face`, to stand in the picture; pictures that a page or a printer sets carry none. */
  readonly fontFaces?: string;
  /** Where the boxes of the view are held. */
  readonly pins?: Pins;
}
