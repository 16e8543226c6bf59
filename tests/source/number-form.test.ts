import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markOf, readNumber } from "../../src/source/number-form.ts";

const value = (written: string, mark?: "." | ",") => {
  const read = readNumber(written, mark);
  return read.kind === "number" ? read.value : read.kind;
};

describe("numbers with one reading", () => {
  test.each([
    ["5,3", 5.3],
    ["5.3", 5.3],
    ["0,727", 0.727],
    ["0.727", 0.727],
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1 234 567,89", 1234567.89],
    ["12345.678", 12345.678],
    ["1e-5", 1e-5],
    ["2.5E+3", 2500],
    ["−7", -7],
    ["0", 0],
    ["04", 4],
    ["35.369729833333331", 35.369729833333331],
  ])("%s", (written, expected) => expect(value(written)).toBe(expected));

  test("a percentage and an approximate value say so", () => {
    expect(readNumber("57,8 %")).toEqual({ kind: "number", value: 57.8, isPercent: true, isApproximate: false });
    expect(readNumber("57,8\u00a0%")).toMatchObject({ value: 57.8, isPercent: true });
    expect(readNumber("~95")).toEqual({ kind: "number", value: 95, isPercent: false, isApproximate: true });
    expect(readNumber("khoảng 95,5 %")).toMatchObject({ value: 95.5, isPercent: true, isApproximate: true });
  });
});

test("unknown, not applicable and missing are three things, none of them zero", () => {
  expect([..."x"].map(() => value("chưa có"))).toEqual(["unknown"]);
  expect(value("Chưa rõ".normalize("NFD"))).toBe("unknown");
  expect(value("không áp dụng")).toBe("not-applicable");
  expect(value("  ")).toBe("missing");
  expect(value("NA")).toBe("missing");
});

describe("what can be read in two ways asks", () => {
  test.each([
    "1.234",
    "1,234",
    "-12.345",
    "NaN",
    "Infinity",
    "#DIV/0!",
    "n/a",
    "-",
    ">90",
    "trên 90",
    "3-4",
    "95 dịch vụ",
    "1.2.3",
    "3/4",
    "abc",
    "1e999",
    "12,34,5",
  ])("%s", (written) => expect(value(written)).toBe("doubt"));

  test("with both readings, unless the decimal mark is known", () => {
    expect(readNumber("1.234")).toMatchObject({ suggestions: ["1234", "1.2340"] });
    expect(value("1.234", ".")).toBe(1.234);
    expect(value("1,234", ",")).toBe(1.234);
    expect(value("1.234", ",")).toBe("doubt");
    expect(readNumber("1.234", ",", true)).toMatchObject({ kind: "number", value: 1234 });
    expect(value("5.3", ",")).toBe("doubt");
  });

  test("a suggestion is itself read without doubt", () => {
    for (const written of ["1.234", "7,500", "95 dịch vụ", "n/a"]) {
      const read = readNumber(written);
      for (const suggestion of read.kind === "doubt" ? read.suggestions : [])
        expect(value(suggestion)).not.toBe("doubt");
    }
  });
});

test("a form proves its decimal mark or nothing", () => {
  expect(["5,3", "0.5", "1.234", "12", "1.234,5", "57,8 %"].map(markOf)).toEqual([
    ",",
    ".",
    undefined,
    undefined,
    ",",
    ",",
  ]);
});

test("what a machine prints is read back exactly", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(value(String(number), ".")).toBe(number === 0 ? Number(String(number)) : number);
    }),
  );
});
