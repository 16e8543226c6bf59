import { describe, expect, it } from "vitest";
import { numberWords, percentWords } from "../../src/domain/number-words.ts";

describe("numbers in both languages", () => {
  it("group thousands", () => {
    expect(numberWords(1981)).toEqual({ vi: "1.981", en: "1,981" });
    expect(numberWords(13000000)).toEqual({ vi: "13.000.000", en: "13,000,000" });
    expect(numberWords(369)).toEqual({ vi: "369", en: "369" });
  });

  it("write shares as percentages", () => {
    expect(percentWords(0.578)).toEqual({ vi: "57,8 %", en: "57.8%" });
    expect(percentWords(1)).toEqual({ vi: "100,0 %", en: "100.0%" });
    expect(percentWords(369 / 1981)).toEqual({ vi: "18,6 %", en: "18.6%" });
  });

  it("round halves up", () => {
    expect(numberWords(1.005, 2).en).toBe("1.01");
    expect(numberWords(12.25, 1).en).toBe("12.3");
  });

  it("write a true minus, and none before a zero", () => {
    expect(numberWords(-1234.5, 1)).toEqual({ vi: "−1.234,5", en: "−1,234.5" });
    expect(numberWords(-0.004, 2).en).toBe("0.00");
  });
});
