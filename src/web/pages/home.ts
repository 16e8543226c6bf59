import type { PortalEdition, PortalIndex } from "../../app/portal/index.ts";
import { editionNamed, editionsOfProvinces, scoredFor } from "../../app/portal/scored.ts";
import { numberWords } from "../../domain/number-words.ts";
import { inLanguage } from "../../domain/text.ts";
import { type Answer, linkTo, type Page, type PageRequest } from "../page.ts";
import { saidIn } from "../said.ts";
import { countryMap } from "./home-map.ts";
import { foundFor } from "./home-search.ts";
import { homeWords as words } from "./home-words.ts";
import { mainEdition } from "./main-edition.ts";

/** The first page: what is here, the country in tiles, and the way to everything by its name. */
export const home: Page = { path: "/", make: (request) => makeHome(request) };

async function makeHome(request: PageRequest): Promise<Answer> {
  const { language, portal, query } = request;
  const said = saidIn(words, language);
  const editions = editionsOfProvinces(portal);
  const edition = editionNamed(portal, query.one("edition")) ?? (await mainEdition(portal));
  const typed = query.one("q") ?? "";
  return {
    kind: "page",
    title: typed ? `${said.found} “${typed}”` : said.title,
    template: "home",
    section: "home",
    model: {
      w: said,
      action: `/${language}`,
      typed,
      isSearch: typed !== "",
      found: foundFor(request, typed),
      figures: figuresOf(request),
      models: modelsOf(request),
      newest: await newestLine(request, editions[0]),
      map: edition ? await countryMap(request, edition) : undefined,
    },
  };
}

/** How much there is of everything, each with the way to it. */
function figuresOf({ portal, language }: PageRequest) {
  const said = saidIn(words, language);
  const figure = (label: string, count: number, page: string) => ({
    label,
    value: numberWords(count)[language],
    href: linkTo({ language }, page),
  });
  return [
    figure(said.provinces, portal.provinces.size, "provinces"),
    figure(said.elements, elementCount(portal), "provinces"),
    figure(said.editions, portal.editions.length, "compare"),
    figure(said.methods, portal.methods.size, "methods"),
    figure(said.frameworks, portal.frameworks.size, "frameworks"),
  ];
}

function elementCount({ provinces }: PortalIndex): number {
  return [...provinces.values()].reduce((sum, { graph }) => sum + graph.elements.size, 0);
}

function modelsOf({ portal, language }: PageRequest) {
  return [...portal.provinces.values()].map(({ id, graph }) => {
    const { name, asOf, description } = graph.model.province;
    return {
      name: inLanguage(name, language),
      href: linkTo({ language }, "provinces", id),
      framework: graph.framework.header.name[language],
      asOf,
      about: description ? inLanguage(description, language) : "",
      elements: numberWords(graph.elements.size)[language],
    };
  });
}

async function newestLine({ portal, language }: PageRequest, newest: PortalEdition | undefined) {
  if (!newest) return { text: "", href: "" };
  const found = await scoredFor(portal, { edition: newest.id });
  const units = found.kind === "scored" ? found.ranking.units.length : 0;
  const text = words.newestLine[language].replace("{units}", numberWords(units)[language]);
  return {
    text: text.replace("{name}", newest.header.name[language]),
    href: `/${language}/compare?edition=${encodeURIComponent(newest.id)}`,
  };
}
