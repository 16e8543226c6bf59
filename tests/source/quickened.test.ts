import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { generateModel } from "../../bench/generate.ts";
import { entrySchemas } from "../../src/domain/model.ts";
import { dictionary } from "../../src/source/dictionary.ts";
import { quickened } from "../../src/source/quickened.ts";
import { readRegular } from "../../src/source/regular.ts";

type Section = keyof typeof entrySchemas;
const sections = Object.keys(entrySchemas) as readonly Section[];

/** Entries of every section that the bench has, as they are written. */
const written = generateModel(100).flatMap(({ text }) => {
  const value = readRegular(text, dictionary())?.value ?? {};
  return sections.flatMap((section) => Object.values(value[section] ?? {}).map((entry) => ({ section, entry })));
});

const odd = fc.oneof(
  fc.constantFrom(null, true, "", " ", "a-b", "Đ", "2014-07", "direct", 0, 1.5, 2014, -1, Number.NaN),
  fc.constantFrom<unknown>([], {}, [null], ["a", "a"], [["a"]], { vi: "x" }, { vi: "x", en: "" }, { en: "x" }),
  fc.constantFrom(
    { amount: 1, currency: "VND" },
    { live: 2014 },
    { level: 3 },
    JSON.parse('{"__proto__":{"name":"x"}}'),
  ),
);
const fields = fc.constantFrom(
  ...["name", "owner", "reads", "via", "lifecycle", "online", "cost", "source", "figures", "from", "unknown"],
  ...["__proto__", "constructor", "toString"],
);

test("compiled, a schema gives the same values in the same order, and the same issues", () => {
  const compiled = Object.fromEntries(sections.map((section) => [section, z.compile(entrySchemas[section])]));
  const told = (schema: z.ZodType | undefined, value: unknown) => {
    const { success, data, error } = schema?.safeParse(value, { reportInput: true }) ?? {};
    return { success, value: JSON.stringify(data), data, issues: error?.issues };
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...sections),
      fc.constantFrom(...written),
      fc.array(fc.tuple(fields, odd), { maxLength: 2 }),
      fc.boolean(),
      (other, { section, entry }, changes, isOther) => {
        const value = Object.defineProperties(
          { ...entry },
          Object.fromEntries(
            changes.map(([key, changed]) => [
              key,
              { value: changed, enumerable: true, configurable: true, writable: true },
            ]),
          ),
        );
        const asked = isOther ? other : section;
        expect(told(compiled[asked], value)).toEqual(told(entrySchemas[asked], value));
      },
    ),
    { numRuns: 3000 },
  );
}, 60_000);

test("a schema is compiled once enough values have come, and checks them the same before and after", () => {
  const next = quickened(z.strictObject({ name: z.string() }));
  const results = Array.from(
    { length: 400 },
    (_, index) => next().safeParse({ name: index % 2 ? "x" : index }).success,
  );
  expect(results).toEqual(results.map((_, index) => index % 2 === 1));
  expect(new Set(Array.from({ length: 300 }, next)).size).toBe(1);
});
