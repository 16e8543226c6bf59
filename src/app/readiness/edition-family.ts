import type { FamilyEdition } from "../../documents/edition-results.ts";
import { lastDay } from "../../domain/date.ts";
import type { EditionHeader } from "../../domain/edition.ts";
import type { Method } from "../../domain/method.ts";
import type { BareRanking } from "../../domain/ranking.ts";
import { rankingOf } from "../../readiness/ranking/ranking.ts";
import { bounds } from "../../source/bounds.ts";
import { readHeads } from "../../source/read-edition.ts";
import type { Effects } from "../effects.ts";
import { knownEditions } from "../load/load-edition.ts";
import type { Workspace } from "../load/workspace.ts";
import { join } from "../paths.ts";
import { type ScoredEdition, scoreEdition } from "./scored-edition.ts";

/** What the editions of one index have in common though its method changed: `dti` of `dti-2020` and `dti-2022`. */
function indexOf(method: string): string {
  return method.replace(/-\d{4}$/, "");
}

/** An edition beside all others of its index that can be read, the oldest first, with the breaks between them. */
export async function familyOf(
  { edition, method }: ScoredEdition,
  ranking: BareRanking,
  workspace: Workspace,
  effects: Effects,
): Promise<readonly FamilyEdition[]> {
  const found: { readonly ranking: BareRanking; readonly method: Method }[] = [{ ranking, method }];
  const isOfIndex = (head: EditionHeader): boolean =>
    head.id !== edition.header.id && indexOf(head.method) === indexOf(method.id);
  for (const other of await allEditions(workspace, effects, isOfIndex))
    found.push({ ranking: rankingOf(other), method: other.method });
  const ordered = found.toSorted((a, b) => byDate(a.ranking, b.ranking));
  return ordered.map(({ ranking: own, method: by }, at) => {
    const why = breakBetween(ordered[at - 1]?.method, by);
    return { ranking: own, ...(why ? { breakBefore: why } : {}) };
  });
}

/** Every edition that can be read and scored, in the order of its name; those whose head is not wanted are not read further. */
export async function allEditions(
  workspace: Workspace,
  effects: Effects,
  isWanted: (head: EditionHeader) => boolean = () => true,
): Promise<readonly ScoredEdition[]> {
  const found: ScoredEdition[] = [];
  for (const edition of await knownEditions(workspace, effects)) {
    const head = await headOf(edition, workspace, effects);
    if (head && !isWanted(head)) continue;
    const read = await scoreEdition({ edition, language: "vi", colour: false, width: 80 }, effects);
    if ("scored" in read) found.push(read.scored);
  }
  return found;
}

/** The head of an edition, from the nearest library that has it. */
async function headOf(
  edition: string,
  { libraries }: Workspace,
  { files }: Effects,
): Promise<EditionHeader | undefined> {
  for (const library of libraries) {
    const content = await files.readFolder(join(library, "assessments/editions", edition), bounds);
    const [head] = readHeads(content.files);
    if (head) return head;
  }
  return undefined;
}

/** The order of editions: by the last day that they speak of. */
export function byDate(a: Pick<BareRanking, "edition">, b: Pick<BareRanking, "edition">): number {
  const [one, other] = [lastDay(a.edition.period.to), lastDay(b.edition.period.to)];
  if (one !== other) return one < other ? -1 : 1;
  return a.edition.id < b.edition.id ? -1 : 1;
}

/** As a panel breaks: of one method and version, or of methods of which one names the other. */
function breakBetween(before: Method | undefined, after: Method): FamilyEdition["breakBefore"] {
  if (!before) return undefined;
  const isNamed = before.comparableWith?.includes(after.id) || after.comparableWith?.includes(before.id);
  if (before.id !== after.id && !isNamed) return "method";
  return before.id === after.id && before.version !== after.version ? "version" : undefined;
}
