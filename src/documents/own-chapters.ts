import type { DocumentBlock, Inline } from "../domain/page.ts";
import type { Language } from "../domain/text.ts";
import type { ChapterChoices, ChapterDraft } from "./chapter.ts";

/** Blocks that a province wrote itself; where it gave no English, the Vietnamese ones stand in both documents. */
export type OwnBlocks = Readonly<Partial<Record<Language, readonly DocumentBlock[]>>>;

/** What a workspace has decided on the chapters of its documents, by their ids. */
export interface OwnChapters {
  readonly without: ReadonlySet<string>;
  /** Stand after what khung writes. */
  readonly texts: ReadonlyMap<string, OwnBlocks>;
  /** Stand in place of what khung writes, and may take it up. */
  readonly templates: ReadonlyMap<string, OwnBlocks>;
  /** What fills the named places of a template, in each language. */
  readonly values: Readonly<Record<Language, ReadonlyMap<string, string>>>;
}

/** The place of a template that all of khung's blocks fill, and the beginning of those that one of them fills. */
export const contentPlace = "content";
export const blockPlace = "block ";
/** A named place: `{{province}}`, `{{block roadmap}}`. */
export const placePattern = /\{\{\s*([a-z][a-z0-9 -]*?)\s*\}\}/g;

/** The choices of a workspace as they hold for a document in one language. */
export function choicesIn({ without, texts, templates, values }: OwnChapters, language: Language): ChapterChoices {
  return {
    without,
    changed: (chapter) => {
      const template = inLanguage(templates.get(chapter.id), language);
      const named = new Map([...values[language], ["chapter", chapter.title]]);
      const written = template ? template.flatMap((block) => filled(block, chapter, named)) : chapter.blocks;
      return [...written, ...(inLanguage(texts.get(chapter.id), language) ?? [])];
    },
  };
}

function inLanguage(own: OwnBlocks | undefined, language: Language): readonly DocumentBlock[] | undefined {
  return own?.[language] ?? own?.vi?.map((block) => (language === "vi" ? block : inVietnamese(block)));
}

/** A block with its named places filled; one that is nothing but a place for blocks becomes those. */
function filled(
  block: DocumentBlock,
  { blocks }: ChapterDraft,
  values: ReadonlyMap<string, string>,
): readonly DocumentBlock[] {
  const place = block.kind === "paragraph" ? onlyPlace(block.text) : undefined;
  if (place === contentPlace) return blocks;
  if (place?.startsWith(blockPlace)) {
    const id = place.slice(blockPlace.length);
    return blocks.filter((each) => "id" in each && (each.id === id || each.id.startsWith(`${id}-`)));
  }
  return [
    withText(block, (run) => ({
      ...run,
      text: run.text.replace(placePattern, (whole, name: string) => values.get(name) ?? whole),
    })),
  ];
}

function onlyPlace(text: Inline): string | undefined {
  const whole = text
    .map((run) => run.text)
    .join("")
    .trim();
  const [found] = [...whole.matchAll(placePattern)];
  return found?.[0] === whole ? found[1] : undefined;
}

function inVietnamese(block: DocumentBlock): DocumentBlock {
  return withText(block, (run) => ({ ...run, lang: "vi" }));
}

/** A block of a text, its runs changed. Texts have no other kinds of blocks. */
function withText(block: DocumentBlock, change: (run: Inline[number]) => Inline[number]): DocumentBlock {
  switch (block.kind) {
    case "paragraph":
    case "callout":
      return { ...block, text: block.text.map(change) };
    case "list":
      return { ...block, items: block.items.map((item) => item.map(change)) };
    case "table":
      return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(change))) };
    case "heading":
      return { ...block, text: change({ text: block.text }).text };
    default:
      return block;
  }
}
