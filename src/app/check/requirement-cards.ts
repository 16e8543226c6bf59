import type { AnyCard, Catalogue } from "../../domain/card.ts";
import type { Effects } from "../effects.ts";
import { knownFrameworks, loadFramework } from "../load/load-framework.ts";
import { workspaceOf } from "../load/workspace.ts";

const nowhere = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };

/**
 * The cards of the requirements of every framework of khung and of the workspaces that some folders stand in. A
 * requirement that several versions of a framework state is told as the latest of them does.
 */
export async function requirementCards(folders: readonly string[], effects: Effects): Promise<Catalogue> {
  const cards = new Map<string, AnyCard>();
  for (const folder of folders) {
    const workspace = await workspaceOf(folder, effects);
    for (const name of await knownFrameworks(workspace.libraries, effects)) {
      const loaded = await loadFramework({ name, at: nowhere }, undefined, workspace, effects);
      for (const [id, card] of loaded.cards) cards.set(id, card);
    }
  }
  return cards;
}
