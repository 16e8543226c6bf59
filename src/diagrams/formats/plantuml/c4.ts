import type { Language } from "../../../domain/text.ts";
import { boxKindNames } from "../../../domain/value-words.ts";
import { type Box, type BoxView, boxesOf, type Group, groupsOf, type Line } from "../../../domain/view.ts";
import { type BoxKind, type BoxState, boxStates } from "../../../domain/view-head.ts";
import { faded, ink, lineColour, paper, stateColour } from "../../palette.ts";
import { lineWords, plannedLineWords, stateWords } from "../../words.ts";
import { remarksOn, shortLine } from "../said.ts";
import { plantumlText } from "./text.ts";

/** Of C4-PlantUML, what shows a kind of box. All else is a system. */
const macroOf: Readonly<Partial<Record<BoxKind, string>>> = {
  agency: "Person",
  userGroup: "Person",
  database: "ContainerDb",
  application: "Container",
  platform: "Container",
  nationalSystem: "System_Ext",
};

interface Look {
  readonly background: string;
  readonly border: string;
  readonly line: string;
}

const looks: Readonly<Record<BoxState, Look>> = {
  realised: { background: "#e8f3ec", border: stateColour.realised, line: "SolidLine()" },
  partly: { background: "#fbf3e1", border: stateColour.partly, line: "DashedLine()" },
  planned: { background: paper, border: stateColour.planned, line: "DashedLine()" },
  missing: { background: paper, border: stateColour.missing, line: "DottedLine()" },
  retired: { background: faded, border: stateColour.retired, line: "SolidLine()" },
  neutral: { background: "#f3f5f8", border: "#66778a", line: "SolidLine()" },
};

/**
 * Boxes and lines as PlantUML with the macros of C4, which PlantUML itself carries: nothing is fetched. Boxes are `n1`,
 * `n2` … in the order of the view, groups and boxes that hold boxes are boundaries; what colour and badge say stands in
 * the labels as well. A line with an end that the view lacks becomes a comment.
 */
export function toC4(view: BoxView, language: Language): string {
  const boxes = boxesOf(view);
  const writing: Writing = {
    boxes: new Map(boxes.map((box, index) => [box.id, `n${index + 1}`])),
    groups: new Map(groupsOf(view).map((group, index) => [group, `g${index + 1}`])),
    language,
  };
  const states = boxStates.filter((state) => boxes.some((box) => box.state === state));
  return [
    "@startuml",
    "!include <C4/C4_Container>",
    `title ${plantumlText(shortLine(view.title, language)) || "-"}`,
    view.layout === "layers" ? "LAYOUT_TOP_DOWN()" : "LAYOUT_LEFT_RIGHT()",
    ...states.map((state) => elementTag(state, language)),
    ...lineTags(view.lines, language),
    ...view.groups.flatMap((group) => groupText(group, "", writing)),
    ...view.lines.map((line) => lineText(line, writing)),
    "SHOW_LEGEND()",
    "@enduml",
    "",
  ].join("\n");
}

interface Writing {
  readonly boxes: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<Group, string>;
  readonly language: Language;
}

function elementTag(state: BoxState, language: Language): string {
  const { background, border, line } = looks[state];
  const colours = `$bgColor="${background}", $fontColor="${ink}", $borderColor="${border}", $borderStyle=${line}`;
  return `AddElementTag("${state}", ${colours}, $legendText="${plantumlText(stateWords[state][language])}")`;
}

function lineTags(lines: readonly Line[], language: Language): readonly string[] {
  const used = (["axis", "direct", "reference"] as const).filter((style) => lines.some((line) => line.style === style));
  const planned = lines.some((line) => line.planned)
    ? [`AddRelTag("planned", $lineStyle=DashedLine(), $legendText="${plantumlText(plannedLineWords[language])}")`]
    : [];
  const styles = used.map(
    (style) =>
      `AddRelTag("${style}", $lineColor="${lineColour[style]}", $textColor="${ink}", $legendText="${plantumlText(lineWords[style][language])}")`,
  );
  return [...styles, ...planned];
}

function groupText(group: Group, indent: string, writing: Writing): readonly string[] {
  return [
    `${indent}Boundary(${writing.groups.get(group)}, "${plantumlText(shortLine(group.title, writing.language))}") {`,
    ...group.boxes.flatMap((box) => boxText(box, `${indent}  `, writing)),
    ...(group.groups ?? []).flatMap((inner) => groupText(inner, `${indent}  `, writing)),
    `${indent}}`,
  ];
}

function boxText(box: Box, indent: string, writing: Writing): readonly string[] {
  const { language } = writing;
  const name = writing.boxes.get(box.id);
  const label = plantumlText(shortLine(box.label, language));
  const remarks = [...(box.note ? [shortLine(box.note, language)] : []), ...remarksOn(box, language)].join(" · ");
  if (box.boxes.length > 0)
    return [
      `${indent}Boundary(${name}, "${label}", "${plantumlText(remarks)}") {`,
      ...box.boxes.flatMap((inner) => boxText(inner, `${indent}  `, writing)),
      `${indent}}`,
    ];
  const macro = macroOf[box.kind] ?? "System";
  const kind = plantumlText(boxKindNames[box.kind][language]);
  // A container names its technology, a person or a system does not.
  const words = macro.startsWith("Container") ? [label, kind, plantumlText(remarks)] : [label, plantumlText(remarks)];
  return [`${indent}${macro}(${name}, ${words.map((text) => `"${text}"`).join(", ")}, $tags="${box.state}")`];
}

function lineText(line: Line, { boxes, language }: Writing): string {
  const [from, to] = [boxes.get(line.from), boxes.get(line.to)];
  if (!from || !to) return `' ${outside[language]}`;
  const said = [...(line.label ? [shortLine(line.label, language)] : []), ...remarksOn(line, language)].join(" · ");
  return `${line.bothWays ? "BiRel" : "Rel"}(${from}, ${to}, "${plantumlText(said)}", $tags="${line.style}${line.planned ? "+planned" : ""}")`;
}

const outside: Readonly<Record<Language, string>> = {
  vi: "một kết nối có một đầu nằm ngoài sơ đồ này",
  en: "a line has an end outside this view",
};
