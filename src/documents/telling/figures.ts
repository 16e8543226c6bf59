import type { Figure } from "../../domain/element.ts";
import type { Element } from "../../domain/model.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import type { Words } from "../../domain/text.ts";
import type { Column } from "./blocks.ts";
import { table } from "./blocks.ts";
import { cell, citations, markOf, named, textRun } from "./inline.ts";
import { numberIn } from "./numbers.ts";
import type { Telling } from "./telling.ts";

/** The value of a figure with its unit: `1.800 máy`, `5–10 Gbps`, `23,7%`. */
function figureValue(telling: Telling, { value, to, unit }: Figure): string {
  const number = (n: number) => numberIn(telling.language, n, 4);
  const range = to === undefined ? number(value) : `${number(value)}–${number(to)}`;
  const name = unit && textRun(telling, unit).text;
  return name ? `${range}${name === "%" ? "" : " "}${name}` : range;
}

interface Row {
  readonly element: Exclude<Element, { type: "view" | "link" }>;
  readonly figure: Figure;
  readonly first: boolean;
}

/** A table of the figures that elements carry, each with its date and its source; no block where they carry none. */
export function figureTable(
  telling: Telling,
  id: string,
  caption: Words,
  elements: readonly Row["element"][],
): readonly DocumentBlock[] {
  const rows = elements.flatMap((element) =>
    (element.figures ?? []).map((figure, index): Row => ({ element, figure, first: index === 0 })),
  );
  const columns: readonly Column<Row>[] = [
    {
      head: { vi: "Thành phần", en: "Element" },
      always: true,
      cell: ({ element, first }) => (first ? named(telling, element, { cite: false }) : [{ text: "" }]),
    },
    { head: { vi: "Chỉ tiêu", en: "Figure" }, cell: ({ figure }) => [textRun(telling, figure.name)] },
    {
      head: { vi: "Giá trị", en: "Value" },
      align: "end",
      cell: ({ figure }) => [{ text: figureValue(telling, figure), ...markOf(figure) }],
    },
    { head: { vi: "Thời điểm", en: "As of" }, optional: true, cell: ({ figure }) => cell.date(telling, figure.asOf) },
    {
      head: { vi: "Nguồn", en: "Source" },
      optional: true,
      cell: ({ figure, element }) => citations(telling, figure.source ?? element.source),
    },
  ];
  return table(telling, { id, caption, rows, columns });
}
