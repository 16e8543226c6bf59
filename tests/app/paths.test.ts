import { expect, test } from "vitest";
import { join, nameOf, tidy } from "../../src/app/paths.ts";

test.each([
  ["models/da-nang/", "models/da-nang"],
  ["./models//da-nang", "models/da-nang"],
  ["models/da-nang/../..", "."],
  ["da-nang/../..", ".."],
  ["../../x", "../../x"],
  ["/a/../../b", "/b"],
  ["/", "/"],
  [".", "."],
])("tidy(%s) is %s", (path, tidied) => {
  expect(tidy(path)).toBe(tidied);
});

test("join and nameOf work on tidy paths", () => {
  expect(join("models/x", "..", "..", "architecture")).toBe("architecture");
  expect(join("/a", "b.yaml")).toBe("/a/b.yaml");
  expect(nameOf("models/da-nang/")).toBe("da-nang");
});
