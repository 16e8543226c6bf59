import type { Answer, Edition } from "../../domain/edition.ts";
import { isLeaf, type Method, nodesOf } from "../../domain/method.ts";
import type { Value } from "../../domain/score.ts";
import { inLanguage } from "../../domain/text.ts";
import type { Graph } from "../../graph/graph.ts";

type Conditions = NonNullable<NonNullable<Graph["model"]["province"]["transfer"]>["conditions"]>;

const nowhere = { file: "", line: 0, column: 0, endLine: 0, endColumn: 0 };

/**
 * The answers that a province's own model gives to a method: how far the conditions of the transfer are met. Nothing where
 * the method does not ask for such. A level that needs evidence and has none is not known.
 */
export function modelEdition(method: Method, { model, at }: Graph): Edition | undefined {
  const leaves = nodesOf(method.tree).filter(({ indicator }) => isLeaf(indicator) && indicator.answer?.condition);
  if (!leaves.length) return undefined;
  const { province } = model;
  const conditions = province.transfer?.conditions ?? {};
  const answers = leaves.flatMap(({ code, indicator: { column, answer } }): readonly (readonly [string, Answer])[] => {
    const written = answer?.condition === undefined ? undefined : conditions[answer.condition];
    return [[column ?? code, written ? answerOf(written, answer?.evidenceFrom) : notWritten]];
  });
  const name = { vi: province.name.vi, en: inLanguage(province.name, "en") };
  return {
    header: {
      id: province.code,
      name,
      method: method.id,
      period: { from: at, to: at },
      status: province.status ?? "cited",
    },
    units: [{ code: province.code, name: province.name, groups: {}, at: nowhere }],
    answers: new Map([[province.code, new Map(answers)]]),
    published: new Map(),
  };
}

function answerOf(
  { level, evidence, source, status, note }: Conditions[string],
  evidenceFrom: number | undefined,
): Answer {
  const isProven = evidenceFrom === undefined || level < evidenceFrom || evidence !== undefined;
  const value: Value = isProven ? { kind: "number", value: level } : { kind: "unknown", reason: unproven };
  return {
    value,
    written: String(level),
    isApproximate: false,
    source: source ?? [],
    at: nowhere,
    ...(evidence === undefined ? {} : { evidence: evidence.vi }),
    ...(note === undefined ? {} : { note }),
    ...(status === undefined ? {} : { status }),
  };
}

const notWritten: Answer = {
  value: { kind: "unknown", reason: { vi: "mô hình không ghi", en: "the model does not say" } },
  written: "–",
  isApproximate: false,
  source: [],
  at: nowhere,
};

const unproven = { vi: "chưa có minh chứng cho mức này", en: "no evidence for this level" };
