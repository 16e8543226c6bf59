import { describe, expect, test } from "vitest";
import { coverageOf } from "../../src/gaps/coverage.ts";
import { buildGraph } from "../../src/graph/graph.ts";
import { frameworkOf, modelOf } from "../graph/province.ts";
import { blocks, provinceAt, referenceFramework, slicesOf } from "./slices.ts";

const states = (draft: Parameters<typeof slicesOf>[0], framework = blocks("lgsp", "one-stop")) =>
  Object.fromEntries(
    coverageOf(slicesOf(draft, framework)).rows.map(({ block, asIs, target }) => [
      block.id,
      [asIs.state, target.state],
    ]),
  );

describe("the coverage of a framework", () => {
  test("tells what is there, planned and missing, now and at the target", () => {
    const draft = {
      province: { target: "2018" },
      applications: {
        truc: { name: "Trục", realizes: "lgsp" },
        "mot-cua": { name: "Một cửa", realizes: "one-stop", lifecycle: { planned: "2016" } },
      },
    };
    expect(states(draft, blocks("lgsp", "one-stop", "payment"))).toEqual({
      lgsp: ["realised", "realised"],
      "one-stop": ["planned", "realised"],
      payment: ["missing", "missing"],
    });
  });

  test("a plan that comes after the target is a plan at the target too", () => {
    const draft = {
      province: { target: "2018" },
      applications: { truc: { name: "Trục", realizes: "lgsp", lifecycle: { planned: "2020" } } },
    };
    expect(states(draft)["lgsp"]).toEqual(["planned", "planned"]);
  });

  test("says which evidence is missing where the wrong agency owns a block", () => {
    const framework = frameworkOf({
      ...blocks({ id: "lgsp", owner: "dic" as never }),
      roles: new Map([["dic", { id: "dic", name: { vi: "Đầu mối CNTT", en: "DIC" } } as never]]),
    });
    const agencies = {
      "so-tttt": { name: "Sở TT&TT", level: "province", roles: ["dic"] },
      "so-y-te": { name: "Sở Y tế", level: "province" },
    };
    const row = (owner: object) =>
      coverageOf(
        slicesOf({ agencies, applications: { truc: { name: "Trục", realizes: "lgsp", ...owner } } }, framework),
      ).rows[0]?.asIs;
    expect(row({ owner: "so-tttt" })).toMatchObject({ state: "realised", lacking: [] });
    expect(row({ owner: "so-y-te" })).toMatchObject({ state: "partly" });
    expect(row({ owner: "so-y-te" })?.lacking[0]?.vi).toContain("Đầu mối CNTT");
    expect(row({})?.lacking[0]?.en).toContain("names no owner");
  });

  test("names the requirements of the framework that what stands does not meet", () => {
    const slices = slicesOf({ applications: { truc: { name: "Trục", realizes: "lgsp" } } }, blocks("lgsp"));
    const unmet = (id: string) => (id === "truc" ? [{ vi: "Trục là nguồn mở", en: "The axis is open source" }] : []);
    const [row] = coverageOf(slices, { unmetIn: () => unmet }).rows;
    expect(row?.asIs).toMatchObject({ state: "partly" });
    expect(row?.asIs.lacking).toEqual([
      { vi: "“Trục” chưa đạt yêu cầu “Trục là nguồn mở”", en: "“Trục” does not meet “The axis is open source”" },
    ]);
  });

  test("one realiser with all evidence is enough", () => {
    const framework = frameworkOf({
      ...blocks({ id: "lgsp", owner: "dic" as never }),
      roles: new Map([["dic", { id: "dic", name: { vi: "Đầu mối CNTT", en: "DIC" } } as never]]),
    });
    const found = coverageOf(
      slicesOf(
        {
          agencies: { dic: { name: "Sở TT&TT", level: "province", roles: ["dic"] } },
          applications: {
            truc: { name: "Trục", realizes: "lgsp", owner: "dic" },
            khac: { name: "Trục khác", realizes: "lgsp" },
          },
        },
        framework,
      ),
    );
    expect(found.rows[0]?.asIs).toMatchObject({ state: "realised", lacking: [] });
  });

  test("lists systems that realise nothing as surplus, and no databases", () => {
    const { surplus } = coverageOf(
      slicesOf({
        applications: { la: { name: "Hệ thống lạ" }, cu: { name: "Đã bỏ", lifecycle: { retired: "2010" } } },
        databases: { csdl: { name: "CSDL", kind: "sector" } },
        nodes: { may: { name: "Máy chủ", kind: "server" } },
      }),
    );
    expect(surplus.map(({ subject }) => subject.id)).toEqual(["la", "may"]);
  });
});

