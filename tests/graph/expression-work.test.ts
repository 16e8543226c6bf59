import { expect, test } from "vitest";
import { compile } from "../../src/graph/expression.ts";
import { modelScope } from "../../src/graph/expression-record.ts";

/** The value of an expression over no model, or the code of its error. */
function resultOf(expression: string): unknown {
  const compiled = compile(expression, modelScope);
  if (!compiled.ok) return compiled.error.code;
  const result = compiled.evaluate({});
  return result.ok ? result.value : result.error.code;
}

const numbers = "[1,2,3,4,5,6,7,8,9]";
const nested = (open: string, middle: string, close: string): string => open.repeat(10) + middle + close.repeat(10);

test.each([
  ["all", nested(`${numbers}.all(a, `, "true", ")")],
  ["exists", nested(`${numbers}.exists(a, `, "false", ")")],
  ["exists_one", nested(`${numbers}.exists_one(a, `, "true", ")")],
  ["map", nested(`${numbers}.map(a, `, "1", ")")],
  ["filter", nested(`${numbers}.filter(a, size(`, "[1]", ") > 0)")],
])("loops of %s within loops end in an error", (_, expression) => {
  expect(resultOf(expression)).toBe("too_much_work");
});

test("loops that end give what they gave before they were charged", () => {
  expect(resultOf("[1, 2, 3].map(x, x + 1).filter(x, x > 2) == [3, 4]")).toBe(true);
  expect(resultOf("[1, 2].all(x, x > 0) && [1, 2].exists(x, x == 2) && ![1, 2].exists(x, x == 3)")).toBe(true);
  expect(resultOf("[1, 2, 2].exists_one(x, x == 1) && ![1, 2, 2].exists_one(x, x == 2)")).toBe(true);
});
