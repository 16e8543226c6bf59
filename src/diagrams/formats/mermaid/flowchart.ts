import type { Language } from "../../../domain/text.ts";
import { type Box, type BoxView, boxesOf, type Group, groupsOf, type Line } from "../../../domain/view.ts";
import { type BoxState, boxStates, type Change, changes } from "../../../domain/view-head.ts";
import { changeColour, faded, ink, lineColour, paper, stateColour } from "../../palette.ts";
import { cutNote, saidOf, shortLine } from "../said.ts";
import { mermaidComment, mermaidText } from "./text.ts";

const stateClasses: Readonly<Record<BoxState, string>> = {
  realised: `fill:#e8f3ec,stroke:${stateColour.realised},color:${ink}`,
  partly: `fill:#fbf3e1,stroke:${stateColour.partly},color:${ink},stroke-dasharray:8 2`,
  planned: `fill:${paper},stroke:${stateColour.planned},color:${ink},stroke-dasharray:5 3`,
  missing: `fill:${paper},stroke:${stateColour.missing},color:${ink},stroke-dasharray:2 3`,
  retired: `fill:${faded},stroke:${stateColour.retired},color:${stateColour.retired}`,
  neutral: `fill:#f3f5f8,stroke:#66778a,color:${ink}`,
};

const changeClasses: Readonly<Record<Change, string>> = {
  added: `stroke:${changeColour.added},stroke-width:3px`,
  removed: `stroke:${changeColour.removed},stroke-width:2px,stroke-dasharray:3 3`,
  changed: `stroke:${changeColour.changed},stroke-width:3px,stroke-dasharray:9 3`,
  kept: "",
};

const arrows: Readonly<Record<Line["style"], string>> = { axis: "==>", direct: "-->", reference: "-->" };
const plannedArrow = "-.->";
/** Mermaid refuses more lines than this where it is not told otherwise, and a text cannot tell it. */
const mostLines = 500;

/**
 * Boxes and lines as the text of a Mermaid flowchart. Groups, and boxes that hold boxes, are subgraphs; boxes are `n1`,
 * `n2` … in the order of the view, groups `g1`, `g2` …, so that no id of the model can be a word of the language. What
 * colour and badge say stands in the label as well. A line with an end that the view lacks becomes a comment.
 */
export function toFlowchart(view: BoxView, language: Language): string {
  const boxes = boxesOf(view);
  const writing: Writing = {
    boxes: new Map(boxes.map((box, index) => [box.id, `n${index + 1}`])),
    groups: new Map(groupsOf(view).map((group, index) => [group, `g${index + 1}`])),
    language,
  };
  const { boxes: names } = writing;
  const lines = view.lines.filter((line) => names.has(line.from) && names.has(line.to));
  return [
    `flowchart ${view.layout === "layers" ? "TB" : "LR"}`,
    ...view.groups.flatMap((group) => groupText(group, "  ", writing)),
    ...lines.map((line) => `  ${lineText(line, writing)}`),
    ...linkStyles(lines),
    ...classes(boxes),
    ...comments(view, lines, language).map(mermaidComment),
    "",
  ].join("\n");
}

/** The names that the text gives to boxes and groups, and the language of its labels. */
interface Writing {
  readonly boxes: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<Group, string>;
  readonly language: Language;
}

function groupText(group: Group, indent: string, writing: Writing): readonly string[] {
  const title = mermaidText(shortLine(group.title, writing.language)) || " ";
  return [
    `${indent}subgraph ${writing.groups.get(group)}["${title}"]`,
    ...group.boxes.flatMap((box) => boxText(box, `${indent}  `, writing)),
    ...(group.groups ?? []).flatMap((inner) => groupText(inner, `${indent}  `, writing)),
    `${indent}end`,
  ];
}

function boxText(box: Box, indent: string, writing: Writing): readonly string[] {
  const name = writing.boxes.get(box.id) ?? "n0";
  const words = `"${mermaidText(saidOf(box, writing.language)) || " "}"`;
  if (box.boxes.length === 0) {
    const shaped = box.kind === "database" ? `[(${words})]` : `[${words}]`;
    return [`${indent}${name}${shaped}:::${classOf(box)}`];
  }
  return [
    `${indent}subgraph ${name}[${words}]`,
    ...box.boxes.flatMap((inner) => boxText(inner, `${indent}  `, writing)),
    `${indent}end`,
    `${indent}class ${name} ${classOf(box)}`,
  ];
}

/** One class says both: a flowchart takes several in one place, but not in all. */
function classOf({ state, change }: Box): string {
  return `state-${state}${change && change !== "kept" ? `-${change}` : ""}`;
}

function classes(boxes: readonly Box[]): readonly string[] {
  const used = new Set(boxes.map(classOf));
  const every = boxStates.flatMap((state) =>
    changes.map((change): [string, string] => [
      `state-${state}${change === "kept" ? "" : `-${change}`}`,
      [stateClasses[state], changeClasses[change]].filter((rule) => rule !== "").join(","),
    ]),
  );
  return every.flatMap(([name, rules]) => (used.has(name) ? [`  classDef ${name} ${rules}`] : []));
}

function lineText(line: Line, { boxes, language }: Writing): string {
  const arrow = line.planned ? plannedArrow : arrows[line.style];
  const said = line.label ? mermaidText(saidOf({ ...line, label: line.label }, language)) : "";
  const middle = said ? `|"${said}"|` : "";
  return `${boxes.get(line.from)} ${line.bothWays ? "<" : ""}${arrow}${middle} ${boxes.get(line.to)}`;
}

function linkStyles(lines: readonly Line[]): readonly string[] {
  const numbered = (wanted: (line: Line) => boolean) => lines.flatMap((line, index) => (wanted(line) ? [index] : []));
  const styles: readonly (readonly [readonly number[], string])[] = [
    [
      numbered(({ style, change }) => style === "direct" && (change ?? "kept") === "kept"),
      `stroke:${lineColour.direct}`,
    ],
    ...changes.map(
      (kind) => [numbered(({ change }) => change === kind && kind !== "kept"), changeClasses[kind]] as const,
    ),
  ];
  return styles.flatMap(([indices, rule]) => (indices.length > 0 ? [`  linkStyle ${indices.join(",")} ${rule}`] : []));
}

function comments(view: BoxView, lines: readonly Line[], language: Language): readonly string[] {
  const missing = view.lines.length - lines.length;
  return [
    ...(missing > 0 ? [outside[language](missing)] : []),
    ...(lines.length > mostLines ? [tooMany[language](lines.length)] : []),
    ...cutNote(
      [...boxesOf(view), ...groupsOf(view).map(({ title }) => ({ label: title }))].map(({ label }) => label),
      language,
    ),
  ];
}

const outside: Readonly<Record<Language, (count: number) => string>> = {
  vi: (count) => `${count} kết nối có một đầu nằm ngoài sơ đồ này`,
  en: (count) => `${count} lines have an end outside this view`,
};
const tooMany: Readonly<Record<Language, (count: number) => string>> = {
  vi: (count) => `Mermaid chỉ vẽ ${count} kết nối khi được đặt maxEdges từ ${count} trở lên`,
  en: (count) => `Mermaid draws ${count} lines only where it is set up with maxEdges of at least ${count}`,
};
