import { inLanguage, type Language } from "../domain/text.ts";
import type { TimelineView } from "../domain/timeline-view.ts";
import { badgeShape, placeBadges } from "./badge.ts";
import type { Frame, Point } from "./frame.ts";
import { linked } from "./href.ts";
import { samplesFor } from "./legend.ts";
import { measureMargins, pageMargin } from "./margins.ts";
import { ink, onStrong, quietInk, rule, type Tone, toneOf } from "./palette.ts";
import type { Sample } from "./placed.ts";
import { printNotes } from "./sheet-size.ts";
import { signsOf } from "./signs.ts";
import { naming, type PictureOptions, sheetSvg } from "./svg.ts";
import { stateSymbol, symbolSize } from "./symbols.ts";
import { placeText } from "./text-block.ts";
import { textShape } from "./text-svg.ts";
import { textureShape, textureWidth } from "./texture.ts";
import { barFrame, barShapes, milestoneShapes, spanOf } from "./timeline-bars.ts";
import { dateLineShape, type Flag, flagShape, flagsOf, years } from "./timeline-dates.ts";
import { dependencyPath } from "./timeline-marks.ts";
import { barHeight, labelWidth, laneHeight, type MeasuredWave, measureTimeline, type Row } from "./timeline-measure.ts";
import { type Printing, padding, yearsHeight } from "./timeline-printing.ts";
import { scaleOf } from "./timeline-scale.ts";
import { changeWords, pictureWords, printedDate, provenanceWords, stateWords } from "./words.ts";
import { oneLine } from "./wrap.ts";
import { element, type Svg, textNode } from "./xml.ts";

const gap = 10;
/** Draws bars on a scale of time with waves, milestones, dependencies and the dates that run through. Same view, same bytes. */
export function timelineSvg(view: TimelineView, options: PictureOptions): string {
  const { language } = options;
  const scale = scaleOf(view.from, view.to);
  const inner = labelWidth + gap + scale.width;
  const width = Math.ceil(inner + 2 * pageMargin);
  const set = measureTimeline(view, inner, language);
  const flags = flagsOf(view, scale, language);
  const flagsHeight = Math.max(0, ...flags.map(({ frame }) => frame.y + frame.height + 3));
  const body = flagsHeight + yearsHeight + set.height;
  const isEmpty = set.waves.every(({ rows }) => rows.length === 0);
  const notes = [
    ...(isEmpty ? [pictureWords.nothing[language]] : []),
    ...view.notes.map((note) => note[language]),
    ...printNotes(width, body + 130, language),
  ];
  const margins = measureMargins(view, timelineSamples(view), notes, width, language);
  const top = margins.above + flagsHeight + yearsHeight;
  const left = pageMargin + labelWidth + gap;
  const printing = { view, set, scale, name: naming(view), language, left, top, bottom: top + set.height };
  const height = Math.ceil(margins.above + body + margins.below);
  return sheetSvg(
    view,
    { width, height, margins: margins.place(height) },
    content(printing, flags, margins.above),
    options,
  );
}

function timelineSamples(view: TimelineView): readonly Sample[] {
  const bars = view.waves.flatMap(({ bars: own }) => own);
  const milestones = view.waves.flatMap((wave) => wave.milestones);
  const own: readonly (readonly [boolean, Sample])[] = [
    [bars.some(({ start, end }) => !start || !end), { kind: "open" }],
    [milestones.length > 0, { kind: "milestone" }],
    [view.dependencies.some(({ isBroken }) => !isBroken), { kind: "dependency" }],
    [view.dependencies.some(({ isBroken }) => isBroken), { kind: "broken" }],
  ];
  const things = [...bars.map(({ kind: _, ...bar }) => bar), ...milestones, ...view.dependencies];
  return [...samplesFor(view, { things, lines: [] }), ...own.flatMap(([occurs, sample]) => (occurs ? [sample] : []))];
}

function content(printing: Printing, flags: readonly Flag[], above: number): readonly Svg[] {
  const { set, top, bottom, left } = printing;
  return [
    ...years(printing),
    ...set.waves.map((wave, index) => waveShape(printing, wave, toneOf(wave.wave.tone, index))),
    ...flags.map(({ x }) => dateLineShape(left + x, top, bottom)),
    ...dependencies(printing),
    ...set.waves.flatMap((wave, index) =>
      wave.rows.map((row) => rowShape(printing, row, toneOf(wave.wave.tone, index))),
    ),
    ...flags.map((flag) => flagShape(flag, { x: left, y: above }, top, printing.language)),
  ];
}

function waveShape({ scale, top, left, name, language }: Printing, wave: MeasuredWave, tone: Tone): Svg {
  const frame = { x: pageMargin, y: top + wave.y + 1, width: left - pageMargin + scale.width, height: wave.height - 2 };
  const room = {
    x: frame.x + textureWidth(frame.height) + padding,
    y: frame.y + 2,
    width: frame.width - 24,
    height: wave.title.height,
  };
  const note = wave.note && placeText(wave.note, { ...room, y: room.y + wave.title.height, height: wave.note.height });
  return element(
    "g",
    { class: "khung-head", id: name("group", wave.wave.id), "data-group": wave.wave.id },
    element("title", {}, textNode(oneLine(inLanguage(wave.wave.title, language)))),
    element("rect", { class: "khung-outline", ...frame, rx: 3, fill: tone.strong }),
    textureShape(tone.texture, frame),
    textShape(placeText(wave.title, room), onStrong),
    note ? textShape(note, onStrong) : "",
  );
}

