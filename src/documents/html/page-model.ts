import type { DocumentBlock, DocumentChapter, DocumentContent, ToldFinding, ToldScore } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";
import { markModel, type RunModel, runs } from "./runs.ts";
import { embedSvg, isWide } from "./svg.ts";
import { letters, pageWords } from "./words.ts";

/** Tables with more columns than this are printed on a page on its side. */
const wideTable = 7;
/** Cells up to this many letters are not broken into lines. */
const shortCell = 16;
/** Columns with cells of more letters than this are given room, so that they do not become towers. */
const longCell = 70;
/** Cases of a finding that stand open; the rest fold away. */
const openCases = 4;

/** What the template of a document shows: every field there, so that a strict template finds it. */
export function pageModel(content: DocumentContent) {
  const { language } = content;
  const setting: Setting = { language, counts: { figure: 0, table: 0 } };
  const chapters = content.chapters.map((chapter) => chapterModel(setting, chapter, 2));
  return {
    ...content,
    words: wordsIn(language),
    chapters,
    contents: content.chapters.map((chapter) => entryOf(language, chapter)),
    colophon: content.colophon.map((line) => runs(language, line)),
  };
}

function wordsIn(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(pageWords).map(([key, both]) => [key, both[language]]));
}

interface Setting {
  readonly language: Language;
  readonly counts: { figure: number; table: number };
}

interface ContentsEntry {
  readonly href: string;
  readonly number: string;
  readonly title: string;
  readonly chapters: readonly ContentsEntry[];
}

function entryOf(language: Language, { id, number, title, chapters }: DocumentChapter): ContentsEntry {
  return { href: `#${language}-${id}`, number, title, chapters: chapters.map((chapter) => entryOf(language, chapter)) };
}

interface ChapterModel {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly tag: string;
  /** Printed on pages on their side, heading and all, so that a wide table does not leave its heading behind. */
  readonly sideways: boolean;
  readonly blocks: readonly object[];
  readonly chapters: readonly ChapterModel[];
}

function chapterModel(setting: Setting, chapter: DocumentChapter, level: number): ChapterModel {
  let headings = 0;
  const counts = chapter.number !== "" && chapter.blocks.filter(({ kind }) => kind === "heading").length > 1;
  const letter = () => (counts ? `${letters[setting.language].charAt(headings++) || headings})` : "");
  return {
    id: `${setting.language}-${chapter.id}`,
    number: chapter.number,
    title: chapter.title,
    tag: `h${Math.min(level, 6)}`,
    sideways: isSideways(chapter),
    blocks: chapter.blocks.map((block) => blockModel(setting, block, { chapter, letter, level })),
    chapters: chapter.chapters.map((inner) => chapterModel(setting, inner, level + 1)),
  };
}

function isSideways({ blocks, chapters }: DocumentChapter): boolean {
  const isWideTable = (block: DocumentBlock) => block.kind === "table" && block.head.length > wideTable;
  return blocks.length ? blocks.some(isWideTable) : chapters.some(isSideways);
}

interface Surroundings {
  readonly chapter: DocumentChapter;
  readonly letter: () => string;
  readonly level: number;
}

function blockModel(setting: Setting, block: DocumentBlock, { chapter, letter, level }: Surroundings): object {
  const { language } = setting;
  const tag = `h${Math.min(level + 1, 6)}`;
  switch (block.kind) {
    case "heading":
      return { kind: block.kind, tag, letter: letter(), text: block.text };
    case "paragraph":
      return { kind: block.kind, runs: runs(language, block.text) };
    case "callout":
      return { kind: block.kind, tone: block.tone, runs: runs(language, block.text) };
    case "list":
      return {
        kind: block.kind,
        tag: block.ordered ? "ol" : "ul",
        items: block.items.map((item) => runs(language, item)),
      };
    case "figures":
      return {
        kind: block.kind,
        items: block.items.map(({ label, value, note = "", mark }) => ({
          label,
          value,
          note,
          mark: markModel(language, mark),
        })),
      };
    case "table":
      return tableModel(setting, block, chapter);
    case "figure":
      return figureModel(setting, block, chapter);
    case "findings":
      return {
        kind: block.kind,
        items: block.items.map((finding) => ({
          ...finding,
          words: wordsIn(language),
          tag,
          rationale: runs(language, finding.rationale),
          remedy: runs(language, finding.remedy),
          cases: casesOf(language, finding.cases.slice(0, openCases)),
          more: casesOf(language, finding.cases.slice(openCases)),
        })),
      };
    case "scores":
      return { kind: block.kind, items: block.items.map((score) => scoreModel(language, score)) };
    case "sources":
      return {
        kind: block.kind,
        items: block.items.map(({ number, text }) => ({
          number,
          id: `${language}-source-${number}`,
          runs: runs(language, text),
        })),
      };
    default:
      return block satisfies never;
  }
}

function casesOf(language: Language, cases: ToldFinding["cases"]) {
  return cases.map(({ message, at }) => ({ at, runs: runs(language, message) }));
}

function tableModel(
  { language, counts }: Setting,
  block: Extract<DocumentBlock, { kind: "table" }>,
  chapter: DocumentChapter,
) {
  counts.table += 1;
  return {
    kind: block.kind,
    id: `${language}-${chapter.id}-${block.id}`,
    label: `${pageWords.table[language]} ${counts.table}`,
    caption: block.caption,
    note: block.note ?? "",
    wide: block.head.length > wideTable,
    head: block.head.map((text, index) => ({ text, align: classOf(block, index) })),
    rows: block.rows.map((row) =>
      row.map((cell, index) => ({ align: classOf(block, index), runs: runs(language, cell) })),
    ),
  };
}

/** How a column is set: figures to the right, short words in one line. */
function classOf({ align, rows }: Extract<DocumentBlock, { kind: "table" }>, column: number): string {
  const longest = Math.max(
    ...rows.map((row) => (row[column] ?? []).reduce((sum, { text, mark }) => sum + text.length + (mark ? 8 : 0), 0)),
  );
  return [align[column] ?? "start", ...(longest <= shortCell ? ["short"] : longest > longCell ? ["long"] : [])].join(
    " ",
  );
}

function figureModel(
  { language, counts }: Setting,
  block: Extract<DocumentBlock, { kind: "figure" }>,
  chapter: DocumentChapter,
) {
  counts.figure += 1;
  const id = `${language}-${chapter.id}-${block.id}`;
  return {
    kind: block.kind,
    id,
    label: `${pageWords.figure[language]} ${counts.figure}`,
    caption: block.caption,
    alternative: block.picture.alternative,
    wide: isWide(block.picture.svg),
    svg: embedSvg(block.picture.svg, id),
  };
}

interface ScoreModel {
  readonly label: string;
  readonly value: string;
  readonly width: string;
  readonly note: string;
  readonly words: Readonly<Record<string, string>>;
  readonly evidence: readonly {
    readonly counted: boolean;
    readonly verdict: string;
    readonly runs: readonly RunModel[];
  }[];
  readonly parts: readonly ScoreModel[];
}

function scoreModel(language: Language, { label, value, share, note = "", evidence, parts }: ToldScore): ScoreModel {
  return {
    label,
    value,
    width: share === undefined ? "" : (share * 100).toFixed(1),
    note,
    words: wordsIn(language),
    evidence: evidence.map(({ text, counted }) => ({
      counted,
      verdict: pageWords[counted ? "counted" : "notCounted"][language],
      runs: runs(language, text),
    })),
    parts: parts.map((part) => scoreModel(language, part)),
  };
}
