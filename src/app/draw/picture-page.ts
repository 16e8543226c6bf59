import { element, textNode } from "../../diagrams/xml.ts";
import { inLanguage, type Language } from "../../domain/text.ts";
import type { View } from "../../domain/view.ts";

/** The CSS pixels of an inch; a sheet is given in inches, since browsers round the size of a sheet in pixels. */
const pixelsPerInch = 96;

/** A page that holds one picture, on one sheet of its size, for printing. */
export function picturePage(view: View, language: Language, svg: string): string {
  const [, width = "0", height = "0"] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const inches = (length: string): string => `${(Math.ceil(Number(length)) / pixelsPerInch).toFixed(4)}in`;
  return [
    "<!doctype html>",
    `<html lang="${language}"><head><meta charset="utf-8">`,
    element("title", {}, textNode(inLanguage(view.title, language))),
    `<style>@page{size:${inches(width)} ${inches(height)};margin:0}html,body{margin:0}svg{display:block}</style>`,
    `</head><body>${svg}</body></html>`,
  ].join("");
}
