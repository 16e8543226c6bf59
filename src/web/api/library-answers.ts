import { frameworkDocument } from "../../app/portal/frameworks.ts";
import { ruleCards } from "../../app/portal/handbook.ts";
import { sharedNeeds, solutions } from "../../app/portal/solutions.ts";
import type { AnyCard } from "../../domain/card.ts";
import { type Answering, data, missing } from "./answer.ts";
import { editionVerb, noEdition, noMethod, ran } from "./verb.ts";

/** The answers on what is known besides models. */
export const libraryAnswers = {
  frameworks: ({ portal }) =>
    data({
      frameworks: [...portal.frameworks].flatMap(([name, { framework }]) => {
        if (!framework) return [];
        const { header, layers, blocks, requirements } = framework;
        const { validFrom, validTo } = header;
        const counts = { layers: layers.size, blocks: blocks.size, requirements: requirements.size };
        return [{ name, title: header.name, validFrom, validTo, extends: header.extends, ...counts }];
      }),
    }),
  framework: (request) => {
    const name = request.steps["framework"] ?? "";
    const framework = request.portal.frameworks.get(name)?.framework;
    if (framework) return data(frameworkDocument(framework));
    return missing(request, { vi: `Không có khung tham chiếu “${name}”.`, en: `There is no framework “${name}”.` });
  },
  rules: ({ portal }) => data({ rules: [...ruleCards(portal).values()].map(ruleOf) }),
  rule: (request) => {
    const id = request.steps["rule"] ?? "";
    const card = ruleCards(request.portal).get(id);
    return card
      ? data(ruleOf(card))
      : missing(request, { vi: `Không có quy tắc “${id}”.`, en: `There is no rule “${id}”.` });
  },
  sources: ({ portal }) => data({ sources: [...portal.sources.values()] }),
  solutions: ({ portal }) => {
    const found = solutions(portal);
    const needs = sharedNeeds(portal, found).map((need) => ({ ...need, running: need.running.map(({ id }) => id) }));
    return data({ solutions: found, sharedNeeds: needs });
  },
  methods: ({ portal }) =>
    data({
      methods: [...portal.methods.values()].map(({ id, version, name, status }) => ({
        id,
        version,
        name,
        status,
        editions: portal.editions.filter(({ header }) => header.method === id).map((edition) => edition.id),
      })),
    }),
  method: (request) => {
    const id = request.steps["method"] ?? "";
    const method = request.portal.methods.get(id);
    return method ? data({ method }) : missing(request, noMethod(id));
  },
  editions: ({ portal }) =>
    data({
      editions: portal.editions.map(({ id, header: { name, method, period, status } }) => ({
        id,
        name,
        method,
        from: period.from,
        to: period.to,
        status,
      })),
    }),
  ranking: editionVerb("rank", ({ query }) => ({ group: query.one("group") })),
  simulation: editionVerb("simulate"),
  inspection: editionVerb("inspect"),
  reach: editionVerb("reach", ({ query }) => ({ unit: query.one("unit"), rank: rankIn(query.one("rank")) })),
  panel: (request) => {
    const { portal, query, language } = request;
    const editions = query.all("edition");
    const wrong = editions.find((edition) => !portal.editions.some(({ id }) => id === edition));
    return wrong === undefined ? ran("panel", { editions, language }, request) : missing(request, noEdition(wrong));
  },
  documents: ({ jobs }) => data({ documents: jobs.list() }),
} as const satisfies Record<string, Answering>;

function ruleOf({ id, title, severity, rationale, remedy, since, source }: AnyCard) {
  return { id, title, severity, rationale, remedy, since, source };
}

function rankIn(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}
