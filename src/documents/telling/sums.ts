import { currencies, type Money } from "../../domain/money.ts";

export type Currency = Money["currency"];

/** The sum of amounts in each currency that occurs. Prices of different years are added as they stand. */
export function sumsOf(amounts: readonly Money[]): readonly (readonly [Currency, number])[] {
  return currencies.flatMap((currency) => {
    const own = amounts.filter((money) => money.currency === currency);
    return own.length ? [[currency, own.reduce((sum, { amount }) => sum + amount, 0)] as const] : [];
  });
}
