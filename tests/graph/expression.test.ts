import { describe, expect, it } from "vitest";
import { compile } from "../../src/graph/expression.ts";
import { elementScope, elementValues, modelScope, modelValues } from "../../src/graph/expression-record.ts";
import { recordShapes, shapeOfKind, typeName } from "../../src/graph/expression-shape.ts";
import { graphOf } from "./expression-province.ts";

const services = {
  known: { name: "Cấp giấy phép", online: { level: 3 } },
  group: { name: "Mức độ 3, 4", count: 325, online: { level: "3-4", since: 2014 } },
  unknown: { name: "Chưa rõ", count: 10 },
  full: { name: "Toàn trình", online: { level: "full" } },
};

function evaluate(expression: string, at?: string) {
  const compiled = compile(expression, modelScope);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.evaluate(modelValues(graphOf({ services }, at)));
}

function resultOf(expression: string, at?: string) {
  const result = evaluate(expression, at);
  return result.ok ? result.value : result.error.code;
}

function errorOf(expression: string) {
  const compiled = compile(expression, modelScope);
  return compiled.ok ? undefined : compiled.error;
}

describe("compile", () => {
  it("knows the type of the value before anything is evaluated", () => {
    const compiled = compile("services.filter(s, s.live)", modelScope);
    expect(compiled.ok && compiled.type).toBe("list<Service>");
  });

  it.each([
    ["services.filter(s, s.levle >= 3)", "levle", 21, "level"],
    ["services.filter(s, has(s.levle))", "levle", 25, "level"],
    ["services.exists(s, s.online.sinse == '2014')", "sinse", 28, "since"],
    ["blocks.filter(b, b.necesity == 'mandatory')", "necesity", 19, "necessity"],
  ])("refuses an unknown field at load: %s", (expression, field, offset, meant) => {
    const error = errorOf(expression);
    expect(error).toMatchObject({ code: "no_such_key", offset });
    expect(error?.message.vi).toContain(field);
    expect(error?.suggestions).toContain(meant);
  });

  it("refuses an unknown variable and function with what may have been meant", () => {
    expect(errorOf("count(servces)")?.suggestions).toEqual(["services"]);
    expect(errorOf("cuont(services)")?.suggestions).toEqual(["count"]);
  });

  it("refuses a field of another kind of element", () => {
    expect(errorOf("databases.filter(d, d.level >= 3)")?.code).toBe("no_such_key");
  });

  it("reports wrong syntax, patterns and endless nesting instead of throwing", () => {
    expect(errorOf("count(services")?.message.en).toContain("syntax");
    expect(errorOf("services.filter(s, s.name.matches('(a+)+$'))")?.code).toBe("slow_function");
    expect(errorOf(`${"(".repeat(200)}1${")".repeat(200)}`)).toBeDefined();
  });
});

describe("values", () => {
  it("weigh by the size of a group", () => {
    expect(resultOf("count(services)")).toBe(337);
    expect(resultOf("count(services.filter(s, has(s.level))) + 1")).toBe(327);
  });

  it("hold the lower and the upper number of a level, and the scheme it belongs to", () => {
    expect(resultOf("services.filter(s, has(s.level) && s.level == 3 && s.levelTo == 4).map(s, s.id)")).toEqual([
      "group",
    ]);
    expect(resultOf("services.filter(s, has(s.extent)).map(s, s.scheme)")).toEqual(["decree-42-2022"]);
  });

  it("never take an unknown level for zero: reading it is an error, asking for it is not", () => {
    expect(resultOf("services.filter(s, s.level < 3)")).toBe("no_such_key");
    expect(resultOf("services.filter(s, !has(s.level)).map(s, s.id)")).toEqual(["unknown", "full"]);
  });

  it("know no level before the date from which it is reached", () => {
    expect(resultOf("services.filter(s, has(s.level)).map(s, s.id)", "2013")).toEqual(["known"]);
  });

  it("hold empty lists where nothing is written", () => {
    expect(resultOf("count(services.filter(s, 'x' in s.reads))")).toBe(0);
  });

  it("share gives no number over nothing, and refuses a part from elsewhere", () => {
    expect(resultOf("share(services.filter(s, s.planned), services.filter(s, s.planned))")).toBeNaN();
    expect(resultOf("share(services, services.filter(s, has(s.level)))")).toBe("part_outside_whole");
  });

  it("carry what was counted", () => {
    const result = evaluate("share(services.filter(s, has(s.level)), services)");
    expect(result.ok && result.observed.map(({ of, part, whole }) => [of, part.length, whole.length])).toEqual([
      ["share", 2, 4],
    ]);
  });

  it("sum and mean take numbers", () => {
    expect(resultOf("sum(services.map(s, s.amount))")).toBe(337);
    expect(resultOf("mean(services.filter(s, has(s.level)).map(s, s.level))")).toBe(3);
    expect(resultOf("mean(services.filter(s, s.planned).map(s, s.amount))")).toBeNaN();
  });
});

describe("an element of any kind", () => {
  const graph = graphOf({
    agencies: { so: { name: "Sở", level: "province" } },
    applications: { app: { name: "Ứng dụng", owner: "so", cost: { build: { amount: 5, currency: "USD" } } } },
  });
  const holds = (expression: string, id: string) => {
    const compiled = compile(expression, elementScope);
    const element = graph.elements.get(id);
    const result = compiled.ok && element ? compiled.evaluate(elementValues(graph, element)) : undefined;
    return result?.ok ? result.value : undefined;
  };

  it("has the fields of its kind", () => {
    expect(holds('element.type == "application" && element.owner == "so"', "app")).toBe(true);
    expect(holds("has(element.cost) && element.cost.build.amount > 3", "app")).toBe(true);
    expect(holds('element.level == "province"', "so")).toBe(true);
  });

  it("lacks the fields of other kinds", () => {
    expect(holds('element.owner == "so"', "so")).toBeUndefined();
    expect(holds("has(element.owner)", "so")).toBe(false);
  });
});

describe("shapes", () => {
  it("come from the schemas", () => {
    const field = (name: string) => typeName(shapeOfKind.application.fields[name] ?? { kind: "dyn" });
    expect(["name", "reads", "hostedOn", "securityLevel", "count"].map(field)).toEqual([
      "string",
      "list<string>",
      "string",
      "double",
      "double",
    ]);
  });

  it("leave nothing unchecked but what has several types", () => {
    const unchecked = recordShapes.flatMap(({ name, fields }) =>
      Object.entries(fields).flatMap(([key, field]) => (field.kind === "dyn" ? [`${name}.${key}`] : [])),
    );
    expect(unchecked).toEqual(["ServiceOnline.level", "Element.level", "Element.owner", "Element.cost"]);
  });
});