function rowShape(printing: Printing, row: Row, tone: Tone): Svg {
  const { name, top, language, left, scale } = printing;
  const { thing, bar } = row;
  const y = top + row.y;
  return element(
    "g",
    {
      class: `khung-bar khung-${thing.state}${thing.change ? ` khung-${thing.change}` : ""}`,
      id: name("box", row.id),
      "data-box": row.id,
      "data-kind": bar?.kind,
    },
    element("title", {}, textNode(spoken(row, language))),
    element("line", {
      x1: pageMargin,
      y1: y + row.height,
      x2: left + scale.width,
      y2: y + row.height,
      stroke: rule,
      "stroke-width": 0.5,
    }),
    ...linked(
      thing.href,
      element(
        "g",
        { class: "khung-name" },
        ...labelShapes(row, { x: pageMargin, y, width: labelWidth, height: row.height }, language),
      ),
    ),
    ...(bar ? barShapes(printing, bar, y, tone) : []),
    ...row.milestones.flatMap((milestone, index) => {
      const middle = bar ? y + 4 + barHeight + 3 + laneHeight * (index + 0.5) : y + row.height / 2;
      return milestoneShapes(printing, milestone, middle, tone, bar !== undefined);
    }),
  );
}

function spoken({ thing, bar, milestones }: Row, language: Language): string {
  const dates = bar ? [spanOf(bar, language)] : milestones.map(({ date }) => printedDate(date));
  return [
    oneLine(inLanguage(thing.label, language)),
    ...dates,
    ...(thing.state === "neutral" ? [] : [stateWords[thing.state][language]]),
    ...(thing.change ? [changeWords[thing.change][language]] : []),
    ...(thing.provenance ? [provenanceWords[thing.provenance][language]] : []),
  ].join(" · ");
}

/** Name, note and signs of a row, in the column at the left. */
function labelShapes(row: Row, frame: Frame, language: Language): readonly Svg[] {
  const { thing, label, note, marks, badges } = row;
  const texts = label.height + (note?.height ?? 0);
  const top = frame.y + (frame.height - texts - badges) / 2;
  const symbol = thing.state === "neutral" ? 0 : symbolSize + 4;
  const room = {
    x: frame.x + padding + symbol,
    y: top,
    width: frame.width - 2 * padding - marks,
    height: label.height,
  };
  const end = { x: frame.x + frame.width - padding - (marks - symbol), y: top, width: marks - symbol, height: texts };
  const gone = thing.change === "removed" || thing.state === "retired";
  const { provenance, change } = thing;
  return [
    element("rect", { class: "khung-outline", ...frame, fill: "none" }),
    symbol > 0 ? stateSymbol(thing.state, { x: frame.x + padding + symbolSize / 2, y: top + texts / 2 }) : "",
    textShape(placeText(label, room), thing.isNeighbour ? quietInk : ink, gone),
    note ? textShape(placeText(note, { ...room, y: top + label.height, height: note.height }), quietInk) : "",
    ...signsOf({ ...(provenance ? { provenance } : {}), ...(change ? { change } : {}) }, end, language),
    ...placeBadges(thing.badges ?? [], { x: room.x, y: top + texts }, room.width, language).map(badgeShape),
  ];
}

/** From the end of a bar to the beginning of the next, by the space beside bars and between rows. */
function dependencies(printing: Printing): readonly Svg[] {
  const { view, set, top } = printing;
  const rows = new Map(set.waves.flatMap(({ rows: own }) => own.map((row) => [row.id, row])));
  const sources = [...new Set(view.dependencies.map(({ from }) => from))];
  return view.dependencies.flatMap(({ from, to, isBroken, id }) => {
    const [one, other] = [rows.get(from), rows.get(to)];
    if (!one?.bar || !other?.bar) return [];
    const start = barFrame(printing, one.bar, top + one.y);
    const end = barFrame(printing, other.bar, top + other.y);
    const points = way(
      start,
      end,
      top + (other.y > one.y ? other.y : other.y + other.height),
      (sources.indexOf(from) % 4) * 2.5,
    );
    return [element("g", { "data-line": id, "data-from": from, "data-to": to }, dependencyPath(points, isBroken))];
  });
}

function way(start: Frame, end: Frame, between: number, aside: number): readonly Point[] {
  const from = { x: start.x + start.width, y: start.y + start.height / 2 };
  const to = { x: end.x, y: end.y + end.height / 2 };
  const out = from.x + 6 + aside;
  const into = to.x - 9;
  if (into >= out) return [from, { x: out, y: from.y }, { x: out, y: to.y }, to];
  return [from, { x: out, y: from.y }, { x: out, y: between }, { x: into, y: between }, { x: into, y: to.y }, to];
}
