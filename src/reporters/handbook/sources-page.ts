import type { Source } from "../../domain/library.ts";
import { statusNames } from "../../domain/page.ts";
import type { Words } from "../../domain/text.ts";
import { sourceKindNames } from "../../domain/value-words.ts";
import { escaped } from "../markdown.ts";
import type { HandbookContent } from "./content.ts";
import { sourcesPage } from "./links.ts";
import { references } from "./parts.ts";
import type { Relations } from "./relations.ts";
import { handbookWords as words } from "./words.ts";
import { anchor, code, facts, page, paragraphs, together } from "./writing.ts";

/** The page of all sources, each with what rests on it. */
export function sourcesPageText(relations: Relations, content: HandbookContent): string {
  const { sources, spoken } = content;
  return page([
    `# ${together(words.sources, spoken)}`,
    ...[...sources.values()].map((source) => sourceText(source, relations, content)),
  ]);
}

function sourceText(source: Source, relations: Relations, content: HandbookContent): string {
  const { spoken } = content;
  const label = (each: Words): string => together(each, spoken);
  return page([
    `${anchor(source.id)}\n\n## ${together(source.title, spoken)}`,
    facts([
      [label(words.id), code(source.id)],
      [label(words.kind), together(sourceKindNames[source.kind], spoken)],
      [label(words.publisher), source.publisher ? escaped(source.publisher) : ""],
      [label(words.number), source.number ? escaped(source.number) : ""],
      [label(words.date), source.date ?? ""],
      [label(words.address), source.url ? `<${encodeURI(decodable(source.url))}>` : ""],
      [label(words.status), source.status ? together(statusNames[source.status], spoken) : ""],
      [label(words.citedBy), references(relations.citations.get(source.id), sourcesPage, content).join("; ")],
    ]),
    source.note ? paragraphs(source.note, spoken) : "",
  ]).trimEnd();
}

/** An address whose escapes are taken off, so that it is not escaped twice. */
function decodable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
