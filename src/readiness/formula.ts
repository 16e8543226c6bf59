import { numberWords, percentWords } from "../domain/number-words.ts";
import type { Words } from "../domain/text.ts";
import type { Observation } from "../graph/expression.ts";
import type { ExpressionRecord } from "../graph/expression-record.ts";
import { amountOf } from "./evidence.ts";

/** As many groups as a reader adds up at a glance. */
const shownTerms = 6;

/**
 * What was divided by what, with the numbers put in: `(325 + 39 + 5) / 1.981 = 18,6 %`. Nothing where a measure is put
 * together of several counts.
 */
export function formulaOf(observed: readonly Observation[], value: number): Words | undefined {
  const [only, ...others] = observed;
  if (!only || others.length) return undefined;
  const terms = termsOf(only.part);
  if (only.of === "count") {
    const total = numberWords(value);
    return terms ? { vi: `${terms.vi} = ${total.vi}`, en: `${terms.en} = ${total.en}` } : total;
  }
  const part = terms ? { vi: `(${terms.vi})`, en: `(${terms.en})` } : numberWords(amountOf(only.part));
  const whole = numberWords(amountOf(only.whole));
  const share = percentWords(value);
  return { vi: `${part.vi} / ${whole.vi} = ${share.vi}`, en: `${part.en} / ${whole.en} = ${share.en}` };
}

/** The sizes of a few groups, to be added up; nothing where single things are counted. */
function termsOf(part: readonly ExpressionRecord[]): Words | undefined {
  const isSum = part.length > 1 && part.length <= shownTerms && part.some(({ amount }) => amount > 1);
  if (!isSum) return undefined;
  const amounts = part.map(({ amount }) => numberWords(amount));
  return { vi: amounts.map(({ vi }) => vi).join(" + "), en: amounts.map(({ en }) => en).join(" + ") };
}
