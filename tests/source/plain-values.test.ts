import fc from "fast-check";
import { load, parseEvents } from "js-yaml";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { fold } from "../../src/domain/folding.ts";
import { compose } from "../../src/source/compose.ts";
import { editDistance, nearest } from "../../src/source/nearest.ts";
import { plainScalar } from "../../src/source/plain-scalar.ts";

function composed(text: string): unknown {
  return compose(text, parseEvents(text, {}), (value) => value).value;
}

test("values are those of both parsers", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 }), (value) => {
      fc.pre(!JSON.stringify(value).includes("__proto__") && !JSON.stringify(value).includes("<<"));
      const text = stringify(value);
      expect(composed(text)).toEqual(load(text));
      expect(composed(text)).toEqual(parse(text));
    }),
    { numRuns: 300, seed: 1 },
  );
});

test.each([
  "",
  "~",
  "null",
  "Null",
  "true",
  "FALSE",
  "yes",
  "04",
  "1.10",
  "0x1F",
  "0o17",
  "+12",
  "-3.5e2",
  ".5",
  "5.",
  ".inf",
  "-.INF",
  "1_000",
  "1e400",
  "2014-07",
  "12:30",
  "NaN",
  "-x",
  ".",
])("plain %j is what the core schema says", (text) => {
  expect(plainScalar(text)).toEqual((load(`a: ${text}`) as { a: unknown }).a);
});

test.each([
  ["Sở Y tế", "so-y-te"],
  ["ĐÀ NẴNG", "da-nang"],
  ["Hòa", "hoa"],
  ["Hoà", "hoa"],
  ["  Sở TT&TT (mới) ", "so-tt-tt-moi"],
  ["", ""],
])("%j folds to %j", (text, slug) => {
  expect(fold(text)).toBe(slug);
});

test.each([
  ["abc", "abc", 0],
  ["abc", "abd", 1],
  ["abc", "acb", 1],
  ["abc", "ab", 1],
  ["abc", "xyz", 3],
])("from %s to %s it takes %d slips", (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance);
});

test("the distance is the same both ways, and never above the limit by more than one", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.nat(5), (a, b, limit) => {
      const distance = editDistance(a, b, limit);
      expect(distance).toBe(editDistance(b, a, limit));
      expect(distance).toBeLessThanOrEqual(limit + 1);
      if (a === b) expect(distance).toBe(0);
    }),
  );
});

test("suggestions are at most three, the nearest first, whatever the order of the candidates", () => {
  const ids = ["aaaab", "aaaaa", "aaaac", "aaaad", "zzzzz"].map((id) => ({ id }));
  expect(nearest("aaaaa", ids)).toEqual(["aaaaa", "aaaab", "aaaac"]);
  expect(nearest("aaaaa", ids.toReversed())).toEqual(nearest("aaaaa", ids));
});
