import { describe, expect, it } from "vitest";
import { headersOf } from "../../src/domain/matrix-view.ts";
import { barsOf } from "../../src/domain/timeline-view.ts";
import { boxesOf, isBoxView, type View } from "../../src/domain/view.ts";
import { atDate } from "../../src/graph/graph.ts";
import { standardViews } from "../../src/views/catalogue.ts";
import { changedNote } from "../../src/views/change.ts";
import { difference } from "../../src/views/difference.ts";
import { graphOfProvince, graphOfText } from "../graph/expression-files.ts";
import { entryOf } from "./parts.ts";

const daNang = graphOfProvince("da-nang", "2016");

function between(graph: typeof daNang, id: string, since: string, at = graph.at): View {
  const { build } = entryOf(graph, id);
  return difference(build(atDate(graph, since)), build(atDate(graph, at)));
}

function changeIn(view: View, id: string) {
  return isBoxView(view) ? boxesOf(view).find((box) => box.id === id)?.change : undefined;
}

describe("what changed in Da Nang from 2010 to 2016", () => {
  const overall = between(daNang, "overall-design", "2010");

  it("tells what was added from what was kept", () => {
    expect(changeIn(overall, "block--one-stop")).toBe("added");
    expect(changeIn(overall, "block--man")).toBe("added");
    expect(changeIn(overall, "block--web-browser")).toBe("kept");
    expect([overall.since, overall.date]).toEqual(["2010", "2016"]);
  });

  it("says how much of each there is", () => {
    const changes = isBoxView(overall) ? boxesOf(overall).map(({ change }) => change) : [];
    const added = changes.filter((change) => change === "added").length;
    expect(overall.summary.en).toContain(`${added} added`);
    expect(overall.notes[0]?.vi).toMatch(
      new RegExp(`^So với 2010: thêm ${added} \\(trong đó \\d+ mới có kế hoạch\\), bỏ 0,`),
    );
  });

  it("marks lines, cells and bars too", () => {
    const axis = between(daNang, "data-integration-axis", "2010");
    const lines = isBoxView(axis) ? axis.lines : [];
    expect(lines.find(({ id }) => id === "ubnd-phuong-xa--axis--truc-tich-hop")?.change).toBe("added");
    const portfolio = between(daNang, "application-portfolio", "2010");
    if (portfolio.layout !== "matrix") throw new Error("no matrix");
    expect(portfolio.cells.find(({ row }) => row === "one-stop")?.change).toBe("added");
    expect(portfolio.cells.find(({ row }) => row === "digital-signature")?.change).toBe("kept");
    const roadmap = between(daNang, "roadmap", "2010");
    if (roadmap.layout !== "timeline") throw new Error("no timeline");
    expect(barsOf(roadmap).find(({ id }) => id === "lap-dat-lan")?.change).toBe("added");
    expect(barsOf(roadmap).find(({ id }) => id === "xay-dung-soc")?.change).toBe("kept");
  });

  it("tells what went out of use: the services of 2014 in 2019", () => {
    const online = between(daNang, "online-service-model", "2014-12", "2020");
    expect(changeIn(online, "dich-vu-muc-2")).toBe("removed");
    expect(changeIn(online, "dich-vu-muc-3-4-2019")).toBe("added");
    expect(changeIn(online, "bo-phan-mot-cua")).toBe("kept");
  });
});

describe("a building block", () => {
  it("that nobody asked for and that is missing later was not removed", () => {
    const coverage = between(graphOfProvince("soc-trang", "2020"), "capability-coverage", "2015");
    if (!isBoxView(coverage)) throw new Error("no boxes");
    const lacking = boxesOf(coverage).filter(({ state }) => state === "missing" || state === "neutral");
    expect(lacking.length).toBeGreaterThan(20);
    const removed = lacking.filter(({ change }) => change === "removed").map(({ id }) => id);
    expect(removed).toEqual(["block--one-stop", "block--document"].filter((id) => removed.includes(id)));
    const asked = lacking.filter(({ state, change }) => state === "missing" && change === "changed");
    expect(asked.map(({ id }) => id)).toContain("block--service-portal");
    for (const { note } of asked) expect(note?.vi ?? "").not.toContain("chưa yêu cầu");
  });
});

