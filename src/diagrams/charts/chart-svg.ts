import type { DrawableChart, SeriesChart } from "../../domain/chart.ts";
import type { PictureOptions } from "../svg.ts";
import { type PlacedText, placeText, textBlock, widthOf } from "../text-block.ts";
import { textStyles } from "../text-style.ts";
import { element, idPart, type Svg, textNode } from "../xml.ts";
import { type Body, type LegendEntry, leastWidth } from "./body.ts";
import { columns } from "./columns.ts";
import { correlationMatrix } from "./correlation.ts";
import { heatMap } from "./heat-map.ts";
import { icicle } from "./icicle.ts";
import { line } from "./line.ts";
import { darkRules, painted, type Theme } from "./paint.ts";
import { textureDefinitions } from "./patterns.ts";
import { type Pen, percent, printed, said } from "./pen.ts";
import { profile } from "./profile.ts";
import { rankIntervals } from "./rank-intervals.ts";
import { rankedBars } from "./ranked-bars.ts";
import { sensitivityBars } from "./sensitivity.ts";
import { sideBySide } from "./side-by-side.ts";
import { slope } from "./slope.ts";
import { stackedBars } from "./stacked-bars.ts";
import { tileMap } from "./tile-map.ts";
import { chartWords } from "./words.ts";

/** How a chart is printed. Without a theme it follows the screen, and is light on paper. */
export interface ChartOptions extends PictureOptions {
  readonly theme?: Theme;
  /** Without title, source and notes: a document tells them in its own text, around the picture. */
  readonly isBare?: boolean;
  /** Stands in a page whose own style has the rules for colours and fonts: none are written into the picture. */
  readonly inPage?: boolean;
}

const fontFamily = "'Be Vietnam Pro', Arial, Helvetica, sans-serif";
const margin = 16;
const sampleSize = { width: 26, height: 12 };

/** Prints a chart as SVG with its title, legend, source, year, count, coverage and notes; its table is for others to print. */
export function chartSvg(chart: DrawableChart, options: ChartOptions): string {
  const theme = options.theme ?? "auto";
  const id = `khung-chart-${idPart(chart.id)}`;
  const pen: Pen = { language: options.language, theme, id };
  const body = bodyOf(chart, pen);
  const width = Math.max(leastWidth, body.width) + 2 * margin;
  const head = options.isBare ? { content: "", height: 0 } : headOf(chart, pen, width);
  const legend = legendOf(body.legend, pen, head.height, width);
  const bodyTop = legend.bottom + 10;
  const footTop = bodyTop + body.height + 8;
  const foot = options.isBare ? { content: "", bottom: footTop } : footOf(chart, pen, footTop, width);
  const bodyLeft = margin + Math.max(0, (width - 2 * margin - body.width) / 2);
  const drawn = [
    head.content,
    legend.content,
    element(
      "g",
      { transform: `translate(${Math.round(bodyLeft * 10) / 10} ${Math.round(bodyTop * 10) / 10})` },
      body.content,
    ),
    foot.content,
  ].join("");
  const paper = element("rect", { width, height: foot.bottom, ...painted({ fill: "paper" }, theme) });
  const textures = textureDefinitions(pen, drawn);
  const dark = theme === "auto" && !options.inPage ? darkRules(paper + textures + drawn, id) : "";
  const style = [options.fontFaces ?? "", dark].join("").replaceAll("<", "\\3c ").replaceAll("&", "\\26 ");
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      id,
      class: "khung-chart",
      viewBox: `0 0 ${Math.round(width * 10) / 10} ${Math.round(foot.bottom * 10) / 10}`,
      width,
      height: foot.bottom,
      role: "img",
      lang: options.language,
      "aria-labelledby": `${id}-title ${id}-desc`,
      "font-family": fontFamily,
    },
    element("title", { id: `${id}-title` }, textNode(said(pen, chart.title))),
    element("desc", { id: `${id}-desc` }, textNode(said(pen, chart.summary))),
    style ? element("style", {}, style) : "",
    textures,
    paper,
    drawn,
  );
}

function bodyOf(chart: DrawableChart, pen: Pen): Body {
  switch (chart.kind) {
    case "ranked-bars":
      return rankedBars(chart, pen);
    case "rank-intervals":
      return rankIntervals(chart, pen);
    case "heat-map":
      return heatMap(chart, pen);
    case "tile-map":
      return tileMap(chart, pen);
    case "profile":
      return profile(chart, pen);
    case "slope":
      return slope(chart, pen);
    case "icicle":
      return icicle(chart, pen);
    case "correlation":
      return correlationMatrix(chart, pen);
    case "sensitivity":
      return sensitivityBars(chart, pen);
    case "side-by-side":
      return sideBySide(chart, pen);
    case "series":
      return seriesShapes[chart.shape](chart, pen);
  }
}

const seriesShapes: Readonly<Record<SeriesChart["shape"], (chart: SeriesChart, pen: Pen) => Body>> = {
  "stacked-bars": stackedBars,
  columns,
  line,
};

function headOf(chart: DrawableChart, pen: Pen, width: number): { readonly content: Svg; readonly height: number } {
  const inner = width - 2 * margin;
  const title = textBlock(said(pen, chart.title), inner, textStyles.title);
  const question = textBlock(said(pen, chart.question), inner, textStyles.question);
  const at = (block: typeof title, y: number): PlacedText =>
    placeText(block, { x: margin, y, width: inner, height: block.height });
  return {
    content: printed(pen, at(title, margin), "ink") + printed(pen, at(question, margin + title.height), "quiet"),
    height: margin + title.height + question.height,
  };
}

function legendOf(
  entries: readonly LegendEntry[],
  pen: Pen,
  top: number,
  width: number,
): { readonly content: Svg; readonly bottom: number } {
  if (!entries.length) return { content: "", bottom: top };
  const row = textStyles.legend.lineHeight + 4;
  let [x, y] = [margin, top + 8];
  const content = entries.map(({ text, sample }) => {
    const block = textBlock(text, width - 2 * margin - sampleSize.width - 6, textStyles.legend);
    const needed = sampleSize.width + 6 + widthOf(block);
    if (x > margin && x + needed > width - margin) [x, y] = [margin, y + row];
    const drawn =
      sample(pen, { x, y: y + 1, ...sampleSize }) +
      printed(
        pen,
        placeText(block, { x: x + sampleSize.width + 6, y, width: needed, height: textStyles.legend.lineHeight }),
        "ink",
      );
    x += needed + 16;
    return drawn;
  });
  return { content: content.join(""), bottom: y + row };
}

function footOf(
  chart: DrawableChart,
  pen: Pen,
  top: number,
  width: number,
): { readonly content: Svg; readonly bottom: number } {
  const facts = [
    `${said(pen, chartWords.year)} ${chart.year}`,
    `${said(pen, chartWords.units)} ${chart.units}`,
    ...(chart.coverage === undefined ? [] : [`${said(pen, chartWords.coverage)} ${percent(pen, chart.coverage)}`]),
  ].join(" · ");
  const notes = chart.notes.map((note, index) =>
    index === 0 ? `${said(pen, chartWords.notes)} ${said(pen, note)}` : said(pen, note),
  );
  let y = top;
  const lines = [facts, `${said(pen, chartWords.source)} ${said(pen, chart.source)}`, ...notes].map((line) => {
    const block = textBlock(line, width - 2 * margin, textStyles.note);
    const placed = placeText(block, { x: margin, y, width: width - 2 * margin, height: block.height });
    y += block.height + 3;
    return printed(pen, placed, "quiet");
  });
  return { content: lines.join(""), bottom: y + margin - 3 };
}
