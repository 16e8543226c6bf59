import { cardsToJson, type ExplainOptions, explainToTerminal, rulesToTerminal } from "../reporters/explanation.ts";
import { catalogue } from "./catalogue.ts";
import { didYouMean } from "./did-you-mean.ts";
import { type Outcome, unknownName } from "./outcome.ts";

/** What `khung explain` is asked. Without a rule, all are listed. */
export interface ExplainRequest extends ExplainOptions {
  readonly rule?: string;
  readonly json: boolean;
}

/** The card of a rule, or the list of all rules. */
export function explain(request: ExplainRequest): Outcome {
  const all = [...catalogue.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const cards = request.rule === undefined ? all : all.filter(({ id }) => id === request.rule);
  const [first] = cards;
  if (!first || (request.rule !== undefined && cards.length === 0))
    return unknownName(
      "rule",
      request.rule ?? "",
      didYouMean(request.rule ?? "", [...catalogue.keys()]),
      request.language,
    );
  if (request.json) return { output: cardsToJson(cards), exitCode: 0 };
  return {
    output: request.rule === undefined ? rulesToTerminal(cards, request) : explainToTerminal(first, request),
    exitCode: 0,
  };
}
