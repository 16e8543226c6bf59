import { inLanguage, type Language, type Text } from "../domain/text.ts";
import { type Box, type BoxState, boxesOf, boxStates, type Group, type Line, type View } from "../domain/view.ts";
import { stateColour } from "./palette.ts";
import { stateWords } from "./words.ts";
import { oneLine } from "./wrap.ts";

const longestLabel = 400;

const classes: Readonly<Record<BoxState, string>> = {
  realised: `fill:#e8f3ec,stroke:${stateColour.realised},color:#16202b`,
  partly: `fill:#fbf3e1,stroke:${stateColour.partly},color:#16202b,stroke-dasharray:8 2`,
  planned: `fill:#ffffff,stroke:${stateColour.planned},color:#16202b,stroke-dasharray:5 3`,
  missing: `fill:#ffffff,stroke:${stateColour.missing},color:#16202b,stroke-dasharray:2 3`,
  retired: `fill:#eceeef,stroke:${stateColour.retired},color:#5d646d`,
  neutral: `fill:#f3f5f8,stroke:#66778a,color:#16202b`,
};

const arrows: Readonly<Record<Line["style"], string>> = { axis: "==>", direct: "-->", reference: "-->" };
const plannedArrow = "-.->";
const directColour = "stroke:#9c3a1b";

/**
 * A view as the text of a Mermaid flowchart. Groups, and boxes that hold boxes, are subgraphs; boxes are `n1`, `n2` … in
 * the order of the view, groups `g1`, `g2` …, so that no id of the model can be a word of the language. A state other
 * than realised stands in the label as well. Labels over 400 characters are cut with an ellipsis. A line with an end
 * that the view lacks becomes a comment. Mermaid itself refuses more than 500 lines and is slow over 150 boxes.
 */
export function toMermaid(view: View, language: Language): string {
  const names = new Map(boxesOf(view).map((box, index) => [box.id, `n${index + 1}`]));
  const lines = view.lines.filter((line) => names.has(line.from) && names.has(line.to));
  const direct = lines.flatMap((line, index) => (line.style === "direct" ? [index] : []));
  const missing = view.lines.length - lines.length;
  const states = boxStates.filter((state) => boxesOf(view).some((box) => box.state === state));
  return [
    `flowchart ${view.layout === "layers" ? "TB" : "LR"}`,
    ...view.groups.flatMap((group, index) => groupText(group, `g${index + 1}`, names, language)),
    ...lines.map((line) => `  ${lineText(line, names, language)}`),
    ...(direct.length > 0 ? [`  linkStyle ${direct.join(",")} ${directColour}`] : []),
    ...states.map((state) => `  classDef ${classOf(state)} ${classes[state]}`),
    ...(missing > 0 ? [`  %% ${missing} lines have an end outside this view`] : []),
    "",
  ].join("\n");
}

function groupText(group: Group, name: string, names: ReadonlyMap<string, string>, language: Language): string[] {
  return [
    `  subgraph ${name}["${label(group.title, language)}"]`,
    ...group.boxes.flatMap((box) => boxText(box, names, language, "    ")),
    "  end",
  ];
}

function boxText(box: Box, names: ReadonlyMap<string, string>, language: Language, indent: string): string[] {
  const name = names.get(box.id) ?? "n0";
  const words = `"${label(box.label, language)}${stateSuffix(box.state, language)}"`;
  if (box.boxes.length === 0) {
    const shaped = box.kind === "database" ? `[(${words})]` : `[${words}]`;
    return [`${indent}${name}${shaped}:::${classOf(box.state)}`];
  }
  return [
    `${indent}subgraph ${name}[${words}]`,
    ...box.boxes.flatMap((inner) => boxText(inner, names, language, `${indent}  `)),
    `${indent}end`,
    `${indent}class ${name} ${classOf(box.state)}`,
  ];
}

function stateSuffix(state: BoxState, language: Language): string {
  return state === "realised" || state === "neutral" ? "" : ` · ${stateWords[state][language]}`;
}

function classOf(state: BoxState): string {
  return `state-${state}`;
}

function lineText(line: Line, names: ReadonlyMap<string, string>, language: Language): string {
  const arrow = line.planned ? plannedArrow : arrows[line.style];
  const middle = line.label ? `|"${label(line.label, language)}"|` : "";
  return `${names.get(line.from)} ${line.bothWays ? "<" : ""}${arrow}${middle} ${names.get(line.to)}`;
}

/** Everything but letters, marks, digits, spaces and harmless punctuation becomes an entity of Mermaid. */
function label(text: Text, language: Language): string {
  const line = oneLine(inLanguage(text, language));
  const characters = [...line];
  const kept = characters.length > longestLabel ? [...characters.slice(0, longestLabel), "…"] : characters;
  return kept
    .map((character) => (/[\p{L}\p{M}\p{N} ,.:·…–/+_-]/u.test(character) ? character : `#${character.codePointAt(0)};`))
    .join("");
}
