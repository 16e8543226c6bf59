import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { provinceFileSchema } from "../../src/exchange/json-schema.ts";

const validate = new Ajv2020({ strict: false }).compile(provinceFileSchema());

describe("the JSON Schema of a province's file", () => {
  test("accepts a good file and refuses a misspelt key, a wrong type and a bad id", () => {
    expect(validate({ agencies: { "so-tttt": { name: "Sở TT&TT", level: "province" } } })).toBe(true);
    expect(validate({ agencies: { "so-tttt": { nmae: "Sở TT&TT", level: "province" } } })).toBe(false);
    expect(validate({ agencies: { "so-tttt": { name: 4, level: "province" } } })).toBe(false);
    expect(validate({ agencies: { "Sở TT&TT": { name: "Sở TT&TT", level: "province" } } })).toBe(false);
  });

  test("says what a reference may name", () => {
    const text = JSON.stringify(provinceFileSchema());
    expect(text).toContain('"x-ref":["agency"]');
    expect(text).toContain('"x-ref":["database","nationalSystem"]');
  });
});
