import { describe, expect, test } from "vitest";
import type { EditionReading } from "../../src/source/read-edition.ts";
import { checkAssessment } from "./assessment.ts";
import { sourceFiles } from "./reading.ts";

const head = (more = "", method = "mau") =>
  `edition:\n  id: mau-2019\n  name: { vi: Kỳ mẫu, en: Sample }\n  method: ${method}\n  period: { from: 2019, to: 2019 }\n  status: illustrative\n${more}`;
const method = (leaves: string, units = "province") =>
  `id: mau\nversion: "1"\nname: { vi: Mẫu, en: Sample }\nstatus: illustrative\nunits: ${units}\ntree:\n  chi-so:\n    children:\n${leaves}`;
const leaves = "      HTKT: { name: { vi: Hạ tầng, en: Infrastructure }, unit: percent }\n      MAY: { unit: count }\n";

function read(files: Readonly<Record<string, string>>): {
  readonly found: readonly string[];
  readonly reading: EditionReading;
} {
  const { found, reading } = checkAssessment(sourceFiles({ "method.yaml": method(leaves), ...files }));
  if (!reading) throw new Error("no edition");
  return { found: found.map(({ rule, at }) => `${rule} ${at.file}:${at.line}:${at.column}`), reading };
}

function values(reading: EditionReading, unit: string): Readonly<Record<string, unknown>> {
  const answers = reading.edition?.answers.get(unit) ?? new Map();
  return Object.fromEntries(
    [...answers].map(([key, { value }]) => [key, value.kind === "number" ? value.value : value.kind]),
  );
}

describe("a table", () => {
  test("in Vietnamese, with semicolons, commas and names of columns in words", () => {
    const table =
      "Tỉnh;Hạ tầng;MAY;Nguồn\nTP. Đà Nẵng;57,8 %;1200;http://a.vn\nĐắc Lắc;chưa có;không áp dụng;http://b.vn\nHà Nội;;~95;x\n";
    const { found, reading } = read({ "edition.yaml": head(), "a.csv": table });
    expect(found).toEqual(["edition/approximate-number a.csv:4:9"]);
    expect(reading.edition?.units.map(({ code }) => code)).toEqual(["da-nang", "dak-lak", "ha-noi"]);
    expect(values(reading, "da-nang")).toEqual({ HTKT: 57.8, MAY: 1200 });
    expect(values(reading, "dak-lak")).toEqual({ HTKT: "unknown", MAY: "not-applicable" });
    expect(values(reading, "ha-noi")).toEqual({ MAY: 95 });
    expect(reading.edition?.answers.get("da-nang")?.get("HTKT")).toMatchObject({
      source: ["http://a.vn"],
      written: "57,8 %",
    });
    expect(reading.edition?.units[0]?.groups).toEqual({ region: "bac-trung-bo-va-duyen-hai-mien-trung" });
  });

  test("with the byte order mark and the line ends of Excel", () => {
    expect(
      read({ "edition.yaml": head(), "a.csv": "\ufeffunit,HTKT,MAY\r\nĐà Nẵng,1,2\r\nHà Nội,3,4\r\n" }).found,
    ).toEqual([]);
  });

  test("one number in doubt asks, unless the file or the head tells its decimal mark", () => {
    const table = (value: string, other: string) => `unit;HTKT;MAY\nĐà Nẵng;${other};1\nHà Nội;${value};2\n`;
    const found = (value: string, other: string, more = "") =>
      read({ "edition.yaml": head(more), "a.csv": table(value, other) }).found;
    expect(found("1.234", "5")).toEqual(["edition/number a.csv:3:8"]);
    expect(found("1.234", "5,3")).toEqual(["edition/number a.csv:3:8"]);
    expect(found("1.234", "5.3")).toEqual([]);
    expect(found("1.234", "5", '  decimal: "."\n')).toEqual([]);
    expect(found("5.3", "5", '  decimal: ","\n')).toEqual(["edition/number a.csv:3:8"]);
  });

  test("every fault of it is told at once, each at its cell", () => {
    const table = "unit,HTKT,MAY\nĐà Nẳng,1,2\nHà Nội,101,2\nHà Nội,3,4\nHuế,5,6\nHải Phòng,NaN,-3\n48,1.5,x\n";
    expect(read({ "edition.yaml": head(), "a.csv": table }).found).toEqual([
      "edition/unknown-unit a.csv:2:1",
      "edition/out-of-range a.csv:3:8",
      "edition/duplicate-unit a.csv:4:1",
      "edition/unit-not-in-force a.csv:5:1",
      "edition/number a.csv:6:11",
      "edition/out-of-range a.csv:6:15",
      "edition/number a.csv:7:8",
    ]);
  });
});

