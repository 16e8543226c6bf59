import type { DocumentBlock, DocumentChapter, DocumentContent } from "../../domain/page.ts";
import { pageWords } from "../html/words.ts";
import { anchorOf, numbered } from "../numbering.ts";
import { blockLines } from "./blocks.ts";
import { escapeMarkdown, placeName } from "./escape.ts";
import { inline, type Setting } from "./inline.ts";

/** A document as Markdown, with its pictures as files beside it. */
export interface MarkdownDocument {
  readonly text: string;
  /** By the path that the text names them by. */
  readonly pictures: readonly { readonly path: string; readonly svg: string }[];
}

/**
 * A document as Markdown for hosts of git (GitHub's dialect): contents, anchors, tables, pictures beside it in `folder`.
 * Text of the model is shown as text, whatever it looks like.
 */
export function toMarkdown(content: DocumentContent, folder = "pictures"): MarkdownDocument {
  const setting = settingOf(content);
  const pathOf = (anchor: string): string => `${folder}/${placeName(anchor)}.svg`;
  const { title, subtitle, issuer, date, language, chapters, colophon } = content;
  const lines = [
    `# ${escapeMarkdown(title)}`,
    "",
    `${escapeMarkdown(issuer)} · ${escapeMarkdown(subtitle)} · ${pageWords.date[language]}: ${escapeMarkdown(date)}`,
    "",
    ...(content.compact ? [] : [`## ${pageWords.contents[language]}`, "", ...entries(chapters, 0), ""]),
    ...chapters.flatMap((chapter) => chapterLines(setting, chapter, 2, pathOf)),
    "---",
    "",
    ...colophon.flatMap((line) => [inline(setting, line), ""]),
  ];
  const pictures = chapters.flatMap((chapter) => picturesOf(chapter, pathOf));
  return { text: `${lines.join("\n").trimEnd()}\n`, pictures };
}

function settingOf(content: DocumentContent): Setting {
  const blocks = (chapters: readonly DocumentChapter[]): readonly DocumentBlock[] =>
    chapters.flatMap((chapter) => [...chapter.blocks, ...blocks(chapter.chapters)]);
  const sources = blocks(content.chapters).flatMap((block) =>
    block.kind === "sources" ? block.items.map(({ number }) => number) : [],
  );
  return { language: content.language, numbering: numbered(content), sources: new Set(sources) };
}

function headingOf({ number, title }: DocumentChapter): string {
  return escapeMarkdown(number === "" ? title : `${number}. ${title}`);
}

function entries(chapters: readonly DocumentChapter[], depth: number): readonly string[] {
  return chapters.flatMap((chapter) => [
    `${"  ".repeat(depth)}- [${headingOf(chapter)}](#${placeName(chapter.id)})`,
    ...entries(chapter.chapters, depth + 1),
  ]);
}

function chapterLines(
  setting: Setting,
  chapter: DocumentChapter,
  level: number,
  pathOf: (anchor: string) => string,
): readonly string[] {
  return [
    `<a id="${placeName(chapter.id)}"></a>`,
    "",
    `${"#".repeat(Math.min(level, 6))} ${headingOf(chapter)}`,
    "",
    ...chapter.blocks.flatMap((block) => [...blockLines(setting, chapter, block, pathOf), ""]),
    ...chapter.chapters.flatMap((inner) => chapterLines(setting, inner, level + 1, pathOf)),
  ];
}

function picturesOf(
  chapter: DocumentChapter,
  pathOf: (anchor: string) => string,
): readonly { readonly path: string; readonly svg: string }[] {
  const own = chapter.blocks.flatMap((block) =>
    block.kind === "figure" ? [{ path: pathOf(anchorOf(chapter, block)), svg: block.picture.svg }] : [],
  );
  return [...own, ...chapter.chapters.flatMap((inner) => picturesOf(inner, pathOf))];
}
