import { isLeaf, type Method } from "../../domain/method.ts";
import { numberWords, percentWords } from "../../domain/number-words.ts";
import type { BareRanking, RankedAnswer, RankedNode, RankedUnit } from "../../domain/ranking.ts";
import type { Evidence, Score, Scorecard, Value } from "../../domain/score.ts";
import { type SettledOptions, settledOptions } from "../../domain/settled-options.ts";
import type { Words } from "../../domain/text.ts";
import { groupFormula, leafFormula } from "./formula-words.ts";

interface Given {
  readonly ranking: BareRanking;
  readonly unit: RankedUnit;
  readonly options: ReadonlyMap<string, SettledOptions>;
  readonly digits: number;
}

/** The result of one unit of a ranking, opened down to its answers, as a scorecard. Nothing where the unit has no answers. */
export function scorecardOf(method: Method, ranking: BareRanking, code: string): Scorecard | undefined {
  const unit = ranking.units.find((each) => each.code === code);
  const [root] = ranking.nodes;
  if (!unit || !root || !Object.keys(unit.nodes).length) return undefined;
  const digits = ranking.method.digits ?? 4;
  return {
    method: method.id,
    title: method.name,
    date: ranking.edition.period.to,
    scores: [scoreOf(root, { ranking, unit, options: settledOptions(method), digits })],
    notes: [standing(ranking, unit, digits), ...ranking.edition.notes, ...(method.notes ?? [])],
  };
}

/** Where the unit stands in its edition, and what was published of it. */
function standing({ edition, units }: Given["ranking"], unit: RankedUnit, digits: number): Words {
  const ranked = units.filter(({ rank }) => rank !== null).length;
  const { published, rankText, verdict } = unit;
  const say = (language: "vi" | "en"): string => {
    const words = standingWords[language];
    const score = published.score === null ? "" : ` ${numberWords(published.score, digits)[language]}`;
    const rank = published.rank === null ? "" : `, ${words.rank} ${published.rank}`;
    return [
      `${edition.name[language]}.`,
      verdict ? `${verdict.words[language]}: ${verdict.reason[language]}.` : "",
      rankText === null || ranked < 2 ? "" : `${words.rankHere} ${rankText} ${words.of} ${ranked}.`,
      score || rank ? `${words.published}${score}${rank}.` : "",
    ]
      .filter(Boolean)
      .join(" ");
  };
  return { vi: say("vi"), en: say("en") };
}

const standingWords = {
  vi: { rank: "hạng", rankHere: "Hạng", of: "trong số đơn vị có điểm:", published: "Đã công bố:" },
  en: { rank: "rank", rankHere: "Rank", of: "among the units with a score:", published: "Published:" },
} as const;

function scoreOf(node: RankedNode, given: Given): Score {
  const { ranking, unit, options } = given;
  const { code, name, unit: counted, weight, scored } = node;
  const below = ranking.nodes.filter(({ parent }) => parent === code);
  const result = unit.nodes[code];
  const answer = result?.answer;
  const value = measured(node, given);
  const formula = value.kind === "number" ? formulaOf(node, given) : undefined;
  const isRaw = answer !== undefined && options.get(code)?.normalise.method === "none";
  return {
    id: code,
    name,
    unit: answer && !isRaw ? "points" : counted,
    value,
    ...(formula ? { formula } : {}),
    ...(weight === null || !scored || node.parent === null ? {} : { weight }),
    steps: stepsOf(node, given),
    coverage: result?.coverage ?? 0,
    evidence: answer ? (answer.elements?.map(asEvidence) ?? [evidenceOf(node, answer)]) : [],
    children: below.map((child) => scoreOf(child, given)),
  };
}

function measured({ code, parent }: RankedNode, { unit }: Given): Value {
  const result = unit.nodes[code];
  if (parent === null && unit.verdict) return { kind: "unknown", reason: verdictWords(unit.verdict) };
  if (result?.score !== null && result?.score !== undefined) return { kind: "number", value: result.score };
  const state = result?.answer?.state;
  if (state === "not-applicable") return { kind: "not-applicable", reason: notApplicable };
  if (state === "missing") return { kind: "missing" };
  return { kind: "unknown", reason: state === undefined ? partUnknown : notAnswered };
}

function verdictWords({ words, reason }: NonNullable<RankedUnit["verdict"]>): Words {
  return { vi: `${words.vi}: ${reason.vi}`, en: `${words.en}: ${reason.en}` };
}

const notApplicable: Words = { vi: "không áp dụng", en: "does not apply" };
const notAnswered: Words = { vi: "chưa có số liệu", en: "no figure yet" };
const partUnknown: Words = {
  vi: "chưa đủ số liệu của các chỉ tiêu thành phần",
  en: "not enough of the indicators under it are known",
};

