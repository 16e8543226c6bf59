import { describe, expect, test } from "vitest";
import { provinceAgainst } from "../../src/app/check/against.ts";
import { type CheckRequest, check } from "../../src/app/check/check.ts";
import { conformanceOf } from "../../src/app/check/conformance.ts";
import { findingsOf } from "../../src/app/check/findings.ts";
import { loadProvince } from "../../src/app/load/load-province.ts";
import type { Conformance } from "../../src/domain/conformance.ts";
import { effects, speech } from "./effects.ts";

const daNang = await loadProvince("models/da-nang", effects);

async function rowsOf(model = daNang): Promise<readonly Conformance[]> {
  if (!model.graph) throw new Error("the model cannot be read");
  return (await conformanceOf(model, model.graph, effects)).rows;
}

const rows = await rowsOf();

function request(change: Partial<CheckRequest>): CheckRequest {
  return { ...speech, folders: ["models/da-nang"], format: "json", severity: "error", rules: [], ...change };
}
const share = ({ realised, planned, total }: { realised: number; planned: number; total: number }) =>
  `${realised}+${planned}/${total}`;

describe("the matrix of Đà Nẵng, end of 2014", () => {
  test("says what is there of each framework, and how it was read", () => {
    expect(
      rows.map(({ framework, inForce, reading, standing }) => [
        framework,
        inForce,
        reading,
        standing && share(standing.coverage.mandatory),
        standing && share(standing.coverage.recommended),
        standing && share(standing.coverage.optional),
      ]),
    ).toEqual([
      ["da-nang@1.0", true, "own", "11+0/11", "12+2/14", "4+0/4"],
      ["da-nang@1.0-2016", false, "extends", "11+0/11", "12+2/14", "4+0/4"],
      ["da-nang@2.0", false, "extends", "11+0/11", "12+2/14", "4+0/4"],
      ["national-digital@2025", false, "mapping", "5+1/6", "1+1/2", "0+0/0"],
      ["vietnam@1.0", false, "mapping", "5+1/6", "3+1/4", "3+3/6"],
      ["vietnam@2.0", false, "mapping", "5+1/6", "1+0/1", "0+0/0"],
      ["vietnam@3.0", false, "mapping", "5+1/6", "1+0/1", "0+0/0"],
      ["vietnam@4.0", false, "mapping", "5+1/6", "2+0/2", "0+0/0"],
    ]);
  });

  test("leaves out what the model has no word for, instead of holding it missing", () => {
    const unmapped = Object.fromEntries(rows.map((row) => [row.framework, row.standing?.unmapped]));
    expect(unmapped["vietnam@2.0"]).toEqual(["management-and-direction"]);
    expect(unmapped["national-digital@2025"]).toEqual(["shared-business"]);
    expect(unmapped["vietnam@1.0"]).toHaveLength(13);
  });

  test("finds no error in any of them: kinds of which there are many are no overlap", () => {
    expect(rows.map(({ framework, standing }) => [framework, standing?.findings.error])).toEqual(
      rows.map(({ framework }) => [framework, 0]),
    );
  });

  test("counts for its own framework what a check finds", () => {
    const found = findingsOf(daNang).filter(({ rule }) => !rule.startsWith("provenance/"));
    const own = rows[0]?.standing?.findings;
    expect((own?.error ?? 0) + (own?.warning ?? 0) + (own?.info ?? 0)).toBeGreaterThanOrEqual(
      found.length - daNang.diagnostics.length,
    );
  });
});

describe("a model read against one framework", () => {
  test("is judged by its requirements, at its own header", async () => {
    const { province } = await provinceAgainst(await loadProvince("models/vinh-phuc", effects), "vietnam@2.0", effects);
    const found = findingsOf(province).filter(({ rule }) => rule.startsWith("vietnam/"));
    expect(found.map(({ rule }) => rule)).toEqual([
      "vietnam/business-architecture-described",
      "vietnam/data-architecture-described",
      "vietnam/objectives-stated",
      "vietnam/scope-stated",
      "vietnam/security-architecture-described",
      "vietnam/vision-stated",
    ]);
    expect(new Set(found.map(({ at }) => `${at.file}:${at.line}`))).toEqual(
      new Set(["models/vinh-phuc/province.yaml:10"]),
    );
  });

  test("that holds at the date has nothing said of the time of its own", async () => {
    const vinhPhuc = await loadProvince("models/vinh-phuc", effects);
    const rulesOf = async (name: string) =>
      findingsOf((await provinceAgainst(vinhPhuc, name, effects)).province).map(({ rule }) => rule);
    expect(findingsOf(vinhPhuc).map(({ rule }) => rule)).toContain("framework/outside-validity");
    expect(await rulesOf("vietnam@2.0")).not.toContain("framework/outside-validity");
    expect(await rulesOf("vietnam@1.0")).toContain("framework/outside-validity");
  });

  test("says which blocks cannot be compared; a name that there is not is wrong usage", async () => {
    const read = await check(request({ framework: "vietnam@2.0", language: "en" }), effects);
    expect(read).toMatchObject({ exitCode: 0, notes: expect.stringContaining("management-and-direction") });
    const wrong = await check(request({ framework: "vietnm@2.0" }), effects);
    expect(wrong).toMatchObject({ exitCode: 2, output: "", notes: expect.stringContaining("“vietnam@2.0”") });
  });

  test("may be narrowed to a requirement, of its own framework or of the other", async () => {
    const of = async (rule: string, framework?: string) => {
      const asked = request({ rules: [rule], ...(framework ? { framework } : {}), severity: "info" });
      const { output, exitCode } = await check({ ...asked, folders: ["models/vinh-phuc"] }, effects);
      return [exitCode, (JSON.parse(output) as { diagnostics: unknown[] }).diagnostics.length];
    };
    expect(await of("vietnam/vision-stated", "vietnam@2.0")).toEqual([1, 1]);
    expect(await of("vietnam/vision-stated")).toEqual([0, 0]);
    const wrong = await check(request({ rules: ["vietnam/vision-statd"] }), effects);
    expect(wrong.notes).toContain("“vietnam/vision-stated”");
  });
});

describe("the report", () => {
  test("is a table for people", async () => {
    const { output, exitCode } = await check(request({ framework: "all", format: "terminal" }), effects);
    expect(exitCode).toBe(0);
    const lines = output.split("\n");
    expect(lines[0]).toBe("da-nang, tại thời điểm 2014-12");
    expect(lines[2]).toMatch(/^Khung +Hiệu lực +Cách đọc +Bắt buộc +Khuyến nghị +Tùy chọn +Lỗi/);
    expect(lines[3]).toMatch(/^da-nang@1.0 +có +khung của mô hình +11\/11 +12\+2\/14 +4\/4 +0/);
    expect(lines.find((line) => line.startsWith("national-digital@2025"))).toMatch(
      /không +ánh xạ +5\+1\/6 +1\+1\/2 +– /,
    );
  });

  test("does not go with other formats", async () => {
    expect((await check(request({ framework: "all", format: "github" }), effects)).exitCode).toBe(2);
  });

  test("is JSON for machines", async () => {
    const { output } = await check(request({ framework: "all" }), effects);
    const { version, provinces } = JSON.parse(output) as { version: number; provinces: { rows: unknown[] }[] };
    expect([version, provinces.length, provinces[0]?.rows]).toEqual([1, 1, JSON.parse(JSON.stringify(rows))]);
  });
});
