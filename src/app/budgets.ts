import type { GapDecisions } from "../domain/gap-decisions.ts";
import { currencies } from "../domain/money.ts";
import type { Budget } from "../domain/roadmap.ts";
import type { Words } from "../domain/text.ts";

/** Budgets as they are asked for, or what is wrong with the first that is none. */
export type ReadBudgets = { readonly budgets: readonly Budget[] } | { readonly why: Words };

/** Reads budgets as a user writes them: `2016=5000000000VND`. */
export function readBudgets(texts: readonly string[]): ReadBudgets {
  const read = texts.map(budgetIn);
  const wrong = texts.find((_, index) => !read[index]);
  if (wrong === undefined) return { budgets: read.flatMap((budget) => budget ?? []) };
  return {
    why: {
      vi: `“${wrong}” không phải là trần kinh phí. Viết năm, dấu bằng, số tiền và loại tiền (${currencies.join(", ")}): 2016=5000000000VND.`,
      en: `“${wrong}” is no budget. Write the year, an equals sign, the amount and the currency (${currencies.join(", ")}): 2016=5000000000VND.`,
    },
  };
}

function budgetIn(text: string): Budget | undefined {
  const [, year, amount, code] = /^((?:19|20|21)\d\d)=(\d{1,18})\s*([A-Za-z]{3})$/.exec(text.trim()) ?? [];
  const currency = currencies.find((each) => each === code?.toUpperCase());
  return currency && { year: Number(year), limit: { amount: Number(amount), currency } };
}

/** The budgets of the file of decisions; those that were asked for go before those of the same year and currency. */
export function budgetsOf({ budgets = {} }: GapDecisions, asked: readonly Budget[]): readonly Budget[] {
  const decided = Object.entries(budgets).flatMap(([year, limits]) =>
    limits.map((limit) => ({ year: Number(year), limit })),
  );
  const key = ({ year, limit }: Budget): string => `${year} ${limit.currency}`;
  return [...new Map([...decided, ...asked].map((budget) => [key(budget), budget])).values()];
}
