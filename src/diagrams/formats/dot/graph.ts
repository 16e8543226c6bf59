import type { Language } from "../../../domain/text.ts";
import { type Box, type BoxView, boxesOf, type Group, groupsOf, type Line } from "../../../domain/view.ts";
import type { BoxKind, BoxState } from "../../../domain/view-head.ts";
import { faded, ink, lineColour, paper, stateColour, toneOf } from "../../palette.ts";
import { linesOf } from "../lines-of.ts";
import { cutNote, remarksOn, shortLine } from "../said.ts";
import { dotString } from "./text.ts";

/** Graphviz knows the widths of its letters; with a font that it does not know, long texts have made it crash. */
const fonts = "Arial";
/** About the characters of a line in a box, and on a line. */
const boxRoom = 28;
const lineRoom = 24;

const shapeOf: Readonly<Partial<Record<BoxKind, string>>> = {
  database: "cylinder",
  node: "box3d",
  document: "note",
  project: "cds",
};

const styles: Readonly<Record<BoxState, string>> = {
  realised: `style="filled", fillcolor="#e8f3ec", color="${stateColour.realised}"`,
  partly: `style="filled,dashed", fillcolor="#fbf3e1", color="${stateColour.partly}"`,
  planned: `style="filled,dashed", fillcolor="${paper}", color="${stateColour.planned}"`,
  missing: `style="filled,dotted", fillcolor="${paper}", color="${stateColour.missing}"`,
  retired: `style="filled", fillcolor="${faded}", color="${stateColour.retired}", fontcolor="${stateColour.retired}"`,
  neutral: `style="filled", fillcolor="#f3f5f8", color="#66778a"`,
};

const lineStyles: Readonly<Record<Line["style"], string>> = {
  axis: `color="${lineColour.axis}", penwidth=1.8`,
  direct: `color="${lineColour.direct}", penwidth=1.4`,
  reference: `color="${lineColour.reference}"`,
};

/**
 * Boxes and lines as DOT that stands alone, for Graphviz to arrange. Boxes are `n1`, `n2` … in the order of the view,
 * groups and boxes that hold boxes are clusters; what colour and badge say stands in the labels as well. A line to a box
 * that holds boxes ends at its border.
 */
export function toGraph(view: BoxView, language: Language): string {
  const boxes = boxesOf(view);
  const names = new Map(boxes.map((box, index) => [box.id, `n${index + 1}`]));
  const holders = new Set(boxes.flatMap(({ id, boxes: inner }) => (inner.length > 0 ? [id] : [])));
  const writing: Writing = {
    names,
    holders,
    groups: new Map(groupsOf(view).map((group, index) => [group, index])),
    language,
  };
  return [
    `digraph ${dotString(view.id)} {`,
    `  graph [compound=true, rankdir=${view.layout === "layers" ? "TB" : "LR"}, fontname="${fonts}", labelloc=t, label=${dotString(shortLine(view.title, language))}];`,
    `  node [shape=box, fontname="${fonts}", fontsize=11, fontcolor="${ink}", margin="0.12,0.06"];`,
    `  edge [fontname="${fonts}", fontsize=9, fontcolor="${ink}"];`,
    ...view.groups.flatMap((group) => groupText(group, "  ", writing)),
    ...view.lines.map((line) => `  ${lineText(line, writing)}`),
    ...cutNote(
      boxes.map(({ label }) => label),
      language,
    ).map((note) => `  // ${note}`),
    "}",
    "",
  ].join("\n");
}

interface Writing {
  readonly names: ReadonlyMap<string, string>;
  /** The ids of boxes that hold boxes. */
  readonly holders: ReadonlySet<string>;
  readonly groups: ReadonlyMap<Group, number>;
  readonly language: Language;
}

function groupText(group: Group, indent: string, writing: Writing): readonly string[] {
  const index = writing.groups.get(group) ?? 0;
  const { line, wash } = toneOf(group.tone, index);
  const title = linesOf(shortLine(group.title, writing.language), 2 * boxRoom);
  return [
    `${indent}subgraph cluster_g${index + 1} {`,
    `${indent}  label=${dotString(...title)}; style="filled,rounded"; fillcolor="${wash}"; color="${line}";`,
    ...group.boxes.flatMap((box) => boxText(box, `${indent}  `, writing)),
    ...(group.groups ?? []).flatMap((inner) => groupText(inner, `${indent}  `, writing)),
    `${indent}}`,
  ];
}

function boxText(box: Box, indent: string, writing: Writing): readonly string[] {
  const name = writing.names.get(box.id) ?? "n0";
  const label = dotString(...labelLines(box, writing.language));
  if (box.boxes.length === 0)
    return [`${indent}${name} [label=${label}, shape=${shapeOf[box.kind] ?? "box"}, ${styles[box.state]}];`];
  return [
    `${indent}subgraph cluster_${name} {`,
    `${indent}  label=${label}; ${styles[box.state].replaceAll(", f", "; f").replaceAll(", c", "; c")};`,
    `${indent}  ${name} [shape=point, style=invis, label=""];`,
    ...box.boxes.flatMap((inner) => boxText(inner, `${indent}  `, writing)),
    `${indent}}`,
  ];
}

function labelLines(box: Box, language: Language): readonly string[] {
  const note = box.note ? linesOf(shortLine(box.note, language), boxRoom) : [];
  return [...linesOf(shortLine(box.label, language), boxRoom), ...note, ...remarksOn(box, language)];
}

function lineText(line: Line, { names, holders, language }: Writing): string {
  const [from, to] = [names.get(line.from), names.get(line.to)];
  if (!from || !to) return `// ${outside[language]}`;
  const said = [
    ...(line.label ? linesOf(shortLine(line.label, language), lineRoom) : []),
    ...remarksOn(line, language),
  ];
  const attributes = [
    ...(said.length > 0 ? [`label=${dotString(...said)}`] : []),
    lineStyles[line.style],
    ...(line.planned ? ["style=dashed"] : []),
    ...(line.bothWays ? ["dir=both"] : []),
    ...(holders.has(line.from) ? [`ltail=cluster_${from}`] : []),
    ...(holders.has(line.to) ? [`lhead=cluster_${to}`] : []),
  ];
  return `${from} -> ${to} [${attributes.join(", ")}];`;
}

const outside: Readonly<Record<Language, string>> = {
  vi: "một kết nối có một đầu nằm ngoài sơ đồ này",
  en: "a line has an end outside this view",
};
