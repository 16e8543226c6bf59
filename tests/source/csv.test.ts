import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "../../src/source/csv.ts";

const texts = (text: string) => {
  const { head, rows } = readCsv(text);
  return [head, ...rows].map((row) => row.map((cell) => cell.text));
};

test("commas, semicolons and tabs, whichever the first line has", () => {
  expect(texts("a,b\n1,2\n")).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
  expect(texts("a;b\r\n5,3;2\r\n\r\n")).toEqual([
    ["a", "b"],
    ["5,3", "2"],
  ]);
  expect(texts("a\tb\r1\t")).toEqual([
    ["a", "b"],
    ["1", ""],
  ]);
  expect(texts("")).toEqual([[]]);
});

test("quotes keep separators, line ends and quotes", () => {
  expect(texts('a,b\n"x, ""y""\nz",2')).toEqual([
    ["a", "b"],
    ['x, "y"\nz', "2"],
  ]);
});

test("every cell knows where it stands", () => {
  const text = 'a,b\n"5,3",12\n';
  const [row] = readCsv(text).rows;
  expect(row?.map(({ at }) => text.slice(at.from, at.to))).toEqual(['"5,3"', "12"]);
});

test("a row that is too long, an open quote and text behind a quote are faults at their place", () => {
  expect(readCsv("a,b\n1,5,3\n").faults.map(({ at }) => at.from)).toEqual([8]);
  expect(readCsv('a,b\n1,"2\n').faults.map(({ at }) => at.from)).toEqual([6]);
  expect(readCsv('a,b\n1,"2"x\n').faults).toHaveLength(1);
  expect(readCsv("a,b\n1,2,\n").faults).toEqual([]);
});

test("what is written comes back", () => {
  const cell = fc.string().filter((text) => !text.includes("\r"));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const kept = rows.filter((row) => row.some((text) => text.trim() !== ""));
      const csv = ["a,b", ...rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","))].join(
        "\n",
      );
      expect(texts(csv).slice(1)).toEqual(kept);
      expect(readCsv(csv).faults).toEqual([]);
    }),
  );
});
