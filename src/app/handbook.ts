import { documentCards } from "../documents/catalogue.ts";
import type { AnyCard } from "../domain/card.ts";
import type { Framework } from "../domain/framework.ts";
import { type Language, languages } from "../domain/text.ts";
import type { HandbookContent } from "../reporters/handbook/content.ts";
import { handbookFolder } from "../reporters/handbook/links.ts";
import { handbookPages } from "../reporters/handbook.ts";
import { viewCards } from "../views/catalogue.ts";
import { catalogue } from "./check/catalogue.ts";
import type { Effects } from "./effects.ts";
import { knownFrameworks, loadFramework } from "./load/load-framework.ts";
import { loadMethods } from "./load/load-methods.ts";
import { loadSources } from "./load/load-sources.ts";
import { type Workspace, workspaceAt } from "./load/workspace.ts";
import type { Outcome } from "./outcome.ts";
import { join } from "./paths.ts";
import { optionLists } from "./readiness/option-lists.ts";
import { written } from "./report.ts";
import { doing } from "./words.ts";

/** What `khung handbook` is asked. No languages means both. */
export interface HandbookRequest {
  readonly output?: string;
  readonly languages?: readonly Language[];
  readonly json: boolean;
  readonly language: Language;
}

/** Writes the handbook of the current workspace: rules, frameworks, methods, views and sources, as Markdown pages. */
export async function handbook(request: HandbookRequest, effects: Effects): Promise<Outcome> {
  const pages = await handbookOf(request.languages ?? languages, effects);
  const folder = request.output ?? handbookFolder;
  return written(
    [...pages].map(([path, contents]) => ({ path: join(folder, path), contents })),
    request,
  );
}

/** The pages of the handbook of the current folder, by their path below the folder that they go into. */
export async function handbookOf(spoken: readonly Language[], effects: Effects): Promise<ReadonlyMap<string, string>> {
  return handbookPages(await handbookContent(spoken, effects));
}

/** All that the handbook of the current folder tells; what cannot be read is left out, `khung check` speaks of it. */
async function handbookContent(spoken: readonly Language[], effects: Effects): Promise<HandbookContent> {
  await effects.progress.step(doing.framework);
  const workspace = await workspaceAt(".", effects);
  const { sources } = await loadSources(workspace, effects);
  const { methods } = await loadMethods(workspace.libraries, effects);
  const { frameworks, cards } = await allFrameworks(workspace, effects);
  await effects.progress.step(doing.telling);
  const rules = new Map([...catalogue, ...cards]);
  const told = {
    methods: [...methods.values()],
    views: viewCards,
    documents: documentCards,
    options: optionLists(),
    sources,
    spoken,
  };
  return { catalogue: rules, frameworks, ...told };
}

const nowhere = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Every framework by name; of a requirement that several versions state, the card of the latest. */
async function allFrameworks(workspace: Workspace, effects: Effects) {
  const frameworks = new Map<string, Framework>();
  const cards = new Map<string, AnyCard>();
  for (const name of await knownFrameworks(workspace.libraries, effects)) {
    const loaded = await loadFramework({ name, at: nowhere }, undefined, workspace, effects);
    if (loaded.framework) frameworks.set(name, loaded.framework);
    for (const [id, card] of loaded.cards) cards.set(id, card);
  }
  return { frameworks, cards };
}
