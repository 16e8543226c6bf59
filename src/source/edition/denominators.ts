import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Answer, EditionUnit } from "../../domain/edition.ts";
import { card as aboveDenominator } from "../cards/edition/above-denominator.ts";
import { card as denominatorZero } from "../cards/edition/denominator-zero.ts";
import { diagnostic } from "../fault.ts";
import type { Collected } from "./collect.ts";
import type { Questions } from "./questions.ts";

const parts: ReadonlySet<string> = new Set(["share", "percent"]);

/** Denominators of zero, and parts that are larger than their whole. */
export function denominatorFaults({ units, answers }: Collected, questions: Questions): readonly Diagnostic[] {
  return units.flatMap((unit) => {
    const own = answers.get(unit.code) ?? new Map<string, Answer>();
    return [...zeros(unit, own, questions), ...tooLarge(own, questions)];
  });
}

function zeros(
  unit: EditionUnit,
  own: ReadonlyMap<string, Answer>,
  { denominators }: Questions,
): readonly Diagnostic[] {
  return [...denominators.keys()].flatMap((column) => {
    const answer = own.get(column);
    const isZero = answer?.value.kind === "number" && answer.value.value === 0;
    return answer && isZero ? [diagnostic(denominatorZero, answer.at, { denominator: column, unit: unit.name })] : [];
  });
}

function tooLarge(own: ReadonlyMap<string, Answer>, { leaves }: Questions): readonly Diagnostic[] {
  return leaves.flatMap(({ code, column, indicator: { unit, denominator } }) => {
    const [part, whole] = [own.get(column), own.get(denominator ?? "")];
    if (
      !parts.has(unit) ||
      denominator === undefined ||
      part?.value.kind !== "number" ||
      whole?.value.kind !== "number"
    )
      return [];
    if (whole.value.value === 0 || part.value.value <= whole.value.value) return [];
    const args = { indicator: code, written: part.written, denominator, of: whole.written };
    return [diagnostic(aboveDenominator, part.at, args)];
  });
}
