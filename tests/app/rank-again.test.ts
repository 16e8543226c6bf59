import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/app/explain.ts";
import { noChanges } from "../../src/app/readiness/change-method.ts";
import { rank } from "../../src/app/readiness/rank.ts";
import type { RankRequest } from "../../src/app/readiness/ranking-request.ts";
import { scoreProvince } from "../../src/app/readiness/score.ts";
import { type Ranking, rankingSchema } from "../../src/domain/ranking.ts";
import { readMethod } from "../../src/source/read-method.ts";
import { vector } from "../readiness/vectors.ts";
import { effects, speech, withFolder } from "./effects.ts";

type Asked = Partial<Omit<RankRequest, "changes">> & { readonly changes?: Partial<RankRequest["changes"]> };

function asked({ changes, ...rest }: Asked): RankRequest {
  return { ...speech, format: "json", ...rest, changes: { ...noChanges, ...changes } };
}

async function ranked(request: Asked): Promise<Ranking> {
  const { output, notes, exitCode } = await rank(asked(request), effects);
  if (!output) throw new Error(`${exitCode}: ${notes}`);
  return rankingSchema.parse(JSON.parse(output));
}

const scores = ({ units }: Ranking) => Object.fromEntries(units.map(({ code, score }) => [code, score]));
const tree = "tree: { X: { children: { A: {}, B: {} } }, Y: {} }";
const table = "unit,A,B,Y\na,1,2,30\nb,2,4,20\nc,4,NA,10\n";

test("COINr’s own table of the tree, and its names of the options, give its scores", async () => {
  const folder = "tests/readiness/vectors/asem";
  const changes = {
    imputation: ["i_mean_grp:EurAsia_group"],
    treatment: ["winsorize"],
    normalise: ["n_minmax:0,100"],
    aggregate: ["a_amean"],
  };
  const ranking = await ranked({ data: `${folder}/01_iData_raw.csv`, method: `${folder}/01_iMeta.csv`, changes });
  const expected = vector("asem/02_results_full_scores.csv");
  for (const { code, score, rank: own } of ranking.units) {
    expect(score).toBeCloseTo(expected.number(code, "Index"), 10);
    expect(own).toBe(expected.number(code, "Rank"));
  }
  const [first] = ranking.units;
  const imputed = vector("asem/02_stage_imputed.csv");
  const flights = first?.nodes["Flights"]?.answer;
  expect(flights?.imputed).toBeCloseTo(imputed.number(first?.code ?? "", "Flights"), 12);
  expect((flights?.raw ?? 0) / (flights?.denominator ?? 1)).toBe(flights?.denominated);
});

describe("a recorded run is done again", () => {
  test("with one thing changed, and with what came of it beside what was", () =>
    withFolder({ "m.yaml": tree, "d.csv": table }, async (folder) => {
      const [data, method] = [join(folder, "d.csv"), join(folder, "m.yaml")];
      const changes = { imputation: ["mean"], normalise: ["min-max:1..100"] };
      const first = await rank(asked({ data, method, changes }), effects);
      await effects.files.write({ path: join(folder, "lan-1.json"), contents: first.output });
      const replay = join(folder, "lan-1.json");
      const again = await ranked({ replay, changes: { aggregate: ["geometric"] } });
      const directly = await ranked({ data, method, changes: { ...changes, aggregate: ["geometric"] } });
      expect(scores(again)).toEqual(scores(directly));
      expect(again.replay).toEqual({ file: replay, changed: ["aggregate: geometric"], answersChanged: 0 });
      const before = rankingSchema.parse(JSON.parse(first.output));
      for (const { code, before: was } of again.units) expect(was?.score).toBe(scores(before)[code]);
      const replaced = await ranked({ replay, changes: { normalise: ["z-score"] } });
      expect(replaced.changes).toEqual(["imputation: mean", "normalise: z-score"]);
    }));

  test("answers that are not what they were are counted; what is no record is refused", () =>
    withFolder({ "m.yaml": tree, "d.csv": table }, async (folder) => {
      const [data, method, replay] = ["d.csv", "m.yaml", "r.json"].map((name) => join(folder, name));
      if (!data || !method || !replay) throw new Error("no paths");
      const { output } = await rank(asked({ data, method, changes: { coverage: "0" } }), effects);
      await effects.files.write({ path: replay, contents: output });
      await effects.files.write({ path: data, contents: table.replace("b,2,4,20", "b,3,,20") });
      const again = await rank(asked({ replay, format: "terminal" }), effects);
      expect(again.output).toContain("2 câu trả lời");
      expect(await rank(asked({ replay: method }), effects)).toMatchObject({ output: "", exitCode: 2 });
    }));
});

