import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogue, rules } from "../../src/rules/catalogue.ts";

const folder = join(import.meta.dirname, "../../src/rules");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.includes("/") && file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""));

test("every file of a rule is listed once, under the id that its path gives", () => {
  expect(rules.map(({ card }) => card.id).toSorted()).toEqual(files.toSorted());
  expect(catalogue.size).toBe(rules.length);
});

test("every rule's file exports the rule of that id", async () => {
  for (const file of files) {
    const exported = Object.values(
      (await import(join(folder, `${file}.ts`))) as Record<string, { card: { id: string } }>,
    );
    expect(exported.map(({ card }) => card.id)).toEqual([file]);
  }
});
