import { describe, expect, it } from "vitest";
import { type Box, type BoxView, boxesOf } from "../../src/domain/view.ts";
import { overallDesign } from "../../src/views/overall-design.ts";
import { graphOf, type Sections } from "../graph/expression-province.ts";

const agency = { name: "Sở Thông tin và Truyền thông", abbreviation: "Sở TT&TT", level: "province", roles: "dic" };
const written: Sections = {
  agencies: { "so-tttt": agency },
  applications: {
    "mot-cua": { name: "Một cửa điện tử", realizes: "one-stop", owner: "so-tttt", source: "ictnews-soc-trang-2015" },
    "van-ban": { name: "Hệ thống văn bản", realizes: "document", lifecycle: { planned: 2018 } },
    "van-ban-cu": { name: "Văn bản cũ", realizes: "document", lifecycle: { retired: 2014 } },
    "le-loi": { name: "Phần mềm lẻ", status: "illustrative" },
    "sau-nay": { name: "Sau này", lifecycle: { planned: 2030 } },
  },
  databases: { "csdl-cong-dan": { name: "Cơ sở dữ liệu công dân", realizes: "citizen-database", kind: "base" } },
  nodes: {
    "may-chu": { name: "Máy chủ", kind: "server", count: 1200 },
    "tuong-lua": { name: "Tường lửa", kind: "security" },
  },
};

const box = (view: BoxView, id: string): Box | undefined => boxesOf(view).find((found) => found.id === id);
const idsIn = (view: BoxView, group: string) => view.groups.find(({ id }) => id === group)?.boxes.map(({ id }) => id);

describe("the overall picture", () => {
  const view = overallDesign(graphOf(written));

  it("puts users on top, layers as bands in order, security and governance at the side, the nation outside", () => {
    expect(view.groups.map(({ id, place }) => [id, place])).toEqual([
      ["users", "top"],
      ["business-applications", "band"],
      ["shared-services", "band"],
      ["data", "band"],
      ["infrastructure", "band"],
      ["security", "side"],
      ["governance", "side"],
      ["national-systems", "outside"],
    ]);
  });

  it("tells realised, planned and missing apart, with the date of a plan", () => {
    expect(box(view, "block--one-stop")?.state).toBe("realised");
    expect(box(view, "block--document")).toMatchObject({
      state: "planned",
      note: { vi: "kế hoạch 2018", en: "planned 2018" },
    });
    expect(box(view, "block--lgsp")).toMatchObject({ state: "missing", note: { vi: "bắt buộc, chưa có" } });
    expect(view.states).toEqual(["realised", "planned", "missing", "neutral"]);
  });

  it("leaves out what is no fault and says how much", () => {
    expect(box(view, "block--lighting")).toBeUndefined();
    expect(box(view, "block--portal")).toBeUndefined();
    expect(view.notes.map(({ en }) => en)).toEqual([
      "2 mandatory building blocks are missing.",
      "1 optional building block not in place is left out.",
      "1 building block that the sources know only after this date is left out.",
      "1 system planned for after 2020 is left out.",
    ]);
  });

  it("shows a recommended block as missing from the year in which the sources know it", () => {
    expect(box(overallDesign(graphOf(written, "2019")), "block--portal")?.state).toBe("missing");
  });

  it("puts what realises a block inside it, unless both have one name", () => {
    expect(box(view, "block--document")?.boxes.map(({ id }) => id)).toEqual(["van-ban"]);
    expect(box(view, "block--one-stop")).toMatchObject({ boxes: [], provenance: "cited" });
    expect(box(view, "block--citizen-database")?.boxes).toEqual([]);
  });

  it("loses no element that realises no block", () => {
    expect(idsIn(view, "business-applications")).toContain("le-loi");
    expect(box(view, "le-loi")).toMatchObject({ state: "realised", provenance: "illustrative" });
    expect(box(view, "may-chu")?.note).toEqual({ vi: "số lượng 1.200", en: "1,200 of them" });
    expect(idsIn(view, "security")).toEqual(["block--soc", "tuong-lua"]);
  });

  it("says who is responsible and what they own", () => {
    expect(box(view, "so-tttt")).toMatchObject({
      label: { vi: "Sở TT&TT" },
      note: { vi: "1 ứng dụng", en: "1 application" },
      state: "neutral",
    });
  });

  it("says in words what it shows", () => {
    expect(view.summary.en).toContain("6 building blocks: 2 in place, 1 planned, 3 missing");
    expect(view.title).toEqual({ vi: "Sơ đồ tổng thể – Tỉnh Mẫu", en: "Overall design – Sample Province" });
  });
});

describe("the overall picture at other dates and of other models", () => {
  it("shows a plan that fell due without word of its end as such", () => {
    const view = overallDesign(graphOf(written, "2019"));
    expect(box(view, "block--document")?.note?.en).toBe("due 2018, outcome not known");
  });

  it("says that something was there before", () => {
    const applications = { cu: { name: "Cũ", realizes: "document", lifecycle: { retired: 2014 } } };
    expect(box(overallDesign(graphOf({ applications })), "block--document")?.note?.vi).toBe("đã ngừng sử dụng");
  });

  it("gives an element in two blocks two boxes of different ids", () => {
    const applications = { x: { name: "X", realizes: ["one-stop", "document"] } };
    const ids = boxesOf(overallDesign(graphOf({ applications }))).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith("x"))).toEqual(["x", "x--document"]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows national systems as the model links them, and those to be linked without a judgement", () => {
    const links = { l: { from: "a", to: "vneid", lifecycle: { planned: 2017 } } };
    const view = overallDesign(graphOf({ applications: { a: { name: "A" } }, links }));
    expect(box(view, "national-system--vneid")).toMatchObject({ state: "planned", note: { vi: "kế hoạch 2017" } });
    expect(box(view, "national-system--ngsp-ndxp")).toMatchObject({ state: "neutral", note: { en: "not connected" } });
    expect(box(overallDesign(graphOf({})), "national-system--vneid")).toBeUndefined();
  });

  it("gathers many agencies of one role in one box", () => {
    const sector = (name: string) => ({ name, level: "province", roles: "sector-department" });
    const agencies = { a: sector("A"), b: sector("B"), c: sector("C"), d: { ...sector("D"), count: 3 } };
    const governance = overallDesign(graphOf({ agencies })).groups.find(({ id }) => id === "governance");
    expect(governance?.boxes.map(({ id, note }) => [id, note?.en])).toEqual([
      ["role--sector-department", "6 agencies"],
    ]);
  });
});