describe("Đà Nẵng against its own framework", () => {
  const mandatory = (at?: string) =>
    coverageOf(provinceAt("da-nang", at)).rows.filter(({ necessity, due }) => due && necessity === "mandatory");

  test("has no mandatory gap at the target date", () => {
    expect(mandatory("2020").filter(({ target }) => target.state !== "realised")).toEqual([]);
    expect(mandatory().filter(({ target }) => target.state !== "realised")).toEqual([]);
  });

  test("has the real gaps of 2010 and 2014", () => {
    const open = (at?: string) =>
      mandatory(at).flatMap(({ block, asIs }) => (asIs.state === "realised" ? [] : block.id));
    expect(open("2010")).toEqual([
      "one-stop-counter",
      "one-stop",
      "document",
      "egov-platform",
      "lgsp",
      "citizen-database",
      "employee-database",
      "enterprise-database",
      "gis-database",
      "procedure-database",
      "man",
      "data-centre",
    ]);
    expect(open()).toEqual(["procedure-database"]);
  });
});

test("Vĩnh Phúc lacks the platform, the one-stop system and the data centre", () => {
  const missing = coverageOf(provinceAt("vinh-phuc")).rows.flatMap(({ block, necessity, asIs }) =>
    necessity === "mandatory" && asIs.state === "missing" ? block.id : [],
  );
  expect(missing).toEqual([
    "one-stop",
    "document",
    "egov-platform",
    "citizen-database",
    "employee-database",
    "enterprise-database",
    "gis-database",
    "procedure-database",
    "data-centre",
  ]);
});

describe("the ends of the scale", () => {
  test("a province that realises every block, by whom the framework names, has no gap", () => {
    const { blocks: all, roles, sectors } = referenceFramework;
    const agencies = {
      ...Object.fromEntries(
        [...roles.keys()].map((role) => [`giu-${role}`, { name: role, level: "province", roles: [role] }]),
      ),
      tat: { name: "Tất cả", level: "province", roles: [...roles.keys()], sectors: [...sectors.keys()] },
    };
    const applications = Object.fromEntries(
      [...all.keys()].map((id) => [`ud-${id}`, { name: id, realizes: id, owner: "tat" }]),
    );
    const graph = buildGraph(modelOf({ agencies, applications, province: { asOf: "2025-12" } }), referenceFramework);
    const { rows, surplus } = coverageOf({ asIs: graph, target: graph });
    expect(rows.filter(({ asIs }) => asIs.state !== "realised")).toEqual([]);
    expect(surplus).toEqual([]);
  });

  test("an empty province lacks everything", () => {
    const graph = buildGraph(modelOf({}), referenceFramework);
    const { rows } = coverageOf({ asIs: graph, target: graph });
    expect(rows.length).toBe(referenceFramework.blocks.size);
    expect(rows.every(({ asIs }) => asIs.state === "missing")).toBe(true);
  });

  test("one with everything extra has nothing but surplus", () => {
    const { rows, surplus } = coverageOf(
      slicesOf({ applications: { a: { name: "A" }, b: { name: "B" } } }, frameworkOf()),
    );
    expect(rows).toEqual([]);
    expect(surplus).toHaveLength(2);
  });
});
