import { expect, test } from "vitest";
import { isBefore, overlap } from "../../src/graph/periods.ts";

test("a date is before another only where no reading says otherwise", () => {
  expect([isBefore("2015", "2016-03"), isBefore("2015", "2015-06"), isBefore("2015-06", "2015")]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  ["2016–2018 and 2017–2019", { start: "2016", end: "2018" }, { start: "2017", end: "2019" }, true],
  [
    "2016–2017 and 2017–2018, which may follow one another",
    { start: "2016", end: "2017" },
    { start: "2017", end: "2018" },
    false,
  ],
  ["the same year twice", { start: "2016", end: "2016" }, { start: "2016", end: "2016" }, true],
  ["two periods of which nothing is known", {}, {}, true],
  ["an open end and what comes later", { start: "2016" }, { start: "2018" }, true],
  ["an end and what begins then", { end: "2018" }, { start: "2018-06" }, false],
])("overlap: %s", (_, a, b, expected) => {
  expect(overlap(a, b)).toBe(expected);
  expect(overlap(b, a)).toBe(expected);
});
