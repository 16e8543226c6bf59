import * as z from "zod";

export const currencies = ["VND", "USD", "KRW", "EUR"] as const;

/** An amount in the main unit of its currency (đồng, dollar), at the prices of a year. Never negative. */
export const moneySchema = z
  .strictObject({
    amount: z.number().min(0),
    currency: z.enum(currencies),
    year: z.number().int().min(1990).max(2100).optional(),
  })
  .meta({ id: "money", description: "Số tiền, loại tiền, năm giá · Amount, currency, price year" });
export type Money = z.output<typeof moneySchema>;
