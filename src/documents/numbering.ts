import type { DocumentBlock, DocumentChapter, DocumentContent } from "../domain/page.ts";
import type { Language, Words } from "../domain/text.ts";

/** A chapter, table or figure with its number in the document. */
export interface Numbered {
  readonly kind: "chapter" | "table" | "figure";
  /** `VI.2` of a chapter, `12` of a figure; empty for a chapter that is not numbered. */
  readonly number: string;
  /** How the text speaks of it: `Hình 12`, `Bảng 3`, `Chương IV`, `Mục IV.2`; a chapter without a number by its title. */
  readonly label: string;
  /** The title of the chapter, or the caption. */
  readonly title: string;
  /** Its name within the document: two figures of the same id in different chapters have different ones. */
  readonly anchor: string;
}

/** A block that is counted. */
export type CountedBlock = Extract<DocumentBlock, { kind: "table" | "figure" }>;

const names = {
  table: { vi: "Bảng", en: "Table" },
  figure: { vi: "Hình", en: "Figure" },
  chapter: { vi: "Chương", en: "Chapter" },
  section: { vi: "Mục", en: "Section" },
  annex: { vi: "Phụ lục", en: "Annex" },
} as const satisfies Readonly<Record<string, Words>>;

/**
 * What in a document has a number, in the order of the document: tables and figures are counted through the whole of it.
 * Each is found by its anchor, and by its id alone, where the first of an id goes before later ones.
 */
export function numbered(content: DocumentContent): ReadonlyMap<string, Numbered> {
  const found = new Map<string, Numbered>();
  const counts = { table: 0, figure: 0 };
  const put = (id: string, one: Numbered): void => {
    found.set(one.anchor, one);
    if (!found.has(id)) found.set(id, one);
  };
  const walk = (chapter: DocumentChapter, depth: number): void => {
    put(chapter.id, chapterNumbered(content.language, chapter, depth));
    for (const block of chapter.blocks) {
      if (block.kind !== "table" && block.kind !== "figure") continue;
      counts[block.kind] += 1;
      const number = String(counts[block.kind]);
      const label = `${names[block.kind][content.language]} ${number}`;
      put(block.id, { kind: block.kind, number, label, title: block.caption, anchor: anchorOf(chapter, block) });
    }
    for (const inner of chapter.chapters) walk(inner, depth + 1);
  };
  for (const chapter of content.chapters) walk(chapter, 0);
  return found;
}

/** The name of a table or figure within its document. */
export function anchorOf({ id }: DocumentChapter, block: CountedBlock): string {
  return `${id}-${block.id}`;
}

/** The numbered of one kind, in the order of the document: what a list of figures or of tables shows. */
export function listOf(numbering: ReadonlyMap<string, Numbered>, kind: Numbered["kind"]): readonly Numbered[] {
  return [...new Set(numbering.values())].filter((one) => one.kind === kind);
}

function chapterNumbered(language: Language, { id, number, title }: DocumentChapter, depth: number): Numbered {
  const name = /^(?:PL|A)\./.test(number) ? names.annex : depth === 0 ? names.chapter : names.section;
  const label = number === "" ? title : `${name[language]} ${number}`;
  return { kind: "chapter", number, label, title, anchor: id };
}
