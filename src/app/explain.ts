import type { Catalogue } from "../domain/card.ts";
import { cardsToJson, type ExplainOptions, explainToTerminal, rulesToTerminal } from "../reporters/explanation.ts";
import { catalogue } from "./catalogue.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Effects } from "./effects.ts";
import { type Outcome, unknownName } from "./outcome.ts";
import { requirementCards } from "./requirement-cards.ts";

/** What `khung explain` is asked. Without a rule, all are listed. */
export interface ExplainRequest extends ExplainOptions {
  readonly rule?: string;
  readonly json: boolean;
}

/** The card of a rule, or the list of all rules. */
export async function explain(request: ExplainRequest, effects: Effects): Promise<Outcome> {
  const known = await cardsFor(request.rule, effects);
  const all = [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const cards = request.rule === undefined ? all : all.filter(({ id }) => id === request.rule);
  const [first] = cards;
  if (!first || (request.rule !== undefined && cards.length === 0))
    return unknownName("rule", request.rule ?? "", didYouMean(request.rule ?? "", [...known.keys()]), request.language);
  if (request.json) return { output: cardsToJson(cards), exitCode: 0 };
  return {
    output: request.rule === undefined ? rulesToTerminal(cards, request) : explainToTerminal(first, request),
    exitCode: 0,
  };
}

/** The frameworks are read only where a rule of code is not what was asked for. */
async function cardsFor(rule: string | undefined, effects: Effects): Promise<Catalogue> {
  if (rule !== undefined && catalogue.has(rule)) return catalogue;
  return new Map([...catalogue, ...(await requirementCards(["."], effects))]);
}
