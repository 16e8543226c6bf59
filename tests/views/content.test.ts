import { describe, expect, it } from "vitest";
import { headersOf } from "../../src/domain/matrix-view.ts";
import { barsOf } from "../../src/domain/timeline-view.ts";
import { boxesOf } from "../../src/domain/view.ts";
import { blockStandings } from "../../src/graph/block-standing.ts";
import { graphOfProvince, graphOfText } from "../graph/expression-files.ts";
import { boxViewOf, viewOf } from "./parts.ts";

const daNang = graphOfProvince("da-nang", "2014-12");
const socTrang = graphOfProvince("soc-trang");
const vinhPhuc = graphOfProvince("vinh-phuc");
const provinces = [
  ["da-nang", daNang],
  ["soc-trang", socTrang],
  ["vinh-phuc", vinhPhuc],
] as const;

describe.each(provinces)("the application portfolio of %s", (_, graph) => {
  const view = viewOf(graph, "application-portfolio", "matrix");

  it("adds up by row, by column and in all", () => {
    const sum = (key: "row" | "column", id: string) =>
      view.cells.filter((cell) => cell[key] === id).reduce((total, { value }) => total + (value ?? 0), 0);
    for (const { id, total } of headersOf(view.rows)) expect(total).toBe(sum("row", id));
    for (const { id, total } of headersOf(view.columns)) expect(total).toBe(sum("column", id));
    const totals = headersOf(view.columns).reduce((all, { total }) => all + (total ?? 0), 0);
    expect(totals).toBe(view.totals?.sum);
  });

  it("has a row and a column for every cell", () => {
    const rows = headersOf(view.rows).map(({ id }) => id);
    const columns = headersOf(view.columns).map(({ id }) => id);
    expect(view.cells.filter(({ row, column }) => !rows.includes(row) || !columns.includes(column))).toEqual([]);
  });
});

describe("the application portfolio", () => {
  it("shows that three agencies of Sóc Trăng have or plan a document system, and what nobody has", () => {
    const view = viewOf(socTrang, "application-portfolio", "matrix");
    const documents = view.cells.filter(({ row }) => row === "document");
    expect(documents.map(({ column, state }) => [column, state])).toContainEqual(["so-y-te", "realised"]);
    expect(documents.length).toBe(3);
    expect(headersOf(view.rows).find(({ id }) => id === "digital-signature")?.state).toBe("missing");
    expect(view.notes.map(({ en }) => en).join()).toContain("2 building blocks have applications of several agencies");
  });

  it("does not blame anybody for the users' own web browser", () => {
    const view = viewOf(daNang, "application-portfolio", "matrix");
    expect(headersOf(view.rows).map(({ id }) => id)).not.toContain("web-browser");
    expect(view.notes.map(({ en }) => en)).toContain("2 applications that users bring themselves are not counted.");
  });
});

describe("data ownership", () => {
  it("tells owner, writers and readers of Da Nang's databases", () => {
    const view = viewOf(daNang, "data-ownership", "matrix");
    const cell = (row: string, column: string) =>
      view.cells.find((each) => each.row === row && each.column === column)?.text?.vi;
    expect(cell("csdl-can-bo", "so-noi-vu")).toBe("C G Đ");
    expect(cell("csdl-cong-dan", "cong-an-thanh-pho")).toBe("Đ");
    expect(view.legend?.map((entry) => entry.words.vi)).toContain("chủ quản");
  });

  it("marks a database without an owner", () => {
    const graph = graphOfText("databases: { le: { name: CSDL lẻ, kind: sector } }");
    const view = viewOf(graph, "data-ownership", "matrix");
    expect(headersOf(view.rows).map(({ id, state }) => [id, state])).toEqual([["le", "missing"]]);
    expect(view.notes.map(({ en }) => en)).toEqual(["1 database names no owner."]);
  });
});

