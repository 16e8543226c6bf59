import { architectureDocument } from "../documents/architecture.ts";
import { toHtml } from "../documents/html.ts";
import type { DocumentResults } from "../documents/results.ts";
import type { Language } from "../domain/text.ts";
import { htmlAssets } from "./assets.ts";
import type { Effects } from "./effects.ts";
import { doing } from "./words.ts";
import type { Workspace } from "./workspace.ts";

/** The architecture document as one page in the given languages, the first of them shown first. */
export async function documentPage(
  results: DocumentResults,
  spoken: readonly Language[],
  { libraries }: Workspace,
  effects: Effects,
): Promise<string> {
  await effects.progress.step(doing.telling);
  const contents = spoken.map((language) => architectureDocument(results, language));
  return toHtml(contents, await htmlAssets(libraries, effects));
}
