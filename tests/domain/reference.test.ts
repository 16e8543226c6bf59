import { describe, expect, test } from "vitest";
import * as z from "zod";
import { linkSchema } from "../../src/domain/link.ts";
import { referenceFieldsOf } from "../../src/domain/model.ts";
import { oneOrMany, ref, referenceFields, referencesIn } from "../../src/domain/reference.ts";

const schema = z.strictObject({
  owner: ref("agency").optional(),
  reads: oneOrMany(ref("database", "nationalSystem")).optional(),
  answers: z.record(ref("condition"), z.strictObject({ source: ref("source").optional() })).optional(),
  free: z.string().optional(),
});

function found(value: unknown): readonly string[] {
  return [...referencesIn(value, referenceFields(schema))].map(
    ({ id, path, targets, isKey }) => `${path.join(".")}=${id}:${targets.join("|")}${isKey ? " (key)" : ""}`,
  );
}

describe("references are read back from their declaration", () => {
  test("plain, in lists, in maps and as keys of maps", () => {
    const value = { owner: "a", reads: ["b", "c"], answers: { d: { source: "e" } }, free: "f" };
    expect(found(value)).toEqual([
      "owner=a:agency",
      "reads.0=b:database|nationalSystem",
      "reads.1=c:database|nationalSystem",
      "answers.d=d:condition (key)",
      "answers.d.source=e:source",
    ]);
  });

  test("a single value stands where a list may", () => {
    expect(found({ reads: "b" })).toEqual(["reads=b:database|nationalSystem"]);
    expect(schema.parse({ reads: "b" }).reads).toEqual(["b"]);
  });

  test("a word that may stand in place of a reference is none", () => {
    const fields = referenceFields(linkSchema);
    expect([...referencesIn({ via: "direct" }, fields)]).toEqual([]);
    expect([...referencesIn({ via: "lgsp" }, fields)].map(({ id }) => id)).toEqual(["lgsp"]);
  });

  test("keys of JavaScript objects are not references", () => {
    expect(found({ owner: { toString: "x" }, reads: 3, answers: [] })).toEqual([]);
    expect(found(Object.create({ owner: "inherited" }))).toEqual([]);
  });

  test("every kind of element can say where it comes from", () => {
    for (const [kind, fields] of Object.entries(referenceFieldsOf))
      expect(
        fields.some(({ targets }) => targets.includes("source")),
        kind,
      ).toBe(true);
  });
});
