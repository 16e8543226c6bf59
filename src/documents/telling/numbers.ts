import type { Money } from "../../domain/money.ts";
import type { Language } from "../../domain/text.ts";

const locales = { vi: "vi-VN", en: "en-GB" } as const satisfies Record<Language, string>;

/** A number as the language writes it: `1.234.567,89` or `1,234,567.89`; at most two decimals unless told. */
export function numberIn(language: Language, value: number, decimals = 2): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals }).format(value);
}

/** A share between 0 and 1 as a percentage with at most one decimal: `83,3%`. */
export function percentIn(language: Language, share: number): string {
  return `${numberIn(language, share * 100, 1)}%`;
}

const scales = [
  { size: 1e9, vi: "tỷ đồng", en: "billion" },
  { size: 1e6, vi: "triệu đồng", en: "million" },
] as const;

/** An amount with its currency; large amounts in đồng are told in billions or millions where nothing is lost by it. */
export function moneyIn(language: Language, { amount, currency, year }: Money): string {
  const prices = year ? { vi: ` (giá năm ${year})`, en: ` (${year} prices)` }[language] : "";
  return amountIn(language, amount, currency) + prices;
}

function amountIn(language: Language, amount: number, currency: Money["currency"]): string {
  if (currency !== "VND")
    return language === "vi" ? `${numberIn("vi", amount)} ${currency}` : `${currency} ${numberIn("en", amount)}`;
  const scale = scales.find(({ size }) => amount >= size && Number.isInteger((amount / size) * 1000));
  const figure = numberIn(language, scale ? amount / scale.size : amount, 3);
  if (language === "vi") return `${figure} ${scale?.vi ?? "đồng"}`;
  return scale ? `VND ${figure} ${scale.en}` : `VND ${figure}`;
}
