import type { AnyCard } from "../../domain/card.ts";
import { categoryName, categoryNames, categoryOf } from "../../domain/category.ts";
import { severityNames } from "../words.ts";
import type { HandbookContent } from "./content.ts";
import {
  documentPage,
  documentsPlace,
  frameworkPage,
  methodPage,
  optionsPage,
  rulePage,
  sourcesPage,
  viewPage,
  viewsPlace,
} from "./links.ts";
import { optionsTitle } from "./options-page.ts";
import { handbookWords as words } from "./words.ts";
import { anchor, code, link, page, paragraphs, table, together } from "./writing.ts";

/** The first page: every rule by category, every framework, method and view, and where the sources are. */
export function indexPageText(content: HandbookContent): string {
  const { catalogue, frameworks, methods, spoken } = content;
  const cards = [...catalogue.values()];
  const order = [...new Set([...Object.keys(categoryNames), ...cards.map(({ id }) => categoryOf(id))])];
  const categories = order.filter((category) => cards.some(({ id }) => categoryOf(id) === category));
  return page([
    `# ${together(words.title, spoken)}`,
    paragraphs(words.about, spoken),
    `## ${together(words.frameworks, spoken)}`,
    [...frameworks]
      .map(([name, { header }]) => `- ${link(together(header.name, spoken), frameworkPage(name))} (${code(name)})`)
      .join("\n"),
    `## ${together(words.methods, spoken)}`,
    methods.map(({ id, name }) => `- ${link(together(name, spoken), methodPage(id))} (${code(id)})`).join("\n"),
    link(together(optionsTitle, spoken), optionsPage),
    `${anchor(viewsPlace)}\n\n## ${together(words.views, spoken)}`,
    viewsTable(content),
    `${anchor(documentsPlace)}\n\n## ${together(words.documents, spoken)}`,
    documentsTable(content),
    `## ${link(together(words.sources, spoken), sourcesPage)}`,
    `## ${together(words.rules, spoken)}`,
    ...categories.flatMap((category) => [
      `${anchor(category)}\n\n### ${together(categoryName(category), spoken)}`,
      rulesTable(
        cards.filter(({ id }) => categoryOf(id) === category),
        content,
      ),
    ]),
  ]);
}

function viewsTable({ views, spoken }: HandbookContent): string {
  const head = [words.view, words.question, words.id].map((each) => together(each, spoken));
  const rows = views.map(({ id, title, question }) => [
    link(together(title, spoken), viewPage(id)),
    together(question, spoken),
    code(id),
  ]);
  return table(head, rows);
}

function documentsTable({ documents, spoken }: HandbookContent): string {
  const head = [words.document, words.question, words.id].map((each) => together(each, spoken));
  const rows = documents.map(({ id, name, question }) => [
    link(together(name, spoken), documentPage(id)),
    together(question, spoken),
    code(id),
  ]);
  return table(head, rows);
}

function rulesTable(cards: readonly AnyCard[], { spoken }: HandbookContent): string {
  const head = [words.rule, words.severity, words.id].map((each) => together(each, spoken));
  const rows = [...cards]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, severity }) => [
      link(together(title, spoken), rulePage(id)),
      together(severityNames[severity], spoken),
      code(id),
    ]);
  return table(head, rows);
}
