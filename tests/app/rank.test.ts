import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { card as notScored } from "../../src/app/cards/edition/not-scored.ts";
import { card as scoredWithCare } from "../../src/app/cards/edition/scored-with-care.ts";
import { card as expressionCard } from "../../src/app/cards/method/expression.ts";
import { noChanges } from "../../src/app/readiness/change-method.ts";
import { listMethods } from "../../src/app/readiness/list-methods.ts";
import { rank } from "../../src/app/readiness/rank.ts";
import type { RankRequest } from "../../src/app/readiness/ranking-request.ts";
import { scoreProvince } from "../../src/app/readiness/score.ts";
import { type Ranking, rankingSchema } from "../../src/domain/ranking.ts";
import { scoreReportSchema } from "../../src/domain/score-report.ts";
import { asemMethod } from "../readiness/asem.ts";
import { type Vector, vector } from "../readiness/vectors.ts";
import { effects, header, speech, withFolder } from "./effects.ts";

const vectors = "tests/readiness/vectors";

/** COINr's example as a method file: JSON is YAML. */
const asemFile = JSON.stringify({
  ...asemMethod(),
  version: "1",
  name: { vi: "ASEM", en: "ASEM" },
  status: "cited",
});

type Asked = Partial<Omit<RankRequest, "changes">> & { readonly changes?: Partial<RankRequest["changes"]> };

function asked({ changes, ...rest }: Asked): RankRequest {
  return { ...speech, format: "json", ...rest, changes: { ...noChanges, ...changes } };
}

async function ranked(request: Asked): Promise<Ranking> {
  const { output, notes, exitCode } = await rank(asked(request), effects);
  if (!output) throw new Error(`${exitCode}: ${notes}`);
  return rankingSchema.parse(JSON.parse(output));
}

async function asem(changes: Asked["changes"], more: Readonly<Record<string, string>> = {}): Promise<Ranking> {
  let found: Ranking | undefined;
  await withFolder({ "asem.yaml": asemFile, ...more }, async (folder) => {
    const weights = changes?.weights?.map((each) => (each.endsWith(".csv") ? join(folder, each) : each));
    const data = `${vectors}/asem/01_iData_raw.csv`;
    found = await ranked({
      data,
      method: join(folder, "asem.yaml"),
      changes: { ...changes, ...(weights ? { weights } : {}) },
    });
  });
  if (!found) throw new Error("nothing ranked");
  return found;
}

/** Every cell of a table of units by nodes agrees, to 1e-12 of its size. */
function expectScores({ units }: Ranking, expected: Vector, columns = expected.columns): void {
  const wrong = expected.keys.flatMap((code) =>
    columns.flatMap((node) => {
      const made = units.find((unit) => unit.code === code)?.nodes[node]?.score ?? Number.NaN;
      const right = expected.number(code, node);
      const isNear = Math.abs(made - right) <= 1e-12 * Math.max(1, Math.abs(right));
      return isNear || (Number.isNaN(made) && Number.isNaN(right)) ? [] : [`${code} ${node}: ${made}, not ${right}`];
    }),
  );
  expect(wrong).toEqual([]);
}

