import type { Language } from "../domain/text.ts";
import { type Box, type BoxView, groupsOf, type Line } from "../domain/view.ts";
import { type Tile, tileSizing } from "./tile.ts";

/** A line between two nodes of the graph: the outermost boxes around its ends. */
export interface Joined {
  readonly line: Line;
  readonly from: string;
  readonly to: string;
}

/** What a graph picture is made of: the outermost boxes, set in text, and the lines between them. */
export interface GraphNodes {
  readonly tiles: ReadonlyMap<string, Tile>;
  readonly joined: readonly Joined[];
  /** Lines with an end that the view does not show. */
  readonly loose: readonly Line[];
}

const usualWidth = 148;
const widthWithInner = 190;

/** Sets the boxes of a view as nodes and finds the nodes that its lines join. */
export function graphNodes(view: BoxView, language: Language): GraphNodes {
  const sizing = tileSizing(language);
  const outermost = new Map<string, string>();
  const tiles = new Map<string, Tile>();
  const boxes = groupsOf(view).flatMap((group) => group.boxes);
  const widthOf = (among: readonly Box[], least: number): number =>
    Math.max(least, ...among.map((box) => sizing.minimum(box)));
  const plain = widthOf(
    boxes.filter((box) => box.boxes.length === 0),
    usualWidth,
  );
  const holding = widthOf(
    boxes.filter((box) => box.boxes.length > 0),
    widthWithInner,
  );
  for (const box of boxes) {
    tiles.set(box.id, sizing.at(box, box.boxes.length > 0 ? holding : plain));
    for (const id of idsWithin(box)) outermost.set(id, box.id);
  }
  const joined = view.lines.flatMap((line): Joined[] => {
    const from = outermost.get(line.from);
    const to = outermost.get(line.to);
    return from !== undefined && to !== undefined ? [{ line, from, to }] : [];
  });
  const kept = new Set(joined.map(({ line }) => line));
  return { tiles, joined, loose: view.lines.filter((line) => !kept.has(line)) };
}

function idsWithin(box: Box): readonly string[] {
  return [box.id, ...box.boxes.flatMap(idsWithin)];
}