describe("models of provinces", () => {
  test("are ranked by what is measured on them, each value opened to its elements", async () => {
    const request = { data: "models", method: "framework-coverage", changes: { weights: ["equal"] } };
    const { units } = await ranked(request);
    expect(units.map(({ code }) => code)).toEqual(["da-nang", "vinh-phuc", "soc-trang"]);
    const answer = units[0]?.nodes["mandatory"]?.answer;
    expect(answer?.elements?.filter(({ counted }) => counted).length).toBeGreaterThan(5);
    expect(answer?.at?.file).toContain("models/da-nang");
    const refused = await rank(asked({ data: "models", method: "service-levels" }), effects);
    expect([refused.output, refused.exitCode]).toEqual(["", 2]);
    expect(refused.notes).toContain("--weights equal");
  });

  test("give an edition of answers the indicators that its method measures", () =>
    withFolder(
      {
        "m.yaml": `units: province\ntree:\n  tra-loi: {}\n  do: { unit: share, measure: 'share(blocks.filter(b, b.realised), blocks)' }\n`,
        "d.csv": "unit,tra-loi\nĐà Nẵng,1\nHà Nội,2\n",
      },
      async (folder) => {
        const { units } = await ranked({
          data: join(folder, "d.csv"),
          method: join(folder, "m.yaml"),
          year: "2016",
          changes: { coverage: "0" },
        });
        const states = units.map(({ code, nodes }) => [code, nodes["do"]?.answer?.state]);
        expect(states).toEqual(
          expect.arrayContaining([
            ["da-nang", "number"],
            ["ha-noi", "missing"],
          ]),
        );
      },
    ));
});

describe("weights from experts, by tables", () => {
  const run = (weights: string, method = tree) =>
    withFolder({ "m.yaml": method, "d.csv": table.replace("NA", "6"), "w.csv": weights }, async (folder) => {
      const paths = { data: join(folder, "d.csv"), method: join(folder, "m.yaml") };
      found = await ranked({ ...paths, changes: { weights: [join(folder, "w.csv")] } });
    });
  let found: Ranking | undefined;
  const shareOf = (code: string) => found?.nodes.find((node) => node.code === code)?.weight;

  test("comparisons of pairs hold for their own group", async () => {
    await run(",A,B\nA,1,3\nB,1/3,1\n");
    expect(shareOf("A")).toBeCloseTo(0.75, 12);
    expect(shareOf("Y")).toBe(0.5);
  });

  test("points of experts, for several groups at once", async () => {
    await run("chuyên gia,A,B,X,Y\nmai,10,30,80,20\nnam,50,50,60,40\n");
    expect(shareOf("A")).toBeCloseTo((0.25 + 0.5) / 2, 12);
    expect(shareOf("X")).toBeCloseTo(0.7, 12);
  });
});

test("a decimal mark settles what can be read in two ways", () =>
  withFolder({ "m.yaml": "tree: { A: {} }", "d.csv": "unit,A\na,1.234\nb,2.345\n" }, async (folder) => {
    const paths = { data: join(folder, "d.csv"), method: join(folder, "m.yaml") };
    expect((await rank(asked(paths), effects)).exitCode).toBe(1);
    expect(scores(await ranked({ ...paths, decimal: "." }))).toEqual({ a: 1.234, b: 2.345 });
    expect(scores(await ranked({ ...paths, decimal: "," }))).toEqual({ a: 1234, b: 2345 });
  }));

test("units that have rows of other years only are named", () =>
  withFolder(
    { "m.yaml": "tree: { A: {} }", "d.csv": "unit,year,A\na,2019,1\nb,2020,2\nc,2020,4\n" },
    async (folder) => {
      const request = { data: join(folder, "d.csv"), method: join(folder, "m.yaml"), year: "2020" };
      const { edition, units } = await ranked(request);
      expect(units.map(({ code }) => code)).toEqual(["c", "b"]);
      expect(edition.notes.at(-1)?.en).toBe("No row of 2020, and so not ranked: a.");
    },
  ));

test("as a picture: the bars of the pillars", async () => {
  const { files = [] } = await rank(asked({ edition: "dti-2020", format: "svg", output: "x/hang.svg" }), effects);
  expect(files.map(({ path }) => path)).toEqual(["x/hang.svg"]);
  expect(String(files[0]?.contents)).toMatch(/^<svg[\s\S]*Đà Nẵng/);
});

test("files that are not there: input failed, and nothing else is said", async () => {
  const missing = await rank(asked({ data: "khong-co.csv", method: "egdi" }), effects);
  expect([missing.output, missing.exitCode]).toEqual(["", 3]);
  expect(missing.notes).not.toContain(":1:1 lỗi Kỳ đánh giá");
  const broken = await rank(asked({ data: "x.csv", method: "package.json" }), effects);
  expect([broken.output, broken.exitCode]).toEqual(["", 1]);
});

test("the scores of a province as tables", async () => {
  const request = { ...speech, folder: "models/da-nang", details: false, method: "service-levels", output: "x" };
  const { files = [] } = await scoreProvince({ ...request, format: "csv" }, effects);
  expect(files.map(({ path }) => path)).toEqual(["x/scores.service-levels.vi.csv"]);
  expect(String(files[0]?.contents)).toContain("498 / 2.100");
  const book = await scoreProvince({ ...request, format: "xlsx" }, effects);
  expect(book.files?.map(({ path }) => path)).toEqual(["x/scores.vi.xlsx"]);
});

test("the sample of the handbook is a method, and the list of options names every parameter", async () => {
  const { handbookOf } = await import("../../src/app/handbook.ts");
  const page = (await handbookOf(["en"], effects)).get("methods/README.md") ?? "";
  const [, sample = ""] = /```yaml\n([\s\S]*?)\n```/.exec(page) ?? [];
  const { value, diagnostics } = readMethod({ path: "mau.yaml", bytes: new TextEncoder().encode(sample) });
  expect([diagnostics, value?.id]).toEqual([[], "thu-nghiem"]);
  const { output } = await explain({ ...speech, rule: "options", json: false }, effects);
  for (const name of ["deviation", "retain", "maximumAge", "otherwise", "bounds"]) expect(output).toContain(name);
});
