import type { Edition } from "../../domain/edition.ts";
import { type Indicator, isLeaf, type Method, nodesOf } from "../../domain/method.ts";
import type { Ranking } from "../../domain/ranking.ts";
import type { Value } from "../../domain/score.ts";
import type { Words } from "../../domain/text.ts";

type Verdict = NonNullable<Ranking["units"][number]["verdict"]>;

/** The answer that a gate looks at. */
export type AnswerOf = (code: string, indicator: Indicator) => Value | undefined;

/** The verdict that stands in place of a score, where a gate of the method is not passed; nothing where all are. */
export function verdictOf(method: Pick<Method, "tree">, answerOf: AnswerOf): Verdict | undefined {
  for (const { code, indicator } of nodesOf(method.tree)) {
    const { gate, name } = indicator;
    const value = gate && isLeaf(indicator) ? answerOf(code, indicator) : undefined;
    if (!gate || (value?.kind === "number" && value.value >= gate.least)) continue;
    if (value?.kind === "number") return { words: gate.verdict, reason: below(name, value.value, gate.least) };
    return { words: undecided, reason: notKnown(name) };
  }
  return undefined;
}

/** The answers of a unit of an edition, for {@link verdictOf}. */
export function answersOf({ answers }: Edition, unit: string): AnswerOf {
  return (code, { column }) => answers.get(unit)?.get(column ?? code)?.value;
}

function below(name: Words, level: number, least: number): Words {
  return {
    vi: `${name.vi}: mức ${level}, phải từ mức ${least} trở lên`,
    en: `${name.en}: level ${level}, and it must be ${least} or higher`,
  };
}

const undecided: Words = { vi: "chưa kết luận được", en: "undecided" };

function notKnown(name: Words): Words {
  return { vi: `${name.vi}: chưa rõ, mà đây là điều kiện bắt buộc`, en: `${name.en} is not known, and it must be met` };
}
