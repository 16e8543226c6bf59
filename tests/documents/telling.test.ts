import { describe, expect, it } from "vitest";
import { chapterNumber } from "../../src/documents/telling/chapter-numbers.ts";
import { dateIn, dateInSentence, periodIn } from "../../src/documents/telling/dates.ts";
import { moneyIn, numberIn, percentIn } from "../../src/documents/telling/numbers.ts";
import { byName } from "../../src/documents/telling/order.ts";
import { sumsOf } from "../../src/documents/telling/sums.ts";

describe("numbers", () => {
  it("are written as each language writes them", () => {
    expect(numberIn("vi", 1234567.891)).toBe("1.234.567,89");
    expect(numberIn("en", 1234567.891)).toBe("1,234,567.89");
    expect(numberIn("vi", 0)).toBe("0");
  });
  it("are percentages with at most one decimal", () => {
    expect(percentIn("vi", 10 / 12)).toBe("83,3%");
    expect(percentIn("en", 1)).toBe("100%");
  });
  it("tell money with currency and price year, without losing anything", () => {
    expect(moneyIn("vi", { amount: 630000, currency: "USD", year: 2014 })).toBe("630.000 USD (giá năm 2014)");
    expect(moneyIn("en", { amount: 630000, currency: "USD", year: 2014 })).toBe("USD 630,000 (2014 prices)");
    expect(moneyIn("vi", { amount: 5.6e9, currency: "VND" })).toBe("5,6 tỷ đồng");
    expect(moneyIn("en", { amount: 35e9, currency: "VND" })).toBe("VND 35 billion");
    expect(moneyIn("vi", { amount: 1_234_567_890, currency: "VND" })).toBe("1.234.567.890 đồng");
    expect(moneyIn("vi", { amount: 0, currency: "VND" })).toBe("0 đồng");
  });
  it("are added currency by currency", () => {
    expect(
      sumsOf([
        { amount: 1, currency: "USD" },
        { amount: 2, currency: "VND" },
        { amount: 3, currency: "USD" },
      ]),
    ).toEqual([
      ["VND", 2],
      ["USD", 4],
    ]);
  });
});

describe("dates", () => {
  it("are as precise as they are known", () => {
    expect(["2014-07-04", "2014-07", "2014"].map((date) => dateIn("vi", date))).toEqual([
      "4/7/2014",
      "tháng 7/2014",
      "2014",
    ]);
    expect(["2014-07-24", "2014-07", "2014"].map((date) => dateIn("en", date))).toEqual([
      "24 July 2014",
      "July 2014",
      "2014",
    ]);
  });
  it("stand in a Vietnamese sentence with their word", () => {
    expect(["2014-07-24", "2014-07", "2014"].map((date) => dateInSentence("vi", date))).toEqual([
      "ngày 24/7/2014",
      "tháng 7/2014",
      "năm 2014",
    ]);
  });
  it("make periods of which an end may be unknown", () => {
    expect(periodIn("vi", "2014", "2016-03")).toBe("2014 – tháng 3/2016");
    expect(periodIn("en", undefined, "2016")).toBe("until 2016");
    expect(periodIn("vi", undefined, undefined)).toBeUndefined();
  });
});

describe("order and numbering", () => {
  it("follows the Vietnamese alphabet", () => {
    const names = ["Đất đai", "Dân cư", "Ô tô", "Ong", "Y tế"].map((vi) => ({ name: { vi } }));
    expect(
      names
        .toReversed()
        .toSorted(byName)
        .map(({ name }) => name.vi),
    ).toEqual(["Dân cư", "Đất đai", "Ong", "Ô tô", "Y tế"]);
  });
  it("numbers chapters in Roman, annexes for themselves", () => {
    expect([[1], [4], [9], [14], [6, 2], [6, 2, 1]].map((way) => chapterNumber("vi", way))).toEqual([
      "I",
      "IV",
      "IX",
      "XIV",
      "VI.2",
      "VI.2.1",
    ]);
    expect([chapterNumber("vi", [0]), chapterNumber("vi", [0, 3]), chapterNumber("en", [0, 3])]).toEqual([
      "",
      "PL.3",
      "A.3",
    ]);
  });
});
