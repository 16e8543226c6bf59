import { describe, expect, it } from "vitest";
import { plantumlText } from "../../../src/diagrams/formats/plantuml/text.ts";
import { toPlantuml } from "../../../src/diagrams/formats/plantuml.ts";
import type { View } from "../../../src/domain/view.ts";
import { picturesOfProvince, provinces } from "../province-views.ts";
import { box, group, line, viewOf } from "../views.ts";
import { nastyLabels, nastyTexts, nastyViews, squeezed } from "./nasty.ts";

/** Text as we write it: plain signs, and characters by their number. */
const text = String.raw`(?:[\p{L}\p{M}\p{N} ,·…–./:_()-]|<U\+[0-9A-F]{4,6}>)*`;
const quoted = `"${text}"`;
const colours = String.raw`(?:, \$\w+=(?:"#[0-9a-f]{6}"|\w+\(\)))+`;

/** Every line that may stand in a text of each kind. */
const lines: Readonly<Record<View["layout"], readonly string[]>> = {
  layers: c4(),
  graph: c4(),
  timeline: [
    "@startgantt",
    `title ${text}`,
    "printscale yearly",
    String.raw`Project starts \d{4}-\d\d-\d\d`,
    `-- ${text} --`,
    String.raw`\[${text}\] as \[b\d+\] starts \d{4}-\d\d-\d\d and ends \d{4}-\d\d-\d\d`,
    String.raw`\[b\d+\] is colored in #[0-9a-f]{6}/#[0-9a-f]{6}`,
    String.raw`\[${text}\] happens \d{4}-\d\d-\d\d`,
    String.raw`\[b\d+\] -> \[b\d+\]`,
    "@endgantt",
  ],
  matrix: [
    "@startsalt",
    `title ${text}`,
    String.raw`\{#`,
    String.raw` *(?:${text}|\\n)+(?: \| (?:${text}|\\n)+)*`,
    String.raw`\}`,
    "@endsalt",
  ],
};

function c4(): readonly string[] {
  return [
    "@startuml",
    "!include <C4/C4_Container>",
    `title ${text}`,
    String.raw`LAYOUT_\w+\(\)`,
    String.raw`AddElementTag\("\w+"${colours}, \$legendText=${quoted}\)`,
    String.raw`AddRelTag\("\w+"${colours}, \$legendText=${quoted}\)`,
    String.raw` *Boundary\([gn]\d+, ${quoted}(?:, ${quoted})?\) \{`,
    String.raw` *(?:Person|System|System_Ext|Container|ContainerDb)\(n\d+(?:, ${quoted}){2,3}, \$tags="\w+"\)`,
    String.raw`(?:Bi)?Rel\(n\d+, n\d+, ${quoted}, \$tags="\w+(?:\+planned)?"\)`,
    `' ${text}`,
    String.raw` *\}`,
    String.raw`SHOW_LEGEND\(\)`,
    "@enduml",
  ];
}

function faults(view: View): readonly string[] {
  const patterns = lines[view.layout].map((line) => new RegExp(`^${line}$`, "u"));
  const written = toPlantuml(view, "vi").split("\n").slice(0, -1);
  return written.filter((line) => !patterns.some((pattern) => pattern.test(line)));
}

function read(written: string): string {
  return written.replace(/<U\+([0-9A-F]+)>/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

describe("PlantUML", () => {
  it.each(provinces)("of every view of $province consists of lines that we mean", ({ province, at }) => {
    for (const view of picturesOfProvince(province, at)) expect(faults(view)).toEqual([]);
  });

  it.each(nastyViews)("of nasty ids and texts, %s, consists of lines that we mean, and says the texts", (_, view) => {
    expect(faults(view)).toEqual([]);
    const said = squeezed(read(toPlantuml(view, "vi").replaceAll("\\n", " ")));
    expect(nastyLabels.filter((label) => !said.includes(label))).toEqual([]);
  });

  it.each(nastyTexts.map((one) => [one.slice(0, 50), one]))("writes %j so that it reads the same", (_, one) => {
    expect(plantumlText(one)).toMatch(new RegExp(`^${text}$`, "u"));
    expect(squeezed(read(plantumlText(one)))).toBe(squeezed(one));
  });

  it("fetches nothing: its macros are those that PlantUML carries", () => {
    const view = viewOf(
      [group("a", "band", [box("x"), box("y")])],
      [line("x", "y", { planned: true, bothWays: true })],
    );
    const written = toPlantuml(view, "vi");
    expect(written.match(/!\w+.*/g)).toEqual(["!include <C4/C4_Container>"]);
    expect(written).toContain('BiRel(n1, n2, "", $tags="axis+planned")');
  });
});