describe("infrastructure and network", () => {
  it("joins Da Nang's network with what it connects, and sets the NOC into the data centre", () => {
    const view = boxViewOf(daNang, "infrastructure-and-network");
    expect(view.lines.filter(({ from }) => from === "mang-do-thi").map(({ to }) => to)).toEqual([
      "trung-tam-du-lieu",
      "mang-lan-co-quan",
      "ubnd-thanh-pho",
      "ubnd-quan-huyen",
      "ubnd-phuong-xa",
    ]);
    const centre = boxesOf(view).find(({ id }) => id === "trung-tam-du-lieu");
    expect(centre?.boxes.map(({ id }) => id)).toEqual(["trung-tam-dieu-hanh-mang"]);
    expect(centre?.note?.en).toBe("7 applications · 6 databases");
    expect(view.notes.map(({ en }) => en)).toContain("1 data centre has no backup on record.");
  });

  it("loses no node in a circle of sites", () => {
    const graph = graphOfText(
      "nodes: { a: { name: A, kind: site, within: b }, b: { name: B, kind: site, within: a }, c: { name: C, kind: server, within: a } }",
    );
    expect(boxesOf(boxViewOf(graph, "infrastructure-and-network")).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["a", "b", "c"]),
    );
  });

  it("draws what is missing of Sóc Trăng's infrastructure as such", () => {
    const view = boxViewOf(socTrang, "infrastructure-and-network");
    const missing = view.groups.find(({ id }) => id === "missing");
    expect(missing?.boxes.every(({ state }) => state === "missing")).toBe(true);
    expect(missing?.boxes.map(({ id }) => id)).toContain("block--noc");
  });
});

describe("security zones", () => {
  it("marks a system below the least level, and one that must state a level", () => {
    const graph = graphOfText(`
province: { asOf: 2018 }
nodes: { ttdl: { name: TTDL, kind: data-centre, shared: true } }
applications: { mot-cua: { name: Một cửa, hostedOn: ttdl, securityLevel: 2 }, le: { name: Lẻ } }
services: { cap-phep: { name: Cấp phép, realizedBy: mot-cua, online: { level: 4 } } }
`);
    const levels = boxesOf(boxViewOf(graph, "security-zones")).filter(({ kind }) => kind === "level");
    expect(levels.map(({ label, state, boxes }) => [label.en, state, boxes.map(({ id }) => id)])).toEqual([
      ["Level 2, below the least", "partly", ["mot-cua"]],
      ["Must be graded, no level stated", "missing", ["ttdl"]],
      ["No level stated", "neutral", ["le"]],
    ]);
    const systems = levels.flatMap(({ boxes }) => boxes);
    expect(systems.map(({ state }) => state)).toEqual(["realised", "realised", "realised"]);
  });

  it("asks for nothing before the decree", () => {
    const view = boxViewOf(daNang, "security-zones");
    expect(boxesOf(view).filter(({ state }) => state === "missing" || state === "partly")).toEqual([]);
  });

  it("has every system of the province once", () => {
    const ids = boxesOf(boxViewOf(graphOfProvince("da-nang", "2020"), "security-zones")).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["egov-platform", "trung-tam-du-lieu", "csdl-cong-dan"]));
  });
});

describe("the platform stack", () => {
  it("leads from Da Nang's applications over the DNG eGov Platform down to eGovFrame", () => {
    const view = boxViewOf(daNang, "platform-stack");
    expect(view.groups.map(({ id }) => id)).toEqual([
      "on--egov-platform",
      "own",
      "platform--dng-egov-platform",
      "platform--egovframe",
      "alone",
    ]);
    expect(view.groups[0]?.boxes.map(({ id }) => id)).toContain("mot-cua-dien-tu");
    expect(boxesOf(view).map(({ id }) => id)).toContain("egovframe--layer--persistence");
  });

  it("says of Vĩnh Phúc that nothing is built on a platform", () => {
    expect(boxViewOf(vinhPhuc, "platform-stack").notes.map(({ en }) => en)).toContain(
      "The model has no application that is built on a platform.",
    );
  });
});

describe("the agency context", () => {
  it("draws the ICT department unless another is asked for, with those who use its systems", () => {
    const view = boxViewOf(daNang, "agency-context");
    expect(view.title.vi).toBe("Bối cảnh cơ quan: Sở Thông tin và Truyền thông – Thành phố Đà Nẵng");
    expect(view.groups.find(({ id }) => id === "users")?.boxes.map(({ id }) => id)).toContain("user--so-noi-vu");
    expect(view.groups.find(({ id }) => id === "used")?.boxes.map(({ id }) => id)).toContain("csdl-doanh-nghiep");
  });
});

