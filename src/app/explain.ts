import type { Catalogue } from "../domain/card.ts";
import { nodesOf } from "../domain/method.ts";
import { chapterToTerminal, documentToTerminal } from "../reporters/document-explanation.ts";
import { cardsToJson, type ExplainOptions, explainToTerminal, rulesToTerminal } from "../reporters/explanation.ts";
import { jsonText } from "../reporters/json.ts";
import { indicatorToTerminal, methodToTerminal, optionsToTerminal } from "../reporters/method-explanation.ts";
import { catalogue } from "./check/catalogue.ts";
import { requirementCards } from "./check/requirement-cards.ts";
import type { Effects } from "./effects.ts";
import { loadMethods } from "./load/load-methods.ts";
import { workspaceAt } from "./load/workspace.ts";
import { type Outcome, unknownName } from "./outcome.ts";
import { optionLists } from "./readiness/option-lists.ts";

/** What `khung explain` is asked. Without a rule, all are listed. */
export interface ExplainRequest extends ExplainOptions {
  readonly rule?: string;
  readonly json: boolean;
}

/** The card of a rule, a method or one of its indicators, or the list of all rules. */
export async function explain(request: ExplainRequest, effects: Effects): Promise<Outcome> {
  if (request.rule === "options") return { output: optionsToTerminal(optionLists(), request), exitCode: 0 };
  const document = await explainDocument(request);
  if (document) return document;
  const method = await explainMethod(request, effects);
  if (method) return method;
  const known = await cardsFor(request.rule, effects);
  const all = [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const cards = request.rule === undefined ? all : all.filter(({ id }) => id === request.rule);
  const [first] = cards;
  if (!first || (request.rule !== undefined && cards.length === 0))
    return unknownName("rule", request.rule ?? "", [...known.keys()], request.language);
  if (request.json) return { output: cardsToJson(cards), exitCode: 0 };
  return {
    output: request.rule === undefined ? rulesToTerminal(cards, request) : explainToTerminal(first, request),
    exitCode: 0,
  };
}

/** A document, or a chapter; nothing where none has the name. */
async function explainDocument(request: ExplainRequest): Promise<Outcome | undefined> {
  const { rule } = request;
  if (rule === undefined || rule.includes("/")) return undefined;
  const { documentCards, documentCard } = await import("../documents/catalogue.ts");
  const card = documentCard(rule);
  if (card)
    return {
      output: request.json ? jsonText({ version: 1, document: card }) : documentToTerminal(card, request),
      exitCode: 0,
    };
  const within = documentCards.filter(({ chapters }) => chapters.some(({ id }) => id === rule));
  const chapter = within[0]?.chapters.find(({ id }) => id === rule);
  if (!chapter) return undefined;
  const output = request.json ? jsonText({ version: 1, chapter }) : chapterToTerminal(chapter, within, request);
  return { output, exitCode: 0 };
}

/** A method, or an indicator as `method/CODE`; nothing where none has the name. */
async function explainMethod(request: ExplainRequest, effects: Effects): Promise<Outcome | undefined> {
  const { rule } = request;
  if (rule === undefined || catalogue.has(rule)) return undefined;
  const [id = "", code] = rule.split(/\/(.*)/s);
  const { methods } = await loadMethods((await workspaceAt(".", effects)).libraries, effects);
  const method = methods.get(id);
  if (!method) return undefined;
  if (code === undefined)
    return { output: request.json ? jsonText({ version: 1, method }) : methodToTerminal(method, request), exitCode: 0 };
  const nodes = nodesOf(method.tree);
  const node = nodes.find((each) => each.code === code || each.way.join("/") === code);
  if (!node)
    return unknownName(
      "indicator",
      code,
      nodes.map((each) => each.code),
      request.language,
    );
  const { indicator } = node;
  const output = request.json
    ? jsonText({ version: 1, method: id, code, indicator })
    : indicatorToTerminal(method, node, request);
  return { output, exitCode: 0 };
}

/** The frameworks are read only where a rule of code is not what was asked for. */
async function cardsFor(rule: string | undefined, effects: Effects): Promise<Catalogue> {
  if (rule !== undefined && catalogue.has(rule)) return catalogue;
  return new Map([...catalogue, ...(await requirementCards(["."], effects))]);
}
