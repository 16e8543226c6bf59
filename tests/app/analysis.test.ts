import { describe, expect, test } from "vitest";
import { charts } from "../../src/app/readiness/charts.ts";
import { compareMethods } from "../../src/app/readiness/compare-methods.ts";
import { panel } from "../../src/app/readiness/panel.ts";
import { reachTarget } from "../../src/app/readiness/reach.ts";
import { simulate } from "../../src/app/readiness/simulate.ts";
import { comparisonSchema, panelSchema, reachSchema, simulationSchema } from "../../src/domain/analysis-report.ts";
import { effects, speech } from "./effects.ts";

const json = { ...speech, format: "json" as const };
const runs = { replications: 200, seed: 1, vary: [], eachWeight: false, sobol: 64 };
const none = { limits: {} };

describe("simulate", () => {
  test("tells ranks, bands, pairs and what decides them, as its schema says; the same each time", async () => {
    const asked = { ...json, ...runs, edition: "dti-2020", replication: 3 };
    const { output, exitCode } = await simulate(asked, effects);
    const told = simulationSchema.parse(JSON.parse(output));
    expect(exitCode).toBe(0);
    expect(told.units).toHaveLength(9);
    expect(told.before[0]).toHaveLength(9);
    expect(told.sensitivity?.indices?.map(({ id }) => id)).toEqual(told.factors.map(({ id }) => id));
    expect(told.replication?.choices).toHaveLength(told.factors.length);
    expect((await simulate(asked, effects)).output).toBe(output);
  });

  test("varies what is asked alone", async () => {
    const { output } = await simulate(
      {
        ...json,
        ...runs,
        edition: "dti-2020",
        vary: ["weights"],
        weightUncertainty: { kind: "dirichlet", concentration: 20 },
      },
      effects,
    );
    expect(simulationSchema.parse(JSON.parse(output)).factors.map(({ alternatives }) => alternatives)).toEqual([
      ["dirichlet 20"],
    ]);
    const wrong = await simulate({ ...json, ...runs, edition: "dti-2020", vary: ["weight"] }, effects);
    expect(wrong).toMatchObject({ exitCode: 2, output: "" });
    expect(wrong.notes).toContain("“weights”");
  });
});

describe("reach", () => {
  test("names the least changes, scored again", async () => {
    const { output } = await reachTarget(
      { ...json, ...none, province: "VNM", edition: "egdi-2024", rank: 50 },
      effects,
    );
    const told = reachSchema.parse(JSON.parse(output));
    expect(told.now?.rank).toBe(71);
    expect(told.single.find(({ code }) => code === "OSI")).toMatchObject({ rank: 50, certainty: { kind: "exact" } });
    expect(told.single.find(({ code }) => code === "TII")?.to).toBeNull();
    expect(told.together).toMatchObject({ reached: true, rank: 50 });
  });

  test("takes the latest edition that ranks the unit where none is named", async () => {
    const { output } = await reachTarget({ ...json, ...none, province: "VNM", score: 0.8 }, effects);
    expect(reachSchema.parse(JSON.parse(output)).subject?.edition.id).toBe("egdi-2024");
  });

  test("tells what each project of a model buys", async () => {
    const { output } = await reachTarget({ ...json, ...none, province: "models/soc-trang" }, effects);
    const { projects, subject } = reachSchema.parse(JSON.parse(output));
    expect(subject).toBeNull();
    const bought = projects.flatMap(({ gains }) => gains).filter(({ before, after }) => (after ?? 0) > (before ?? 0));
    expect(bought.length).toBeGreaterThan(0);
    expect(projects.every(({ gains }) => gains.every(({ before, after }) => before !== after))).toBe(true);
  });

  test.each([
    [{ province: "VNM" }, "--rank"],
    [{ province: "VNM", rank: 3, score: 1, edition: "egdi-2024" }, "một mục tiêu"],
    [{ province: "VNM", band: "best", edition: "egdi-2024" }, "best"],
    [{ province: "nowhere", rank: 3, edition: "egdi-2024" }, "nowhere"],
    [{ province: "VNM", rank: 3, edition: "egdi-2024", limits: { OSX: 1 } }, "OSI"],
    [{ province: "nowhere", rank: 3 }, "--edition"],
  ])("explains %j", async (asked, words) => {
    const outcome = await reachTarget({ ...json, ...none, ...asked }, effects);
    expect(outcome).toMatchObject({ exitCode: 2, output: "" });
    expect(outcome.notes).toContain(words);
  });
});