describe("a method file and a table from outside", () => {
  test("COINr’s example: every score of every level, and every rank", async () => {
    const ranking = await asem({});
    const scores = vector("asem/02_results_full_scores.csv");
    expectScores(
      ranking,
      scores,
      scores.columns.filter((column) => column !== "Rank"),
    );
    expect(ranking.units.map(({ code, rank: own }) => [code, own])).toEqual(
      scores.keys.map((code) => [code, scores.number(code, "Rank")]),
    );
    const [first] = ranking.units;
    expect(first?.name.vi).toBe("Switzerland");
    expect(first?.groups).toMatchObject({ EurAsia_group: "Europe" });
  });

  test("options in place of the method’s: geometric on 1–100", async () => {
    const expected = vector("asem/05_agg_gmean_1_100.csv");
    expectScores(await asem({ normalise: ["min-max:1..100"], aggregate: ["geometric"] }), expected);
  });

  test("weights from a table: a set that was recorded gives the recorded ranks", async () => {
    const sets = vector("asem/12_wonly_weight_sets.csv");
    const ranks = vector("asem/12_wonly_ranks.csv");
    const weights = `code,weight\n${sets.columns.map((code) => `${code},${sets.text("1", code)}`).join("\n")}\n`;
    const { units, changes } = await asem({ weights: ["set.csv"] }, { "set.csv": weights });
    const wrong = units.filter(({ code, rank: own }) => own !== ranks.number(code, "r_1"));
    expect(wrong.map(({ code }) => code)).toEqual([]);
    expect(changes).toHaveLength(1);
  });

  test("an option for one group, and a mistake in an option", async () => {
    const { nodes } = await asem({ weights: ["Conn=equal"] });
    expect(nodes.filter(({ parent }) => parent === "Conn").map(({ weight }) => weight)).toEqual(Array(5).fill(0.2));
    const request = asked({ edition: "dti-2020", changes: { aggregate: ["geometrc"] } });
    const { output, notes, exitCode } = await rank(request, effects);
    expect([output, exitCode]).toEqual(["", 2]);
    expect(notes).toContain("“geometric”");
  });

  test("a table of several years needs one to be named", async () => {
    const data = `${vectors}/egdi/egdi_2018_2024.csv`;
    const unclear = await rank(asked({ data, method: "egdi" }), effects);
    expect([unclear.output, unclear.exitCode]).toEqual(["", 1]);
    expect(unclear.notes).toContain("--year");
  });
});

async function rankTable(table: string, method: string, more: Asked = {}): Promise<Awaited<ReturnType<typeof rank>>> {
  let outcome: Awaited<ReturnType<typeof rank>> | undefined;
  await withFolder({ "so-lieu.csv": table, "pp.yaml": method }, async (folder) => {
    const request = asked({ data: join(folder, "so-lieu.csv"), method: join(folder, "pp.yaml"), ...more });
    const { notes, ...rest } = await rank(request, effects);
    outcome = { ...rest, ...(notes === undefined ? {} : { notes: notes.replaceAll(`${folder}/`, "") }) };
  });
  if (!outcome) throw new Error("nothing ranked");
  return outcome;
}

const plainMethod = (leaves: string, options = "") =>
  `id: thu\nversion: "1"\nname: { vi: Thử, en: Test }\nstatus: illustrative\n${options}\ntree:\n  chi-so:\n    children:\n${leaves}`;
const two = plainMethod("      A: {}\n      B: {}\n");

describe("what is wrong is told, and nothing is scored", () => {
  test.each([
    ["unit,A,B\nx,1,2\ny,tốt,4\n", "so-lieu.csv:3:3"],
    ["unit,A,B\nx,1,2\nx,3,4\n", "so-lieu.csv:3:1"],
    ["unit,A,B\nx,1.234,2\ny,3,4\n", "so-lieu.csv:2:3"],
    ["unit,A,BB\nx,1,2\ny,3,4\n", "so-lieu.csv:1:8"],
    ["unit,A,B\n", "so-lieu.csv:1:1"],
  ])("%j", async (table, place) => {
    const { output, notes, exitCode } = await rankTable(table, two);
    expect([output, exitCode]).toEqual(["", 1]);
    expect(notes).toContain(place);
  });

  test("a zero in a geometric mean names the unit and the indicator, at its cell", async () => {
    const { output, notes, exitCode } = await rankTable("unit,A,B\nx,1,2\ny,0,4\nz,2,2\n", two, {
      changes: { aggregate: ["geometric"] },
    });
    expect(exitCode).toBe(1);
    expect(notes).toContain("so-lieu.csv:3:3");
    expect(notes).toMatch(/A của y/);
    const { units, findings } = rankingSchema.parse(JSON.parse(output));
    expect(units.map(({ code, score }) => [code, score === null])).toEqual([
      ["z", false],
      ["x", false],
      ["y", true],
    ]);
    expect(findings.map(({ rule }) => rule)).toContain("edition/not-scored");
  });

  test("weights that are all zero stop it at the method’s line; a sum of 0.999 is told and scored", async () => {
    const table = "unit,A,B\nx,1,2\ny,3,4\n";
    const zero = await rankTable(table, plainMethod("      A: { weight: 0 }\n      B: { weight: 0 }\n"));
    expect([zero.output, zero.exitCode]).toEqual(["", 1]);
    expect(zero.notes).toContain("pp.yaml:7:3");
    const near = await rankTable(table, plainMethod("      A: { weight: 0.5 }\n      B: { weight: 0.499 }\n"));
    expect(near.exitCode).toBe(0);
    expect(near.notes).toContain("0,999");
  });

  test("names that there are not", async () => {
    const request = asked({ edition: "dti-2202" });
    expect((await rank(request, effects)).notes).toContain("“dti-2022”");
    expect((await rank(asked({ data: "x.csv" }), effects)).exitCode).toBe(2);
    const group = await rank(asked({ edition: "dti-2020", group: "regoin" }), effects);
    expect(group.notes).toContain("“region”");
  });
});

