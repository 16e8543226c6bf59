import request from "supertest";
import { beforeAll, describe, expect, test } from "vitest";
import { portalChart, portalChartKinds } from "../../src/app/portal/charts.ts";
import { methodChanges } from "../../src/app/portal/method.ts";
import { findNames } from "../../src/app/portal/names.ts";
import { scoredFor } from "../../src/app/portal/scored.ts";
import { rankChange } from "../../src/domain/rank-change.ts";
import { queryOf } from "../../src/web/query.ts";
import { standingsView, unitsInView } from "../../src/web/standings.ts";
import { repository, type Served, serveIn } from "./serving.ts";

let served: Served;
beforeAll(async () => {
  served = await serveIn(repository);
});

function state() {
  const now = served.portal.now();
  if (!now) throw new Error("nothing was read");
  return now;
}

async function ranking(edition: string) {
  const found = await scoredFor(state(), { edition });
  if (found.kind === "not-scored") throw new Error(found.why);
  return found.ranking;
}

describe("a ranking in view", () => {
  test("keeps units without a number at the end, whichever way the others go", async () => {
    const all = await ranking("dti-2022");
    for (const order of ["", "&order=desc"]) {
      const view = standingsView(queryOf(`sort=score${order}`), all);
      const scores = unitsInView(all, view, state().registry, "vi").map(({ score }) => score);
      expect(scores.slice(0, 5)).not.toContain(null);
      expect(scores.slice(5).every((score) => score === null)).toBe(true);
    }
  });

  test("sorts names as Vietnamese does: Đ after D", async () => {
    const all = await ranking("dti-2022");
    const names = unitsInView(all, standingsView(queryOf("sort=name"), all), state().registry, "vi").map(
      ({ name }) => name.vi,
    );
    expect(names.indexOf("Đà Nẵng")).toBeLessThan(names.indexOf("Gia Lai"));
    expect(names.indexOf("Đà Nẵng")).toBeGreaterThan(names.indexOf("Cà Mau"));
  });

  test.each(["__proto__", "constructor", "nope", "toString"])("is not led astray by a sort of %s", async (sort) => {
    const all = await ranking("dti-2022");
    expect(standingsView(queryOf(`sort=${sort}`), all).sort).toBe("rank");
  });

  test("counts the cities that the registry has", async () => {
    const all = await ranking("dti-2022");
    const cities = unitsInView(all, standingsView(queryOf("kind=city"), all), state().registry, "vi");
    expect(cities.map(({ code }) => code).sort()).toEqual(["can-tho", "da-nang", "ha-noi", "hai-phong", "ho-chi-minh"]);
  });
});

