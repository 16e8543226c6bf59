import { describe, expect, test } from "vitest";
import { analyse } from "../../src/gaps/analysis.ts";
import { failurePoints, loneNodes } from "../../src/gaps/failure-points.ts";
import { gapsOf } from "../../src/gaps/gap-list.ts";
import { restingOn, restsOn } from "../../src/gaps/reach.ts";
import { analysisOf, blocks, graphOf, provinceAt, slicesOf } from "./slices.ts";

const chain = {
  agencies: { so: { name: "Sở TT&TT", level: "province" } },
  functions: { nv: { name: "Tiếp nhận" } },
  services: { dv: { name: "Khai sinh", count: 7, function: "nv", realizedBy: "mot-cua", online: { level: 3 } } },
  applications: {
    "mot-cua": { name: "Một cửa", builtOn: "nen", reads: "csdl" },
    nen: { name: "Nền tảng", hostedOn: "tt" },
  },
  databases: { csdl: { name: "CSDL", kind: "shared", hostedOn: "tt" } },
  nodes: { tt: { name: "Trung tâm dữ liệu", kind: "data-centre" } },
};

describe("the way from a service to its infrastructure", () => {
  test("is followed through platforms and databases", () => {
    const [trace] = analysisOf(chain).traces;
    const ids = Object.fromEntries(
      Object.entries(trace?.steps ?? {}).map(([step, all]) => [step, all.map(({ id }) => id)]),
    );
    expect(ids).toEqual({ function: ["nv"], application: ["mot-cua", "nen"], database: ["csdl"], node: ["tt"] });
    expect(trace?.holes).toEqual([]);
  });

  test("shows every hole: no function, no application, no database, nowhere to run", () => {
    const holes = (draft: object) =>
      analysisOf({ ...chain, ...draft }).traces[0]?.holes.map(({ at, lacks }) => `${at.id} ${lacks}`);
    expect(holes({ services: { dv: { name: "Khai sinh", online: { level: 3 } } } })).toEqual([
      "dv function",
      "dv application",
    ]);
    expect(holes({ databases: {}, applications: { "mot-cua": { name: "Một cửa" } } })).toEqual([
      "dv database",
      "mot-cua node",
    ]);
  });

  test.each(["da-nang", "soc-trang", "vinh-phuc"])(
    "%s: what services lack, taken together, is what each lacks",
    (name) => {
      const { traces, unsupported, unhosted, idle } = analyse(provinceAt(name), { decisionOn: () => undefined });
      const lacking = (what: string) => [
        ...new Set(traces.flatMap(({ holes }) => holes.flatMap(({ at, lacks }) => (lacks === what ? at.id : [])))),
      ];
      expect(unsupported.map(({ id }) => id)).toEqual(lacking("application"));
      expect(unhosted.map(({ id }) => id)).toEqual(lacking("node"));
      const used = new Set(traces.flatMap(({ steps }) => steps.application.map(({ id }) => id)));
      expect(idle.filter(({ id }) => used.has(id))).toEqual([]);
    },
  );

  test("a service that only informs is not asked for an application", () => {
    const { traces } = analysisOf({ services: { dv: { name: "Thủ tục", online: { level: 1 } } } });
    expect(traces[0]?.holes).toEqual([]);
  });

  test("is walked both ways", () => {
    const graph = graphOf(chain);
    expect(restsOn(graph, "dv").map(({ subject, steps }) => [subject.id, steps])).toEqual([
      ["mot-cua", 1],
      ["nen", 2],
      ["csdl", 2],
      ["tt", 3],
    ]);
    expect(restingOn(graph, "tt").map(({ subject }) => subject.id)).toEqual(["nen", "csdl", "mot-cua", "dv"]);
    expect(restsOn(graph, "tt")).toEqual([]);
  });
});

