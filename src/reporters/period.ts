import type { PartialDate } from "../domain/date.ts";

interface Period {
  readonly validFrom?: PartialDate | undefined;
  readonly validTo?: PartialDate | undefined;
}

/** From when to when something holds, an open end as dots; one date where both are the same, nothing where there is none. */
export function periodText({ validFrom, validTo }: Period): string {
  if (validFrom === undefined && validTo === undefined) return "";
  return validFrom === validTo ? (validFrom ?? "") : `${validFrom ?? "…"} – ${validTo ?? "…"}`;
}