function formulaOf(node: RankedNode, { ranking, unit, options, digits }: Given): Words | undefined {
  const option = options.get(node.code);
  const score = unit.nodes[node.code]?.score ?? null;
  if (!option || score === null) return undefined;
  const answer = unit.nodes[node.code]?.answer;
  if (answer) {
    const all = ranking.units.flatMap(({ nodes }) => nodes[node.code]?.answer?.used ?? []);
    const value = answer.used;
    return value === null
      ? undefined
      : leafFormula({ option: option.normalise, indicator: option.indicator, value, score, all, digits });
  }
  const parts = ranking.nodes
    .filter(({ parent, scored }) => parent === node.code && scored)
    .flatMap(({ code, weight }) => {
      const own = unit.nodes[code]?.score ?? null;
      return own === null || weight === null ? [] : [{ share: weight, score: own }];
    });
  return groupFormula(option.aggregate, parts, score, digits);
}

/** The definition, what was done with the value, and where it stands. */
function stepsOf(
  { code, weight, effectiveWeight, parent, scored }: RankedNode,
  { unit, options }: Given,
): readonly Words[] {
  const option = options.get(code);
  const answer = unit.nodes[code]?.answer;
  const definition = option?.indicator?.description;
  const share =
    weight !== null && effectiveWeight !== null && parent !== null && scored
      ? [shareWords(weight, effectiveWeight)]
      : [];
  const level = answer?.raw == null ? undefined : option?.indicator?.answer?.levels?.[String(answer.raw)];
  const how =
    option && (option.indicator && isLeaf(option.indicator) ? normaliseWords(option) : aggregateWords(option));
  return [
    ...(definition ? [definition] : []),
    ...(level ? [{ vi: `Mức ${answer?.raw}: ${level.vi}`, en: `Level ${answer?.raw}: ${level.en}` }] : []),
    ...(how ? [how] : []),
    ...share,
    ...(answer ? answerWords(answer) : []),
  ];
}

function shareWords(weight: number, effective: number): Words {
  const [own, whole] = [percentWords(weight), percentWords(effective)];
  return {
    vi: `Tỷ trọng ${own.vi} trong nhóm, ${whole.vi} trong chỉ số`,
    en: `Share ${own.en} of the group, ${whole.en} of the index`,
  };
}

function normaliseWords({ normalise }: SettledOptions): Words | undefined {
  if (normalise.method === "none") return undefined;
  const { method, ...rest } = normalise;
  const parameters = Object.keys(rest).length ? ` ${JSON.stringify(rest)}` : "";
  return { vi: `Chuẩn hóa: ${method}${parameters}`, en: `Normalisation: ${method}${parameters}` };
}

function aggregateWords({ aggregate, weights }: SettledOptions): Words {
  return {
    vi: `Tổng hợp: ${aggregate.method}; trọng số: ${weights.method}`,
    en: `Aggregation: ${aggregate.method}; weights: ${weights.method}`,
  };
}

function answerWords({ at, written, source, year, evidence, note }: RankedAnswer): readonly Words[] {
  const facts: readonly (readonly [Words, string | undefined])[] = [
    [{ vi: "Ghi là", en: "Written as" }, written ?? undefined],
    [{ vi: "Tại", en: "At" }, at && at.line > 0 ? `${at.file}:${at.line}:${at.column}` : undefined],
    [{ vi: "Năm", en: "Year" }, year],
    [{ vi: "Nguồn", en: "Source" }, source.join("; ") || undefined],
    [{ vi: "Minh chứng", en: "Evidence" }, evidence],
    [{ vi: "Ghi chú", en: "Note" }, note],
  ];
  return facts.flatMap(([label, text]) =>
    text === undefined ? [] : [{ vi: `${label.vi}: ${text}`, en: `${label.en}: ${text}` }],
  );
}

/** What the JSON of a ranking holds of an element, without keys that say nothing. */
function asEvidence({ reason, provenance, ...rest }: NonNullable<RankedAnswer["elements"]>[number]): Evidence {
  return { ...rest, ...(reason ? { reason } : {}), ...(provenance ? { provenance } : {}) };
}

function evidenceOf({ code }: RankedNode, { written, source, status, state }: RankedAnswer): Evidence {
  const from = source.length ? ` (${source.join("; ")})` : "";
  return {
    kind: "answer",
    id: code,
    name: { vi: `${written ?? "–"}${from}` },
    counted: state === "number" || state === "imputed" || state === "winsorised",
    amount: 1,
    ...(status ? { provenance: status } : {}),
  };
}