describe("service traceability", () => {
  it("follows Da Nang's services down to the data centre, and marks the holes", () => {
    const view = viewOf(daNang, "service-traceability", "matrix");
    const row = (id: string) => view.cells.filter((cell) => cell.row === id).map(({ state }) => state);
    expect(row("dich-vu-muc-3-4")).toEqual(["realised", "realised", "realised", "realised"]);
    expect(row("dich-vu-muc-2")).toEqual(["realised", "realised", "missing", "realised"]);
    expect(view.notes.map(({ en }) => en)).toEqual([
      "Links of the chain not stated: application (2 services), database (3 services), runs on (2 services).",
    ]);
  });

  it("has a cell for each link of the chain of each service", () => {
    for (const [, graph] of provinces) {
      const view = viewOf(graph, "service-traceability", "matrix");
      expect(view.cells.length).toBe(headersOf(view.rows).length * headersOf(view.columns).length);
    }
  });
});

describe("the dependency matrix", () => {
  it.each(provinces)("of %s adds up", (_, graph) => {
    const view = viewOf(graph, "dependency-matrix", "matrix");
    const cells = view.cells.reduce((sum, { value }) => sum + (value ?? 0), 0);
    const total = (headers: ReturnType<typeof headersOf>) => headers.reduce((sum, each) => sum + (each.total ?? 0), 0);
    expect([view.totals?.sum, total(headersOf(view.rows)), total(headersOf(view.columns))]).toEqual([
      cells,
      cells,
      cells,
    ]);
  });

  it("finds what most of Da Nang relies on", () => {
    expect(viewOf(daNang, "dependency-matrix", "matrix").notes.map(({ en }) => en)[0]).toContain("City data centre");
  });

  it("lets the receiver of data rely on the sender, both on what it goes over", () => {
    const graph = graphOfText(`
applications: { a: { name: A }, b: { name: B }, truc: { name: Trục, realizes: lgsp } }
links: { l: { from: a, to: b, via: truc, direction: one-way } }
`);
    const { cells } = viewOf(graph, "dependency-matrix", "matrix");
    expect(cells.map(({ row, column }) => `${row} ${column}`).sort()).toEqual(["a truc", "b a", "b truc"]);
  });
});

describe("the roadmap", () => {
  const view = viewOf(daNang, "roadmap", "timeline");

  it("puts every project of Da Nang into the wave after those that it waits for", () => {
    expect(barsOf(view).length).toBe(daNang.byKind.project.length);
    const waveOf = (id: string) => view.waves.findIndex(({ bars }) => bars.some((bar) => bar.id === id));
    for (const { from, to } of view.dependencies) expect(waveOf(from)).toBeLessThan(waveOf(to));
  });

  it("marks when results come into use, and what no project delivers", () => {
    const man = view.waves.flatMap(({ milestones }) => milestones).find(({ bar }) => bar === "xay-dung-mang-do-thi");
    expect([man?.date, man?.state]).toEqual(["2013-08-21", "realised"]);
    const loose = view.waves.find(({ id }) => id === "wave--none");
    expect(loose?.milestones.map(({ date }) => date)).toContain("2013");
  });

  it("has a scale of whole years that holds everything", () => {
    const dates = barsOf(view).flatMap(({ start, end }) => [start, end].filter((date) => date !== undefined));
    for (const date of dates)
      expect(view.from.slice(0, 4) <= date.slice(0, 4) && date.slice(0, 4) <= view.to.slice(0, 4)).toBe(true);
    expect(view.dateLines.map(({ date }) => date)).toEqual(["2014-12", daNang.model.province.target]);
  });

  it("finds a project that begins before the one it must follow ends, and ends in circles", () => {
    const graph = graphOfText(
      "projects: { a: { name: A, end: 2015, after: c }, b: { name: B, start: 2013, after: a }, c: { name: C, after: b } }",
    );
    const circle = viewOf(graph, "roadmap", "timeline");
    expect(circle.dependencies.filter(({ isBroken }) => isBroken).map(({ id }) => id)).toEqual(["a--b"]);
    expect(barsOf(circle).length).toBe(3);
  });
});

describe("capability coverage", () => {
  it.each(provinces)("of %s shows every block of the framework, realised where it is", (_, graph) => {
    const boxes = boxesOf(boxViewOf(graph, "capability-coverage"));
    const states = new Map(boxes.map(({ id, state }) => [id, state]));
    for (const { block, state } of blockStandings(graph)) {
      const shown = states.get(`block--${block.id}`);
      expect(shown === state || (state === "missing" && shown === "neutral")).toBe(true);
    }
  });

  it("counts in the titles", () => {
    const titles = boxViewOf(vinhPhuc, "capability-coverage").groups.map(({ title }) => title.en ?? "");
    expect(titles.every((title) => /\(\d+\/\d+\)$/.test(title))).toBe(true);
  });
});
