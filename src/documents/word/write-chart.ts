import { ChartRun, type ChartRunOptions } from "docx/charts";
import type { ChartNumbers } from "../../domain/page.ts";
import { safeText } from "../telling/safe-text.ts";
import type { PicturePiece } from "./piece.ts";

const colours = ["1C4F8A", "C06A12", "0D6062", "573D86", "93342A", "4F5A1E", "66778A", "A57A1F"] as const;
const font = { name: "Times New Roman" } as const;

/** A chart that Word draws from its numbers, which open as a sheet when they are to be edited. */
export function writeChart(piece: PicturePiece, numbers: ChartNumbers): ChartRun {
  return new ChartRun(optionsOf(piece, numbers));
}

function optionsOf({ title, picture, width, height }: PicturePiece, numbers: ChartNumbers): ChartRunOptions {
  const { shape, categories } = numbers;
  const named = numbers.series.map(({ name, values }, index) => ({
    name: safeText(name),
    values: values.map((value) => (value !== undefined && Number.isFinite(value) ? value : null)),
    color: colours[index % colours.length] ?? colours[0],
  }));
  const base = {
    transformation: { width, height },
    categories: categories.map(safeText),
    series: named,
    font,
    ...(named.length > 1 ? {} : { legend: false as const }),
    altText: { name: safeText(title), description: safeText(picture.alternative) },
    chartArea: { border: "none" },
    emptyValues: "gap",
  } as const;
  const stacking = shape.startsWith("stacked") ? ("stacked" as const) : ("none" as const);
  switch (shape) {
    case "bars":
    case "stacked-bars":
      // The first name stands above, and the scale below.
      return {
        ...base,
        type: "bar",
        stacking,
        categoryAxis: { reverseOrder: true },
        valueAxis: { crossesAt: "maximum" },
      };
    case "columns":
    case "stacked-columns":
      return { ...base, type: "column", stacking };
    case "line":
      return { ...base, type: "line", markers: true };
    case "radar":
      return { ...base, type: "radar", markers: true };
    default:
      return shape satisfies never;
  }
}
