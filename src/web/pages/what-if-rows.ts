import type { PortalScored } from "../../app/portal/scored.ts";
import type { AlternativeUnit } from "../../app/portal/what-if.ts";
import { numberWords } from "../../domain/number-words.ts";
import { movesTold, rankChange } from "../../domain/rank-change.ts";
import { inLanguage, type Language } from "../../domain/text.ts";
import { saidIn } from "../said.ts";
import { whatIfWords } from "./what-if-words.ts";

/** The units that a method ranks, in the order of the ranks of the trial, and what moved, in one sentence. */
export function rankRows(
  { ranking }: Extract<PortalScored, { kind: "scored" }>,
  after: readonly AlternativeUnit[],
  language: Language,
) {
  const said = saidIn(whatIfWords, language);
  const now = new Map(after.map((unit) => [unit.code, unit]));
  const digits = ranking.method.digits ?? 2;
  const units = ranking.units.filter(({ rank }) => rank !== null);
  const rows = units.map(({ code, name, rank, rankText }) => {
    const own = now.get(code);
    const change = rankChange(rank ?? 0, own?.rank ?? 0, said, language);
    return {
      code,
      name: inLanguage(name, language),
      before: rankText ?? "–",
      beforeRank: String(rank ?? 0),
      rank: own?.rank ?? 0,
      now: own?.printed || "–",
      score: own && Number.isFinite(own.score) ? numberWords(own.score, digits)[language] : "–",
      tone: change.tone,
      change: change.text,
    };
  });
  const sorted = rows.toSorted((a, b) => (a.rank || Infinity) - (b.rank || Infinity));
  const moves = {
    moved: rows.filter(({ tone }) => tone !== "").length,
    all: rows.length,
    first: sorted[0]?.name ?? "",
    lost: rows.filter(({ rank }) => rank === 0).length,
  };
  return { rows: sorted, told: movesTold(moves, said) };
}