describe("ranks and groups", () => {
  test("0.1 + 0.2 and 0.3 tie, and ties are printed", async () => {
    const options = "aggregate: { method: power, power: 1 }";
    const sums = plainMethod("      A: {}\n      B: {}\n", options);
    const { output } = await rankTable("unit,A,B\nx,0.1,0.2\ny,0.15,0.15\nz,1,1\n", sums, { format: "terminal" });
    expect(output).toMatch(/2=\s+x/);
    expect(output).toMatch(/2=\s+y/);
  });

  test("regions have their own ranks and means", async () => {
    const { groups = [] } = await ranked({ edition: "dti-2020", group: "region" });
    expect(groups.map(({ id }) => id)).toContain("dong-bang-song-cuu-long");
    const delta = groups.find(({ id }) => id === "dong-bang-song-cuu-long");
    expect(delta?.units.map(({ code, rank: own }) => [code, own])).toEqual([
      ["tien-giang", 1],
      ["can-tho", 2],
      ["kien-giang", 3],
    ]);
    expect(delta?.mean).toBeCloseTo((0.3761 + 0.3696 + 0.3631) / 3, 3);
    expect(delta?.name.vi).toBe("Đồng bằng sông Cửu Long");
  });

  test("rank intervals come from a seed and come back with it", async () => {
    const runs = { replications: 200, seed: 7 };
    const [one, again, other] = [
      await ranked({ edition: "dti-2020", uncertainty: runs }),
      await ranked({ edition: "dti-2020", uncertainty: runs }),
      await ranked({ edition: "dti-2020", uncertainty: { ...runs, seed: 8 } }),
    ];
    expect(again).toEqual(one);
    expect(other?.units[1]?.uncertainty).not.toEqual(one?.units[1]?.uncertainty);
    expect(one?.units[0]?.uncertainty?.rank).toMatchObject({ low: 1, high: 1 });
  });
});

describe("a condition that must be met", () => {
  const level = (code: string, value: number): string => `      ${code}: { level: ${value}, evidence: QĐ 1 }\n`;
  const ids = [
    "dic-leaders-commitment",
    "province-leadership",
    "departments-cooperation",
    "suitable-investment",
    "it-staff",
  ];
  const province = (gate: number) =>
    `${header()}  transfer:\n    from: da-nang\n    conditions:\n${ids.map((id) => level(id, 4)).join("")}${level("home-affairs-and-dic", gate)}`;
  async function readiness(gate: number) {
    let output = "";
    await withFolder({ "models/tinh/a.yaml": province(gate) }, async (folder) => {
      const request = {
        ...speech,
        folder: `${folder}/models/tinh`,
        details: false,
        format: "json" as const,
        method: "transfer-readiness",
      };
      output = (await scoreProvince(request, effects)).output;
    });
    return JSON.parse(output).scorecards[0].scores[0].value;
  }

  test("below level 2 the result is “not ready”, with the reason; else the mean of six", async () => {
    expect(await readiness(1)).toMatchObject({
      kind: "unknown",
      reason: { en: expect.stringMatching(/^not ready: .*level 1/) },
    });
    expect(await readiness(2)).toEqual({ kind: "number", value: expect.closeTo((5 * 4 + 2) / 24, 12) });
  });
});