describe("a note of two dates", () => {
  const text = (vi: string) => ({ vi, en: vi });

  it.each([
    ["4 ứng dụng · 3 CSDL", "10 ứng dụng · 3 CSDL", "3 CSDL · 4 ứng dụng, nay 10 ứng dụng"],
    ["17 cơ quan", "17 cơ quan · 4 ứng dụng · 2 CSDL", "17 cơ quan · thêm 4 ứng dụng · 2 CSDL"],
    ["17 cơ quan · 4 ứng dụng", "17 cơ quan", "17 cơ quan · không còn 4 ứng dụng"],
    ["kế hoạch 2013", "hạn 2013", "kế hoạch 2013, nay hạn 2013"],
  ])("from “%s” to “%s”", (before, after, said) => {
    expect(changedNote(text(before), text(after), "changed")?.vi).toBe(said);
  });
});

describe("a difference", () => {
  const text = `
agencies: { a: { name: A, level: province }, b: { name: B, level: province } }
applications:
  moi: { name: Mới, owner: a, realizes: document, lifecycle: { live: 2014 } }
  cu: { name: Cũ, owner: b, realizes: document, lifecycle: { retired: 2015 } }
  them: { name: Thêm, owner: a, realizes: document, lifecycle: { live: 2016 } }
`;
  const graph = graphOfText(text);

  it("says the old and the new of a cell that counts more", () => {
    const view = between(graph, "application-portfolio", "2014", "2016");
    if (view.layout !== "matrix") throw new Error("no matrix");
    const cell = (column: string) => view.cells.find((each) => each.row === "document" && each.column === column);
    expect([cell("b")?.change, cell("a")?.change]).toEqual(["removed", "kept"]);
    expect(headersOf(view.columns).find(({ id }) => id === "b")).toMatchObject({ change: "removed", total: 0 });
  });

  it("does not show twice what stands in another box later", () => {
    const view = between(graph, "overall-design", "2014", "2016");
    const ids = isBoxView(view) ? boxesOf(view).map(({ id }) => id) : [];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(changeIn(view, "cu")).toBe("removed");
  });

  it.each(standardViews.map(({ card, build }) => [card.id, build] as const))(
    "of %s at one and the same date keeps everything, and says so",
    (_, build) => {
      const view = difference(build(daNang), build(daNang));
      const changes = isBoxView(view)
        ? [...boxesOf(view), ...view.lines].map(({ change }) => change)
        : view.layout === "matrix"
          ? view.cells.map(({ change }) => change)
          : barsOf(view).map(({ change }) => change);
      expect(new Set(changes)).toEqual(new Set(changes.length ? ["kept"] : []));
      expect(view.notes[0]?.en).toBe("Nothing changed between the two dates.");
    },
  );

  it.each(standardViews.map(({ card }) => card.id))("of %s loses nothing that either date shows", (id) => {
    const { build } = entryOf(daNang, id);
    const [before, after] = [build(atDate(daNang, "2010")), build(atDate(daNang, "2020"))];
    const both = difference(before, after);
    if (!isBoxView(before) || !isBoxView(after) || !isBoxView(both)) return;
    const shown = new Set(boxesOf(both).flatMap(({ id: own, elements = [] }) => [own, ...elements]));
    expect([...boxesOf(before), ...boxesOf(after)].filter((box) => !shown.has(box.id))).toEqual([]);
    const lines = new Set(both.lines.map((line) => line.id));
    expect([...before.lines, ...after.lines].filter((line) => !lines.has(line.id))).toEqual([]);
    const ids = boxesOf(both).map((box) => box.id);
    expect(both.lines.flatMap(({ from, to }) => [from, to]).filter((end) => !ids.includes(end))).toEqual([]);
  });
});
