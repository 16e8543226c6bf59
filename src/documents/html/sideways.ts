import type { DocumentBlock, DocumentChapter } from "../../domain/page.ts";
import { isWideTable } from "./column-widths.ts";
import { isHigh, isWide } from "./svg.ts";

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
 * go to its sheet together, so that none stands alone on the sheet before; all others by themselves. What comes after a
 * wide picture, or one that takes a sheet for itself, fills the sheet before it, up to the next picture: so no half-empty
 * sheet is left behind.
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
  return afterWhatFollows(groups);
}

type BlockGroup = readonly DocumentBlock[];

/** Pictures that take a sheet for themselves after what follows them; what leads to the next picture stays behind them. */
function afterWhatFollows(groups: readonly BlockGroup[]): readonly BlockGroup[] {
  const [first, ...others] = groups;
  if (!first || (first.length === 1 && first.some(isWideFigure))) return groups;
  const placed: BlockGroup[] = [first];
  let sheet: readonly BlockGroup[] = [];
  let filling: readonly BlockGroup[] = [];
  const close = (leads: number): void => {
    const kept = filling.slice(0, filling.length - leads);
    placed.push(...kept, ...sheet, ...filling.slice(kept.length));
    sheet = [];
    filling = [];
  };
  for (const group of others) {
    const isFigure = group.some(({ kind }) => kind === "figure");
    if (isFigure) close(leadsIn(filling));
    if (group.some(takesSheet)) sheet = [group];
    else if (isFigure) placed.push(group);
    else filling = [...filling, group];
  }
  close(0);
  return placed;
}

function takesSheet(block: DocumentBlock): boolean {
  return isWideFigure(block) || (block.kind === "figure" && isHigh(block.picture.svg));
}

/** How many of the last groups lead to the picture after them: a paragraph, and the heading above it. */
function leadsIn(groups: readonly BlockGroup[]): number {
  const kinds = groups.map(([block]) => block?.kind);
  if (kinds.at(-1) !== "paragraph") return kinds.at(-1) === "heading" ? 1 : 0;
  return kinds.at(-2) === "heading" ? 2 : 1;
}
