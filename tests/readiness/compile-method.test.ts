import { describe, expect, it } from "vitest";
import { methodSchema } from "../../src/domain/method.ts";
import { compileMethod } from "../../src/readiness/compile-method.ts";
import { methodFile, methodOf } from "./method-file.ts";

const name = { vi: "Chỉ tiêu", en: "Indicator" };
const faultsOf = (tree: object) => compileMethod(methodOf(tree)).faults;

describe("compileMethod", () => {
  it.each(["framework-coverage", "service-levels"])("finds no fault in %s", (id) => {
    expect(compileMethod(methodFile(id)).faults).toEqual([]);
    expect(methodFile(id).id).toBe(id);
  });

  it("reports the way to a wrong expression, its offset and what was meant", () => {
    const [fault, ...others] = faultsOf({
      a: {
        name,
        unit: "count",
        children: { b: { name, unit: "count", measure: "count(services.filter(s, s.livee))" } },
      },
    });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ path: ["tree", "a", "children", "b", "measure"], offset: 27, suggestions: ["live"] });
  });

  it("reports an inherited expression once, where it is written", () => {
    const child = { name, unit: "count", measure: "count(services)" };
    const faults = faultsOf({ a: { name, unit: "count", asked: "servces", children: { b: child, c: child } } });
    expect(faults.map(({ path }) => path.join("."))).toEqual(["tree.a.asked"]);
  });

  it("refuses results of the wrong type", () => {
    const faults = faultsOf({ a: { name, unit: "share", asked: "1 + 1", measure: "services" } });
    expect(faults.map(({ path, message }) => [path.at(-1), message.en])).toEqual([
      ["asked", "must give a list of things of the model, not int"],
      ["measure", "must give a number, not list<Service>"],
    ]);
  });

  it("knows the fields of what is asked about", () => {
    const [fault] = faultsOf({
      a: { name, unit: "count", asked: "blocks", measure: "count(asked.filter(b, b.online))" },
    });
    expect(fault?.message.en).toContain("online");
  });
});

describe("the schema of a method", () => {
  it("refuses an unknown key", () => {
    const tree = { a: { name, unit: "count", mesure: "1" } };
    expect(methodSchema.safeParse({ id: "m", version: "1", name, status: "inferred", tree }).success).toBe(false);
  });
});
