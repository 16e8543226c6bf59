import * as z from "zod";
import { firstDay, lastDay, type PartialDate, partialDateSchema } from "./date.ts";
import { slugSchema } from "./id.ts";
import { statusSchema } from "./provenance.ts";

/** A row of tiles from west to east: ids of provinces, `a|b` for one that changed its entry, a dot for an empty place. */
const rowSchema = z.string().regex(/^(?:\.|[a-z0-9-]+(?:\|[a-z0-9-]+)*)(?: +(?:\.|[a-z0-9-]+(?:\|[a-z0-9-]+)*))*$/);

const gridSchema = z.strictObject({
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  rows: z.array(rowSchema).min(1).max(60),
});
type Grid = z.output<typeof gridSchema>;

/** The file of the tiles (`architecture/tile-grid.yaml`): an arrangement of provinces for pictures. */
export const tileGridSchema = z.strictObject({ status: statusSchema, grids: z.record(slugSchema, gridSchema) });
export type TileGrid = z.output<typeof tileGridSchema>;

/** A place of a grid with the ids that stand for it. */
export interface Tile {
  readonly ids: readonly string[];
  readonly column: number;
  readonly row: number;
}

/** The tiles of the grid that serves a date; none where no grid does. */
export function tilesAt({ grids }: TileGrid, at: PartialDate): readonly Tile[] {
  const grid = Object.values(grids).find((each) => serves(each, at));
  return (grid?.rows ?? []).flatMap((line, row) =>
    line
      .split(/ +/)
      .flatMap((cell, column): readonly Tile[] => (cell === "." ? [] : [{ ids: cell.split("|"), column, row }])),
  );
}

function serves({ from, to }: Grid, at: PartialDate): boolean {
  const day = lastDay(at);
  return (!from || firstDay(from) <= day) && (!to || day < firstDay(to));
}
