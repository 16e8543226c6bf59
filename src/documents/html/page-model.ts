import type {
  DocumentBlock,
  DocumentChapter,
  DocumentContent,
  Inline,
  ToldFinding,
  ToldScore,
} from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";
import { anchorOf, type CountedBlock, listOf, numbered } from "../numbering.ts";
import { columnWidths, isWideTable } from "./column-widths.ts";
import { followers } from "./paper-rules.ts";
import { markModel, type NumberedText, type RunModel, runs } from "./runs.ts";
import { isSideways, sheetsOf } from "./sideways.ts";
import { embedSvg, isWide } from "./svg.ts";
import { letters, pageWords } from "./words.ts";

/** Cells up to this many letters are not broken into lines. */
const shortCell = 16;
/** Columns with cells of more letters than this are given room, so that they do not become towers. */
const longCell = 70;
/** Cases of a finding that stand open; the rest fold away. */
const openCases = 4;

/** The document that a block stands in. */
interface Setting extends NumberedText {
  /** Chapters that begin on the sheet of the one before. */
  readonly follows: ReadonlySet<DocumentChapter>;
}

/** What the template of a document shows: every field there, so that a strict template finds it. */
export function pageModel(content: DocumentContent) {
  const { language } = content;
  const setting: Setting = { language, numbering: numbered(content), follows: followers(content) };
  const chapters = content.chapters.map((chapter) => chapterModel(setting, chapter, 2));
  return {
    ...content,
    words: wordsIn(language),
    chapters,
    contents: content.chapters.map((chapter) => entryOf(language, chapter)),
    lists: listsOf(setting),
    colophon: content.colophon.map((line) => runs(setting, line)),
  };
}

/** The lists of figures and of tables; none of what there is only one. */
function listsOf({ language, numbering }: Setting) {
  return (["figure", "table"] as const).flatMap((kind) => {
    const items = listOf(numbering, kind).map((one) => {
      const target = `${language}-${one.anchor}`;
      return { href: `#${target}`, target, label: one.label, title: one.title };
    });
    const title = pageWords[`${kind}s`][language];
    return items.length > 1 ? [{ id: `${language}-${kind}s`, title, items }] : [];
  });
}

function wordsIn(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(pageWords).map(([key, both]) => [key, both[language]]));
}

interface ContentsEntry {
  readonly href: string;
  /** The id that it leads to. */
  readonly target: string;
  readonly number: string;
  readonly title: string;
  readonly chapters: readonly ContentsEntry[];
}

function entryOf(language: Language, { id, number, title, chapters }: DocumentChapter): ContentsEntry {
  const target = `${language}-${id}`;
  const inner = chapters.map((chapter) => entryOf(language, chapter));
  return { href: `#${target}`, target, number, title, chapters: inner };
}

interface ChapterModel {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly tag: string;
  /** How it is printed: on pages on their side, heading and all, so that a wide table does not leave its heading behind. */
  readonly paper: string;
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
    paper: classesOf(chapter, setting),
    blocks: sheetsOf(chapter.blocks).map((group) => groupModel(setting, group, { chapter, letter, level })),
    chapters: chapter.chapters.map((inner) => chapterModel(setting, inner, level + 1)),
  };
}

function classesOf(chapter: DocumentChapter, { follows }: Setting): string {
  return [isSideways(chapter) ? "sideways" : "upright", ...(follows.has(chapter) ? ["follows"] : [])].join(" ");
}

interface Surroundings {
  readonly chapter: DocumentChapter;
  readonly letter: () => string;
  readonly level: number;
}

function groupModel(setting: Setting, group: readonly DocumentBlock[], surroundings: Surroundings): object {
  const blocks = group.map((block) => blockModel(setting, block, surroundings));
  const [only] = blocks;
  return only && blocks.length === 1 ? only : { kind: "sheet", blocks };
}

