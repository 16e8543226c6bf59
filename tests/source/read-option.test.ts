import { describe, expect, test } from "vitest";
import { optionKinds, optionNames, readOption } from "../../src/source/read-option.ts";

/** Ways that say nothing without a parameter. */
const parameters: Readonly<Record<string, string>> = {
  bands: "bands:cuts=[1,2],points=[0,1,2]",
  "distance-to-reference": "distance-to-reference:mean",
  "budget-allocation": "{ method: budget-allocation, allocations: { a: { X: 1 } } }",
  ahp: "{ method: ahp, comparisons: { X: { Y: 3 } } }",
  power: "power:2",
};

describe.each(optionKinds)("%s", (kind) => {
  test.each(optionNames(kind))("%s is an option", (name) => {
    const read = readOption(kind, parameters[name] ?? name);
    expect(read).toMatchObject({ ok: true, value: { method: name } });
  });

  test("what is none of them is told, with what may have been meant", () => {
    const [, second = ""] = optionNames(kind);
    const read = readOption(kind, `${second}x`);
    expect(read).toMatchObject({ ok: false, suggestions: expect.arrayContaining([second]) });
  });
});

test("parameters stand behind a colon, by name or the chief one without", () => {
  const value = (kind: "normalise" | "weights" | "imputation" | "aggregate", text: string) => {
    const read = readOption(kind, text);
    return read.ok ? read.value : read.why.en;
  };
  expect(value("normalise", "min-max:1..100")).toMatchObject({ range: [1, 100] });
  expect(value("normalise", "goalposts:-1..1,clip=false")).toMatchObject({ range: [-1, 1], clip: false });
  expect(value("normalise", "z-score:deviation=population,mean=50,sd=10")).toMatchObject({
    deviation: "population",
    mean: 50,
    sd: 10,
  });
  expect(value("normalise", "distance-to-reference:unit-7")).toMatchObject({ reference: { unit: "unit-7" } });
  expect(value("weights", "pca:varimax,negative=zero")).toMatchObject({ variant: "varimax", negative: "zero" });
  expect(value("weights", "benefit-of-the-doubt:bounds={ lower: 0.1, upper: 0.5 }")).toMatchObject({
    bounds: { lower: 0.1, upper: 0.5 },
  });
  expect(value("imputation", "nearest:5")).toMatchObject({ k: 5 });
  expect(value("aggregate", "{ method: power, power: -1 }")).toMatchObject({ power: -1 });
  expect(value("normalise", "min-max:100..1")).toContain("min-max");
  expect(value("aggregate", "power")).toContain("power");
});
