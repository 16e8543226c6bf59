import type { DocumentBlock } from "../../domain/page.ts";
import { shortMarks } from "../telling/names.ts";
import { roomOf } from "./geometry.ts";
import type { CellPiece, Piece, Span } from "./piece.ts";
import { type Setting, said } from "./spans.ts";

const fill = "F3F6FA";

type Items = Extract<DocumentBlock, { kind: "figures" }>["items"];

/** How many stand side by side, so that rows are about as long: five or six in two rows of three. */
const across = (count: number): number => (count <= 4 ? Math.max(1, count) : count <= 6 || count === 9 ? 3 : 4);

/** Figures that are to be seen at a glance: large values with their names, side by side. */
export function keyFigures(setting: Setting, items: Items): readonly Piece[] {
  const columns = across(items.length);
  const width = Math.floor(roomOf(false).width / columns);
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) => {
    const cells = items.slice(row * columns, (row + 1) * columns).map((item) => cellOf(setting, item));
    return [...cells, ...Array.from({ length: columns - cells.length }, blank)];
  });
  return [
    { kind: "table", columns: Array.from({ length: columns }, () => width), rows, lines: "none" },
    { kind: "paragraph", look: "AfterTable", spans: [] },
  ];
}

function cellOf({ language }: Setting, { label, value, note, mark }: Items[number]): CellPiece {
  const quiet = (text: string): readonly Span[] => said(text, { quiet: true });
  const marked = mark && mark !== "cited" ? quiet(` (${shortMarks[mark][language]})`) : [];
  return {
    paragraphs: [
      { kind: "paragraph", look: "KeyValue", spans: said(value) },
      { kind: "paragraph", look: "KeyLabel", spans: [...said(label), ...(note ? said(` (${note})`) : []), ...marked] },
    ],
    fill,
  };
}

function blank(): CellPiece {
  return { paragraphs: [{ kind: "paragraph", look: "KeyLabel", spans: [] }], fill };
}
