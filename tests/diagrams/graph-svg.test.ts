import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDot } from "../../src/diagrams/dot.ts";
import { graphSvg } from "../../src/diagrams/graph-svg.ts";
import type { LayoutEngine } from "../../src/diagrams/layout-engine.ts";
import { layoutInProcess } from "../../src/node/graphviz-wasm.ts";
import { box, danangIntegration, group, line, viewOf } from "./views.ts";

const options = { language: "vi" } as const;
const pair = viewOf([group("a", "band", [box("x"), box("y")])], [line("x", "y"), line("y", "x")]);

/** Graphviz, but without the edge of an id where the DOT text matches. */
function losing(edge: string, where: RegExp): LayoutEngine {
  return async (dot) => {
    const json = JSON.parse(await layoutInProcess(dot));
    if (where.test(dot)) json.edges = json.edges.filter((one: { id?: string }) => one.id !== edge);
    return JSON.stringify(json);
  };
}

describe("DOT text", () => {
  it("holds our sizes and names, and no text of the model", () => {
    const sizes = new Map([
      ["x", { width: 144, height: 36 }],
      ["y", { width: 72, height: 72 }],
    ]);
    const dot = toDot(pair, "vi", sizes);
    expect(dot).toContain("n0 [width=2.0000, height=0.5000];");
    expect(dot).toContain("n0 -> n1 [id=e0];");
    expect(dot).not.toMatch(/label=[^<"\s]|"x"/);
  });
});

describe("drawing a graph", () => {
  it.each(["{}", "[]", "null", "not JSON"])("rejects an engine that answers %s", async (answer) => {
    await expect(graphSvg(pair, options, async () => answer)).rejects.toThrow();
  });

  it("tries a simpler arrangement where a line is lost, and says so", async () => {
    const asked: string[] = [];
    const engine = losing("e1", /splines=spline/);
    const svg = await graphSvg(pair, options, (dot) => {
      asked.push(/splines=(\w+)/.exec(dot)?.[1] ?? "");
      return engine(dot);
    });
    expect(asked.at(-1)).toBe("ortho");
    expect(svg.match(/class="khung-line /g)).toHaveLength(2);
    expect(svg).toContain("bố trí theo cách đơn giản hơn");
  });

  it("draws a line straight that no arrangement has, and says so", async () => {
    const svg = await graphSvg(pair, options, losing("e1", /./));
    expect(svg.match(/class="khung-line /g)).toHaveLength(2);
    expect(svg).toContain("được vẽ thẳng: 1");
  });

  it("names the lines whose ends the view does not show", async () => {
    const view = viewOf([group("a", "band", [box("x")])], [line("x", "nowhere")]);
    expect(await graphSvg(view, options, layoutInProcess)).toContain("x--nowhere");
  });

  it("joins the outermost boxes for lines that end inside a box", async () => {
    const view = viewOf([group("a", "band", [box("x", { boxes: [box("inner")] }), box("y")])], [line("inner", "y")]);
    expect((await graphSvg(view, options, layoutInProcess)).match(/class="khung-line /g)).toHaveLength(1);
  });

  it("passes on the error of an engine that gives nothing", async () => {
    let asked = 0;
    const engine: LayoutEngine = () => {
      asked++;
      return Promise.reject(new Error("graph layout took longer than 10 s and was stopped"));
    };
    await expect(graphSvg(danangIntegration, options, engine)).rejects.toThrow("took longer than 10 s");
    expect(asked).toBeLessThanOrEqual(5);
  });

  it("draws all boxes and lines of any graph", async () => {
    const graphs = fc.array(fc.tuple(fc.nat(14), fc.nat(14), fc.boolean()), { maxLength: 30 }).map((ends) => {
      const boxes = Array.from({ length: 15 }, (_, index) => box(`b${index}`));
      const groups = [0, 1, 2].map((part) => group(`g${part}`, "band", boxes.slice(part * 5, part * 5 + 5)));
      return viewOf(
        groups,
        ends.map(([from, to, bothWays], index) => line(`b${from}`, `b${to}`, { id: `l${index}`, bothWays })),
      );
    });
    await fc.assert(
      fc.asyncProperty(graphs, async (view) => {
        const svg = await graphSvg(view, options, layoutInProcess);
        expect(svg.match(/class="khung-box /g)).toHaveLength(15);
        expect(svg.match(/class="khung-line /g) ?? []).toHaveLength(view.lines.length);
        expect(svg).not.toContain("NaN");
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
