import pc from "picocolors";
import type { ChapterCard, DocumentCard } from "../domain/document-card.ts";
import type { Words } from "../domain/text.ts";
import { padded, visible } from "./cells.ts";
import type { ExplainOptions } from "./explanation.ts";
import { documentPage, handbookFolder } from "./handbook/links.ts";
import { words } from "./words.ts";

/** The three ways in which a province makes a chapter its own. */
export const ownChapterWays: readonly Words[] = [
  {
    vi: "Bỏ chương: trong khung.yaml, documents → tên tài liệu → without → tên chương",
    en: "Leave a chapter out: in khung.yaml, documents → the document → without → the chapter",
  },
  {
    vi: "Viết thêm: models/<tỉnh>/text/<chương>.md (bản tiếng Anh: <chương>.en.md), bằng Markdown",
    en: "Add to a chapter: models/<province>/text/<chapter>.md (in English: <chapter>.en.md), in Markdown",
  },
  {
    vi: "Viết lại: reports/templates/<chương>.md; {{content}} là nội dung khung viết, {{block <tên>}} là một bảng hay hình của chương; còn có {{province}}, {{date}}, {{target}}, {{framework}}, {{chapter}}",
    en: "Replace a chapter: reports/templates/<chapter>.md; {{content}} is what khung writes, {{block <id>}} one table or figure of it; besides {{province}}, {{date}}, {{target}}, {{framework}}, {{chapter}}",
  },
];

/** All that is said of a document, with its chapters, for a terminal. */
export function documentToTerminal(card: DocumentCard, { language, colour }: ExplainOptions): string {
  const colours = pc.createColors(colour);
  const width = Math.max(0, ...card.chapters.map(({ id }) => id.length));
  const chapters = card.chapters.map(
    ({ id, name, question }) => `  ${padded(id, width)}  ${visible(name[language])}: ${visible(question[language])}`,
  );
  return told([
    headOf(card, language, colours.bold, colours.dim),
    ...factsOf(card, language),
    [colours.bold({ vi: "Các chương", en: "Chapters" }[language]), ...chapters].join("\n"),
    ownChapterWays.map((each) => `  ${each[language]}`).join("\n"),
    `${colours.bold(words.handbook[language])} ${handbookFolder}/${documentPage(card.id)}`,
  ]);
}

/** A chapter, with the documents that can have it. */
export function chapterToTerminal(
  card: ChapterCard,
  documents: readonly DocumentCard[],
  { language, colour }: ExplainOptions,
): string {
  const colours = pc.createColors(colour);
  const within = documents.map(({ id, name }) => `${visible(name[language])} (${id})`).join(", ");
  return told([
    headOf(card, language, colours.bold, colours.dim),
    ...factsOf(card, language),
    `${{ vi: "Trong tài liệu:", en: "In the documents:" }[language]} ${within}`,
  ]);
}

type Paint = (text: string) => string;

function headOf(
  { id, name }: Pick<ChapterCard, "id" | "name">,
  language: "vi" | "en",
  bold: Paint,
  dim: Paint,
): string {
  return `${bold(visible(name[language]))}\n${dim(id)}`;
}

function factsOf(
  { question, audience, from }: Omit<ChapterCard, "id" | "name">,
  language: "vi" | "en",
): readonly string[] {
  return [
    visible(question[language]),
    [
      `${{ vi: "Dành cho:", en: "For:" }[language]} ${visible(audience[language])}`,
      `${{ vi: "Lập từ:", en: "Written from:" }[language]} ${visible(from[language])}`,
    ].join("\n"),
  ];
}

function told(parts: readonly string[]): string {
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}
