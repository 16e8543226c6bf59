import { firstDay, lastDay } from "../../domain/date.ts";
import type { Project } from "../../domain/model.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import { periodIn } from "../telling/dates.ts";
import { escapeMarkup } from "../telling/escape.ts";
import { joined, textRun } from "../telling/inline.ts";
import { say, type Telling } from "../telling/telling.ts";

const width = 960;
const rowHeight = 40;
const headHeight = 28;

interface Bar {
  readonly name: string;
  readonly period: string;
  /** In years, with fractions. */
  readonly from: number;
  readonly to: number;
}

/** A picture of the projects over the years; no block where fewer than two have a start or an end. */
export function timeline(telling: Telling, projects: readonly Project[]): readonly DocumentBlock[] {
  const bars = projects.flatMap((project) => barOf(telling, project));
  if (bars.length < 2) return [];
  const names = joined(
    telling.language,
    bars.map(({ name, period }) => `${name} (${period})`),
  );
  return [
    {
      kind: "figure",
      id: "timeline",
      caption: say(telling, { vi: "Biểu đồ thời gian thực hiện", en: "Timeline of the projects" }),
      picture: {
        svg: draw(bars),
        alternative: say(telling, {
          vi: `Thời gian của từng nhiệm vụ: ${names}.`,
          en: `The time of each project: ${names}.`,
        }),
      },
    },
  ];
}

function barOf(telling: Telling, project: Project): readonly Bar[] {
  const { start, end, name } = project;
  const period = periodIn(telling.language, start, end);
  const first = start ?? end;
  const last = end ?? start;
  if (!first || !last || !period) return [];
  return [{ name: textRun(telling, name).text, period, from: yearOf(firstDay(first)), to: yearOf(lastDay(last)) }];
}

function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}

/** The label stands above its bar, so that it needs no measuring and never runs into a neighbour. */
function draw(bars: readonly Bar[]): string {
  const first = Math.floor(bars.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY));
  const last = Math.ceil(bars.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY));
  const x = (year: number) => round(((year - first) / (last - first)) * width);
  const height = headHeight + bars.length * rowHeight + 8;
  const step = Math.ceil((last - first) / 12);
  const years = Array.from({ length: last - first }, (_, index) => first + index).filter(
    (year) => (year - first) % step === 0,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Be Vietnam Pro, sans-serif">`,
    ...years.map(
      (year) =>
        `<path d="M${x(year)} ${headHeight - 6}V${height}" stroke="#d5dbe3"/><text x="${x(year) + 4}" y="16" font-size="13" font-weight="600" fill="#46556a">${year}</text>`,
    ),
    ...bars.map((bar, index) => drawBar(bar, headHeight + index * rowHeight, x)),
    "</svg>",
  ].join("");
}

function drawBar({ name, period, from, to }: Bar, y: number, x: (year: number) => number): string {
  const left = x(from);
  const length = Math.max(8, round(x(to) - left));
  const late = left > width / 2;
  const anchor = late ? `x="${round(left + length)}" text-anchor="end"` : `x="${left}"`;
  return (
    `<text ${anchor} y="${y + 16}" font-size="13" fill="#1c2733">${escapeMarkup(name)} <tspan fill="#5b6878">${escapeMarkup(period)}</tspan></text>` +
    `<rect x="${left}" y="${y + 22}" width="${length}" height="10" rx="3" fill="#1f5fa8"/>`
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
