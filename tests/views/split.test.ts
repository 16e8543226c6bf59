import { describe, expect, it } from "vitest";
import { headersOf } from "../../src/domain/matrix-view.ts";
import { barsOf } from "../../src/domain/timeline-view.ts";
import { boxesOf, isBoxView, type View } from "../../src/domain/view.ts";
import { standardViews, viewsOf } from "../../src/views/catalogue.ts";
import { picturesOf } from "../../src/views/pictures.ts";
import { graphOfProvince, graphOfText } from "../graph/expression-files.ts";
import { entryOf, idsIn } from "./parts.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const sectors = ["health", "education", "transport", "land", "housing"];

/** A large province: 300 services of five sectors, 200 applications, 200 databases, 150 links, 120 projects. */
const large = graphOfText(`
agencies:
${numbers(20)
  .map((i) => `  so-${i}: { name: Sở ${i}, level: province }`)
  .join("\n")}
functions:
${numbers(10)
  .map((i) => `  viec-${i}: { name: Việc ${i}, domain: Miền ${i % 2} }`)
  .join("\n")}
services:
${numbers(300)
  .map(
    (i) =>
      `  dv-${i}: { name: Dịch vụ ${i}, sector: ${sectors[i % 5]}, function: viec-${i % 10}, realizedBy: ud-${i % 200} }`,
  )
  .join("\n")}
applications:
  truc: { name: Trục, realizes: lgsp }
${numbers(200)
  .map((i) => `  ud-${i}: { name: Ứng dụng ${i}, owner: so-${i % 20}, reads: csdl-${i}, builtOn: truc }`)
  .join("\n")}
databases:
${numbers(200)
  .map((i) => `  csdl-${i}: { name: CSDL ${i}, kind: sector, owner: so-${i % 20} }`)
  .join("\n")}
links:
${numbers(150)
  .map((i) => `  noi-${i}: { from: ud-${i}, to: csdl-${i + 7}, via: ${i % 3 ? "truc" : "direct"} }`)
  .join("\n")}
projects:
${numbers(120)
  .map((i) => `  da-${i}: { name: Dự án ${i}, start: 2014, end: 2016${i > 20 ? `, after: da-${i % 20}` : ""} }`)
  .join("\n")}
`);

function pictures(id: string, graph = large): readonly View[] {
  return picturesOf(entryOf(graph, id), graph);
}

describe("a view that is too large for a sheet", () => {
  it.each([
    "overall-design",
    "business-model",
    "online-service-model",
    "data-integration-axis",
    "data-ownership",
    "service-traceability",
    "dependency-matrix",
    "roadmap",
  ])("%s has an index and parts that say what they are", (id) => {
    const [index, ...parts] = pictures(id);
    expect(parts.length).toBeGreaterThan(1);
    expect(index?.parts).toEqual(parts.map((part) => part.id));
    expect(index?.notes[0]?.vi).toContain(`chia thành ${parts.length} phần`);
    expect(parts.map(({ part }) => part?.number)).toEqual(parts.map((_, at) => at + 1));
    const opened = index && isBoxView(index) ? boxesOf(index).map(({ opens }) => opens) : [];
    expect(opened).toEqual(parts.map((part) => part.id));
  });

  it.each([
    "overall-design",
    "business-model",
    "data-ownership",
    "service-traceability",
    "dependency-matrix",
    "roadmap",
  ])("%s loses nothing in its parts", (id) => {
    const whole = entryOf(large, id).build(large);
    const [, ...parts] = pictures(id);
    const shown = new Set(parts.flatMap(idsIn));
    expect(idsIn(whole).filter((each) => !shown.has(each))).toEqual([]);
    if (whole.layout === "matrix") {
      const cells = parts.flatMap((part) => (part.layout === "matrix" ? part.cells : []));
      expect(cells.length).toBe(whole.cells.length);
    }
  });

  it("shows every service in the picture of its sector, with its way to the end", () => {
    const [, ...parts] = pictures("online-service-model");
    const services = parts.flatMap(idsIn).filter((id) => id.startsWith("dv-"));
    expect(new Set(services).size).toBe(300);
    expect(services.length).toBe(300);
    expect(parts[0]?.title.vi).toContain("Y tế");
  });

  it("draws every flow of data in one of the pictures of the axis", () => {
    const [, ...parts] = pictures("data-integration-axis");
    const lines = parts.flatMap((part) => (isBoxView(part) ? part.lines : []));
    expect(new Set(lines.filter(({ style }) => style === "direct").map(({ id }) => id)).size).toBe(50);
    for (const part of parts) if (isBoxView(part)) expect(part.groups[0]?.id).toBe("axis");
  });

  it("ends lines to other parts at boxes that stand for them", () => {
    const graph = graphOfText(`
applications:
${numbers(120)
  .map((i) => `  ud-${i}: { name: Ứng dụng ${i}, reads: csdl-${i} }`)
  .join("\n")}
databases:
${numbers(120)
  .map((i) => `  csdl-${i}: { name: CSDL ${i}, kind: sector }`)
  .join("\n")}
views:
  tat-ca: { title: Tất cả, layout: graph, include: element.type != "agency" }
`);
    const entry = viewsOf(graph).get("tat-ca");
    const [index, ...parts] = entry ? picturesOf(entry, graph) : [];
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      const ids = idsIn(part);
      const ends = isBoxView(part) ? part.lines.flatMap(({ from, to }) => [from, to]) : [];
      expect(ends.filter((id) => !ids.includes(id))).toEqual([]);
    }
    const counted =
      index && isBoxView(index) ? index.lines.map(({ label }) => Number.parseInt(label?.vi ?? "", 10)) : [];
    expect(counted.reduce((sum, each) => sum + each, 0)).toBe(120);
  });

  it("stays within what a sheet holds", () => {
    for (const { card } of standardViews)
      for (const picture of pictures(card.id)) {
        if (picture.layout === "matrix") expect(headersOf(picture.rows).length).toBeLessThanOrEqual(40);
        if (picture.layout === "timeline") expect(barsOf(picture).length).toBeLessThanOrEqual(30);
      }
  });
});

describe("a view that fits a sheet", () => {
  it.each(["da-nang", "soc-trang", "vinh-phuc"])("stays one picture: all of %s", (province) => {
    const graph = graphOfProvince(province);
    for (const { card } of standardViews) expect(pictures(card.id, graph).length).toBe(1);
  });
});
