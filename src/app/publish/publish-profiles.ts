import type { UnitResults } from "../../documents/edition-results.ts";
import { readinessReport } from "../../documents/readiness-report/readiness-report.ts";
import { fold } from "../../domain/folding.ts";
import { workspaceAt } from "../load/workspace.ts";
import { type Outcome, unknownName } from "../outcome.ts";
import { placeOf, type ScoredEdition, scoreEdition } from "../readiness/scored-edition.ts";
import { editionResults } from "./edition-results.ts";
import type { EditionInputs, Publication } from "./publication.ts";
import { unitGathering, unitResults } from "./unit-results.ts";

/** The readiness report of each unit of an edition, or of those that are named: the edition is scored once for all. */
export async function publishProfiles({ request, effects }: EditionInputs): Promise<readonly Publication[] | Outcome> {
  const read = await scoreEdition({ ...request, edition: request.folder }, effects);
  if ("outcome" in read) return read.outcome;
  const codes = codesFor(read.scored, request.units);
  if ("unknown" in codes) return unknownName("unit", codes.unknown, read.scored.result.units, request.language);
  const workspace = await workspaceAt(".", effects);
  const edition = await editionResults(read.scored, workspace, effects);
  const gathering = await unitGathering(read.scored, edition, workspace, effects);
  return codes.found.map((code) => {
    const results = lastOf(() => unitResults(gathering, code));
    return {
      name: `readiness-report.${fold(code)}`,
      document: "readiness-report" as const,
      tell: (language, choices) => readinessReport(results(), language, choices),
    };
  });
}

function codesFor(
  scored: ScoredEdition,
  wanted: readonly string[] | undefined,
): { readonly found: readonly string[] } | { readonly unknown: string } {
  const { units } = scored.edition;
  if (!wanted?.length) return { found: units.map(({ code }) => code) };
  const places = wanted.map((name) => ({ name, code: scored.result.units[placeOf(scored, name)] }));
  const unknown = places.find(({ code }) => code === undefined);
  return unknown ? { unknown: unknown.name } : { found: places.flatMap(({ code }) => code ?? []) };
}

/** The results of a unit, kept until both languages are told. */
function lastOf(make: () => UnitResults): () => UnitResults {
  let made: UnitResults | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
