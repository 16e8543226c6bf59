import { describe, expect, it } from "vitest";
import { firstDay } from "../../src/domain/date.ts";
import { tileGridSchema, tilesAt } from "../../src/domain/tile-grid.ts";
import { rawOf, readRegistry } from "./files.ts";

const grid = tileGridSchema.parse(rawOf("tile-grid.yaml"));
const { provinces } = readRegistry();
const days = [
  ["2015-06-30", 63],
  ["2025-03-01", 63],
  ["2025-07-01", 34],
] as const;

describe("the tiles of the provinces", () => {
  it.each(days)("hold every province in force on %s once: %i", (day, count) => {
    const inForce = Object.entries(provinces)
      .filter(([, { from, to }]) => (!from || firstDay(from) <= day) && (!to || day < firstDay(to)))
      .map(([id]) => id);
    const tiles = tilesAt(grid, day);
    const held = tiles.map(({ ids }) => ids.find((id) => inForce.includes(id)));
    expect(held.toSorted()).toEqual(inForce.toSorted());
    expect(held).toHaveLength(count);
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(count);
  });

  it("lie together by region: a way from tile to neighbouring tile joins those of each", () => {
    const tiles = tilesAt(grid, "2015-06-30");
    const regions = new Set(Object.values(provinces).flatMap(({ region }) => region ?? []));
    for (const region of regions) {
      const own = tiles.filter(({ ids }) => ids.some((id) => provinces[id]?.region === region));
      const reached = new Set(own.slice(0, 1));
      for (const tile of reached)
        for (const other of own)
          if (Math.abs(other.column - tile.column) <= 1 && Math.abs(other.row - tile.row) <= 1) reached.add(other);
      expect([region, reached.size]).toEqual([region, own.length]);
    }
  });
});
