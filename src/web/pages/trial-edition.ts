import type { PortalEdition, PortalIndex } from "../../app/portal/index.ts";
import { editionNamed, editionsOfProvinces, scoredFor } from "../../app/portal/scored.ts";
import type { PageRequest } from "../page.ts";

/** Fewer units have little to show when a method changes. */
const enough = 8;

/** The edition that a trial is asked for, or starts from where none is named; nothing where there is none of that name. */
export async function trialEditionOf({ portal, query }: PageRequest): Promise<PortalEdition | undefined> {
  const asked = query.one("edition");
  return editionNamed(portal, asked) ?? (asked === undefined ? await trialEdition(portal) : undefined);
}

/** The editions as choices of a list, the one at hand chosen. */
export function editionChoices({ portal, language }: PageRequest, chosen: PortalEdition) {
  return portal.editions.map(({ id, header }) => ({
    value: id,
    text: header.name[language],
    isChosen: id === chosen.id,
  }));
}

/** The edition that a trial starts from: the newest of provinces in which enough units can be scored; else the newest at all. */
async function trialEdition(portal: PortalIndex): Promise<PortalEdition | undefined> {
  for (const edition of editionsOfProvinces(portal)) {
    const found = await scoredFor(portal, { edition: edition.id });
    if (found.kind === "scored" && found.ranking.units.filter(({ rank }) => rank !== null).length >= enough)
      return edition;
  }
  return portal.editions[0];
}
