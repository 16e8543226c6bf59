import { describe, expect, it } from "vitest";
import { readLinks } from "../../src/app/draw/element-links.ts";
import { boxesOf, isBoxView } from "../../src/domain/view.ts";
import { withLinks } from "../../src/views/links.ts";
import { graphOfText } from "../graph/expression-files.ts";
import { entryOf } from "./parts.ts";

const graph = graphOfText(`
agencies: { so: { name: Sở Y tế, level: province } }
applications:
  mot-cua: { name: Hệ thống Một cửa điện tử, realizes: one-stop, owner: so }
  le: { name: Phần mềm lẻ, reads: kho }
databases: { kho: { name: Kho, kind: shared } }
`);
const reading = readLinks("elements.html?of={kind}#{id}", graph);
const hrefOf = reading.ok ? reading.hrefOf : () => undefined;

describe("links of a view", () => {
  it("lead from an element, and from a block that one element realises, to the element's page", () => {
    const view = withLinks(entryOf(graph, "overall-design").build(graph), hrefOf);
    const boxes = isBoxView(view) ? boxesOf(view) : [];
    const href = (id: string) => boxes.find((box) => box.id === id)?.href;
    expect(href("block--one-stop")).toBe("elements.html?of=application#mot-cua");
    expect(href("le")).toBe("elements.html?of=application#le");
    expect(boxes.filter((box) => box.kind === "userGroup").some((box) => box.href)).toBe(false);
  });

  it("lead from rows, columns and cells of a table", () => {
    const view = withLinks(entryOf(graph, "application-portfolio").build(graph), hrefOf);
    if (view.layout !== "matrix") throw new Error("no matrix");
    expect(view.cells.map(({ href }) => href)).toContain("elements.html?of=application#mot-cua");
    expect(view.columns[0]?.headers[0]?.href).toBe("elements.html?of=agency#so");
  });

  it("are left as they are where a view has them already", () => {
    const view = entryOf(graph, "overall-design").build(graph);
    const twice = withLinks(
      withLinks(view, () => "first.html"),
      hrefOf,
    );
    expect(isBoxView(twice) && new Set(boxesOf(twice).map(({ href }) => href))).toEqual(new Set(["first.html"]));
  });
});

describe("the pattern of links", () => {
  it.each(["https://example.vn/{id}", "elements.html#{id}", "../{kind}/{id}.html"])("may be %s", (pattern) => {
    expect(readLinks(pattern, graph).ok).toBe(true);
  });

  it.each([
    "javascript:alert({id})",
    "http://example.vn/{id}",
    "//example.vn/{id}",
    "data:{id}",
    "page.html",
    "{id}:x",
  ])("is refused as %s", (pattern) => {
    expect(readLinks(pattern, graph).ok).toBe(false);
  });
});
