import { expect, test } from "vitest";
import { meaningCases } from "./meaning-cases.ts";
import { referencesCases } from "./references-cases.ts";
import { schemaCases } from "./schema-cases.ts";
import { yamlCases } from "./yaml-cases.ts";

test("there are at least 120 cases, each with a name of its own", () => {
  const names = [yamlCases, schemaCases, referencesCases, meaningCases].flat().map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(120);
  expect(new Set(names).size).toBe(names.length);
});
