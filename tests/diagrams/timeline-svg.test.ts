import { describe, expect, it } from "vitest";
import { scaleOf } from "../../src/diagrams/timeline-scale.ts";
import { timelineSvg } from "../../src/diagrams/timeline-svg.ts";
import { hostileTexts } from "./hostile.ts";
import { hostileTimeline, timelineOf } from "./other-layouts.ts";
import { faultOf } from "./well-formed.ts";

const vi = { language: "vi" } as const;
const bar = { kind: "project", state: "planned" } as const;

const roadmap = timelineOf({
  waves: [
    {
      id: "w1",
      title: { vi: "Đợt 1" },
      tone: "infrastructure",
      bars: [
        { id: "a", ...bar, label: { vi: "Xây dựng LGSP" }, start: "2011", end: "2012" },
        { id: "b", ...bar, label: { vi: "Kết nối" }, start: "2013-03" },
        { id: "c", ...bar, label: { vi: "Khảo sát" } },
      ],
      milestones: [
        { id: "m", label: { vi: "LGSP" }, date: "2012-12", state: "planned", bar: "a" },
        { id: "n", label: { vi: "Cổng" }, date: "2015", state: "realised" },
      ],
    },
  ],
  dependencies: [
    { id: "a-b", from: "a", to: "b", isBroken: false },
    { id: "b-a", from: "b", to: "a", isBroken: true },
    { id: "a-x", from: "a", to: "nowhere", isBroken: false },
  ],
  dateLines: [{ date: "2014-12", label: { vi: "Thời điểm" } }],
});

/** The left edges and widths of the bars. */
function spans(svg: string): readonly (readonly [number, number])[] {
  return [...svg.matchAll(/class="khung-span" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ]);
}

describe("a timeline", () => {
  it("shows every bar, milestone, date and dependency, and tells what is not known", () => {
    const svg = timelineSvg(roadmap, vi);
    expect(faultOf(svg)).toBeUndefined();
    expect(svg.match(/class="khung-bar/g)).toHaveLength(4);
    expect(svg.match(/class="khung-milestone"/g)).toHaveLength(2 + 1);
    expect(svg.match(/class="khung-date-line"/g)).toHaveLength(1);
    expect(svg.match(/data-from=/g)).toHaveLength(2);
    expect(svg.match(/khung-broken/g)?.length).toBeGreaterThan(0);
    for (const words of [
      "2011 – 2012",
      "03/2013 – ?",
      "chưa rõ thời gian",
      "Thời điểm 12/2014",
      "Chưa rõ bắt đầu hoặc kết thúc",
    ])
      expect(svg).toContain(words);
  });

  it("places bars by their dates: a year is a seventh of seven years, an open end is short, no dates are the whole scale", () => {
    const { width } = scaleOf("2010-01-01", "2016-12-31");
    const [[, two = 0] = [], [open = 0, rest = 0] = [], [all = 0, whole = 0] = []] = spans(timelineSvg(roadmap, vi));
    expect(two / width).toBeCloseTo(2 / 7, 2);
    expect(open).toBeGreaterThan(all);
    expect(rest).toBeLessThan(width / 7);
    expect(whole).toBeCloseTo(width, 0);
  });

  it("keeps dates outside of its scale at the edge", () => {
    const scale = scaleOf("2010-01-01", "2012-12-31");
    expect(scale.startOf("1990")).toBe(0);
    expect(scale.endOf("2040")).toBe(scale.width);
    expect(scale.years.map(({ year }) => year)).toEqual([2010, 2011, 2012]);
  });

  it("names only so many years as have room", () => {
    const { years, width } = scaleOf("1900-01-01", "2099-12-31");
    expect(years.length).toBeLessThan(45);
    expect(width).toBeLessThan(2000);
  });

  it("of nothing says so", () => {
    expect(timelineSvg(timelineOf({}), vi)).toContain("Không có gì để vẽ");
  });

  it.each(hostileTexts)("keeps %j as text", (text) => {
    const svg = timelineSvg(hostileTimeline(text), vi);
    expect(faultOf(svg)).toBeUndefined();
    expect(svg).not.toMatch(/<script|<b>|<!|<\?|NaN/);
    expect(svg.length).toBeLessThan(250_000);
  });
});