describe("methods compare", () => {
  test("gives the reason for every unit of two editions", async () => {
    const { output } = await compareMethods({ ...json, left: "egdi-2022", right: "egdi-2024" }, effects);
    const told = comparisonSchema.parse(JSON.parse(output));
    expect(told).toMatchObject({ basis: "points", onlyLeft: [], onlyRight: [] });
    for (const { score, reasons } of told.units) {
      const sum = reasons.reduce((all, { amount }) => all + amount, 0);
      expect(sum).toBeCloseTo((score[1] ?? 0) - (score[0] ?? 0), 9);
    }
  });

  test("asks for answers where two methods are named", async () => {
    const outcome = await compareMethods({ ...json, left: "egdi", right: "dti-2020" }, effects);
    expect(outcome).toMatchObject({ exitCode: 2, output: "" });
  });
});

describe("panel", () => {
  test("subtracts within a method, and breaks between methods", async () => {
    const { output } = await panel({ ...json, editions: ["egdi-2024", "egdi-2022", "dti-2020"] }, effects);
    const told = panelSchema.parse(JSON.parse(output));
    expect(told.editions.map(({ id }) => id)).toEqual(["dti-2020", "egdi-2022", "egdi-2024"]);
    expect(told.breaks).toEqual([{ before: "dti-2020", after: "egdi-2022", why: "method" }]);
    const vietNam = told.units.find(({ code }) => code === "VNM");
    expect(vietNam?.cells[2]).toMatchObject({ rank: 71, rankChange: 15 });
  });

  test("does not carry a province over the merger of 2025 unless its indicators may be merged", async () => {
    const { output } = await panel({ ...json, editions: ["dti-2020", "dti-2021"], at: "2025-07-01" }, effects);
    const told = panelSchema.parse(JSON.parse(output));
    const daNang = told.units.find(({ code }) => code === "da-nang-2025");
    expect(daNang?.cells[0]).toMatchObject({ score: null, merged: ["da-nang", "quang-nam"] });
    expect(told.units.find(({ code }) => code === "hue-2025")?.cells[0]?.score).toBeGreaterThan(0);
    expect(told.editions[0]?.notMerged.map(({ why }) => why)).toEqual(["refused", "refused", "refused"]);
  });
});

describe("chart", () => {
  const asked = {
    ...speech,
    charts: [],
    replications: 50,
    seed: 1,
    theme: "auto" as const,
    format: "svg" as const,
    json: false,
  };

  test("draws what the answers allow, each with its table, and says what it left", async () => {
    const {
      files = [],
      notes,
      exitCode,
    } = await charts({ ...asked, edition: "dti-2020", languages: ["vi"], output: "out" }, effects);
    expect(exitCode).toBe(0);
    expect(files.filter(({ path }) => path.endsWith(".svg"))).toHaveLength(8);
    expect(files.filter(({ path }) => path.endsWith(".csv"))).toHaveLength(8);
    expect(notes).toContain("slope");
    expect(files[0]?.contents).toMatch(/^<svg[^>]*lang="vi"/);
  });

  test("draws the one that is asked for", async () => {
    const { files = [] } = await charts(
      { ...asked, edition: "egdi-2024", charts: ["slope"], against: "egdi-2022", unit: "VNM" },
      effects,
    );
    expect(files.map(({ path }) => path.split("/").at(-1))).toEqual([
      "egdi-2024-slope.vi.svg",
      "egdi-2024-slope.vi.csv",
      "egdi-2024-slope.en.svg",
      "egdi-2024-slope.en.csv",
    ]);
    const wrong = await charts({ ...asked, edition: "egdi-2024", charts: ["slop"] }, effects);
    expect(wrong.notes).toContain("“slope”");
  });
});
