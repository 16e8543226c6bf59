import { type Cell, type Header, type HeaderGroup, headersOf, type MatrixView } from "../domain/matrix-view.ts";
import { inLanguage, type Language } from "../domain/text.ts";
import { badgeRows } from "./badge.ts";
import { signSize } from "./change.ts";
import { symbolSize } from "./symbols.ts";
import { isCut, type TextBlock, textBlock, widthOf } from "./text-block.ts";
import { textStyles } from "./text-style.ts";
import { printedNumber } from "./words.ts";
import { lineWidth, oneLine } from "./wrap.ts";

const padding = 5;
const usableWidth = 968;
const widestColumn = 150;
const widestCellText = 96;
const labelLimits = { least: 120, most: 240 };
/** The longest a column head may be when it stands upright. */
const uprightRoom = 150;
const uprightTitleRoom = { least: 84, most: 200 };
const leastColumn = { lying: 64, upright: 26 };
const leastRow = 24;
const besideText = 4;

const headStyle = { ...textStyles.inner, maximumLines: 6 };
const cellStyle = { ...textStyles.badge, maximumLines: 2 };
const textStyle = { ...textStyles.note, maximumLines: 9 };
/** Figures are set strong and short; texts may need many lines, and wide columns. */
const styleOf = { figures: cellStyle, texts: textStyle } as const;
const leastOf = { figures: 0, texts: 112 } as const;
const mostOf = { figures: widestColumn, texts: 230 } as const;
const rowStyle = { ...textStyles.label, maximumLines: 6 };

/** A row or column head set in text. `marks`: the room of its signs and letters beside the text. */
export interface SetHeader {
  readonly header: Header;
  readonly label: TextBlock;
  readonly note?: TextBlock;
  readonly marks: number;
  readonly badges: number;
}

/** Heads under a title, which is upright where it would not fit lying. */
export interface SetGroup {
  readonly group: HeaderGroup;
  readonly headers: readonly SetHeader[];
  readonly title?: TextBlock;
  readonly isUpright: boolean;
}

/** A matrix set in text: how wide its columns are and how high its rows. */
export interface MeasuredMatrix {
  readonly rows: readonly SetGroup[];
  readonly columns: readonly SetGroup[];
  readonly labelWidth: number;
  readonly columnWidth: number;
  readonly isUpright: boolean;
  /** The height of the titles of groups of columns, and of the heads below. */
  readonly titleHeight: number;
  readonly headHeight: number;
  /** The height of a title of rows; of a row by the id of its head. */
  readonly bandHeight: number;
  readonly rowHeights: ReadonlyMap<string, number>;
  readonly cells: ReadonlyMap<Cell, TextBlock>;
}

/** Sets a matrix: heads lie where columns are wide enough for their words, and stand upright where not. Nothing is clipped. */
export function measureMatrix(view: MatrixView, language: Language): MeasuredMatrix {
  const columns = headersOf(view.columns);
  const rows = headersOf(view.rows);
  const words = (header: Header): string => oneLine(inLanguage(header.label, language));
  const labelWidth = labelWidthOf(rows, words);
  const texts = new Map(view.cells.map((cell) => [cell, cellText(cell, language)]));
  const cellWidth = Math.max(0, ...view.cells.map((cell) => naturalWidth(cell, texts.get(cell) ?? "")));
  const count = columns.length + (view.totals ? 1 : 0);
  const longestWord = Math.max(0, ...columns.flatMap((column) => words(column).split(" ").map(headWordWidth)));
  const lying = Math.max(cellWidth, leastColumn.lying, longestWord + 2 * padding);
  const isUpright = view.setting === "figures" && labelWidth + count * lying > usableWidth;
  const columnWidth = isUpright
    ? uprightColumn(columns, words, cellWidth)
    : Math.max(
        lying,
        leastOf[view.setting],
        Math.min(mostOf[view.setting], Math.floor((usableWidth - labelWidth) / Math.max(1, count))),
      );
  const headRoom = isUpright ? uprightRoom : columnWidth - 2 * padding;
  const setColumns = view.columns.map((group) =>
    setGroup(group, headRoom, headStyle, group.headers.length * columnWidth - 2 * padding, language),
  );
  const whole = labelWidth + count * columnWidth;
  const setRows = view.rows.map((group) => setGroup(group, labelWidth - 2 * padding, rowStyle, whole - 40, language));
  const cells = new Map(
    view.cells.map((cell) => [
      cell,
      textBlock(texts.get(cell) ?? "", columnWidth - 2 * 3 - marksOf(cell), styleOf[view.setting]),
    ]),
  );
  return {
    rows: setRows,
    columns: setColumns,
    labelWidth,
    columnWidth,
    isUpright,
    titleHeight: Math.max(0, ...setColumns.map((group) => titleHeightOf(group))),
    headHeight: headHeightOf(setColumns, isUpright, view, language),
    bandHeight: Math.max(0, ...setRows.map(({ title }) => (title ? title.height + 6 : 0))),
    rowHeights: rowHeightsOf(view, setRows, cells),
    cells,
  };
}

/** What is printed in a cell. */
function cellText({ text, value }: Cell, language: Language): string {
  if (text) return inLanguage(text, language);
  return value === undefined ? "" : printedNumber(value, language);
}