test("an indicator is explained down to its file, line and source", async () => {
  const request = {
    ...speech,
    folder: "models/da-nang",
    method: "ict-index-2016",
    edition: "ict-index-2019",
    details: false,
    format: "terminal" as const,
  };
  const { output } = await scoreProvince({ ...request, explain: "ict-index" }, effects);
  expect(output).toContain("(0,7925 + 0,9538 + 0,8500) / 3 = 0,8654");
  expect(output).toContain("assessments/editions/ict-index-2019/answers.csv:2:9");
  expect(output).toContain("https://amp.cand.com.vn/");
  const wrong = await scoreProvince({ ...request, explain: "HTKTT" }, effects);
  expect([wrong.output, wrong.exitCode]).toEqual(["", 2]);
});

test("CSV holds every digit, and nothing that a spreadsheet would run", async () => {
  const { output } = await rankTable("unit,name,A,B\nx,=1+1,1,3\ny,Y,2,0.1\n", two, { format: "csv" });
  expect(output).toContain("'=1+1");
  expect(output).toContain("1.05");
  expect(readFileSync("assessments/editions/egdi-2018/answers.csv", "utf8")).not.toMatch(/(?:^|,)[=@]/m);
});

describe.each([notScored, scoredWithCare])("the examples of $id", ({ id, examples }) => {
  const run = async (files: Readonly<Record<string, string>>) => {
    let found: Ranking["findings"] = [];
    await withFolder(files, async (folder) => {
      const place = (path: string) => join(folder, "assessments", path);
      const ranking = await ranked({ edition: place("editions/mau-2019"), method: place("methods/mau.yaml") });
      found = ranking.findings.map(({ at, ...rest }) => ({
        ...rest,
        at: { ...at, file: at.file.replace(`${folder}/`, "") },
      }));
    });
    return found;
  };

  test("the good one is silent, the bad one is found at its place", async () => {
    for (const { files } of examples.good) expect(await run(files)).toEqual([]);
    for (const { files, at } of examples.bad) {
      const found = await run(files);
      expect(found.map((each) => [each.rule, each.at])).toEqual([[id, at]]);
    }
  });
});

test("a wrong expression of a method is told by its place, with the list of methods", async () => {
  const { output, exitCode, notes } = await listMethods({ ...speech, json: true }, effects);
  expect([exitCode, notes]).toEqual([0, undefined]);
  const { methods } = JSON.parse(output) as {
    readonly methods: readonly { readonly id: string; readonly editions: readonly string[] }[];
  };
  expect(methods.find(({ id }) => id === "dti-2022")?.editions).toEqual(["dti-2021", "dti-2022", "dti-2023"]);
  for (const { files, at } of expressionCard.examples.bad)
    await withFolder(files, async (folder) => {
      const own = { ...effects, packageFolder: folder };
      const wrong = await listMethods({ ...speech, json: true }, own);
      expect(wrong.notes?.replaceAll(`${folder}/`, "")).toContain(`${at.file}:${at.line}:${at.column}`);
    });
});

test("scores as JSON follow their published schema, for every method of a province", async () => {
  const request = { ...speech, folder: "models/da-nang", details: false, format: "json" as const, at: "2024" };
  const { output } = await scoreProvince(request, effects);
  const { scorecards } = scoreReportSchema.parse(JSON.parse(output));
  expect(scorecards.map(({ method }) => method)).toEqual(
    expect.arrayContaining(["dti-2022", "framework-coverage", "ict-index-2016", "service-levels"]),
  );
});
