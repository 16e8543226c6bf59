import type { AnyCard, BadExample, Example } from "../../domain/card.ts";
import { categoryName, categoryOf } from "../../domain/category.ts";
import { statusNames } from "../../domain/page.ts";
import type { Words } from "../../domain/text.ts";
import { isShowable } from "../explanation.ts";
import { severityNames } from "../words.ts";
import type { HandbookContent } from "./content.ts";
import { indexPage, rulePage, way } from "./links.ts";
import { references, sourceLink } from "./parts.ts";
import type { Relations } from "./relations.ts";
import { handbookWords as words } from "./words.ts";
import { code, facts, fenced, link, page, paragraphs, together } from "./writing.ts";

/** The page of a rule: what its card says, the blocks that it is about, its sources, its examples. */
export function rulePageText(card: AnyCard, relations: Relations, content: HandbookContent): string {
  const { spoken } = content;
  const from = rulePage(card.id);
  const heading = (title: Words): string => `## ${together(title, spoken)}`;
  const section = (title: Words, text: string): readonly string[] => (text ? [heading(title), text] : []);
  const category = categoryOf(card.id);
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");
  return page([
    `# ${together(card.title, spoken)}`,
    facts([
      [together(words.rule, spoken), `${code(card.id)} (${code(`khung explain ${card.id}`)})`],
      [together(words.severity, spoken), together(severityNames[card.severity], spoken)],
      [together(words.since, spoken), card.since],
      [
        together(words.category, spoken),
        link(together(categoryName(category), spoken), way(from, `${indexPage}#${category}`)),
      ],
    ]),
    ...section(words.why, paragraphs(card.rationale, spoken)),
    ...section(words.remedy, paragraphs(card.remedy, spoken)),
    ...section(words.source, list(card.source.map((clause) => clauseText(clause, from, content)))),
    ...section(words.blocksOfRule, list(references(relations.blocksOfRule.get(card.id), from, content))),
    ...card.examples.bad.filter(isShowable).map((example) => badExample(example, content)),
    ...card.examples.good.filter(isShowable).map((example) => `${heading(words.good)}\n\n${exampleFiles(example)}`),
  ]);
}

function clauseText({ document, clause, status }: AnyCard["source"][number], from: string, content: HandbookContent) {
  const { spoken } = content;
  const mark = status === "cited" ? "" : ` (${together(statusNames[status], spoken)})`;
  return `${sourceLink(document, from, content)}${clause ? `, ${together(clause, spoken)}` : ""}${mark}`;
}

function badExample(example: BadExample, { spoken }: HandbookContent): string {
  const { file, line, column } = example.at;
  const place = `${together(words.findingAt, spoken)} ${code(`${file}:${line}:${column}`)}.`;
  return `## ${together(words.bad, spoken)}\n\n${exampleFiles(example)}\n\n${place}`;
}

function exampleFiles({ files }: Example): string {
  return Object.entries(files)
    .map(([name, text]) => `${code(name)}\n\n${fenced(text.trimEnd(), "yaml")}`)
    .join("\n\n");
}
