import {
  aggregationNames,
  imputationNames,
  normalisationNames,
  treatmentNames,
  weightingNames,
} from "../../domain/option-words.ts";
import type { Language, Words } from "../../domain/text.ts";

const steps = {
  treatment: treatmentNames,
  imputation: imputationNames,
  normalise: normalisationNames,
  weights: weightingNames,
  aggregate: aggregationNames,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Words>>>>;

/** What a step of the method does, by the name of its option; that nothing is laid down where it has none. */
export function optionName(
  step: keyof typeof steps,
  option: { readonly method: string } | undefined,
  language: Language,
): string {
  if (!option) return { vi: "không quy định", en: "none" }[language];
  return steps[step][option.method]?.[language] ?? option.method;
}
