import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstDay, hasHappened, isPartialDate, lastDay, partialDateSchema } from "../../src/domain/date.ts";

describe("dates of year, month and day", () => {
  test.each(["2014", "2014-07", "2014-07-24", "2016-02-29"])("%s is a date", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each(["24/7/2014", "2014-13", "2014-00", "2014-02-30", "2015-02-29", "14", "2014-7", " 2014"])(
    "%s is none",
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  test("first and last day of what a date can mean", () => {
    expect([firstDay("2014"), lastDay("2014")]).toEqual(["2014-01-01", "2014-12-31"]);
    expect([firstDay("2016-02"), lastDay("2016-02")]).toEqual(["2016-02-01", "2016-02-29"]);
    expect([firstDay("2014-07-24"), lastDay("2014-07-24")]).toEqual(["2014-07-24", "2014-07-24"]);
  });

  test("an event known to the year counts from its first day", () => {
    expect(hasHappened("2014", "2014-07")).toBe(true);
    expect(hasHappened("2014-08", "2014-07")).toBe(false);
    expect(hasHappened("2014-07-31", "2014-07")).toBe(true);
  });

  test("an event has happened when its first day is not behind the last day of the other date", () => {
    const numbered = (from: number, to: number) =>
      fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, "0"));
    const date = fc
      .tuple(fc.integer({ min: 2012, max: 2016 }), fc.option(numbered(1, 12)), fc.option(numbered(1, 31)))
      .map(([year, month, day]) => [String(year), ...(month ? [month, ...(day ? [day] : [])] : [])].join("-"))
      .filter(isPartialDate);
    fc.assert(
      fc.property(date, date, (event, by) => {
        expect(hasHappened(event, by)).toBe(firstDay(event) <= lastDay(by));
      }),
      { numRuns: 2000 },
    );
  });

  test("a bare year may be a number", () => {
    expect(partialDateSchema.parse(2014)).toBe("2014");
    expect(partialDateSchema.safeParse(20140724).success).toBe(false);
  });
});
