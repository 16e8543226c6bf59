import { describe, expect, it } from "vitest";
import { headersOf } from "../../src/domain/matrix-view.ts";
import { boxesOf, isBoxView } from "../../src/domain/view.ts";
import { withFindings } from "../../src/views/findings.ts";
import { graphOfText } from "../graph/expression-files.ts";
import { entryOf } from "./parts.ts";

const graph = graphOfText(`
applications:
  mot-cua: { name: Hệ thống Một cửa điện tử, realizes: one-stop, securityLevel: 3 }
  le: { name: Phần mềm lẻ, reads: kho }
databases: { kho: { name: Kho, kind: shared } }
`);
const counts = new Map([
  ["mot-cua", { warning: 2, error: 1 }],
  ["le", { info: 1 }],
]);

describe("findings on a view", () => {
  it("are badges, the gravest first, before the levels", () => {
    const view = withFindings(entryOf(graph, "overall-design").build(graph), counts);
    const boxes = isBoxView(view) ? boxesOf(view) : [];
    expect(boxes.find(({ id }) => id === "block--one-stop")?.badges).toEqual([
      { kind: "findings", severity: "error", count: 1 },
      { kind: "findings", severity: "warning", count: 2 },
      { kind: "security", level: 3 },
    ]);
    expect(boxes.find(({ id }) => id === "le")?.badges).toEqual([{ kind: "findings", severity: "info", count: 1 }]);
  });

  it("stand on the rows and columns of a table", () => {
    const view = withFindings(entryOf(graph, "dependency-matrix").build(graph), counts);
    if (view.layout !== "matrix") throw new Error("no matrix");
    expect(headersOf(view.rows).find(({ id }) => id === "le")?.badges?.length).toBe(1);
    expect(headersOf(view.columns).find(({ id }) => id === "kho")?.badges).toBeUndefined();
  });
});
