import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generatedFiles } from "../src/build/generated-files.ts";

describe("generated files are what their sources say (npm run generate mends them)", () => {
  test.each(Object.entries(generatedFiles))("%s", async (path, make) => {
    expect(readFileSync(path, "utf8")).toBe(await make());
  });
});
