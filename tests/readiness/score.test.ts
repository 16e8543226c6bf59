import { describe, expect, it } from "vitest";
import type { Score } from "../../src/domain/score.ts";
import { score } from "../../src/readiness/score.ts";
import { graphOf, type Sections, smallFramework } from "../graph/expression-province.ts";
import { methodFile, methodOf } from "./method-file.ts";

const name = { vi: "Chỉ tiêu", en: "Indicator" };

function scoresOf(method: string, written: Sections, at?: string): ReadonlyMap<string, Score> {
  const flat = (item: Score): readonly Score[] => [item, ...item.children.flatMap(flat)];
  const all = score(graphOf(written, at), methodFile(method)).scores.flatMap(flat);
  return new Map(all.map((item) => [item.id, item]));
}

const inventory: Sections = {
  services: {
    "cap-tinh": { name: "Cấp tỉnh", count: 325, online: { level: "3-4" }, source: "vccinews-vinh-phuc" },
    "cap-huyen": { name: "Cấp huyện", count: 39, online: { level: "3-4" } },
    "cap-xa": { name: "Cấp xã", count: 5, online: { level: "3-4" } },
    "con-lai": { name: "Còn lại", count: 1612 },
  },
};

describe("service levels of a published inventory", () => {
  const scores = scoresOf("service-levels", inventory);

  it("add up: 325 + 39 + 5 of 1,981", () => {
    const share = scores.get("decree-43-2011");
    expect(share?.value).toEqual({ kind: "number", value: 369 / 1981 });
    expect(share?.formula).toEqual({
      vi: "(325 + 39 + 5) / 1.981 = 18,6 %",
      en: "(325 + 39 + 5) / 1,981 = 18.6%",
    });
    expect(scores.get("level-3-and-4")?.formula?.vi).toBe("325 + 39 + 5 = 369");
  });

  it("say how much is known", () => {
    expect(scores.get("decree-43-2011")?.coverage).toBeCloseTo(369 / 1981, 10);
    expect(scores.get("level-3-and-4-of-known")?.value).toEqual({ kind: "number", value: 1 });
  });

  it("open down to every service, with why it counts and how sure that is", () => {
    const evidence = scores.get("decree-43-2011")?.evidence ?? [];
    expect(evidence.map(({ id, counted, amount }) => [id, counted, amount])).toEqual([
      ["cap-tinh", true, 325],
      ["cap-huyen", true, 39],
      ["cap-xa", true, 5],
      ["con-lai", false, 1612],
    ]);
    expect(evidence[0]).toMatchObject({ reason: { vi: "mức độ 3–4" }, provenance: "cited" });
    expect(evidence[3]?.reason?.en).toContain("unknown");
    expect(evidence[3]).not.toHaveProperty("provenance");
  });

  it("do not split a total of levels 3 and 4, nor take what is not known for none", () => {
    expect(scores.get("level-4")?.value.kind).toBe("unknown");
    expect(scores.get("level-1")?.value.kind).toBe("unknown");
  });

  it("do not apply a scheme before it is in force", () => {
    expect(scores.get("decree-42-2022")?.value.kind).toBe("not-applicable");
    expect(scoresOf("service-levels", inventory, "2023").get("decree-42-2022")?.value.kind).toBe("unknown");
  });
});

describe("service levels at the edges", () => {
  it("are missing, not zero, where the model lists no services", () => {
    const scores = scoresOf("service-levels", {});
    expect(scores.get("level-3-and-4")?.value).toEqual({ kind: "missing" });
    expect(scores.get("decree-43-2011")?.value.kind).toBe("not-applicable");
  });

  it("are zero only where every level is known", () => {
    const scores = scoresOf("service-levels", { services: { a: { name: "A", online: { level: 2 } } } });
    expect(scores.get("level-4")?.value).toEqual({ kind: "number", value: 0 });
    expect(scores.get("decree-43-2011")?.value).toEqual({ kind: "number", value: 0 });
  });

  it("leave out services that are not live at the date", () => {
    const services = {
      a: { name: "A", online: { level: 4 }, lifecycle: { live: 2019 } },
      b: { name: "B", online: { level: 1 } },
    };
    expect(scoresOf("service-levels", { services }).get("level-4")?.value).toEqual({ kind: "number", value: 0 });
    expect(scoresOf("service-levels", { services }, "2019").get("level-4")?.value).toEqual({
      kind: "number",
      value: 1,
    });
  });
});

