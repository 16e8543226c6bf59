import type { ExplainedStep } from "../../reporters/option-explanation.ts";
import { optionKinds, optionNames, optionParameters } from "../../source/read-option.ts";

/** The ways that there are at each step of an index, as `khung rank` takes them. */
export function optionLists(): readonly ExplainedStep[] {
  return optionKinds.map((kind) => ({
    kind,
    ways: optionNames(kind).map((name) => ({ name, parameters: optionParameters(kind, name) })),
  }));
}