function naturalWidth(cell: Cell, text: string): number {
  const words = Math.min(widestCellText, lineWidth(oneLine(text).slice(0, 60), cellStyle));
  return Math.ceil(words + marksOf(cell) + 2 * 3 + 2);
}

/** The room that the symbol, the letter and the sign of a thing take beside its text. */
function marksOf({ state, provenance, change }: Pick<Cell, "state" | "provenance" | "change">): number {
  const symbol = state && state !== "neutral" ? symbolSize + besideText : 0;
  const letter = provenance && provenance !== "cited" ? 12 + besideText : 0;
  return symbol + letter + (change && change !== "kept" ? signSize + besideText : 0);
}

function labelWidthOf(rows: readonly Header[], words: (header: Header) => string): number {
  const longest = Math.max(0, ...rows.map((row) => lineWidth(words(row).slice(0, 80), rowStyle) + marksOf(row)));
  return Math.ceil(Math.min(labelLimits.most, Math.max(labelLimits.least, longest + 2 * padding + 2)));
}

function headWordWidth(word: string): number {
  return Math.min(widestColumn - 2 * padding, lineWidth(word.slice(0, 40), headStyle));
}

function uprightColumn(columns: readonly Header[], words: (header: Header) => string, cellWidth: number): number {
  const lines = columns.map((column) => textBlock(words(column), uprightRoom, headStyle).height);
  return Math.ceil(Math.max(leastColumn.upright, cellWidth, ...lines.map((height) => height + 6)));
}

function setGroup(
  group: HeaderGroup,
  room: number,
  style: typeof headStyle | typeof rowStyle,
  titleRoom: number,
  language: Language,
): SetGroup {
  const text = group.title && inLanguage(group.title, language);
  const longestWord = Math.max(
    0,
    ...(text ?? "").split(" ").map((word) => lineWidth(word.slice(0, 40), textStyles.group)),
  );
  const isUpright = text !== undefined && longestWord > titleRoom;
  return {
    group,
    isUpright,
    ...(text === undefined
      ? {}
      : {
          title: isUpright
            ? uprightTitle(text, Math.max(1, Math.floor((titleRoom + 10) / textStyles.group.lineHeight)))
            : textBlock(text, titleRoom, { ...textStyles.group, maximumLines: 3 }),
        }),
    headers: group.headers.map((header): SetHeader => {
      const marks = marksOf(header);
      const own = style.size === rowStyle.size ? room - marks : room;
      return {
        header,
        marks,
        label: textBlock(inLanguage(header.label, language), own, style),
        badges: badgeRows(header.badges ?? [], Math.max(own, 40), language),
        ...(header.note
          ? { note: textBlock(inLanguage(header.note, language), own, { ...textStyles.note, maximumLines: 2 }) }
          : {}),
      };
    }),
  };
}

/** A title that stands upright in as many lines as its columns are wide, and is only as long as it must be. */
function uprightTitle(text: string, maximumLines: number): TextBlock {
  const style = { ...textStyles.group, maximumLines };
  const whole = lineWidth(oneLine(text).slice(0, 200), style);
  for (let room: number = uprightTitleRoom.least; room < uprightTitleRoom.most; room += 12) {
    const block = textBlock(text, room, style);
    if (!block.broken && room * maximumLines >= whole && !isCut(block)) return block;
  }
  return textBlock(text, uprightTitleRoom.most, style);
}

function titleHeightOf({ title, isUpright }: SetGroup): number {
  if (!title) return 0;
  return (isUpright ? widthOf(title) : title.height) + 8;
}

/** The height of the heads of columns, with the strip for their signs below. */
function headHeightOf(groups: readonly SetGroup[], isUpright: boolean, view: MatrixView, language: Language): number {
  const heads = groups.flatMap(({ headers }) => headers);
  const texts = heads.map(({ label, note }) =>
    isUpright ? Math.max(widthOf(label), note ? widthOf(note) : 0) : label.height + (note?.height ?? 0),
  );
  const corner = [view.rowTitle, view.columnTitle].map(
    (words) => textBlock(words[language], labelLimits.least - 2 * padding, cornerStyle).height,
  );
  const total = view.totals ? lineWidth(view.totals.title[language], textStyles.badge) : 0;
  const own = Math.max(0, ...texts, isUpright ? Math.min(total, uprightRoom) : 0) + 2 * padding;
  return Math.ceil(
    Math.max(own + (heads.some(({ marks }) => marks > 0) ? 18 : 0), (corner[0] ?? 0) + (corner[1] ?? 0) + 14),
  );
}

/** The style of what rows and columns are, in the corner between them. */
export const cornerStyle = { ...textStyles.note, maximumLines: 2 };

function rowHeightsOf(
  view: MatrixView,
  groups: readonly SetGroup[],
  cells: ReadonlyMap<Cell, TextBlock>,
): ReadonlyMap<string, number> {
  const heights = new Map(
    groups.flatMap(({ headers }) =>
      headers.map(({ header, label, note, badges }): [string, number] => [
        header.id,
        Math.max(leastRow, label.height + (note?.height ?? 0) + badges + 8),
      ]),
    ),
  );
  for (const cell of view.cells) {
    const height = (cells.get(cell)?.height ?? 0) + 8;
    if (height > (heights.get(cell.row) ?? 0)) heights.set(cell.row, height);
  }
  return heights;
}
