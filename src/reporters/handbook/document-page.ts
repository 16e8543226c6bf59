import type { DocumentCard } from "../../domain/document-card.ts";
import type { Words } from "../../domain/text.ts";
import { ownChapterWays } from "../document-explanation.ts";
import type { HandbookContent } from "./content.ts";
import { documentPage, documentsPlace, indexPage, way } from "./links.ts";
import { handbookWords as words } from "./words.ts";
import { code, facts, link, page, paragraphs, table, together } from "./writing.ts";

/** The page of a document: the question it answers, for whom, from which results, its chapters, and how to change them. */
export function documentPageText(card: DocumentCard, { spoken }: HandbookContent): string {
  const from = documentPage(card.id);
  const section = (title: Words, text: string): readonly string[] => [`## ${together(title, spoken)}`, text];
  const subject = { province: "<tỉnh>", edition: "<kỳ đánh giá>" }[card.subject];
  const head = [words.chapter, words.question, words.audience, words.writtenFrom, words.id];
  const rows = card.chapters.map((chapter) => [
    together(chapter.name, spoken),
    together(chapter.question, spoken),
    together(chapter.audience, spoken),
    together(chapter.from, spoken),
    code(chapter.id),
  ]);
  return page([
    `# ${together(card.name, spoken)}`,
    facts([
      [together(words.document, spoken), `${code(card.id)} (${code(`khung publish ${subject} ${card.id}`)})`],
      [together(words.since, spoken), card.since],
      [
        together(words.documents, spoken),
        link(together(words.allDocuments, spoken), way(from, `${indexPage}#${documentsPlace}`)),
      ],
    ]),
    ...section(words.question, paragraphs(card.question, spoken)),
    ...section(words.audience, paragraphs(card.audience, spoken)),
    ...section(words.writtenFrom, paragraphs(card.from, spoken)),
    ...section(
      words.chapters,
      table(
        head.map((each) => together(each, spoken)),
        rows,
      ),
    ),
    ...section(words.ownChapters, ownChapterWays.map((each) => `- ${together(each, spoken)}`).join("\n")),
  ]);
}
