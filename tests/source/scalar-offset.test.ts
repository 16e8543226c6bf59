import { expect, test } from "vitest";
import { spanInScalar } from "../../src/source/scalar-offset.ts";

const at = (raw: string, value: string, from: number, to: number) => {
  const span = spanInScalar(raw, value, { from, to });
  return span && raw.slice(span.from, span.to);
};

test.each([
  ["plain text", "size(nodes) > 0", "size(nodes) > 0"],
  ["single quotes", "'size(nodes) > 0'", "size(nodes) > 0"],
  ["double quotes", '"size(nodes) > 0"', "size(nodes) > 0"],
])("finds a stretch of a value in %s", (_, raw, value) => {
  expect(at(raw, value, 5, 10)).toBe("nodes");
  expect(at(raw, value, 0, 4)).toBe("size");
});

test("follows doubled and escaped quotes", () => {
  const value = `'a' in "b" || nodes`;
  expect(at(`'''a'' in "b" || nodes'`, value, 14, 19)).toBe("nodes");
  expect(at(`"'a' in \\"b\\" || nodes"`, value, 14, 19)).toBe("nodes");
  expect(at(`'''a'' in "b" || nodes'`, value, 1, 2)).toBe("a");
});

test("marks one character at the end, where something is missing", () => {
  expect(spanInScalar("1 +", "1 +", { from: 3, to: 3 })).toEqual({ from: 3, to: 4 });
});

test("follows a value over lines, folded or literal", () => {
  expect(at("    size(nodes) > 0\n    && true\n", "size(nodes) > 0 && true", 16, 18)).toBe("&&");
  expect(at("    size(nodes) > 0\n    && true\n", "size(nodes) > 0\n&& true\n", 16, 18)).toBe("&&");
  expect(at("size(nodes) > 0\n    && true", "size(nodes) > 0 && true", 19, 23)).toBe("true");
});

test("gives up on other escapes, and on what it cannot follow", () => {
  expect(spanInScalar('"\\u0061 b"', "a b", { from: 0, to: 1 })).toBeUndefined();
  expect(spanInScalar("  a\n\n\n    b\n", "a\n\n  b\n", { from: 0, to: 1 })).toBeUndefined();
});
