import { readFileSync } from "node:fs";
import { openSync } from "fontkit";
import { expect, it } from "vitest";
import { generateWidths } from "../../../src/diagrams/fonts/generate.ts";

it("gives the table that is kept in the repository", () => {
  const kept = readFileSync(
    new URL("../../../src/diagrams/fonts/advance-widths.generated.ts", import.meta.url),
    "utf8",
  );
  expect(generateWidths(openSync)).toBe(kept);
});
