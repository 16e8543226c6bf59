import { inLanguage, type Language } from "../domain/text.ts";
import type { Group, View } from "../domain/view.ts";
import { graphNodes } from "./graph-nodes.ts";
import { textStyles } from "./text-style.ts";
import { lineWidth, oneLine } from "./wrap.ts";

/** The size of a node, in points, which are the units of the picture. */
export interface NodeSize {
  readonly width: number;
  readonly height: number;
}

/** How Graphviz is asked to arrange a graph. `perRow`: how many boxes of a group stand side by side. */
export interface Strategy {
  readonly direction: "TB" | "LR";
  readonly splines: "spline" | "ortho" | "line";
  readonly clusters: boolean;
  readonly perRow: number;
  /** The space between ranks, in inches. */
  readonly apart: number;
}

/** The height of the strip with the title of a group. */
export const stripHeight = 24;
const usual: Strategy = { direction: "TB", splines: "spline", clusters: true, perRow: 6, apart: 0.55 };
const longestTitle = 400;

/**
 * A view as DOT. Nodes are `n0`, `n1` … in the order of the boxes, with our sizes; lines carry the ids `e0`, `e1` … in
 * the order of the lines that join two boxes of the view. Labels are ours to draw: inside clusters Graphviz may lose a
 * labelled edge in silence. So no text of the model is in it, and nothing needs to be escaped.
 */
export function toDot(
  view: View,
  language: Language,
  sizes: ReadonlyMap<string, NodeSize>,
  strategy: Strategy = usual,
): string {
  const names = new Map([...sizes.keys()].map((id, index) => [id, `n${index}`]));
  const nodes = view.groups.map((group, index) => groupText(group, index, names, sizes, language, strategy));
  const edges = graphNodes(view, language).joined.map(
    ({ line, from, to }, index) =>
      `  ${names.get(from)} -> ${names.get(to)} [id=e${index}${line.bothWays ? ", dir=both" : ""}];\n`,
  );
  return [
    "digraph view {\n",
    `  graph [rankdir=${strategy.direction}, splines=${strategy.splines}, nodesep=0.25, ranksep=${strategy.apart}];\n`,
    '  node [shape=box, fixedsize=true, label=""];\n',
    "  edge [arrowsize=0.8];\n",
    ...nodes,
    ...edges,
    "}\n",
  ].join("");
}

function groupText(
  group: Group,
  index: number,
  names: ReadonlyMap<string, string>,
  sizes: ReadonlyMap<string, NodeSize>,
  language: Language,
  strategy: Strategy,
): string {
  const ids = group.boxes.map((box) => box.id);
  const nodes = ids.map((id) => {
    const { width, height } = sizes.get(id) ?? { width: 0, height: 0 };
    return `    ${names.get(id)} [width=${inches(width)}, height=${inches(height)}];\n`;
  });
  const rows = ids.flatMap((id, at) => {
    const below = ids[at + strategy.perRow];
    return below === undefined ? [] : [`    ${names.get(id)} -> ${names.get(below)} [style=invis];\n`];
  });
  if (!strategy.clusters || ids.length === 0) return [...nodes, ...rows].join("");
  return `  subgraph cluster_${index} {\n    margin=10; ${titleSpace(group, language)}\n${[...nodes, ...rows].join("")}  }\n`;
}

/** An empty label as large as the title that we draw. */
function titleSpace(group: Group, language: Language): string {
  const title = lineWidth(oneLine(inLanguage(group.title, language)).slice(0, 200), textStyles.group);
  const width = Math.ceil(Math.min(longestTitle, title + 8));
  return `label=<<TABLE BORDER="0" CELLBORDER="0" FIXEDSIZE="TRUE" WIDTH="${width}" HEIGHT="${stripHeight}"><TR><TD></TD></TR></TABLE>>;`;
}

function inches(points: number): string {
  return (points / 72).toFixed(4);
}
