import type { DocumentBlock, DocumentChapter, DocumentContent, Inline, Run } from "../domain/page.ts";
import type { Language } from "../domain/text.ts";
import { numbered } from "./numbering.ts";

/**
 * A document whose cross-references all lead somewhere: what points at a table, figure or chapter that is not there (a
 * chapter left out, a table without rows) is taken out with the parentheses around it.
 */
export function withLivingReferences(content: DocumentContent): DocumentContent {
  const known = numbered(content);
  const living = (text: Inline): Inline =>
    text.some(({ refersTo }) => refersTo !== undefined && !known.has(refersTo))
      ? withoutDead(text, (id) => known.has(id), content.language)
      : text;
  const chapter = (each: DocumentChapter): DocumentChapter => ({
    ...each,
    blocks: each.blocks.map((block) => blockWith(block, living)),
    chapters: each.chapters.map(chapter),
  });
  return { ...content, chapters: content.chapters.map(chapter) };
}

function blockWith(block: DocumentBlock, living: (text: Inline) => Inline): DocumentBlock {
  if (block.kind === "paragraph" || block.kind === "callout") return { ...block, text: living(block.text) };
  return block.kind === "list" ? { ...block, items: block.items.map(living) } : block;
}

const elsewhere = { vi: "phần tương ứng", en: "the part concerned" } as const;
const gap = "\u0000";

/** Dead references become a gap; a gap within parentheses goes with them, one that carries a sentence is put into words. */
function withoutDead(text: Inline, isKnown: (id: string) => boolean, language: Language): Inline {
  const runs = text.map((run): Run => (run.refersTo !== undefined && !isKnown(run.refersTo) ? { text: gap } : run));
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isPlain(last) && isPlain(run)) joined.splice(-1, 1, { text: last.text + run.text });
    else joined.push(run);
  }
  return joined
    .map((run) => (isPlain(run) ? { text: closed(run.text, language) } : run))
    .filter((run) => run.text !== "");
}

function closed(text: string, language: Language): string {
  return text
    .replaceAll(` (${gap})`, "")
    .replaceAll(`${gap}, `, "")
    .replaceAll(`, ${gap}`, "")
    .replaceAll(gap, elsewhere[language]);
}

function isPlain(run: Run): boolean {
  return Object.keys(run).length === 1;
}
