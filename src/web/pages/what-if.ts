import { type PortalScored, scoredFor } from "../../app/portal/scored.ts";
import {
  type Alternative,
  aggregateChoices,
  alternativeRanks,
  normaliseChoices,
  type OpenWeight,
  openWeights,
  whatIfData,
} from "../../app/portal/what-if.ts";
import { missing } from "../missing.ts";
import { type Answer, linkTo, type Page, type PageRequest } from "../page.ts";
import { saidIn } from "../said.ts";
import { editionChoices, trialEditionOf } from "./trial-edition.ts";
import { rankRows } from "./what-if-rows.ts";
import { weightGroups } from "./what-if-weights.ts";
import { whatIfWords as words } from "./what-if-words.ts";

/** Ranks with other weights, another normalisation or another aggregation: computed here, and in the browser by the same code. */
export const whatIf: Page = { path: "/what-if", make: (request) => makeWhatIf(request) };

type Scored = Extract<PortalScored, { kind: "scored" }>;

async function makeWhatIf(request: PageRequest): Promise<Answer> {
  const { portal, language } = request;
  const said = saidIn(words, language);
  const edition = await trialEditionOf(request);
  if (!edition) return missing(request);
  const found = await scoredFor(portal, { edition: edition.id });
  const isReady = found.kind === "scored" && found.ranking.units.some(({ rank }) => rank !== null);
  return {
    kind: "page",
    title: said.title,
    section: "methods",
    trail: [{ text: said.title }],
    template: "what-if",
    modules: isReady ? ["what-if"] : [],
    model: {
      w: said,
      action: linkTo(request, "what-if"),
      name: edition.header.name[language],
      editions: editionChoices(request, edition),
      edition: edition.id,
      reset: `${linkTo(request, "what-if")}?edition=${encodeURIComponent(edition.id)}`,
      reach: `${linkTo(request, "reach")}?edition=${encodeURIComponent(edition.id)}`,
      trial: isReady ? trialOf(request, found) : undefined,
    },
  };
}

function trialOf(request: PageRequest, found: Scored) {
  const { query, language } = request;
  const said = saidIn(words, language);
  const open = openWeights(found);
  const asked = askedWeights(query, open);
  const alternative = alternativeOf(request, open, asked);
  const options = <Name extends keyof typeof said>(names: readonly Name[], chosen: string | undefined) =>
    (["own", ...names] as const).map((value) => ({
      value: value === "own" ? "" : value,
      text: said[value],
      isChosen: (chosen ?? "own") === value,
    }));
  return {
    groups: weightGroups(found, open, asked, language),
    normalise: options(keysOf(normaliseChoices), alternative.normalise),
    aggregate: options(keysOf(aggregateChoices), alternative.aggregate),
    ...rankRows(found, alternativeRanks(found, alternative), language),
    data: JSON.stringify({
      ...whatIfData(found),
      base: Object.fromEntries(open.map(({ code, weight }) => [code, weight])),
      digits: found.ranking.method.digits ?? 2,
    }),
    words: JSON.stringify(said),
  };
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}

/** The weights of the address, by code; those of the method where it says nothing that can be one. */
function askedWeights(query: PageRequest["query"], open: readonly OpenWeight[]): ReadonlyMap<string, number> {
  return new Map(
    open.map(({ code, weight }) => {
      const number = Number(query.one(`w.${code}`) ?? Number.NaN);
      return [code, Number.isFinite(number) && number >= 0 && number <= 1e6 ? number : weight];
    }),
  );
}

function alternativeOf(
  { query }: PageRequest,
  open: readonly OpenWeight[],
  asked: ReadonlyMap<string, number>,
): Alternative {
  const isChanged = open.some(({ code, weight }) => asked.get(code) !== weight);
  return {
    ...(isChanged ? { weights: Object.fromEntries(asked) } : {}),
    normalise: keysOf(normaliseChoices).find((one) => one === query.one("normalise")),
    aggregate: keysOf(aggregateChoices).find((one) => one === query.one("aggregate")),
  };
}
