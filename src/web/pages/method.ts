import {
  earlierMethods,
  factsOfMethod,
  type MethodChange,
  methodChanges,
  methodTree,
  openedScore,
} from "../../app/portal/method.ts";
import { type PortalScored, scoredFor } from "../../app/portal/scored.ts";
import type { Method } from "../../domain/method.ts";
import { statusNames } from "../../domain/page.ts";
import { inLanguage } from "../../domain/text.ts";
import { missing } from "../missing.ts";
import { type Answer, linkTo, type Page, type PageRequest } from "../page.ts";
import { saidIn } from "../said.ts";
import { scoreBlock } from "../score-block.ts";
import { shownChart } from "./compare-charts.ts";
import { nodeBlock } from "./method-tree.ts";
import { methodWords as words } from "./method-words.ts";

/** A method: its tree with weights, the score of a unit opened to its answers, and what changed against an earlier one. */
export const method: Page = { path: "/methods/:method", make: (request) => makeMethod(request) };

async function makeMethod(request: PageRequest): Promise<Answer> {
  const { portal, language, steps, query } = request;
  const said = saidIn(words, language);
  const own = portal.methods.get(steps["method"] ?? "");
  if (!own) return missing(request);
  const editions = portal.editions.filter(({ header }) => header.method === own.id);
  const edition = editions.find(({ id }) => id === query.one("edition")) ?? editions[0];
  const found = edition ? await scoredFor(portal, { edition: edition.id, method: own.id }) : undefined;
  const weights =
    edition && found?.kind === "scored"
      ? await shownChart(request, { kind: "weights", edition: edition.id, units: [] })
      : undefined;
  return {
    kind: "page",
    title: own.name[language],
    section: "methods",
    trail: [{ text: said.title, href: linkTo(request, "methods") }, { text: own.name[language] }],
    template: "method",
    model: {
      w: said,
      action: linkTo(request, "methods", own.id),
      ...headOf(own, request),
      editions: editions.map(({ id, header }) => ({
        value: id,
        text: header.name[language],
        isChosen: id === edition?.id,
      })),
      hasEdition: edition !== undefined,
      tree: methodTree(own, found).map((node) => nodeBlock(node, language)),
      weights: weights?.hasChart ? weights.chart : undefined,
      score: found?.kind === "scored" ? scoreOf(found, request) : undefined,
      whatIf: edition ? `${linkTo(request, "what-if")}?edition=${encodeURIComponent(edition.id)}` : "",
      changes: changesOf(own, request),
    },
  };
}

function headOf(own: Method, { portal, language }: PageRequest) {
  return {
    name: own.name[language],
    about: own.description?.[language] ?? "",
    version: own.version,
    status: statusNames[own.status][language],
    notes: (own.notes ?? []).map((note) => note[language]),
    facts: factsOfMethod(own).map(({ label, value }) => ({ label: label[language], value: value[language] })),
    sources: (own.source ?? []).map((id) => {
      const source = portal.sources.get(id);
      return { title: source ? inLanguage(source.title, language) : id, href: source?.url ?? "" };
    }),
  };
}

/** The units that can be opened, and the one that is. */
function scoreOf(found: Extract<PortalScored, { kind: "scored" }>, { language, query, portal }: PageRequest) {
  const { units } = found.ranking;
  const answered = units.filter(({ nodes }) => Object.keys(nodes).length);
  const asked = query.one("unit");
  const chosen = answered.find(({ code }) => code === asked);
  const card = chosen ? openedScore(found, chosen.code) : undefined;
  const hrefOf = (id: string): string => {
    const province = portal.provinces.get(chosen?.code ?? "");
    return province?.graph.elements.has(id)
      ? `/${language}/provinces/${province.id}/elements/${encodeURIComponent(id)}`
      : "";
  };
  return {
    units: answered.map(({ code, name }) => ({
      value: code,
      text: inLanguage(name, language),
      isChosen: code === chosen?.code,
    })),
    isAsked: asked !== undefined,
    name: chosen ? inLanguage(chosen.name, language) : (asked ?? ""),
    notes: card?.notes.slice(0, 1).map((note) => note[language]) ?? [],
    scores: card?.scores.map((score) => scoreBlock(score, language, hrefOf)) ?? [],
  };
}

function changesOf(own: Method, { portal, language, query }: PageRequest) {
  const earlier = earlierMethods(portal, own);
  const other = earlier.find(({ id }) => id === query.one("against")) ?? earlier[0];
  return {
    others: earlier.map(({ id, name }) => ({ value: id, text: name[language], isChosen: id === other?.id })),
    hasOther: other !== undefined,
    list: other ? methodChanges(other, own).map((change) => changeOf(change, language)) : [],
  };
}

function changeOf({ kind, code, name, fields }: MethodChange, language: "vi" | "en") {
  const tones = { added: "good", removed: "bad", changed: "note" } as const;
  return {
    kind: words[kind][language],
    tone: tones[kind],
    code,
    name: name[language],
    fields: fields.map(({ label, before, after }) => ({
      label: label[language],
      before: before[language],
      after: after[language],
    })),
  };
}
