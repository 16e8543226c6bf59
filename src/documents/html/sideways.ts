import type { DocumentBlock, DocumentChapter } from "../../domain/page.ts";
import { isWideTable } from "./column-widths.ts";
import { isWide } from "./svg.ts";

/**
 * Whether a chapter is printed on pages on their side, heading and all: it has a wide table or begins with a wide picture,
 * or all that it has is in chapters that do.
 */
export function isSideways({ blocks, chapters }: DocumentChapter): boolean {
  const [first] = blocks;
  if (!first) return chapters.some(isSideways);
  return isWideFigure(first) || blocks.some((block) => block.kind === "table" && isWideTable(block));
}

/** Whether a block is a picture that is printed on a page on its side. */
function isWideFigure(block: DocumentBlock): boolean {
  return block.kind === "figure" && isWide(block.picture.svg);
}

/**
 * The blocks of a chapter in groups: a wide picture with the paragraph that leads to it and the heading above that, which
 * go to its sheet together, so that none stands alone on the sheet before; all others by themselves.
 */
export function sheetsOf(blocks: readonly DocumentBlock[]): readonly (readonly DocumentBlock[])[] {
  const groups: DocumentBlock[][] = [];
  for (const block of blocks) {
    const group = [block];
    if (isWideFigure(block))
      for (const kind of ["paragraph", "heading"] as const) {
        const [only, ...more] = groups.at(-1) ?? [];
        // The first block stays with the heading of the chapter.
        if (groups.length > 1 && only?.kind === kind && more.length === 0) group.unshift(...(groups.pop() ?? []));
      }
    groups.push(group);
  }
  return groups;
}
