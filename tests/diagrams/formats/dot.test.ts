import type { Graphviz } from "@hpcc-js/wasm-graphviz";
import { beforeEach, describe, expect, it } from "vitest";
import { dotString } from "../../../src/diagrams/formats/dot/text.ts";
import { toGraphviz } from "../../../src/diagrams/formats/dot.ts";
import { picturesOfProvince, provinces } from "../province-views.ts";
import { box, group, line, viewOf } from "../views.ts";
import { freshGraphviz } from "./fresh-graphviz.ts";
import { nastyViews } from "./nasty.ts";

let graphviz: Graphviz;

beforeEach(async () => {
  graphviz = await freshGraphviz();
});

describe("DOT that stands alone", () => {
  it.each(provinces)("of every view of $province is accepted by Graphviz", ({ province, at }) => {
    for (const view of picturesOfProvince(province, at))
      expect(graphviz.layout(toGraphviz(view, "vi"), "canon", "dot")).toContain("digraph");
  });

  it.each(nastyViews)("of nasty ids and texts, %s, is accepted", (_, view) => {
    expect(graphviz.layout(toGraphviz(view, "vi"), "canon", "dot")).toContain("digraph");
  });

  it("draws every box and line, and ends lines to a box that holds boxes at its border", () => {
    const view = viewOf(
      [group("a", "band", [box("x", { boxes: [box("inner")] }), box("y")])],
      [line("x", "y", { label: { vi: "Hồ sơ" } }), line("inner", "y", { planned: true })],
    );
    const svg = graphviz.layout(toGraphviz(view, "vi"), "svg", "dot");
    expect(svg.match(/class="edge"/g)).toHaveLength(2);
    expect(svg).toContain(">Hồ sơ</text>");
    expect(toGraphviz(view, "vi")).toContain("ltail=cluster_n1");
  });

  it("escapes what Graphviz would read: escapes, entities, quotes", () => {
    expect(dotString('a "b" \\N &eacute;', "c")).toBe('"a \\"b\\" \\\\N &amp;eacute;\\nc"');
  });
});
