import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDot } from "../../src/diagrams/dot.ts";
import { graphSvg } from "../../src/diagrams/graph-svg.ts";
import { type LayoutEngine, overTime } from "../../src/diagrams/layout-engine.ts";
import { placeView } from "../../src/diagrams/view-svg.ts";
import { type BoxView, isBoxView } from "../../src/domain/view.ts";
import { layoutInProcess } from "../../src/node/graphviz-wasm.ts";
import { picturesOfProvince } from "./province-views.ts";
import { box, danangIntegration, group, line, viewOf } from "./views.ts";
import { faultOf } from "./well-formed.ts";

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

const stopped: LayoutEngine = () => {
  const error = new Error("graph layout failed: it took longer than 10 s and was stopped");
  error.name = overTime;
  return Promise.reject(error);
};

function countOf(svg: string, what: RegExp): number {
  return (svg.match(what) ?? []).length;
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
    expect(countOf(svg, /class="khung-line /g)).toBe(2);
    expect(svg).toContain("bố trí theo cách đơn giản hơn");
  });

  it("stands boxes by group and draws every line where each arrangement loses one, and says so", async () => {
    const svg = await graphSvg(danangIntegration, options, losing("e1", /./));
    expect(countOf(svg, /class="khung-line /g)).toBe(danangIntegration.lines.length);
    expect(countOf(svg, /class="khung-box /g)).toBe(22);
    expect(svg).toContain("không giữ được mọi kết nối");
  });

  it("takes a layout of its own where time runs out, at once, and says so", async () => {
    let asked = 0;
    const svg = await graphSvg(danangIntegration, options, (dot) => {
      asked++;
      return stopped(dot);
    });
    expect(asked).toBe(1);
    expect(countOf(svg, /class="khung-line /g)).toBe(danangIntegration.lines.length);
    expect(svg).toContain("Hình quá lớn hoặc quá dày");
  });

  it("names the lines whose ends the view does not show", async () => {
    const view = viewOf([group("a", "band", [box("x")])], [line("x", "nowhere")]);
    expect(await graphSvg(view, options, layoutInProcess)).toContain("x--nowhere");
  });

  it("joins the outermost boxes for lines that end inside a box", async () => {
    const view = viewOf([group("a", "band", [box("x", { boxes: [box("inner")] }), box("y")])], [line("inner", "y")]);
    expect(countOf(await graphSvg(view, options, layoutInProcess), /class="khung-line /g)).toBe(1);
  });

  it("passes on the error of an engine that gives nothing", async () => {
    let asked = 0;
    const engine: LayoutEngine = () => {
      asked++;
      return Promise.reject(new Error("graph layout failed: syntax error"));
    };
    await expect(graphSvg(danangIntegration, options, engine)).rejects.toThrow("syntax error");
    expect(asked).toBeLessThanOrEqual(5);
  });

  it.each([
    ["the engine", layoutInProcess],
    ["our own layout", stopped],
  ])("shows several relations of one pair apart, laid out by %s", async (_, engine) => {
    const names = ["a", "b", "c", "d"];
    const lines = [
      ...names.map((id) => line("x", "y", { id, label: { vi: `Dữ liệu ${id}` } })),
      line("y", "x", { id: "e" }),
      line("x", "x", { id: "loop" }),
    ];
    const { lines: placed } = await placeView(viewOf([group("a", "band", [box("x"), box("y")])], lines), "vi", engine);
    const ways = placed.map(({ points }) => JSON.stringify(points));
    expect(new Set(ways).size).toBe(lines.length);
    expect(placed.flatMap(({ label }) => label?.text.lines.map(({ text }) => text) ?? [])).toEqual(
      names.map((id) => `Dữ liệu ${id}`),
    );
  });

  it("keeps labels of lines off boxes, titles and borders of groups where there is room", async () => {
    const view = picturesOfProvince("da-nang", "2014-12").find(({ id }) => id === "data-integration-axis");
    if (!view || !isBoxView(view)) throw new Error("no view of the integration axis");
    const { lines, groups } = await placeView(view, "vi", layoutInProcess);
    const labels = lines.flatMap(({ label }) => (label ? [label.frame] : []));
    expect(labels.length).toBeGreaterThan(3);
    const crossing = labels.filter((label) =>
      groups.some(({ frame }) => frame && crosses(label, frame) && !isWithin(label, frame)),
    );
    expect(crossing).toEqual([]);
  });

  it("puts a box that most lines meet between the others, and lines keep their direction", async () => {
    const ends = ["a", "b", "c", "d", "e", "f"];
    const groups = [group("hub", "band", [box("hub")]), ...ends.map((id) => group(`g-${id}`, "band", [box(id)]))];
    const view = viewOf(
      groups,
      ends.map((id, index) => (index % 2 ? line(id, "hub") : line("hub", id))),
    );
    const { groups: placed, lines } = await placeView(view, "vi", layoutInProcess);
    const middles = new Map(placed.flatMap(({ boxes }) => boxes.map(({ box: { id }, frame }) => [id, frame])));
    const along = (["x", "y"] as const).map((axis) => {
      const hub = middles.get("hub")?.[axis] ?? 0;
      return ends.map((id) => Math.sign(Math.round((middles.get(id)?.[axis] ?? 0) - hub)));
    });
    expect(along.some((sides) => sides.includes(-1) && sides.includes(1))).toBe(true);
    for (const { line: drawn, heads } of lines) {
      const end = middles.get(drawn.to);
      const [head] = heads;
      expect(heads).toHaveLength(1);
      expect(head && end && isWithin({ ...head.tip, width: 0, height: 0 }, grown(end))).toBe(true);
    }
  });

  it("frames groups inside groups, with their boxes", async () => {
    const inner = group("inner", "band", [box("y"), box("z")]);
    const view = viewOf([{ ...group("outer", "band", [box("x")]), groups: [inner] }], [line("x", "y"), line("y", "z")]);
    for (const engine of [layoutInProcess, stopped]) {
      const [outer, within] = (await placeView(view, "vi", engine)).groups;
      expect(outer?.frame && within?.frame && isWithin(within.frame, outer.frame)).toBe(true);
      for (const { frame } of within?.boxes ?? []) expect(within?.frame && isWithin(frame, within.frame)).toBe(true);
    }
  });

  it("always ends: a thousand boxes become a picture, by the engine or without it", async () => {
    const view = largeView(1000);
    for (const engine of [layoutInProcess, stopped]) {
      const start = performance.now();
      const svg = await graphSvg(view, options, engine);
      expect(performance.now() - start).toBeLessThan(20_000);
      expect(countOf(svg, /class="khung-box /g)).toBe(1000);
      expect(countOf(svg, /class="khung-line /g)).toBe(view.lines.length);
      expect(faultOf(svg)).toBeUndefined();
    }
  }, 60_000);

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
        expect(countOf(svg, /class="khung-box /g)).toBe(15);
        expect(countOf(svg, /class="khung-line /g)).toBe(view.lines.length);
        expect(svg).not.toContain("NaN");
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function crosses(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function grown({ x, y, width, height }: Rectangle): Rectangle {
  return { x: x - 3, y: y - 3, width: width + 6, height: height + 6 };
}

function largeView(size: number): BoxView {
  const groups = Array.from({ length: size / 25 }, (_, index) =>
    group(
      `g${index}`,
      "band",
      Array.from({ length: 25 }, (__, at) =>
        box(`b${index * 25 + at}`, { label: { vi: `Hệ thống ${index * 25 + at}` } }),
      ),
    ),
  );
  const lines = Array.from({ length: size * 1.5 }, (_, index) =>
    line(`b${(index * 7919) % size}`, `b${(index * 6007 + 13) % size}`, { id: `l${index}` }),
  );
  return viewOf(groups, lines);
}
