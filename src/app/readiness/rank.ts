import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Edition } from "../../domain/edition.ts";
import type { Method } from "../../domain/method.ts";
import type { BareRanking, Ranking, RankingAsked } from "../../domain/ranking.ts";
import type { Text } from "../../domain/text.ts";
import { buildIndex } from "../../readiness/index/index-builder.ts";
import { editionData } from "../../readiness/ranking/edition-data.ts";
import { withGroups } from "../../readiness/ranking/groups.ts";
import { rankingOf } from "../../readiness/ranking/ranking.ts";
import { withUncertainty } from "../../readiness/ranking/uncertainty.ts";
import { messageOf } from "../../reporters/announcement.ts";
import { toTerminal } from "../../reporters/terminal.ts";
import { catalogue } from "../check/catalogue.ts";
import { guessWords } from "../check/did-you-mean.ts";
import type { Effects } from "../effects.ts";
import { type LoadedEdition, loadEdition } from "../load/load-edition.ts";
import { type Outcome, unknownName, wrongUsage } from "../outcome.ts";
import { reaches } from "../report.ts";
import { doing } from "../words.ts";
import { changeMethod } from "./change-method.ts";
import { isUnread, notRead, telling } from "./edition-outcome.ts";
import { rankingFindings } from "./ranking-findings.ts";
import { rankingOutput } from "./ranking-output.ts";
import { rankingPictures } from "./ranking-pictures.ts";
import type { RankRequest } from "./ranking-request.ts";
import { besideReplay, readReplay } from "./replay.ts";

/** Puts the units of an edition in order by a method. What is wrong with the answers is told, and nothing is scored then. */
export async function rank(asked: RankRequest, effects: Effects): Promise<Outcome> {
  await effects.progress.step(doing.reading);
  const replay = asked.replay === undefined ? undefined : await readReplay(asked, effects);
  if (replay && "why" in replay) return wrongUsage(replay.why, asked.language);
  const request = replay?.request ?? asked;
  const { format } = request;
  if (format === "svg") return rankingPictures(request, effects);
  const loaded = await loadEdition(request, effects);
  if (loaded.kind !== "read") return notRead(loaded, request);
  const { edition, method, diagnostics } = loaded;
  const tell = (found: readonly Diagnostic[]): string =>
    found.length ? toTerminal(found, telling(loaded, found, request)) : "";
  if (!edition || !method || reaches(diagnostics, "error"))
    return { output: "", notes: tell(diagnostics), exitCode: isUnread(loaded) ? 3 : 1 };
  const changed = await changeMethod(method, request.changes, effects);
  if ("why" in changed) return wrongUsage(withGuess(changed), request.language);
  await effects.progress.step(doing.scoring);
  const { ranking, found } = ranked(changed.method, changed.changes, loaded, edition, request);
  const all = [...diagnostics, ...found];
  const plain = { ...ranking, asked: askedOf(request), findings: all.map((one) => findingOf(one)) };
  const told = replay ? besideReplay(plain, replay) : plain;
  const regionName = (id: string): Text => loaded.provinces.regionName(id) ?? { vi: id };
  const grouped = request.group === undefined ? told : withGroups(told, request.group, regionName);
  if (!grouped) return unknownName("group", request.group ?? "", groupsIn(told), request.language);
  const made = await rankingOutput(grouped, changed.method, { ...request, format }, effects);
  return { ...made, ...(all.length ? { notes: tell(all) } : {}), exitCode: reaches(found, "error") ? 1 : 0 };
}

/** What a run is recorded by. */
function askedOf({ edition, data, method, year, decimal, group, changes }: RankRequest): RankingAsked {
  const { treatment, imputation, normalise, weights, aggregate, direction, ...rules } = changes;
  return {
    ...Object.fromEntries(
      Object.entries({ edition, data, method, year, decimal, group }).filter(([, value]) => value !== undefined),
    ),
    options: {
      treatment: [...treatment],
      imputation: [...imputation],
      normalise: [...normalise],
      weights: [...weights],
      aggregate: [...aggregate],
      direction: [...direction],
      ...rules,
    },
  };
}

function ranked(
  method: Method,
  changes: readonly string[],
  { history, locate }: Extract<LoadedEdition, { kind: "read" }>,
  edition: Edition,
  { uncertainty }: RankRequest,
): { readonly ranking: BareRanking; readonly found: readonly Diagnostic[] } {
  const { plan, data, findings } = editionData(method, edition, history);
  const result = buildIndex(plan, data);
  const ranking = rankingOf({ method, edition, result, changes });
  return {
    ranking: uncertainty ? withUncertainty(ranking, result, uncertainty) : ranking,
    found: rankingFindings([...findings, ...result.findings], method, edition, locate),
  };
}

function withGuess({ why, suggestions }: Extract<Awaited<ReturnType<typeof changeMethod>>, { why: unknown }>) {
  if (!suggestions.length) return { vi: `${why.vi}.`, en: `${why.en}.` };
  const guess = guessWords(suggestions);
  return { vi: `${why.vi}. ${guess.vi}`, en: `${why.en}. ${guess.en}` };
}

function groupsIn({ units }: Pick<Ranking, "units">): readonly string[] {
  return [...new Set(units.flatMap(({ groups }) => Object.keys(groups)))];
}

function findingOf(diagnostic: Diagnostic): Ranking["findings"][number] {
  const { rule, severity, at } = diagnostic;
  const message = (language: "vi" | "en") => messageOf(diagnostic, catalogue, language);
  return {
    rule,
    severity,
    message: { vi: message("vi"), en: message("en") },
    at: { file: at.file, line: at.line, column: at.column },
  };
}
