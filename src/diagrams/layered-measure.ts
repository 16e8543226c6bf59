import type { Language } from "../domain/text.ts";
import type { BoxView, Group, GroupPlace } from "../domain/view.ts";
import {
  type MeasuredGroup,
  measureGroup,
  minimumGroupWidth,
  type TitledGroup,
  type TitlePlace,
  titleColumnOf,
  titledGroup,
} from "./group.ts";
import { kept } from "./kept.ts";
import { samplesOf } from "./legend.ts";
import { type MeasuredMargins, measureMargins, pageMargin } from "./margins.ts";
import { tileSizing } from "./tile.ts";
import { pictureWords } from "./words.ts";

/** The space between groups. */
export const gap = 7;
/** The space between the province and the world outside. */
export const outsideGap = 12;
/** No picture is narrower. */
export const narrowest = 560;

/** A picture set at a width. `main`: the width of the province's part; `body`: the height between the margins. */
export interface MeasuredPicture {
  readonly width: number;
  readonly margins: MeasuredMargins;
  readonly main: number;
  readonly groups: Readonly<Record<GroupPlace, readonly MeasuredGroup[]>>;
  readonly top: number;
  readonly bands: number;
  readonly body: number;
}

/** Sets one view at many widths; what was set once is not set again. */
export interface Measurer {
  /** The width below which the view cannot be set. */
  readonly minimum: number;
  readonly hasSides: boolean;
  readonly hasOutside: boolean;
  /**
   * The picture at a width, with bars and outside world of the widths given; nothing where that leaves no room, or where
   * what was measured so far is higher than `most`.
   */
  readonly at: (width: number, side: number, outside: number, most: number) => MeasuredPicture | undefined;
}

/** Prepares a view for being set in a language. */
export function measurer(view: BoxView, language: Language): Measurer {
  const sizing = tileSizing(language);
  const samples = samplesOf(view, false);
  const notes = [
    ...view.notes.map((note) => note[language]),
    ...(view.lines.length > 0 ? [`${pictureWords.linesNotDrawn[language]} ${view.lines.length}`] : []),
  ];
  const byPlace = placesOf(view);
  const column = titleColumnOf([...byPlace.top, ...byPlace.band], language);
  const known = new Map<string, MeasuredGroup>();
  const titles = new Map<Group, TitledGroup>();
  const marginsAt = new Map<number, MeasuredMargins>();
  const minimumOf = (groups: readonly Group[]): number =>
    Math.max(
      0,
      ...groups.map((group) => minimumGroupWidth(group, titlePlace(group, byPlace, column), sizing, language)),
    );
  // Asked at every width that is tried.
  const least = { top: minimumOf(byPlace.top), band: minimumOf(byPlace.band), outside: minimumOf(byPlace.outside) };
  const leastSide = new Map(byPlace.side.map((group) => [group, minimumOf([group])]));
  const sideWidthOf = (group: Group, width: number): number =>
    Math.max(group.boxes.length === 0 ? 0 : width, leastSide.get(group) ?? 0);

  function at(width: number, side: number, outside: number, most: number): MeasuredPicture | undefined {
    const outsideWidth = byPlace.outside.length > 0 ? Math.max(outside, least.outside) : 0;
    const mainWidth = width - 2 * pageMargin - (outsideWidth > 0 ? outsideWidth + outsideGap : 0);
    const sides = byPlace.side.reduce((sum, group) => sum + sideWidthOf(group, side) + gap, 0);
    if (mainWidth - sides < least.band || mainWidth < least.top) return undefined;
    const coarse = (exact: number, lowest: number): number => Math.max(lowest, Math.floor(exact / 16) * 16);
    const margins = kept(marginsAt, width, () => measureMargins(view, samples, notes, width, language));
    const room = most - margins.above - margins.below;
    const stacked = (place: GroupPlace, groupWidth: number, above: number): readonly MeasuredGroup[] | undefined => {
      const groups: MeasuredGroup[] = [];
      for (const group of byPlace[place]) {
        groups.push(measured(group, groupWidth));
        if (above + stackHeight(groups) > room) return undefined;
      }
      return groups;
    };
    const beyond = stacked("outside", outsideWidth, 0);
    const above = beyond && stacked("top", coarse(mainWidth, least.top), 0);
    if (!above) return undefined;
    const top = above.length > 0 ? stackHeight(above) + gap : 0;
    const beside = byPlace.side.map((group) => measured(group, sideWidthOf(group, side)));
    const band = stacked("band", coarse(mainWidth - sides, least.band), top);
    if (!band) return undefined;
    const bands = Math.max(0, stackHeight(band), ...beside.map(({ height }) => height));
    const body = Math.max(top + bands, stackHeight(beyond));
    const groups = { top: above, band, side: beside, outside: beyond };
    return { width, margins, main: mainWidth, groups, top, bands: stackHeight(band), body };
  }

  function measured(group: Group, width: number): MeasuredGroup {
    const titled = kept(titles, group, () =>
      titledGroup(group, view.groups.indexOf(group), titlePlace(group, byPlace, column), language),
    );
    return kept(known, `${titled.position} ${width}`, () => measureGroup(titled, width, sizing));
  }

  const minimumSides = byPlace.side.reduce((sum, group) => sum + sideWidthOf(group, 0) + gap, 0);
  const minimum =
    2 * pageMargin +
    Math.max(least.top, least.band + minimumSides) +
    (byPlace.outside.length > 0 ? least.outside + outsideGap : 0);
  return {
    at,
    minimum,
    hasSides: byPlace.side.some((group) => group.boxes.length > 0),
    hasOutside: byPlace.outside.length > 0,
  };
}

type Places = Readonly<Record<GroupPlace, readonly Group[]>>;

/** Bars and the outside world stand beside bands; where there is nothing to stand beside, they are bands themselves. */
function placesOf(view: BoxView): Places {
  const at = (place: GroupPlace): readonly Group[] => view.groups.filter((group) => group.place === place);
  if (at("band").length > 0) return { top: at("top"), band: at("band"), side: at("side"), outside: at("outside") };
  if (at("side").length > 0) return { top: at("top"), band: at("side"), side: [], outside: at("outside") };
  return { top: at("top"), band: at("outside"), side: [], outside: [] };
}

function titlePlace(group: Group, places: Places, column: number): TitlePlace {
  if (places.side.includes(group)) return { side: group.boxes.length === 0 ? "upright" : "above", column: 0 };
  return places.outside.includes(group) ? { side: "above", column: 0 } : { side: "left", column };
}

/** The height of groups below one another. */
export function stackHeight(groups: readonly MeasuredGroup[]): number {
  return groups.reduce((sum, group) => sum + group.height, 0) + gap * Math.max(0, groups.length - 1);
}

/** A picture without groups. */
export function emptyPicture(view: BoxView, language: Language): MeasuredPicture {
  const margins = measureMargins(view, [], [], narrowest, language);
  const groups = { top: [], band: [], side: [], outside: [] };
  return { width: narrowest, margins, main: narrowest, groups, top: 0, bands: 0, body: 0 };
}
