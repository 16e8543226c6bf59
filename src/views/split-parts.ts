import { inLanguage, type Language, type Text, type Words } from "../domain/text.ts";
import type { Box, BoxView, Line, View } from "../domain/view.ts";
import { finished } from "./view-parts.ts";

/** One picture of several that a view is split into, before it has a name. */
export interface Part<V extends View = View> {
  /** The titles of the groups in it. */
  readonly titles: readonly Text[];
  /** How many things it shows. */
  readonly size: number;
  readonly view: V;
  /** What is noted on this part alone; the notes on the whole stand on the index. */
  readonly notes?: readonly Words[];
}

/**
 * Things under titles, put together in their order until a sheet is full. One that is larger than a sheet is cut; `cut`
 * gives a stretch of it.
 */
export function chunks<T>(
  items: readonly T[],
  most: number,
  sizeOf: (item: T) => number,
  cut: (item: T, from: number, to: number) => T,
): readonly (readonly T[])[] {
  const sheets: T[][] = [];
  let room = 0;
  for (const item of items)
    for (const piece of pieces(item, most, sizeOf(item), cut)) {
      if (sizeOf(piece) === 0 && sizeOf(item) > 0) continue;
      const size = Math.min(most, Math.max(1, sizeOf(piece)));
      const sheet = sheets.at(-1);
      if (sheet && size <= room) sheet.push(piece);
      else sheets.push([piece]);
      room = (sheet && size <= room ? room : most) - size;
    }
  return sheets;
}

function pieces<T>(item: T, most: number, size: number, cut: (item: T, from: number, to: number) => T): readonly T[] {
  if (size <= most) return [item];
  return Array.from({ length: Math.ceil(size / most) }, (_, index) => cut(item, index * most, (index + 1) * most));
}

/** The id of a part: that of the view, and its number. No slug has two hyphens in a row. */
function partId(view: string, number: number): string {
  return `${view}--${number}`;
}

/** What a part is called: its groups, the first and the last where there are many. */
function partTitle({ titles }: Part): Words {
  const names = [...new Map(titles.map((title) => [title.vi, title])).values()];
  const said = (language: Language): string => {
    const all = names.map((name) => inLanguage(name, language));
    return all.length > 3 ? `${all[0]} … ${all.at(-1)}` : all.join(", ");
  };
  return { vi: said("vi"), en: said("en") };
}

/** Parts with their names, after an index that leads to them. `lines`: what joins the parts, by their numbers. */
export function partsOf(view: View, parts: readonly Part[], links: readonly PartLink[] = []): readonly View[] {
  const total = parts.length;
  if (total <= 1) return parts.length ? parts.map((part) => part.view) : [view];
  const named = parts.map((part, index): View => {
    const title = partTitle(part);
    const number = index + 1;
    const own = {
      id: partId(view.id, number),
      title: titled(view.title, title, number, total),
      part: { view: view.id, title: view.title, number, total },
      notes: part.notes ?? [],
    };
    return finished({ ...part.view, ...own });
  });
  return [indexView(view, parts, links), ...named];
}

function titled(title: Text, part: Words, number: number, total: number): Text {
  const en = title.en ?? title.vi;
  return { vi: `${title.vi} (${number}/${total}): ${part.vi}`, en: `${en} (${number}/${total}): ${part.en}` };
}

/** How many lines lead from one part to another, by number. */
export interface PartLink {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The box of a part, which opens it. */
export function partBox(view: string, number: number, part: Part): Box {
  const { vi, en } = partTitle(part);
  return {
    id: `part--${number}`,
    kind: "part",
    label: { vi: `${number}. ${vi}`, en: `${number}. ${en}` },
    note: { vi: `${part.size} mục`, en: `${part.size} items` },
    state: "neutral",
    boxes: [],
    opens: partId(view, number),
  };
}

/** The picture that shows which parts there are and how they hang together. */
function indexView(view: View, parts: readonly Part[], links: readonly PartLink[]): BoxView {
  const { id, title, question, date, since, only } = view;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const lines = links.map(
    ({ from, to, count }): Line => ({
      id: `part--${from}--part--${to}`,
      from: `part--${from}`,
      to: `part--${to}`,
      label: { vi: `${count} đường nối`, en: `${count} ${count === 1 ? "line" : "lines"}` },
      style: "reference",
      planned: false,
      bothWays: false,
    }),
  );
  const boxes = parts.map((part, index) => partBox(id, index + 1, part));
  const group = {
    id: "parts",
    title: { vi: "Các hình thành phần", en: "Pictures" },
    place: "band",
    tone: "governance",
    boxes,
  } as const;
  const split: Words = {
    vi: `${size} mục không vừa một trang: hình được chia thành ${parts.length} phần, hình này là mục lục.`,
    en: `${size} items do not fit one sheet: the picture is split into ${parts.length}, and this one is the index.`,
  };
  return finished({
    id,
    title,
    question,
    summary: { vi: `${split.vi} ${view.summary.vi}`, en: `${split.en} ${view.summary.en}` },
    date,
    ...(since ? { since } : {}),
    ...(only ? { only } : {}),
    states: [],
    layout: links.length ? "graph" : "layers",
    groups: [group],
    lines,
    notes: [split, ...view.notes],
    parts: parts.map((_, index) => partId(id, index + 1)),
  });
}
