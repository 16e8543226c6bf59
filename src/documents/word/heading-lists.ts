import type { DocumentChapter } from "../../domain/page.ts";

/** A list of Word that numbers headings: the text of each level, in Word's notation, and how its levels count. */
export interface HeadingList {
  readonly name: string;
  readonly levels: readonly { readonly format: "upperRoman" | "decimal" | "none"; readonly text: string }[];
}

/** Where a heading stands in a list that gives it its number; nothing where it has to be written as text. */
export type HeadingPlace = { readonly name: string; readonly level: number } | undefined;

/** The lists that number the headings of a document, and the place of each chapter in them. */
export interface HeadingLists {
  readonly lists: readonly HeadingList[];
  readonly placeOf: (chapter: DocumentChapter) => HeadingPlace;
}

const depths = [0, 1, 2] as const;

/**
 * Lists that count as the chapters are numbered. Counting is done here as Word does it, and only a chapter for which it
 * comes to the chapter's own number is put into a list: the numbers in Word are those of every other format.
 */
export function headingLists(chapters: readonly DocumentChapter[]): HeadingLists {
  const places = new Map<DocumentChapter, HeadingPlace>();
  const lists: HeadingList[] = [chapterList(chapters.find(({ number }) => number !== "")?.number ?? "")];
  place(places, chapters, "chapters", { prefix: "", depth: 0 });
  for (const [index, annexes] of chapters.filter(isAnnexes).entries()) {
    const name = `annexes-${index + 1}`;
    const prefix = /^(.*)\.\d+$/.exec(annexes.chapters[0]?.number ?? "")?.[1] ?? "";
    lists.push({ name, levels: [{ format: "none", text: "" }, ...numericLevels(prefix, depths.slice(1))] });
    places.set(annexes, { name, level: 0 });
    place(places, annexes.chapters, name, { prefix, depth: 1 });
  }
  return { lists, placeOf: (chapter) => places.get(chapter) };
}

/** Whether a chapter has no number, while those below it have. */
function isAnnexes({ number, chapters }: DocumentChapter): boolean {
  return number === "" && chapters.some((chapter) => chapter.number !== "");
}

function chapterList(first: string): HeadingList {
  const format = /^[IVX]+$/.test(first) ? "upperRoman" : "decimal";
  return { name: "chapters", levels: [{ format, text: "%1." }, ...numericLevels("%1", depths.slice(1))] };
}

function numericLevels(prefix: string, levels: readonly number[]): HeadingList["levels"] {
  return levels.map((level) => ({
    format: "decimal",
    text: `${[prefix, ...levels.filter((other) => other <= level).map((other) => `%${other + 1}`)].join(".")}.`,
  }));
}

interface Way {
  readonly prefix: string;
  readonly depth: number;
}

function place(
  places: Map<DocumentChapter, HeadingPlace>,
  chapters: readonly DocumentChapter[],
  name: string,
  { prefix, depth }: Way,
): void {
  let counted = 0;
  for (const chapter of chapters) {
    if (chapter.number === "" || isAnnexes(chapter)) continue;
    const number = depth === 0 ? String(romanOrPlain(chapter.number, counted + 1)) : `${prefix}.${counted + 1}`;
    if (number !== chapter.number || !depths.some((known) => known === depth)) continue;
    counted += 1;
    places.set(chapter, { name, level: depth });
    place(places, chapter.chapters, name, { prefix: number, depth: depth + 1 });
  }
}

/** The way in which a number at the top is counted: as it is written itself. */
function romanOrPlain(written: string, value: number): string {
  return /^[IVX]+$/.test(written) ? roman(value) : String(value);
}

const numerals = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

function roman(value: number): string {
  const [letters, size] = numerals.find(([, size]) => size <= value) ?? [];
  return letters && size ? letters + roman(value - size) : "";
}
