import { describe, expect, it } from "vitest";
import { type BoxView, boxesOf, isBoxView } from "../../src/domain/view.ts";
import { realisersOf, stateOf } from "../../src/graph/graph.ts";
import { score } from "../../src/readiness/score.ts";
import { standardViews } from "../../src/views/catalogue.ts";
import { graphOfProvince } from "../graph/expression-files.ts";
import { methodFile } from "../readiness/method-file.ts";

const slices = [
  ["da-nang", "2010"],
  ["da-nang", "2014-12"],
  ["da-nang", "2020"],
  ["soc-trang", "2015"],
  ["vinh-phuc", "2020"],
] as const;

function texts(view: BoxView): readonly string[] {
  const words = [view.title, view.question, view.summary, ...view.notes];
  const labels = boxesOf(view).flatMap(({ label, note }) => (note ? [label, note] : [label]));
  return [...words, ...labels].flatMap(({ vi, en }) => (en === undefined ? [vi] : [vi, en]));
}

describe.each(slices)("%s at %s", (province, at) => {
  const graph = graphOfProvince(province, at);
  const views = standardViews.map(({ build }) => build(graph)).filter(isBoxView);

  it("has boxes of unique ids, and lines that end at them", () => {
    for (const view of views) {
      const ids = boxesOf(view).map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(view.lines.flatMap(({ from, to }) => [from, to]).filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it("speaks without gaps", () => {
    for (const text of views.flatMap(texts)) expect(text).not.toMatch(/undefined|NaN|\[object|^\s*$/);
  });

  it("shows every application, database and node in use, in a box of its own or as its block", () => {
    const [overall] = views;
    const ids = new Set(overall ? boxesOf(overall).map(({ id }) => id) : []);
    const live = [...graph.byKind.application, ...graph.byKind.database, ...graph.byKind.node].filter(
      (element) => stateOf(graph, element) === "live",
    );
    const lost = live.filter(
      ({ id, realizes = [] }) =>
        !ids.has(id) && !realizes.some((block) => ids.has(`block--${block}`) && realisersOf(graph, block).length),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe("scores of real provinces", () => {
  it("open down to Vĩnh Phúc's published counts: 325 + 39 + 5 of 1,981", () => {
    const [share] = score(graphOfProvince("vinh-phuc"), methodFile("service-levels")).scores;
    expect(share?.formula?.vi).toBe("(325 + 39 + 5) / 1.981 = 18,6 %");
    expect(share?.evidence.reduce((total, { amount }) => total + amount, 0)).toBe(1981);
  });

  it("count Da Nang's 498 services of level 3 and 4 in 2014 and 850 in 2019", () => {
    const levels = (at: string) =>
      score(graphOfProvince("da-nang", at), methodFile("service-levels")).scores[0]?.children.find(
        ({ id }) => id === "level-3-and-4",
      );
    expect(levels("2014-12")?.value).toEqual({ kind: "number", value: 498 });
    expect(levels("2020")?.value).toEqual({ kind: "number", value: 850 });
  });

  it("grow in Da Nang with the years", () => {
    const mandatory = (at: string) =>
      score(graphOfProvince("da-nang", at), methodFile("framework-coverage")).scores[0]?.value;
    const [early, late] = [mandatory("2010"), mandatory("2014-12")];
    expect(early?.kind === "number" && late?.kind === "number" && early.value < late.value).toBe(true);
  });
});
