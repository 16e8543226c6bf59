import type { PlacedText } from "./text-block.ts";
import { element, type Svg, textNode } from "./xml.ts";

/** Prints a placed text, a line at a time. A text that had to be cut carries the whole of it as its tooltip. */
export function textShape(text: PlacedText, fill: string, struck = false): Svg {
  const { style, anchor, turned, lines, full } = text;
  const printed = lines.map((line) =>
    element(
      "text",
      {
        x: line.x,
        y: line.y,
        "font-size": style.size,
        "font-weight": style.weight,
        "text-anchor": anchor === "start" ? undefined : anchor,
        "text-decoration": struck ? "line-through" : undefined,
        fill,
        transform: turned ? `rotate(-90 ${line.x} ${line.y})` : undefined,
      },
      textNode(line.text),
    ),
  );
  return full ? element("g", {}, element("title", {}, textNode(full)), ...printed) : printed.join("");
}
