import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generatedFiles, generatedFolders } from "../src/build/generated-files.ts";

describe("generated files are what their sources say (npm run generate mends them)", () => {
  test.each(Object.entries(generatedFiles))("%s", async (path, make) => {
    expect(readFileSync(path, "utf8")).toBe(await make());
  });

  test.each(generatedFolders)("%s holds nothing else", (folder) => {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = found.map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll("\\", "/"));
    expect(paths.filter((path) => !Object.hasOwn(generatedFiles, path))).toEqual([]);
  });
});
