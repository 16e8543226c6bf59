import { expect, test } from "vitest";
import { kindOfSection } from "../../src/domain/kind.ts";
import { sizeOf } from "../../src/domain/view.ts";
import { buildGraph, type Graph, outgoing } from "../../src/graph/graph.ts";
import { siteOf } from "../../src/graph/hosting.ts";
import { lineOf } from "../../src/graph/ownership.ts";
import { stackOf } from "../../src/graph/platforms.ts";
import { circles, longestLine } from "../../src/graph/walk.ts";
import { readModel } from "../../src/source/read-model.ts";
import { viewsOf } from "../../src/views/catalogue.ts";
import { sourceFiles } from "../source/reading.ts";
import { times } from "./case.ts";
import { header } from "./check.ts";
import { findingsIn, framework } from "./stages.ts";

const relations = [
  { section: "agencies", fields: { level: "commune" }, field: "parent" },
  { section: "functions", fields: { owner: ["a"] }, field: "parent" },
  { section: "nodes", fields: { kind: "site", owner: "a" }, field: "within" },
  { section: "applications", fields: { owner: "a" }, field: "builtOn" },
  { section: "applications", fields: { owner: "a" }, field: "replaces" },
  { section: "projects", fields: {}, field: "after" },
] as const;
type Relation = (typeof relations)[number];

/** A file of entries each of which leads to the one before it. */
function chain(count: number, { section, fields, field }: Relation): string {
  const entries = times(count, (index) => {
    const above = index === 0 ? {} : { [field]: `a${index - 1}` };
    return `  a${index}: ${JSON.stringify({ name: `A${index}`, status: "illustrative", ...fields, ...above })}\n`;
  });
  return `${section}:\n${entries}`;
}

test.each(relations)("5,000 $section in one line, each $field the one before", { timeout: 60_000 }, (relation) => {
  const start = performance.now();
  findingsIn(sourceFiles({ "province.yaml": header, "model.yaml": chain(5_000, relation) }));
  expect(performance.now() - start).toBeLessThan(20_000);
});

/** The graph of such a line, made from one entry without reading the others. */
function longGraph(count: number, relation: Relation): Graph {
  const { model } = readModel(sourceFiles({ "province.yaml": header, "model.yaml": chain(2, relation) }));
  const [, second] = model?.elements[relation.section] ?? [];
  if (!model || !second) throw new Error("the chain cannot be read");
  const isList = Array.isArray(Reflect.get(second, relation.field));
  const elements = Array.from({ length: count }, (_, index) => {
    const above = index === 0 ? undefined : `a${index - 1}`;
    return { ...second, id: `a${index}`, [relation.field]: isList && above ? [above] : above };
  });
  return buildGraph({ ...model, elements: { ...model.elements, [relation.section]: elements } }, framework);
}

test.each(relations)(
  "100,000 $section in one line, each $field the one before, overflow no stack",
  (relation) => {
    const count = 100_000;
    const graph = longGraph(count, relation);
    const { agency, application, node } = graph.byKind;
    const lines = [
      ...agency.map((each) => lineOf(graph, each)),
      ...application.filter((_, index) => index % 10 === 0).map(({ id }) => stackOf(graph, id)),
      ...node.map((each) => siteOf(graph, each)),
    ];
    expect(Math.max(0, ...lines.slice(-100).map((line) => line.length))).toBeLessThanOrEqual(longestLine + 1);
    const ids = graph.byKind[kindOfSection[relation.section]].map(({ id }) => id);
    expect(circles(ids, (id) => outgoing(graph, id, relation.field).map(({ to }) => to.id))).toEqual([]);
    for (const { build } of viewsOf(graph).values()) sizeOf(build(graph));
  },
  60_000,
);
