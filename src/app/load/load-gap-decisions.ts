import type { Diagnostic } from "../../domain/diagnostic.ts";
import { type GapDecisions, gapDecisionsSchema } from "../../domain/gap-decisions.ts";
import type { Locate } from "../../domain/place.ts";
import { bounds } from "../../source/bounds.ts";
import { readDocument } from "../../source/read-document.ts";
import type { Effects } from "../effects.ts";
import { join } from "../paths.ts";
import { refusal } from "../refusals.ts";
import type { Workspace } from "./workspace.ts";

/** What was decided on the gaps of a province, and what is wrong with the file. */
export interface LoadedDecisions {
  readonly decisions: GapDecisions;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: Locate;
  readonly rawText: (file: string) => string | undefined;
}

/** Where the decisions of a province lie, as the user knows it. */
function decisionsPath({ root, province }: Workspace): string {
  return join(root, "assessments/gaps", `${province}.yaml`);
}

/** The decisions on the gaps of a province; none where it has no file of them. */
export async function loadGapDecisions(workspace: Workspace, { files }: Effects): Promise<LoadedDecisions> {
  const found = await files.readFile(decisionsPath(workspace), workspace.root, bounds);
  if (!found) return none;
  if (!("bytes" in found)) return { ...none, diagnostics: [refusal(found)] };
  const { value = {}, ...reading } = readDocument(found, gapDecisionsSchema);
  return { decisions: value, ...reading };
}

const none: LoadedDecisions = {
  decisions: {},
  diagnostics: [],
  locate: () => ({ file: "", line: 1, column: 1, endLine: 1, endColumn: 1 }),
  rawText: () => undefined,
};