function blockModel(setting: Setting, block: DocumentBlock, { chapter, letter, level }: Surroundings): object {
  const { language } = setting;
  const tag = `h${Math.min(level + 1, 6)}`;
  switch (block.kind) {
    case "heading":
      return { kind: block.kind, tag, letter: letter(), text: block.text };
    case "paragraph":
      return { kind: block.kind, runs: runs(setting, block.text) };
    case "callout":
      return { kind: block.kind, tone: block.tone, runs: runs(setting, block.text) };
    case "list":
      return {
        kind: block.kind,
        tag: block.ordered ? "ol" : "ul",
        items: block.items.map((item) => runs(setting, item)),
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
          rationale: runs(setting, finding.rationale),
          remedy: runs(setting, finding.remedy),
          cases: casesOf(setting, finding.cases.slice(0, openCases)),
          more: casesOf(setting, finding.cases.slice(openCases)),
        })),
      };
    case "scores":
      return { kind: block.kind, items: block.items.map((score) => scoreModel(setting, score)) };
    case "sources":
      return {
        kind: block.kind,
        items: block.items.map(({ number, text }) => ({
          number,
          id: `${language}-source-${number}`,
          runs: runs(setting, text),
        })),
      };
    default:
      return block satisfies never;
  }
}

function casesOf(setting: Setting, cases: ToldFinding["cases"]) {
  return cases.map(({ message, at }) => ({ at, runs: runs(setting, message) }));
}

function tableModel(setting: Setting, block: Extract<DocumentBlock, { kind: "table" }>, chapter: DocumentChapter) {
  const aligns = block.head.map((_, index) => classOf(block, index));
  const alignOf = (index: number): string => aligns[index] ?? "start";
  return {
    kind: block.kind,
    ...counted(setting, block, chapter),
    note: block.note ?? "",
    wide: isWideTable(block),
    widths: columnWidths(block),
    head: block.head.map((text, index) => ({ text, align: alignOf(index) })),
    rows: block.rows.map((row) => row.map((cell, index) => ({ align: alignOf(index), runs: runs(setting, cell) }))),
  };
}

/** How many letters a cell takes, its marks among them. */
function lettersOf(cell: Inline): number {
  return cell.reduce((sum, { text, mark }) => sum + text.length + (mark ? 8 : 0), 0);
}

function counted({ language, numbering }: Setting, block: CountedBlock, chapter: DocumentChapter) {
  const anchor = anchorOf(chapter, block);
  const label = numbering.get(anchor)?.label ?? "";
  return { id: `${language}-${anchor}`, label, caption: block.caption };
}

/** How a column is set: figures to the right, short words in one line. */
function classOf({ align, rows }: Extract<DocumentBlock, { kind: "table" }>, column: number): string {
  const longest = rows.reduce((most, row) => Math.max(most, lettersOf(row[column] ?? [])), 0);
  return [align[column] ?? "start", ...(longest <= shortCell ? ["short"] : longest > longCell ? ["long"] : [])].join(
    " ",
  );
}

function figureModel(setting: Setting, block: Extract<DocumentBlock, { kind: "figure" }>, chapter: DocumentChapter) {
  const { svg, alternative } = block.picture;
  const { id, label, caption } = counted(setting, block, chapter);
  const opens = pageWords.openPicture[setting.language];
  return {
    kind: block.kind,
    id,
    label,
    caption,
    alternative,
    note: block.note ?? "",
    wide: isWide(svg),
    svg: embedSvg(svg, id),
    // Where it has parts that can be chosen.
    opens: svg.includes(" data-box=") ? opens : "",
    openLabel: `${opens}: ${label}`,
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

function scoreModel(setting: Setting, { label, value, share, note = "", evidence, parts }: ToldScore): ScoreModel {
  const { language } = setting;
  return {
    label,
    value,
    width: share === undefined ? "" : (share * 100).toFixed(1),
    note,
    words: wordsIn(language),
    evidence: evidence.map(({ text, counted }) => ({
      counted,
      verdict: pageWords[counted ? "counted" : "notCounted"][language],
      runs: runs(setting, text),
    })),
    parts: parts.map((part) => scoreModel(setting, part)),
  };
}
