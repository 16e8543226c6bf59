import { nationalComparison } from "../../documents/national-comparison/national-comparison.ts";
import { workspaceAt } from "../load/workspace.ts";
import type { Outcome } from "../outcome.ts";
import { scoreEdition } from "../readiness/scored-edition.ts";
import { editionResults } from "./edition-results.ts";
import type { EditionInputs, Publication } from "./publication.ts";

/** The comparison of all units of an edition. */
export async function publishComparison({
  request,
  effects,
}: EditionInputs): Promise<readonly Publication[] | Outcome> {
  const read = await scoreEdition({ ...request, edition: request.folder }, effects);
  if ("outcome" in read) return read.outcome;
  const results = await editionResults(read.scored, await workspaceAt(".", effects), effects);
  return [
    {
      name: "national-comparison",
      document: "national-comparison",
      tell: (language, choices) => nationalComparison(results, language, choices),
    },
  ];
}
