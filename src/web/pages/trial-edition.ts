import type { PortalEdition, PortalIndex } from "../../app/portal/index.ts";
import { editionsOfProvinces, scoredFor } from "../../app/portal/scored.ts";

/** Fewer units have little to show when a method changes. */
const enough = 8;

/** The edition that a trial starts from: the newest of provinces in which enough units can be scored; else the newest at all. */
export async function trialEdition(portal: PortalIndex): Promise<PortalEdition | undefined> {
  for (const edition of editionsOfProvinces(portal)) {
    const found = await scoredFor(portal, { edition: edition.id });
    if (found.kind === "scored" && found.ranking.units.filter(({ rank }) => rank !== null).length >= enough)
      return edition;
  }
  return portal.editions[0];
}