describe("YAML", () => {
  test("answers with what they rest on; numbers as they are written", () => {
    const answers = `answers:\n  Đà Nẵng:\n    HTKT: { value: 57.8, year: 2019, source: https://a.vn, evidence: QĐ 1, note: ghi chú }\n    MAY: 1.234\n  "01":\n    HTKT: "5,3"\n    MAY: chưa có\n`;
    const { found, reading } = read({ "edition.yaml": head() + answers });
    expect(found).toEqual(["edition/number edition.yaml:10:10"]);
    expect(values(reading, "da-nang")).toEqual({ HTKT: 57.8 });
    expect(values(reading, "ha-noi")).toEqual({ HTKT: 5.3, MAY: "unknown" });
    expect(reading.edition?.answers.get("da-nang")?.get("HTKT")).toMatchObject({
      evidence: "QĐ 1",
      year: "2019",
      note: "ghi chú",
    });
  });

  test("a misspelt indicator, a province twice and an answer of another year", () => {
    const answers =
      "answers:\n  Đà Nẵng:\n    HTKTT: 1\n    MAY: { value: 1, year: 2015 }\n    HTKT: 5\n  TP. Đà Nẵng:\n    HTKT: 6\n  Hà Nội: { HTKT: 1 }\n";
    expect(read({ "edition.yaml": head() + answers }).found).toEqual([
      "edition/unknown-indicator edition.yaml:9:5",
      "edition/outside-period edition.yaml:10:28",
      "edition/duplicate-answer edition.yaml:13:5",
    ]);
  });

  test("an edition of a method that there is not, and one without a head", () => {
    expect(read({ "edition.yaml": head("", "mauu") }).found).toEqual(["reference/unknown edition.yaml:4:11"]);
    expect(read({ "a.yaml": "answers:\n  Đà Nẵng: { HTKT: 1 }\n" }).found).toEqual(["edition/one-header a.yaml:1:1"]);
  });
});

test("units that the edition lists: a name that is not among them is asked about", () => {
  const units = "  units:\n    so-a: { name: Sở A }\n    so-b: { name: Sở B }\n";
  const files = { "method.yaml": method(leaves, "agency"), "edition.yaml": head(units) };
  const good = read({ ...files, "a.csv": "unit,HTKT,MAY\nSở A,1,2\nso-b,3,4\n" });
  expect(good.found).toEqual([]);
  expect(good.reading.edition?.units.map(({ code }) => code)).toEqual(["so-a", "so-b"]);
  expect(read({ ...files, "a.csv": "unit,HTKT,MAY\nSở A,1,2\nso-c,3,4\n" }).found).toEqual([
    "edition/unknown-unit a.csv:3:1",
  ]);
});

test("a table of several years: the one that is asked for, the others as history", () => {
  const table = "unit,year,HTKT,MAY\nĐà Nẵng,2018,1,2\nĐà Nẵng,2019,3,4\nHà Nội,2018,5,6\nHà Nội,2019,7,8\n";
  const { reading } = checkAssessment(sourceFiles({ "method.yaml": method(leaves), "a.csv": table }), "2019");
  if (!reading) throw new Error("no edition");
  expect(values(reading, "da-nang")).toEqual({ HTKT: 3, MAY: 4 });
  expect(reading.history.map(({ header: { period } }) => period.to)).toEqual(["2018"]);
  expect(reading.diagnostics).toEqual([]);
});

test("published results stand apart from answers", () => {
  const { found, reading } = read({
    "edition.yaml": head(),
    "a.csv": "unit,HTKT,MAY,chi-so,rank,rank:HTKT\nĐà Nẵng,1,2,0.9,1,3\nHà Nội,3,4,,2,\n",
  });
  expect(found).toEqual([]);
  const published = reading.edition?.published.get("da-nang");
  expect([...(published ?? [])].map(([key, { value }]) => [key, value])).toEqual([
    ["chi-so", { kind: "number", value: 0.9 }],
    ["rank:chi-so", { kind: "number", value: 1 }],
    ["rank:HTKT", { kind: "number", value: 3 }],
  ]);
});
