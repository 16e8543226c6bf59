import type { DocumentChapter, DocumentContent } from "../../domain/page.ts";
import { annexesAt } from "../annexes.ts";
import { linesOf } from "./lines.ts";
import { isSideways } from "./sideways.ts";
import { pageWords } from "./words.ts";

/** More letters than this do not fit beside the page number. */
const longestHead = 90;
/** Lines of text that an upright sheet holds, with room for headings. */
const sheet = 38;

/** Chapters that share their sheets, with the sheet that they begin on. */
interface Group {
  readonly chapters: readonly DocumentChapter[];
  readonly lines: number;
}

/**
 * The rules of the sheets that only this document has: each chapter is printed on sheets of its own, upright and on their
 * side, with its title in the running head; chapters that fit on one sheet together share it. Browsers know no running
 * strings; named pages do the same.
 */
export function paperRules(content: DocumentContent): string {
  const { language, title, chapters, compact } = content;
  const left = `@page{@top-left{content:${cssText(shortened(title))}}}`;
  // A first sheet that is no cover has its title on it, and by the custom of offices no number.
  if (compact) return `${left}\n@page:first{@top-left{content:none}@top-center{content:none}}`;
  const front = `@page front{@top-right{content:${cssText(pageWords.contents[language])}}}`;
  const groups = grouped(chapters);
  const rules = groups.map((group, index) => groupRules(language, group, index));
  const last = chapters[annexesAt(chapters) - 1];
  const signed = groups.findIndex((group) => last && group.chapters.includes(last));
  return [
    left,
    front,
    ...rules,
    `.signing{page:chapter-${Math.max(0, signed)}}`,
    `.colophon{page:${sheetOf(groups.length - 1, chapters.at(-1))}}`,
  ].join("\n");
}

/** The chapters of a document that begin on the sheet of the one before. */
export function followers({ chapters, compact }: DocumentContent): ReadonlySet<DocumentChapter> {
  return new Set(compact ? [] : grouped(chapters).flatMap((group) => group.chapters.slice(1)));
}

function grouped(chapters: readonly DocumentChapter[]): readonly Group[] {
  const groups: Group[] = [];
  for (const chapter of chapters) {
    const lines = linesOf(chapter);
    const last = groups.at(-1);
    const fits = last && last.lines + lines <= sheet;
    if (fits) groups[groups.length - 1] = { chapters: [...last.chapters, chapter], lines: last.lines + lines };
    else groups.push({ chapters: [chapter], lines });
  }
  return groups;
}

function groupRules(language: string, { chapters }: Group, index: number): string {
  const titles = chapters.map(({ number, title }) => (number === "" ? title : `${number}. ${title}`));
  const head = `@top-right{content:${cssText(shortened(titles.join(" · ")))}}`;
  return [
    `@page chapter-${index}{${head}}`,
    `@page chapter-${index}-sideways{size:A4 landscape;margin:22mm 15mm 15mm;${head}}`,
    ...chapters.map(({ id }) => chapterRules(`[id="${language}-${id}"]`, index)),
  ].join("\n");
}

function chapterRules(at: string, index: number): string {
  const sideways = ["sideways", "sheet", "wide"].map((name) => `${at} .${name}`).join(",");
  return [
    `${at},${at} .upright{page:chapter-${index}}`,
    `${at}.sideways,${sideways}{page:chapter-${index}-sideways}`,
  ].join("\n");
}

/** The sheet that the last words of a chapter stand on. */
function sheetOf(index: number, chapter: DocumentChapter | undefined): string {
  const last = chapter?.chapters.at(-1) ?? chapter;
  return last && isSideways(last) ? `chapter-${index}-sideways` : `chapter-${index}`;
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= longestHead ? text : `${letters.slice(0, longestHead - 1).join("")}…`;
}

/** A text as a string of CSS: all but letters, digits and plain signs by its number. */
function cssText(text: string): string {
  const plain = /[\p{L}\p{M}\p{N} .,;:()/–-]/u;
  const signs = [...text].map((sign) => (plain.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0).toString(16)} `));
  return `"${signs.join("")}"`;
}
