import { completeCases, unfit } from "../index/complete-cases.ts";
import type { Failure } from "../index/finding.ts";
import type { IndexResult } from "../index/result.ts";
import { cronbachAlpha } from "../statistics/cronbach.ts";
import { leafColumns, type NamedColumns } from "./columns.ts";

/** How consistently the columns of a group measure one thing, over the `n` units that have all. */
export interface Consistency {
  readonly alpha: number;
  readonly n: number;
  /** The alpha of the others when one is left out: higher than `alpha` where it does not fit. */
  readonly without: readonly { readonly code: string; readonly alpha: number }[];
}

type Kind = "standardised" | "covariance";

/** Cronbach's alpha of columns, standardised unless they are known to stand on one scale. */
export function consistency({ codes, columns }: NamedColumns, kind: Kind = "standardised"): Consistency | Failure {
  const complete = completeCases(columns);
  if (complete.length < 2) return { code: "too-few-children", args: { children: complete.length, minimum: 2 } };
  const failure = unfit(complete, codes);
  if (failure) return failure;
  return {
    alpha: cronbachAlpha(complete, kind),
    n: complete[0]?.length ?? 0,
    without: codes.map((code, left) => ({
      code,
      alpha: cronbachAlpha(
        complete.filter((_, index) => index !== left),
        kind,
      ),
    })),
  };
}

/**
 * The alpha of an index's leaves after a stage, by covariance only where the stage has one scale: raw values in mixed
 * units of measure are refused, for the unit with the greatest numbers would decide alone.
 */
export function stageConsistency(
  result: IndexResult,
  stage: keyof IndexResult["stages"],
  leaves: readonly string[],
  kind: Kind = "standardised",
): Consistency | Failure {
  if (kind === "covariance" && stage !== "normalised") return { code: "units-mixed", args: { stage } };
  const all = leafColumns(result, stage);
  const at = leaves.map((code) => all.codes.indexOf(code)).filter((index) => index >= 0);
  return consistency(
    { codes: at.map((i) => all.codes[i] ?? ""), columns: at.flatMap((i) => all.columns[i] ?? []) },
    kind,
  );
}
