import type { ReportTable } from "../../domain/report-table.ts";
import type { Words } from "../../domain/text.ts";
import { reach } from "../../readiness/analysis/reach.ts";
import { prepareIndex } from "../../readiness/index/prepare-index.ts";
import { reachTables } from "../../reporters/tables/readiness/reach.ts";
import { reachReport } from "../readiness/reach.ts";
import type { PortalScored } from "./scored.ts";

/** What a unit is to reach: a rank, a score, or a band by its id. */
export interface ReachAim {
  readonly kind: "rank" | "score" | "band";
  readonly value: string;
}

/** What it would take, as tables; or why that cannot be said. */
export type ReachTold = { readonly tables: readonly ReportTable[] } | { readonly why: Words };

/** What it would take a unit to reach an aim, each indicator alone and the cheapest combination. */
export function reachFor(
  { scored }: Extract<PortalScored, { kind: "scored" }>,
  code: string,
  { kind, value }: ReachAim,
): ReachTold {
  const unit = scored.result.units.indexOf(code);
  if (unit < 0) return { why: noUnit };
  const number = Number(value.replace(",", "."));
  const band = scored.result.plan.bands.findIndex(({ id }) => id === value);
  if (kind === "band" ? band < 0 : !(Number.isFinite(number) && value !== "")) return { why: noAim };
  if (kind === "rank" && !(Number.isInteger(number) && number >= 1)) return { why: noAim };
  const target =
    kind === "band"
      ? ({ kind: "band", band } as const)
      : kind === "rank"
        ? ({ kind: "rank", rank: number } as const)
        : ({ kind: "score", score: number } as const);
  const { result, data } = scored;
  const asked = { unit, target, limits: {}, costs: undefined, budget: undefined };
  const found = reach(result.plan, prepareIndex(result.plan, data), result, asked);
  return { tables: reachTables(reachReport(scored, unit, target, found, {})) };
}

const noUnit: Words = {
  vi: "Đơn vị này không có câu trả lời trong kỳ đánh giá.",
  en: "The unit has no answers in this edition.",
};
const noAim: Words = {
  vi: "Hãy nêu một thứ hạng (số nguyên từ 1), một điểm số, hoặc một mức xếp loại.",
  en: "Name a rank (a whole number from 1), a score, or a band.",
};