describe("what fails with what", () => {
  test("counts the services of groups, through everything between", () => {
    const graph = graphOf(chain);
    expect(restingOn(graph, "tt").map(({ subject }) => subject.id)).toContain("dv");
    const point = failurePoints(graph).find(({ subject }) => subject.id === "tt");
    expect(point).toMatchObject({ amount: 7, covered: false });
  });

  test("a stand-in covers the node and what stands within it", () => {
    const nodes = {
      tt: chain.nodes.tt,
      phong: { name: "Phòng máy", kind: "server", within: "tt" },
      "du-phong": { name: "Dự phòng", kind: "data-centre", backupOf: "tt" },
    };
    const applications = { ...chain.applications, nen: { name: "Nền tảng", hostedOn: "phong" } };
    const graph = graphOf({ ...chain, nodes, applications });
    const covered = Object.fromEntries(failurePoints(graph).map(({ subject, covered: is }) => [subject.id, is]));
    expect(covered).toMatchObject({ tt: true, phong: true, nen: false });
    expect(loneNodes(graph)).toEqual([]);
    expect(loneNodes(graphOf(chain)).map(({ subject }) => subject.id)).toEqual(["tt"]);
  });
});

describe("the exchanges that are needed", () => {
  const draft = {
    agencies: { a: { name: "Sở A", level: "province" }, b: { name: "Sở B", level: "province" } },
    applications: { ua: { name: "Ứng dụng A", owner: "a", reads: "csdl-b" }, ub: { name: "Ứng dụng B", owner: "b" } },
    databases: { "csdl-b": { name: "CSDL B", kind: "sector", owner: "b" } },
  };
  const way = (links: object) => analysisOf({ ...draft, links } as never).integration.exchanges[0]?.way;

  test("are none, direct, or over the axis", () => {
    expect(way({})).toBe("none");
    expect(way({ k: { from: "ub", to: "ua", via: "direct" } })).toBe("direct");
    expect(way({ k: { from: "ub", to: "ua" } })).toBe("unsaid");
    const withAxis = {
      ...draft,
      applications: { ...draft.applications, truc: { name: "Trục", realizes: "lgsp", owner: "a" } },
      links: { k: { from: "ub", to: "ua", via: "truc" } },
    };
    expect(analysisOf(withAxis, blocks("lgsp")).integration.exchanges[0]?.way).toBe("axis");
  });

  test("are not asked for inside one department", () => {
    const own = { ...draft, databases: { "csdl-b": { name: "CSDL B", kind: "sector", owner: "a" } } };
    expect(analysisOf(own).integration.exchanges).toEqual([]);
  });
});

describe("the TOGAF gap matrix", () => {
  const systems = (applications: object, decided: readonly string[] = []) => {
    const slices = slicesOf({ province: { target: "2018" }, applications } as never);
    const { systems: matrix } = analyse(slices, {
      decisionOn: ({ id }) => (decided.includes(id) ? { vi: "thôi dùng", en: "no longer used" } : undefined),
    });
    return matrix.cells.map(({ baseline = "new", target = "eliminated", meaning, decided: why }) =>
      [baseline, target, meaning, ...(why ? ["decided"] : [])].join(" "),
    );
  };
  const old = { name: "Cũ", lifecycle: { retired: "2016" } };

  test("keeps, replaces, adds and eliminates", () => {
    expect(
      systems({ giu: { name: "Giữ" }, cu: old, moi: { name: "Mới", replaces: "cu", lifecycle: { planned: "2016" } } }),
    ).toEqual(["giu giu kept", "cu moi replaced", "new moi new"]);
    expect(systems({ cu: old })).toEqual(["cu eliminated eliminated"]);
    expect(systems({ cu: old }, ["cu"])).toEqual(["cu eliminated eliminated decided"]);
  });
});

describe("the list of gaps", () => {
  const draft = { ...chain, nodes: {}, databases: {}, applications: { "mot-cua": { name: "Một cửa" } } };
  const found = (framework = blocks("lgsp")) => gapsOf(analysisOf(draft, framework), graphOf(draft, framework));

  test("has stable ids, each once, whatever the order of the model", () => {
    const ids = found().map(({ id }) => id);
    expect(ids).toEqual([
      "block-missing/lgsp",
      "block-surplus/mot-cua",
      "system-without-host/mot-cua",
      "level-unreachable/province/central",
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("leaves out blocks that are optional or not yet known to the sources", () => {
    const framework = blocks({ id: "a", necessity: "optional" }, { id: "b", since: "2020" });
    expect(found(framework).filter(({ kind }) => kind === "block-missing")).toEqual([]);
  });
});
