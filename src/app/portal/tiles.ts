import type { TileMap } from "../../domain/chart.ts";
import type { PartialDate } from "../../domain/date.ts";
import type { Text } from "../../domain/text.ts";
import { loadTiles } from "../load/load-tiles.ts";
import { portalChart } from "./charts.ts";
import type { PortalIndex } from "./index.ts";

/** A tile of the country: a province in force on a day, with its result where there is one. */
export interface CountryTile {
  readonly id: string;
  readonly name: Text;
  readonly column: number;
  readonly row: number;
  readonly rank?: string;
  readonly value?: number;
  readonly class?: number;
  /** The provinces that it was formed from, each with its rank where the result is of the time before. */
  readonly parts: readonly { readonly name: Text; readonly rank?: string }[];
}

/** The country in tiles, and the chart that coloured them. */
export interface CountryTiles {
  readonly tiles: readonly CountryTile[];
  readonly chart?: TileMap;
}

/**
 * The provinces in force on a day as tiles. Where the edition is of another day, its results are shown for those provinces
 * that it scored; a province that was formed since has none, and names its parts.
 */
export async function countryTiles(portal: PortalIndex, edition: string, at: PartialDate): Promise<CountryTiles> {
  const { registry, workspace, effects } = portal;
  const made = await portalChart(portal, { kind: "tiles", edition, units: [] });
  const chart = "chart" in made && made.chart.kind === "tile-map" ? made.chart : undefined;
  const known = new Map(chart?.tiles.map((tile) => [tile.id, tile]));
  const tiles = await loadTiles(workspace.libraries, at, effects);
  return {
    ...(chart ? { chart } : {}),
    tiles: tiles.map(({ ids, column, row }) => {
      const id = ids.find((each) => known.get(each)?.value !== undefined) ?? ids[0] ?? "";
      const registered = registry.provinces[id];
      const { rank, value, class: band } = known.get(id) ?? {};
      return {
        id,
        name: registered?.name ?? { vi: id },
        column,
        row,
        ...(rank === undefined ? {} : { rank }),
        ...(value === undefined ? {} : { value }),
        ...(band === undefined ? {} : { class: band }),
        parts: (registered?.formedFrom ?? []).map((part) => {
          const before = known.get(part)?.rank;
          return {
            name: registry.provinces[part]?.name ?? { vi: part },
            ...(before === undefined ? {} : { rank: before }),
          };
        }),
      };
    }),
  };
}
