import type { View } from "../../../src/domain/view.ts";
import { hostileTexts } from "../hostile.ts";
import { matrixOf, timelineOf } from "../other-layouts.ts";
import { box, group, line, viewOf } from "../views.ts";

/** Ids that are words of a language that we write, or of JavaScript, or that would end what they stand in. */
const nastyIds = [
  "end",
  "graph",
  "subgraph",
  "__proto__",
  "constructor",
  "toString",
  "node",
  "click",
  "section",
  "root",
  '"]; x [label="',
  "a-->b",
  "<script>",
  "@enduml",
  "0",
  "1",
  "con cá",
] as const;

/** Texts that would break careless writing: all of the hostile ones, words of languages, and 20,000 characters. */
export const nastyTexts: readonly string[] = [
  ...hostileTexts,
  "graph TD",
  "section Đợt 1",
  "title: x",
  "done, active, crit, 2014-01-01, 3d",
  "@enduml",
  "!include https://example.org/x.puml",
  "%date()",
  "$tags=1",
  "**đậm** //nghiêng// __gạch__ ~~bỏ~~ ==x==",
  "<&heart> <$sprite> [[https://example.org]]",
  "<b onclick=alert(1)>x</b><img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "\\N \\G \\L \\E \\n",
  "&eacute; &#233; &lt;b&gt;",
  "a;b,c:d#e|f",
  "1. Đợt một",
  "- gạch đầu dòng",
  "+ cộng",
  "x".repeat(20_000),
  "   ",
];

const idOf = (index: number): string => nastyIds[index] ?? `n${index}`;
const boxes = nastyTexts.map((text, index) =>
  box(idOf(index), {
    label: { vi: text },
    note: { vi: text },
    kind: index % 3 === 0 ? "database" : "application",
    state: index % 2 === 0 ? "realised" : "missing",
    href: "javascript:alert(1)",
  }),
);

/** Boxes of every nasty text, one in another, in groups in groups, with lines whose labels are nasty. */
const nastyBoxes: View = viewOf(
  [
    group("end", "band", boxes.slice(0, 8), { vi: 'Nhóm "end" <b>' }),
    {
      ...group("__proto__", "band", boxes.slice(8, -2), { vi: "]]> --> %%{init}%%" }),
      groups: [
        group("graph", "band", [box("holder", { label: { vi: "<script>alert(1)</script>" }, boxes: boxes.slice(-2) })]),
      ],
    },
  ],
  nastyTexts.map((text, index) =>
    line(idOf(index), idOf((index + 1) % nastyTexts.length), { id: `line-${index}`, label: { vi: text } }),
  ),
);

const headers = (name: string) =>
  nastyTexts.map((text, index) => ({ id: idOf(index), label: { vi: text }, total: index, note: { vi: name } }));

/** A matrix whose heads and cells are nasty. */
const nastyMatrix: View = matrixOf({
  title: { vi: '</text><script>alert(1)</script> "]' },
  rows: [{ id: "__proto__", title: { vi: "end" }, tone: "data", headers: headers("row") }],
  columns: [{ id: "constructor", tone: "users", headers: headers("column").slice(0, 6) }],
  cells: nastyTexts.map((text, index) => ({
    row: idOf(index),
    column: idOf(index % 6),
    text: { vi: text },
    spoken: { vi: text, en: text },
    elements: ["<a>"],
  })),
});

/** A timeline whose waves, bars and milestones are nasty. */
const nastyTimeline: View = timelineOf({
  title: { vi: "title\n section x :a, 2014-01-01, 3d" },
  waves: [
    {
      id: "__proto__",
      title: { vi: "section %%{init}%%" },
      tone: "data",
      bars: nastyTexts.map((text, index) => ({
        id: idOf(index),
        kind: "project" as const,
        label: { vi: text },
        state: "planned" as const,
        start: "2011",
        end: "2014-06",
      })),
      milestones: [{ id: "m", label: { vi: "click b1 call alert(1)" }, date: "2013", state: "realised" }],
    },
  ],
  dependencies: [{ id: "d", from: "end", to: "graph", isBroken: false }],
});

/** Every nasty view, by the kind of its layout. */
export const nastyViews: readonly (readonly [string, View])[] = [
  ["boxes", nastyBoxes],
  ["a matrix", nastyMatrix],
  ["a timeline", nastyTimeline],
];

/** The text alone, for comparing what stands in a picture: without white space, marks of direction, and what is cut. */
export function squeezed(text: string): string {
  return text
    .normalize("NFC")
    .replace(
      /[\s\u0000-\u001f\u007f-\u009f\u200b\ufeff\u202a-\u202e\u2066-\u2069\ufffd\ufffe\uffff]|\p{Surrogate}/gu,
      "",
    );
}

/** The nasty labels as a picture may show them: at least their first 200 characters. */
export const nastyLabels: readonly string[] = nastyTexts
  .map((text: string) => squeezed(text).slice(0, 200))
  .filter((text) => text !== "");
