import type { Language } from "../domain/text.ts";
import { badgeShape, placeBadges } from "./badge.ts";
import { changeLook } from "./change.ts";
import type { Frame } from "./frame.ts";
import { linked } from "./href.ts";
import { cornerStyle, type SetGroup, type SetHeader } from "./matrix-measure.ts";
import { type Printing, padding } from "./matrix-printing.ts";
import { ink, onStrong, paper, quietInk, type Tone, toneOf } from "./palette.ts";
import { signsOf } from "./signs.ts";
import type { Naming } from "./svg.ts";
import { stateSymbol, symbolSize } from "./symbols.ts";
import { placeText, placeUpright, type TextBlock, textBlock } from "./text-block.ts";
import { textShape } from "./text-svg.ts";
import { textureShape, textureWidth } from "./texture.ts";
import { changeWords, provenanceWords, stateWords } from "./words.ts";
import { element, type Svg, textNode } from "./xml.ts";

/** What the rows are stands at the foot of the corner, what the columns are at its head. */
export function corner({ view, set, left, top, language }: Printing): Svg {
  const frame = { x: left, y: top, width: set.labelWidth, height: set.titleHeight + set.headHeight };
  const room = frame.width - 2 * padding;
  const [rows, columns] = [view.rowTitle, view.columnTitle].map((words) =>
    textBlock(words[language], room, cornerStyle),
  );
  const text = { ...frame, x: frame.x + padding, width: room };
  const shapes = [
    rows && placeText(rows, { ...text, y: frame.y + frame.height - rows.height - 3, height: rows.height }),
    columns && placeText(columns, { ...text, y: frame.y + 3, height: columns.height }, "end"),
  ].flatMap((block) => (block ? [textShape(block, quietInk)] : []));
  return element(
    "g",
    { class: "khung-corner" },
    element("rect", { class: "khung-outline", ...frame, fill: "none" }),
    ...shapes,
  );
}

/** A group of columns: its title and its heads. */
export function columnGroup(printing: Printing, index: number): readonly Svg[] {
  const { set, top, columnAt } = printing;
  const group = set.columns[index];
  const first = group?.headers[0];
  if (!group || !first) return [];
  const tone = toneOf(group.group.tone, index);
  const x = columnAt.get(first.header.id) ?? 0;
  const frame = { x, y: top, width: group.headers.length * set.columnWidth, height: set.titleHeight };
  return [
    group.title ? titleShape(group, group.title, frame, tone, false) : "",
    ...group.headers.map((head) => columnHead(printing, head, tone)),
  ];
}

function titleShape({ isUpright, group }: SetGroup, title: TextBlock, frame: Frame, tone: Tone, isRow: boolean): Svg {
  const inner = { ...frame, x: frame.x + 1, width: frame.width - 2, height: frame.height - (isRow ? 0 : 1) };
  const room = { ...inner, y: inner.y + 4, height: inner.height - 8 };
  const beside = isRow ? textureWidth(inner.height) + padding : 0;
  const text = isUpright
    ? placeUpright(title, room)
    : placeText(
        title,
        { ...room, x: room.x + beside + (isRow ? 0 : 2), width: room.width - beside - 4 },
        isRow ? "start" : "middle",
      );
  return element(
    "g",
    { class: "khung-head", "data-group": group.id },
    element("rect", { class: "khung-outline", ...inner, rx: 3, fill: tone.strong }),
    isRow ? textureShape(tone.texture, inner) : "",
    textShape(text, onStrong),
  );
}

