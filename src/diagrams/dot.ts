import type { Language } from "../domain/text.ts";
import { type BoxView, type Group, groupsOf } from "../domain/view.ts";
import { looseGroups } from "./graph-loose.ts";
import { type GraphNodes, graphNodes } from "./graph-nodes.ts";
import { turnedLines } from "./hub.ts";
import { tabOf } from "./tab.ts";

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

const longRow = 100;
const usual: Strategy = { direction: "TB", splines: "spline", clusters: true, perRow: 6, apart: 0.55 };
/**
 * A view as DOT. Nodes are `n0`, `n1` … in the order of the boxes, with our sizes; lines carry the ids `e0`, `e1` … in
 * the order of the lines that join two boxes of the view. Labels are ours to draw: inside clusters Graphviz may lose a
 * labelled edge in silence. So no text of the model is in it, and nothing needs to be escaped. Groups that no line meets
 * are left out: they are ours to place.
 */
export function toDot(
  view: BoxView,
  language: Language,
  sizes: ReadonlyMap<string, NodeSize>,
  strategy: Strategy = usual,
  { joined }: Pick<GraphNodes, "joined"> = graphNodes(view, language),
): string {
  const names = new Map([...sizes.keys()].map((id, index) => [id, `n${index}`]));
  const numbers = new Map(groupsOf(view).map((group, index) => [group, index]));
  const met = new Set(joined.flatMap(({ from, to }) => [from, to]));
  const writing: Writing = { names, numbers, sizes, met, language, strategy };
  const loose = looseGroups(view, joined);
  const turned = turnedLines(view, joined);
  const edges = joined.map(({ line, from, to }, index) => {
    const [tail, head] = turned.has(index) ? [to, from] : [from, to];
    const heads = line.bothWays ? ", dir=both" : turned.has(index) ? ", dir=back" : "";
    return `  ${names.get(tail)} -> ${names.get(head)} [id=e${index}${heads}];\n`;
  });
  return [
    "digraph view {\n",
    `  graph [rankdir=${strategy.direction}, splines=${strategy.splines}, nodesep=0.25, ranksep=${strategy.apart.toFixed(2)}];\n`,
    '  node [shape=box, fixedsize=true, label=""];\n',
    "  edge [arrowsize=0.8];\n",
    ...view.groups.filter((group) => !loose.has(group)).map((group) => groupText(group, writing, "  ")),
    ...edges,
    "}\n",
  ].join("");
}

interface Writing {
  readonly names: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<Group, number>;
  readonly sizes: ReadonlyMap<string, NodeSize>;
  /** The boxes that lines meet. */
  readonly met: ReadonlySet<string>;
  readonly language: Language;
  readonly strategy: Strategy;
}

function groupText(group: Group, writing: Writing, indent: string): string {
  const { names, numbers, sizes, met, language, strategy } = writing;
  const ids = group.boxes.map((box) => box.id);
  const nodes = ids.map((id) => {
    const { width, height } = sizes.get(id) ?? { width: 0, height: 0 };
    return `${indent}  ${names.get(id)} [width=${inches(width)}, height=${inches(height)}];\n`;
  });
  // In long rows only what no line places is put in order: more would pull a large graph apart, and take minutes.
  const ordered = strategy.perRow < longRow ? ids : ids.filter((id) => !met.has(id));
  const rows = ordered.flatMap((id, at) => {
    const below = ordered[at + strategy.perRow];
    return below === undefined ? [] : [`${indent}  ${names.get(id)} -> ${names.get(below)} [style=invis];\n`];
  });
  const inner = (group.groups ?? []).map((one) => groupText(one, writing, `${indent}  `));
  const content = [...nodes, ...rows, ...inner].join("");
  if (!strategy.clusters || content === "") return content;
  const head = `${indent}subgraph cluster_${numbers.get(group)} {\n${indent}  margin=12; labeljust=l; ${tabSpace(group, language)}\n`;
  return `${head}${content}${indent}}\n`;
}

/** An empty label as large as the title that we draw. */
function tabSpace(group: Group, language: Language): string {
  const { width, height } = tabOf(group, language);
  return `label=<<TABLE BORDER="0" CELLBORDER="0" FIXEDSIZE="TRUE" WIDTH="${width}" HEIGHT="${height - 6}"><TR><TD></TD></TR></TABLE>>;`;
}

function inches(points: number): string {
  return (points / 72).toFixed(4);
}
