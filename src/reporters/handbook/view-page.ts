import type { Words } from "../../domain/text.ts";
import type { ViewCard } from "../../domain/view-card.ts";
import type { HandbookContent } from "./content.ts";
import { frameworkPage, indexPage, viewPage, viewsPlace, way } from "./links.ts";
import { handbookWords as words } from "./words.ts";
import { code, facts, fenced, link, page, paragraphs, together } from "./writing.ts";

/** The page of a view: the question it answers, for whom, how to read it, an example, and the frameworks that ask for it. */
export function viewPageText(card: ViewCard, { spoken, frameworks }: HandbookContent): string {
  const from = viewPage(card.id);
  const section = (title: Words, text: string): readonly string[] => [`## ${together(title, spoken)}`, text];
  const asking = [...frameworks].filter(([, framework]) => framework.views.has(card.id));
  const askedBy = asking.map(([name, { header }]) =>
    link(together(header.name, spoken), way(from, frameworkPage(name))),
  );
  return page([
    `# ${together(card.title, spoken)}`,
    facts([
      [together(words.view, spoken), `${code(card.id)} (${code(`khung draw <tỉnh> ${card.id}`)})`],
      [together(words.since, spoken), card.since],
      [together(words.askedByFrameworks, spoken), askedBy.join("; ")],
      [together(words.views, spoken), link(together(words.allViews, spoken), way(from, `${indexPage}#${viewsPlace}`))],
    ]),
    ...section(words.question, paragraphs(card.question, spoken)),
    ...section(words.audience, paragraphs(card.audience, spoken)),
    ...section(words.reading, paragraphs(card.reading, spoken)),
    ...section(
      words.example,
      `${fenced(card.example.text.trim(), "yaml")}\n\n${paragraphs(card.example.tells, spoken)}`,
    ),
  ]);
}