describe("coverage of the framework", () => {
  const written: Sections = {
    applications: {
      "mot-cua": { name: "Một cửa", realizes: "one-stop", status: "illustrative" },
      "van-ban": { name: "Văn bản", realizes: "document", lifecycle: { planned: 2018 } },
    },
  };

  it("counts blocks that something in use realises, by layer", () => {
    const mandatory = score(graphOf(written), methodFile("framework-coverage")).scores[0];
    expect(mandatory?.formula?.en).toBe("1 / 5 = 20.0%");
    expect(mandatory?.children.map(({ id, value }) => [id, value])).toEqual([
      ["business-applications", { kind: "number", value: 0.5 }],
      ["shared-services", { kind: "number", value: 0 }],
      ["data", { kind: "number", value: 0 }],
      ["infrastructure", { kind: "number", value: 0 }],
    ]);
  });

  it("says of each block why it counts, and how sure the elements behind it are", () => {
    const evidence = score(graphOf(written), methodFile("framework-coverage")).scores[0]?.evidence ?? [];
    const of = (id: string) => evidence.find((item) => item.id === id);
    expect(of("one-stop")).toMatchObject({ kind: "block", counted: true, provenance: "illustrative" });
    expect(of("document")?.reason).toEqual({
      vi: "chưa vận hành tại thời điểm này: Văn bản (2018)",
      en: "not in use yet: Văn bản (2018)",
    });
    expect(of("lgsp")?.counted).toBe(false);
  });

  it("counts what is due by plan apart", () => {
    expect(scoresOf("framework-coverage", written, "2018").get("mandatory-by-plan")?.formula?.en).toBe("2 / 5 = 40.0%");
    expect(scoresOf("framework-coverage", written, "2018").get("mandatory")?.formula?.en).toBe("1 / 5 = 20.0%");
  });

  it("does not ask for a block before the sources know it", () => {
    const ids = (at: string) =>
      scoresOf("framework-coverage", {}, at)
        .get("recommended")
        ?.evidence.map(({ id }) => id);
    expect(ids("2015")).toEqual(["soc"]);
    expect(ids("2019")).toEqual(["portal", "soc"]);
  });

  it("does not take a project for what it promises", () => {
    const projects = { p: { name: "Dự án", realizes: "lgsp", end: 2018 } };
    const evidence = score(graphOf({ projects }), methodFile("framework-coverage")).scores[0]?.evidence;
    expect(evidence?.find(({ id }) => id === "lgsp")).toMatchObject({
      counted: false,
      reason: { en: expect.stringContaining("2018") },
    });
  });

  it("is not applicable where a framework asks for nothing", () => {
    const card = score(graphOf({}, "2015", { ...smallFramework, blocks: {} }), methodFile("framework-coverage"));
    expect(card.scores.map(({ value }) => value.kind)).toEqual(["not-applicable", "not-applicable", "not-applicable"]);
  });
});

describe("a tree of indicators", () => {
  const leaf = (measure: string, weight?: number) => ({
    name,
    unit: "share",
    measure,
    ...(weight === undefined ? {} : { weight }),
  });

  it("gives a heading the weighted mean of its children where all have weights", () => {
    const children = { a: leaf("1.0", 1), b: leaf("0.5", 3) };
    const card = score(graphOf({}), methodOf({ all: { name, unit: "share", children } }));
    expect(card.scores[0]?.value).toEqual({ kind: "number", value: 0.625 });
  });

  it("gives no value to a heading without weights, nor to one over something unknown", () => {
    const plain = score(graphOf({}), methodOf({ all: { name, unit: "share", children: { a: leaf("1.0") } } }));
    expect(plain.scores[0]?.value.kind).toBe("not-applicable");
    const partly = methodOf({ all: { name, unit: "share", children: { a: leaf("1.0", 1), b: leaf("nothing", 1) } } });
    expect(score(graphOf({}), partly).scores[0]?.value.kind).toBe("unknown");
  });

  it("gives an unknown value with the fault where an expression is wrong, and measures the rest", () => {
    const card = score(graphOf(inventory), methodOf({ bad: leaf("count(servces)"), good: leaf("count(services)") }));
    expect(card.scores[0]?.value).toMatchObject({
      kind: "unknown",
      reason: { en: expect.stringContaining("servces") },
    });
    expect(card.scores[1]?.value).toEqual({ kind: "number", value: 1981 });
  });

  it("is unknown where a field is read that is not stated", () => {
    const card = score(graphOf(inventory), methodOf({ a: leaf("count(services.filter(s, s.level >= 3))") }));
    expect(card.scores[0]?.value.kind).toBe("unknown");
  });

  it("gives the same result for the same input", () => {
    const once = () => JSON.stringify(score(graphOf(inventory), methodFile("service-levels")));
    expect(once()).toBe(once());
  });
});

describe("what each year added", () => {
  const online: Sections = {
    services: {
      cu: { name: "Cũ", count: 100, online: { level: 3, since: 2012 } },
      moi: { name: "Mới", count: 400, online: { level: "3-4", since: 2014 }, lifecycle: { live: 2014 } },
    },
  };

  it("is the difference between two years of which the number is known, with what is new", () => {
    const scores = scoresOf("service-levels", online, "2014-12");
    expect(scores.get("level-3-and-4")?.value).toEqual({ kind: "number", value: 500 });
    expect(scores.get("2014")?.value).toEqual({ kind: "number", value: 400 });
    expect(scores.get("2014")?.formula?.vi).toBe("500 − 100 (năm 2012) = 400");
    expect(scores.get("2014")?.evidence.map(({ id }) => id)).toEqual(["moi"]);
  });

  it("says nothing of the first known year, nor of years after the date", () => {
    expect([...scoresOf("service-levels", online, "2013").keys()].filter((id) => /^\d{4}$/.test(id))).toEqual([]);
  });
});
