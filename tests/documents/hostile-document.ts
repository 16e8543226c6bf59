import type { DocumentBlock, DocumentContent, Inline } from "../../src/domain/page.ts";
import { nastyTexts, squeezed } from "../diagrams/formats/nasty.ts";

/** What someone may write into a model to make a document fetch, read or run something, or to break it. */
const hostileTexts: readonly string[] = [
  ...nastyTexts.filter((text) => text.length < 1000),
  "<iframe src=file:///etc/passwd></iframe>",
  '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">',
  "</style><style>@import 'http://127.0.0.1:9/x.css';</style>",
  "@import url(http://127.0.0.1:9/x.css);",
  "{{constructor}} {{{lookup this 'constructor'}}} {{#with this}}{{/with}}",
  "[x](javascript:alert(1)) ![x](http://127.0.0.1:9/x.png)",
  '"><img src=http://127.0.0.1:9/x onerror=alert(1)>',
  '\\"}@page{@top-left{content:url(http://127.0.0.1:9/y)}}',
  '=HYPERLINK("http://127.0.0.1:9")',
  "\u0000\u0001\u0008\u000b\u000c\u001f\ufffe\uffff trước và sau",
  "a\u202eb\u202c c",
  "]]><!-- -->",
  "w".repeat(3_000),
];

/** The hostile texts as they can be read back: without white space, marks of direction and what no text may hold. */
export const hostileLabels: readonly string[] = hostileTexts
  .map((text) => squeezed(text).slice(0, 150))
  .filter((text) => text !== "");

const inline = (text: string): Inline => [
  { text, href: "javascript:alert(1)" },
  { text: " " },
  { text: "x", href: "file:///etc/passwd" },
];

function blocksOf(text: string, index: number): readonly DocumentBlock[] {
  return [
    { kind: "heading", text },
    { kind: "paragraph", text: inline(text) },
    { kind: "callout", tone: "warning", text: inline(text) },
    { kind: "list", ordered: true, items: [inline(text)] },
    { kind: "figures", items: [{ label: text, value: text, note: text, mark: "inferred" }] },
    {
      kind: "table",
      id: `table-${index}`,
      caption: text,
      head: [text, text],
      align: ["start", "end"],
      rows: [[inline(text), inline(text)]],
      note: text,
    },
    {
      kind: "findings",
      items: [
        {
          rule: text,
          severity: "error",
          severityName: text,
          title: text,
          rationale: inline(text),
          remedy: inline(text),
          cases: [{ message: inline(text), at: text }],
        },
      ],
    },
    {
      kind: "scores",
      items: [{ label: text, value: text, note: text, evidence: [{ text: inline(text), counted: true }], parts: [] }],
    },
  ];
}

/** A document whose every text is hostile. */
export const hostileDocument: DocumentContent = {
  language: "vi",
  title: hostileTexts.at(-6) ?? "",
  subtitle: "<script>alert(1)</script>",
  issuer: "{{issuer}}</title><script>alert(1)</script>",
  date: "<b>",
  chapters: hostileTexts.map((text, index) => ({
    id: `chapter-${index}`,
    number: String(index + 1),
    title: text,
    blocks: blocksOf(text, index),
    chapters: [],
  })),
  colophon: hostileTexts.map(inline),
};

const long = "một ô dài để hàng chiếm nhiều dòng trên trang giấy, ".repeat(3);

/** A document with a table of more than two hundred pages. */
export const longTable: DocumentContent = {
  language: "vi",
  title: "Bảng dài",
  subtitle: "",
  issuer: "",
  date: "",
  chapters: [
    {
      id: "only",
      number: "I",
      title: "Bảng",
      blocks: [
        {
          kind: "table",
          id: "long",
          caption: "Bảng dài",
          head: ["head-one", "head-two", "head-three"],
          align: ["start", "start", "start"],
          rows: Array.from({ length: 4_300 }, (_, row) =>
            [`first-${row}`, long, `last-${row}`].map((text) => [{ text }]),
          ),
        },
      ],
      chapters: [],
    },
  ],
  colophon: [],
};
