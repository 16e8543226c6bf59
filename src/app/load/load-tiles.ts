import type { PartialDate } from "../../domain/date.ts";
import { type Tile, tileGridSchema, tilesAt } from "../../domain/tile-grid.ts";
import { bounds } from "../../source/bounds.ts";
import { readDocument } from "../../source/read-document.ts";
import type { Effects } from "../effects.ts";
import { join } from "../paths.ts";

/** The tiles that stand for the provinces of a date, from the nearest library; none where no grid serves it. */
export async function loadTiles(
  libraries: readonly string[],
  at: PartialDate,
  { files }: Effects,
): Promise<readonly Tile[]> {
  for (const library of libraries) {
    const found = await files.readFile(join(library, "architecture/tile-grid.yaml"), library, bounds);
    const grid = found && "bytes" in found ? readDocument(found, tileGridSchema).value : undefined;
    if (grid) return tilesAt(grid, at);
  }
  return [];
}