describe("charts of the portal", () => {
  test.each(portalChartKinds)("%s as SVG, PNG, CSV and XLSX", async (kind) => {
    const asked = `edition=dti-2020&units=da-nang&units=bac-ninh`;
    for (const format of ["svg", "png", "csv", "xlsx"]) {
      const answer = await request(served.app).get(`/vi/charts/${kind}.${format}?${asked}`);
      expect([kind, format, answer.status]).toEqual([kind, format, 200]);
      expect(answer.headers["content-disposition"]).toMatch(/^attachment; filename="[a-z0-9.-]+"$/);
    }
  });

  test("are the same each time", async () => {
    const asked = { kind: "side", edition: "egdi-2024", units: ["VNM", "SGP"] } as const;
    expect(await portalChart(state(), { ...asked })).toEqual(await portalChart(state(), asked));
  });

  test("by rank say so where scores are lacking, and put the best in the darkest class", async () => {
    const made = await portalChart(state(), { kind: "tiles", edition: "dti-2022", units: [] });
    if ("why" in made || made.chart.kind !== "tile-map") throw new Error("no tiles");
    const classOf = (code: string) => "tiles" in made.chart && made.chart.tiles.find(({ id }) => id === code)?.class;
    expect([classOf("da-nang"), classOf("bac-kan")]).toEqual([4, 0]);
    expect(made.chart.tiles).toHaveLength(63);
    expect(made.chart.notes.some(({ en }) => en.startsWith("By published rank"))).toBe(true);
  });

  test("show only what the reader left in view, and say so", async () => {
    const only = ["VNM", "THA", "SGP"];
    const made = await portalChart(state(), { kind: "heat", edition: "egdi-2024", units: [], only });
    if ("why" in made || made.chart.kind !== "heat-map") throw new Error("no heat map");
    expect(made.chart.rows.map(({ id }) => id).sort()).toEqual(only.toSorted());
    expect(made.chart.table.rows).toHaveLength(3);
    expect(made.chart.notes[0]?.en).toMatch(/filtered/);
  });

  test("draw no line across a change of method", async () => {
    const made = await portalChart(state(), { kind: "trend", edition: "dti-2022", units: ["da-nang"] });
    if ("why" in made || made.chart.kind !== "series") throw new Error("no trend");
    expect(made.chart.breaks).toContain(1);
    expect(made.chart.series[0]?.values.every((rank) => rank === 1)).toBe(true);
  });

  test("say why there is none", async () => {
    expect(await portalChart(state(), { kind: "side", edition: "dti-2020", units: [] })).toHaveProperty("why");
    await request(served.app).get("/vi/charts/side.svg?edition=dti-2020").expect(404);
    await request(served.app).get("/vi/charts/heat.svg?edition=nope").expect(404);
    await request(served.app).get("/vi/charts/heat.exe?edition=dti-2020").expect(404);
  });
});

describe("the ranking as a file", () => {
  test("has every unit, with what was published", async () => {
    const { text } = await request(served.app).get("/en/compare/ranking.csv?edition=dti-2022").expect(200);
    expect(text.trim().split("\r\n")).toHaveLength(64);
    await request(served.app).get("/en/compare/ranking.xlsx?edition=dti-2022").expect(200);
    await request(served.app).get("/en/compare/other.csv?edition=dti-2022").expect(404);
  });
});

describe("a name", () => {
  test.each(["da nang", "ĐÀ NẴNG", "dà nẵng", "thanh pho da nang"])("“%s” finds the city first", (typed) => {
    const [first] = findNames(state(), typed, 5).things;
    expect([first?.kind, first?.id]).toEqual(["province", "da-nang"]);
  });

  test("that is blank or unknown finds nothing", () => {
    for (const typed of ["", " ", "–", "không-có-gì-như-thế"]) expect(findNames(state(), typed, 5).count).toBe(0);
  });

  test("finds elements with the province that they belong to", () => {
    const { things } = findNames(state(), "mot cua dien tu", 5);
    expect(things.find(({ id }) => id === "mot-cua-dien-tu")?.element?.province).toBe("da-nang");
  });
});

test("the log of changes between two methods names what came, went and changed", () => {
  const { methods } = state();
  const [before, after] = [methods.get("ict-index-2011"), methods.get("ict-index-2016")];
  if (!before || !after) throw new Error("a method is lacking");
  const changes = methodChanges(before, after);
  expect(changes.filter(({ kind }) => kind === "removed").map(({ code }) => code)).toEqual(["SXKD", "MTTCCS"]);
  expect(changes[0]?.fields.map(({ label }) => label.en)).toContain("Weights");
  expect(methodChanges(after, after)).toEqual([]);
});

test("a rank that is not there did not move", () => {
  const words = { up: "up", down: "down" };
  expect(rankChange(3, 1, words, "en")).toEqual({ tone: "up", text: "▲ 2 up" });
  expect(rankChange(1, 3, words, "en").tone).toBe("down");
  expect(rankChange(2, 2, words, "en").text).toBe("=");
  for (const [before, after] of [
    [0, 1],
    [1, 0],
  ] as const)
    expect(rankChange(before, after, words, "en")).toEqual({ tone: "", text: "–" });
});
