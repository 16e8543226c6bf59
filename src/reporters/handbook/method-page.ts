import type { Indicator, Method } from "../../domain/method.ts";
import type { Words } from "../../domain/text.ts";
import { divisionNames } from "../../domain/value-words.ts";
import { indicatorFacts, methodFacts, type OptionFact } from "../option-facts.ts";
import { periodText } from "../period.ts";
import type { HandbookContent } from "./content.ts";
import { indicatorPlace, methodPage } from "./links.ts";
import { provenance } from "./parts.ts";
import { indicatorsOf } from "./relations.ts";
import { handbookWords as words } from "./words.ts";
import { anchor, code, facts, fenced, page, paragraphs, together } from "./writing.ts";

/** The page of a method: how official it is, what to know of it, and each indicator with a place of its own. */
export function methodPageText(method: Method, content: HandbookContent): string {
  const { spoken } = content;
  return page([
    `# ${together(method.name, spoken)}`,
    facts([
      [together(words.method, spoken), `${code(method.id)} ${method.version}`],
      ...provenance(method, methodPage(method.id), content, words),
      ...optionRows(methodFacts(method), content),
    ]),
    method.description ? paragraphs(method.description, spoken) : "",
    ...(method.notes ?? []).map((note) => paragraphs(note, spoken)),
    `## ${together(words.indicators, spoken)}`,
    ...indicatorsOf(method.tree).map(({ way, indicator }) => indicatorText(method, way, indicator, content)),
  ]);
}

function indicatorText(method: Method, way: readonly string[], indicator: Indicator, content: HandbookContent): string {
  const { spoken } = content;
  const label = (each: Words): string => together(each, spoken);
  const formulas = [
    [words.asked, indicator.asked],
    [words.knownOf, indicator.known],
    [words.measure, indicator.measure],
  ] as const;
  return page([
    `${anchor(indicatorPlace(method.id, way).split("#")[1] ?? "")}\n\n${"#".repeat(Math.min(6, way.length + 2))} ${together(indicator.name, spoken)}`,
    indicator.description ? paragraphs(indicator.description, spoken) : "",
    facts([
      [label(words.id), code(way.join("/"))],
      ...optionRows(indicatorFacts(indicator), content),
      [label(words.by), indicator.by ? together(divisionNames[indicator.by], spoken) : ""],
      [label(words.inForce), periodText(indicator)],
      ...provenance(indicator, methodPage(method.id), content, words),
    ]),
    ...formulas.map(([title, formula]) => (formula ? `${label(title)}:\n\n${fenced(formula, "cel")}` : "")),
  ]).trimEnd();
}

function optionRows(facts: readonly OptionFact[], { spoken }: HandbookContent): readonly (readonly [string, string])[] {
  return facts.map(({ label, value }) => [together(label, spoken), together(value, spoken)] as const);
}