function columnHead({ set, top, columnAt, name, language }: Printing, head: SetHeader, tone: Tone): Svg {
  const { header, label, note, marks } = head;
  const frame = {
    x: (columnAt.get(header.id) ?? 0) + 0.5,
    y: top + set.titleHeight,
    width: set.columnWidth - 1,
    height: set.headHeight - 1,
  };
  const strip = marks > 0 ? 18 : 0;
  const room = { ...frame, y: frame.y + padding, height: frame.height - 2 * padding - strip };
  const texts = set.isUpright
    ? [placeUpright(label, room)]
    : [
        placeText(
          label,
          { ...room, x: room.x + padding, width: room.width - 2 * padding, height: room.height - (note?.height ?? 0) },
          "middle",
        ),
        ...(note
          ? [
              placeText(
                note,
                {
                  ...room,
                  x: room.x + padding,
                  width: room.width - 2 * padding,
                  y: room.y + room.height - note.height,
                  height: note.height,
                },
                "middle",
              ),
            ]
          : []),
      ];
  const foot = { ...frame, y: frame.y + frame.height - strip, height: strip };
  return headShape(head, frame, tone, name, language, [
    ...texts.map((text, index) => textShape(text, index === 0 ? ink : quietInk)),
    ...(strip > 0 ? signsOf(header, { ...foot, x: frame.x + (frame.width - marks) / 2, width: marks }, language) : []),
  ]);
}

function headShape(
  { header }: SetHeader,
  frame: Frame,
  tone: Tone,
  name: Naming,
  language: Language,
  content: readonly Svg[],
): Svg {
  const look = { fill: header.isNeighbour ? paper : tone.wash, stroke: tone.line, "stroke-width": 0.8 };
  const changed = header.change ? changeLook[header.change] : {};
  return element(
    "g",
    {
      class: `khung-header${header.change ? ` khung-${header.change}` : ""}`,
      id: name("head", header.id),
      "data-header": header.id,
    },
    element("title", {}, textNode(spokenHead(header, language))),
    ...linked(header.href, element("rect", { class: "khung-outline", ...frame, ...look, ...changed }), ...content),
  );
}

function spokenHead({ label, state, change, provenance }: SetHeader["header"], language: Language): string {
  return [
    label[language] ?? label.vi,
    ...(state && state !== "neutral" ? [stateWords[state][language]] : []),
    ...(change ? [changeWords[change][language]] : []),
    ...(provenance ? [provenanceWords[provenance][language]] : []),
  ].join(" · ");
}

/** A group of rows: its title and its heads. */
export function rowGroup(printing: Printing, index: number): readonly Svg[] {
  const { set, rowAt, left, right } = printing;
  const group = set.rows[index];
  const first = group?.headers[0];
  if (!group || !first) return [];
  const tone = toneOf(group.group.tone, index);
  const y = (rowAt.get(first.header.id) ?? 0) - set.bandHeight;
  const band = { x: left, y, width: right - left, height: set.bandHeight };
  return [
    group.title ? titleShape(group, group.title, band, tone, true) : "",
    ...group.headers.map((head) => rowHead(printing, head, tone)),
  ];
}

function rowHead({ set, rowAt, left, name, language }: Printing, head: SetHeader, tone: Tone): Svg {
  const { header, label, note, marks, badges } = head;
  const height = set.rowHeights.get(header.id) ?? 0;
  const frame = { x: left, y: (rowAt.get(header.id) ?? 0) + 0.5, width: set.labelWidth - 0.5, height: height - 1 };
  const texts = label.height + (note?.height ?? 0);
  const top = frame.y + (frame.height - texts - badges) / 2;
  const symbol = header.state && header.state !== "neutral" ? symbolSize + 4 : 0;
  const room = {
    x: frame.x + padding + symbol,
    y: top,
    width: frame.width - 2 * padding - marks,
    height: label.height,
  };
  const end = { x: frame.x + frame.width - padding - (marks - symbol), y: top, width: marks - symbol, height: texts };
  return headShape(head, frame, tone, name, language, [
    textShape(placeText(label, room), header.isNeighbour ? quietInk : ink, header.change === "removed"),
    note ? textShape(placeText(note, { ...room, y: top + label.height, height: note.height }), quietInk) : "",
    header.state && symbol > 0
      ? stateSymbol(header.state, { x: frame.x + padding + symbolSize / 2, y: top + texts / 2 })
      : "",
    ...signsOf({ ...header, state: "neutral" }, end, language),
    ...placeBadges(header.badges ?? [], { x: room.x, y: top + texts }, room.width, language).map(badgeShape),
  ]);
}
