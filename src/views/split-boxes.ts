import { groupBy } from "../domain/grouping.ts";
import type { Box, BoxView, Group, Line, View } from "../domain/view.ts";
import { chunks, type Part, type PartLink, partBox, partsOf } from "./split-parts.ts";

/** A view of boxes in parts of at most so many boxes, by its groups. */
export function splitBoxes(view: BoxView, most: number): readonly View[] {
  const sheets = chunks(view.groups.flatMap(flattened), most, weightOf, cutGroup);
  const numberOf = new Map(
    sheets.flatMap((groups, index) => idsIn(groups).map((id): [string, number] => [id, index + 1])),
  );
  const parts = sheets.map((groups): Part<BoxView> => {
    const titles = groups.map(({ title }) => title);
    return { titles, size: idsIn(groups).length, view: { ...view, groups, lines: [] } };
  });
  const complete = parts.map((part, index) => withLines(view, parts, index + 1, part, numberOf));
  return partsOf(view, complete, linksBetween(view.lines, numberOf));
}

/** A group with groups inside as groups beside one another: a sheet holds them as they fit. */
function flattened(group: Group): readonly Group[] {
  const { groups = [], ...own } = group;
  return groups.length ? [...(own.boxes.length ? [own] : []), ...groups.flatMap(flattened)] : [own];
}

/** The boxes of a group, those inside boxes too. */
function weightOf({ boxes }: Group): number {
  return boxes.reduce((sum, box) => sum + boxWeight(box), 0);
}

function boxWeight(box: Box): number {
  return 1 + box.boxes.reduce((sum, inner) => sum + boxWeight(inner), 0);
}

/** The boxes of a group that begin within a stretch; one that is longer than the stretch itself is cut as well. */
function cutGroup(group: Group, from: number, to: number): Group {
  let place = 0;
  const within = (box: Box): readonly Box[] => {
    const own = place;
    place += 1;
    if (boxWeight(box) <= to - from) {
      place = own + boxWeight(box);
      return own >= from && own < to ? [box] : [];
    }
    const boxes = box.boxes.flatMap(within);
    return boxes.length || (own >= from && own < to) ? [{ ...box, boxes }] : [];
  };
  return { ...group, boxes: group.boxes.flatMap(within) };
}

function idsIn(groups: readonly Group[]): readonly string[] {
  const within = (box: Box): readonly string[] => [box.id, ...box.boxes.flatMap(within)];
  return groups.flatMap(({ boxes }) => boxes.flatMap(within));
}

/** The lines of a part; those to other parts end at boxes that stand for them. */
function withLines(
  view: BoxView,
  parts: readonly Part[],
  number: number,
  part: Part<BoxView>,
  numberOf: ReadonlyMap<string, number>,
): Part<BoxView> {
  const touching = view.lines.filter(({ from, to }) => [from, to].some((id) => numberOf.get(id) === number));
  const end = (id: string): string => {
    const at = numberOf.get(id);
    return at === undefined || at === number ? id : `part--${at}`;
  };
  const lines = touching.map((line) => ({ ...line, from: end(line.from), to: end(line.to) }));
  const others = [...new Set(touching.flatMap(({ from, to }) => [from, to]).flatMap((id) => numberOf.get(id) ?? []))];
  const boxes = others
    .filter((other) => other !== number)
    .sort((a, b) => a - b)
    .flatMap((other): readonly Box[] => {
      const found = parts[other - 1];
      return found ? [{ ...partBox(view.id, other, found), isNeighbour: true }] : [];
    });
  const group: Group = {
    id: "other-parts",
    title: { vi: "Ở hình khác", en: "In other pictures" },
    place: "outside",
    tone: "governance",
    boxes,
  };
  const groups = boxes.length ? [...part.view.groups, group] : part.view.groups;
  return { ...part, view: { ...part.view, groups, lines: joined(lines) } };
}

/** Lines of one kind from a box to another part are one line with their number. */
function joined(lines: readonly Line[]): readonly Line[] {
  const isAcross = ({ from, to }: Line): boolean => [from, to].some((id) => id.startsWith("part--"));
  const groups = groupBy(lines.filter(isAcross), ({ from, to, style, planned, change }) =>
    [from, to, style, planned, change].join(" "),
  );
  const across = [...groups.values()].flatMap((group): readonly Line[] => {
    const [first] = group;
    if (!first) return [];
    return group.length === 1
      ? [first]
      : [{ ...first, label: { vi: `${group.length} đường nối`, en: `${group.length} lines` } }];
  });
  return [...lines.filter((line) => !isAcross(line)), ...across];
}

function linksBetween(lines: readonly Line[], numberOf: ReadonlyMap<string, number>): readonly PartLink[] {
  const ends = lines.flatMap(({ from, to }): readonly (readonly [number, number])[] => {
    const [a, b] = [numberOf.get(from), numberOf.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [[Math.min(a, b), Math.max(a, b)]];
  });
  return [...groupBy(ends, ([a, b]) => `${a} ${b}`).values()].flatMap((group): readonly PartLink[] => {
    const [first] = group;
    return first ? [{ from: first[0], to: first[1], count: group.length }] : [];
  });
}
