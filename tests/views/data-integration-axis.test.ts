import { describe, expect, it } from "vitest";
import { boxesOf } from "../../src/domain/view.ts";
import { dataIntegrationAxis } from "../../src/views/data-integration-axis.ts";
import { graphOf, type Sections } from "../graph/expression-province.ts";

const base: Sections = {
  agencies: {
    dic: { name: "Sở Thông tin và Truyền thông", abbreviation: "Sở TT&TT", level: "province" },
    syt: { name: "Sở Y tế", level: "province" },
    xa: { name: "UBND các xã", level: "commune", count: 56 },
  },
  applications: {
    truc: { name: "Trục tích hợp", realizes: "lgsp", owner: "dic" },
    "mot-cua": { name: "Một cửa", owner: "dic" },
    "van-ban": { name: "Văn bản", owner: "dic", reads: "vneid" },
    "benh-an": { name: "Bệnh án", owner: "syt" },
  },
  databases: {
    "ho-so": { name: "CSDL hồ sơ", kind: "shared", owner: "dic" },
    rieng: { name: "CSDL riêng", kind: "sector", owner: "syt" },
  },
};
const links = {
  "xa-mot-cua": { from: "xa", to: "mot-cua", via: "truc", data: "ho-so", direction: "two-way" },
  "y-te": { from: "benh-an", to: "mot-cua", via: "truc", lifecycle: { planned: 2018 } },
  thang: { from: "benh-an", to: "van-ban", via: "direct" },
  "quoc-gia": { from: "truc", to: "ngsp-ndxp", via: "truc" },
};

describe("the data integration axis", () => {
  const view = dataIntegrationAxis(graphOf({ ...base, links }));
  const line = (id: string) => view.lines.find((found) => found.id === id);

  it("puts the axis first, then the ends by level and owner, then national systems", () => {
    expect(view.groups.map(({ id, boxes }) => [id, boxes.map((box) => box.id)])).toEqual([
      ["axis", ["truc"]],
      ["level--province", ["benh-an"]],
      ["level--commune", ["xa"]],
      ["owner--dic", ["mot-cua", "van-ban"]],
      ["national-systems", ["national-system--ngsp-ndxp", "national-system--vneid"]],
    ]);
    expect(view.layout).toBe("graph");
  });

  it("leads what is exchanged over the axis through its box", () => {
    expect(line("xa--axis--truc")).toMatchObject({
      to: "truc",
      style: "axis",
      bothWays: true,
      planned: false,
      label: { vi: "CSDL hồ sơ" },
    });
    expect(line("truc--axis--mot-cua")).toMatchObject({ from: "truc", bothWays: true, planned: false });
    expect(line("xa--axis--mot-cua")).toBeUndefined();
  });

  it("marks plans, direct lines and mere readings", () => {
    expect(line("benh-an--axis--truc")?.planned).toBe(true);
    expect(line("benh-an--direct--van-ban")?.style).toBe("direct");
    expect(line("national-system--vneid--reference--van-ban")?.style).toBe("reference");
    expect(view.notes.map(({ en }) => en)).toContain("1 line goes directly, not over the integration axis.");
  });

  it("draws no line from the axis to itself", () => {
    expect(view.lines.filter(({ from, to }) => from === to)).toEqual([]);
    expect(line("truc--axis--national-system--ngsp-ndxp")).toBeDefined();
  });

  it("ends every line at a box that is there", () => {
    const ids = new Set(boxesOf(view).map(({ id }) => id));
    expect(view.lines.flatMap(({ from, to }) => [from, to]).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("counts databases without an exchange", () => {
    expect(view.notes.map(({ en }) => en)).toContain("1 database has no exchange on record.");
  });
});

describe("the data integration axis of other models", () => {
  it("shows the missing block where there is no axis", () => {
    const view = dataIntegrationAxis(graphOf({}));
    expect(boxesOf(view).map(({ id, state }) => [id, state])).toEqual([["block--lgsp", "missing"]]);
  });

  it("makes two links between the same two one line, both ways", () => {
    const both = {
      a: { from: "mot-cua", to: "benh-an", via: "direct" },
      b: { from: "benh-an", to: "mot-cua", via: "direct" },
    };
    const { lines } = dataIntegrationAxis(graphOf({ ...base, links: both }));
    expect(lines.filter(({ style }) => style === "direct").map(({ id, bothWays }) => [id, bothWays])).toEqual([
      ["mot-cua--direct--benh-an", true],
    ]);
  });

  it("leaves out retired links and those planned for after the target", () => {
    const gone = {
      a: { from: "mot-cua", to: "benh-an", lifecycle: { retired: 2014 } },
      b: { from: "mot-cua", to: "benh-an", lifecycle: { planned: 2030 } },
    };
    const { lines } = dataIntegrationAxis(graphOf({ ...base, links: gone }));
    expect(lines.filter(({ style }) => style === "direct")).toEqual([]);
  });
});
