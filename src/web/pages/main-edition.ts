import type { PortalEdition, PortalIndex } from "../../app/portal/index.ts";
import { editionsOfProvinces, scoredFor } from "../../app/portal/scored.ts";

/** A ranking of fewer units is no picture of the country. */
const enough = 30;

/**
 * The edition that is shown where none is asked for: the newest one that ranks most provinces, by our ranks or by published
 * ones; else the newest. Nothing where there is none.
 */
export async function mainEdition(portal: PortalIndex): Promise<PortalEdition | undefined> {
  const editions = editionsOfProvinces(portal);
  for (const edition of editions) {
    const found = await scoredFor(portal, { edition: edition.id });
    if (found.kind === "not-scored") continue;
    const known = found.ranking.units.filter(({ rank, published }) => rank !== null || published.rank !== null);
    if (known.length >= enough) return edition;
  }
  return editions[0];
}
