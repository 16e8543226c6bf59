import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { generateModel } from "../../bench/generate.ts";
import { entrySchemas } from "../../src/domain/model.ts";
import { provinceSchema } from "../../src/domain/province.ts";
import { codeRoom } from "../../src/source/codes.ts";
import { frameworkLayout } from "../../src/source/framework-layout.ts";
import { misfit, quickReader } from "../../src/source/quick-reader.ts";
import { regularReader } from "../../src/source/regular.ts";
import { readTree } from "../../src/source/tree.ts";

type Section = keyof typeof entrySchemas;
const sections = Object.keys(entrySchemas) as readonly Section[];

/** Entries of every section that the bench has, as they are written. */
const written = generateModel(100).flatMap(({ text }) => {
  const value = regularReader()(text, codeRoom()(text))?.value ?? {};
  return sections.flatMap((section) => Object.values(value[section] ?? {}).map((entry) => ({ section, entry })));
});

const yamlFiles = ["architecture/reference", "models"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name)),
);

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

/** As text too: the order of keys counts. */
const told = (value: unknown) => ({ value, text: JSON.stringify(value) });

test("what a quick reader reads, zod reads the same, keys in the same order", () => {
  const readers = Object.fromEntries(sections.map((section) => [section, quickReader(entrySchemas[section])]));
  let readings = 0;
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
        const read = readers[asked]?.(value);
        if (read === misfit) return;
        readings += 1;
        expect(told(read)).toEqual(told(entrySchemas[asked].parse(value)));
      },
    ),
    { numRuns: 3000 },
  );
  expect(readings).toBeGreaterThan(500);
}, 60_000);

test("nothing of what models usually say is left to zod", () => {
  for (const { section, entry } of written)
    expect(quickReader(entrySchemas[section])(entry), JSON.stringify(entry)).not.toBe(misfit);
});

test("the headers of models and frameworks are read as zod reads them, and not left to it", () => {
  const schemas = { province: provinceSchema, ...frameworkLayout.single };
  const headers = yamlFiles.flatMap((file) => {
    const { value } = readTree({ path: file, bytes: readFileSync(file) });
    return Object.entries(schemas).flatMap(([section, schema]) => {
      const written = Object.entries(value ?? {}).find(([key]) => key === section)?.[1];
      return written === undefined ? [] : [{ file, schema, written }];
    });
  });
  expect(headers.length).toBeGreaterThan(10);
  for (const { file, schema, written } of headers)
    expect(told(quickReader(schema)(written)), file).toEqual(told(schema.parse(written)));
});

test.each([
  ["a default", z.strictObject({ a: z.string().default("x") }), {}],
  ["unknown keys that are dropped", z.object({ a: z.string() }), { a: "x", b: 1 }],
  ["unknown keys that are kept", z.looseObject({ a: z.string() }), { a: "x", b: 1 }],
  ["a check that sees the whole object", z.strictObject({ a: z.string() }).refine(({ a }) => a === "y"), { a: "x" }],
  ["a check that reports by itself", z.string().superRefine((_, { addIssue }) => addIssue("no")), "x"],
  ["a transform that reports", z.string().transform((_, { addIssue }) => addIssue("no")), "x"],
  ["a coerced value", z.coerce.number(), "12"],
  ["a format", z.email(), "a"],
  ["a whole number", z.int(), 1.5],
  ["a length in characters", z.string().min(2), "😀"],
  ["keys that are listed", z.record(z.enum(["a", "b"]), z.string()), { a: "x" }],
  ["null", z.string().nullable(), null],
  ["a key that is no text", z.record(z.string(), z.string()), JSON.parse('{"__proto__":"x"}')],
  ["one of several by a key", z.discriminatedUnion("k", [z.strictObject({ k: z.literal("a") })]), { k: "b" }],
  ["not a number", z.number(), Number.NaN],
  ["an undefined field", z.strictObject({ a: z.string().optional() }), { a: undefined }],
  ["an inherited field", z.strictObject({ a: z.string().optional() }), Object.create({ a: "x" })],
])("%s is read as zod reads it, or left to it", (_, schema, value) => {
  const read = quickReader(schema)(value);
  const { success, data } = schema.safeParse(value);
  if (read !== misfit) expect({ success: true, ...told(read) }).toEqual({ success, ...told(data) });
});
