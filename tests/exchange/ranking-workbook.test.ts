import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { loadEdition } from "../../src/app/load/load-edition.ts";
import type { Method } from "../../src/domain/method.ts";
import type { Ranking } from "../../src/domain/ranking.ts";
import { rankingWorkbook } from "../../src/exchange/ranking/workbook.ts";
import { buildIndex } from "../../src/readiness/index/index-builder.ts";
import { editionData } from "../../src/readiness/ranking/edition-data.ts";
import { rankingOf } from "../../src/readiness/ranking/ranking.ts";
import { effects } from "../app/effects.ts";
import { parse } from "../readiness/vectors.ts";

const noOptions = { treatment: [], imputation: [], normalise: [], weights: [], aggregate: [], direction: [] };

async function made(
  edition: string,
  options: Partial<Method> = {},
): Promise<{ readonly ranking: Ranking; readonly bytes: Uint8Array }> {
  const loaded = await loadEdition({ edition }, effects);
  if (loaded.kind !== "read" || !loaded.edition || !loaded.method) throw new Error(edition);
  const method = { ...loaded.method, ...options };
  const { plan, data } = editionData(method, loaded.edition);
  const result = buildIndex(plan, data);
  const ranking = {
    ...rankingOf({ method, edition: loaded.edition, result, changes: [] }),
    asked: { options: noOptions },
    findings: [],
  };
  return { ranking, bytes: await rankingWorkbook(ranking, method, "en") };
}

function parts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function formulasOf(bytes: Uint8Array): readonly string[] {
  return Object.values(parts(bytes)).flatMap((xml) =>
    [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula = ""]) => plain(formula)),
  );
}

function plain(xml: string): string {
  return xml
    .replaceAll("&apos;", "'")
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

const minMax: NonNullable<Method["normalise"]> = { method: "min-max", range: [0, 100] };

describe("the workbook of a ranking", () => {
  test("ties raw data to ranks by formulas", async () => {
    const { bytes, ranking } = await made("dti-2020", { normalise: minMax });
    const formulas = formulasOf(bytes);
    expect(formulas).toContain("'Raw data'!C2");
    expect(formulas.some((each) => each.includes("MIN('Data used'!C$2:C$10)"))).toBe(true);
    expect(formulas.some((each) => each.includes("'Weights'!$E$3*'Normalised'!C2"))).toBe(true);
    expect(formulas.some((each) => each.startsWith("1+SUMPRODUCT(--(ROUND("))).toBe(true);
    // Raw → used, used → normalised, normalised → score, score, rank and pillars: nothing but raw data and weights is typed.
    expect(formulas.length).toBe(ranking.units.length * (3 + 3 + 1 + 2 + 3) + 3 * 2);
  });

  test("has no formula where a spreadsheet could not give the same", async () => {
    const { bytes } = await made("dti-2020", { aggregate: { method: "copeland", score: "outranking" } });
    const formulas = formulasOf(bytes);
    expect(formulas.some((each) => each.includes("'Weights'!"))).toBe(false);
  });

  test("gives the same bytes each time", async () => {
    const [one, other] = [await made("dti-2020"), await made("dti-2020")];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });
});

const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((path) => existsSync(path));

/** The workbook without the values that its formulas had: what a program then shows, it calculated itself. */
function forgotten(bytes: Uint8Array): Uint8Array {
  const all = unzipSync(bytes);
  const blank = (part: Uint8Array): Uint8Array =>
    strToU8(strFromU8(part).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1"));
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, part]) => [name, /sheet\d+\.xml$/.test(name) ? blank(part) : part]),
    ),
  );
}

const recalculated: Readonly<Record<string, Partial<Method>>> = {
  "min-max": { normalise: minMax },
  geometric: { aggregate: { method: "geometric" } },
  "z-score": { normalise: { method: "z-score", deviation: "sample", mean: 50, sd: 10 } },
  power: { aggregate: { method: "power", power: -2 } },
};

describe.skipIf(!office)("opened in LibreOffice", () => {
  test("every formula is calculated to the same ranks and scores", { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "khung-office-"));
    try {
      const books = new Map<string, Ranking>();
      for (const [name, options] of Object.entries(recalculated)) {
        const { ranking, bytes } = await made("dti-2020", options);
        writeFileSync(join(folder, `${name}.xlsx`), forgotten(bytes));
        books.set(name, ranking);
      }
      const files = [...books.keys()].map((name) => join(folder, `${name}.xlsx`));
      const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1";
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(office ?? "", [profile, "--headless", "--convert-to", filter, "--outdir", folder, ...files], {
        stdio: "ignore",
      });
      for (const [name, { units }] of books) {
        const shown = [`${name}.csv`, `${name}-Ranking.csv`]
          .map((file) => join(folder, file))
          .find((path) => existsSync(path));
        const [, ...rows] = parse(readFileSync(shown ?? "", "utf8"));
        expect(rows.map(([place, code]) => [code, Number(place)])).toEqual(units.map(({ code, rank }) => [code, rank]));
        for (const [at, row] of rows.entries()) expect(Number(row[3])).toBeCloseTo(units[at]?.score ?? Number.NaN, 9);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
