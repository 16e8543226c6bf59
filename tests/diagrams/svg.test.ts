import { describe, expect, it } from "vitest";
import { graphSvg } from "../../src/diagrams/graph-svg.ts";
import { layeredSvg } from "../../src/diagrams/layered.ts";
import { layoutInProcess } from "../../src/node/graphviz-wasm.ts";
import { hostileTexts } from "./hostile.ts";
import { box, danangIntegration, danangOverall, group, line, viewOf } from "./views.ts";
import { faultOf } from "./well-formed.ts";

const small = viewOf(
  [
    group("users", "top", [
      box("citizens", { kind: "userGroup", state: "neutral", label: { vi: "Người dân", en: "Citizens" } }),
    ]),
    group("data", "band", [
      box("health", {
        kind: "database",
        state: "planned",
        provenance: "background",
        label: { vi: "CSDL y tế", en: "Health database" },
      }),
      box("platform", {
        label: { vi: "Nền tảng" },
        boxes: [box("app", { state: "missing", label: { vi: "Ứng dụng" } })],
      }),
    ]),
  ],
  [],
  "layers",
);

describe("a picture of layers", () => {
  it("is an image with a title, a description and a role, and nothing that runs or loads", () => {
    const svg = layeredSvg(danangOverall, { language: "vi" });
    expect(faultOf(svg)).toBeUndefined();
    expect(svg).toMatch(
      /^<svg [^>]*role="img"[^>]*aria-labelledby="khung-overall-design-title khung-overall-design-desc"/,
    );
    expect(svg).not.toMatch(/<script|<image|<use|<foreignObject|href|url\(|\son\w+=/);
  });

  it("prints the same bytes for the same view", () => {
    for (const language of ["vi", "en"] as const)
      expect(layeredSvg(structuredClone(danangOverall), { language })).toBe(layeredSvg(danangOverall, { language }));
  });

  it("gives every box an id of its own", () => {
    const ids = [...layeredSvg(danangOverall, { language: "vi" }).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("khung-overall-design-box-lgsp");
  });

  it("explains what occurs and nothing else", () => {
    const svg = layeredSvg(small, { language: "vi" });
    for (const words of ["Đã có", "Theo kế hoạch", "Chưa có", "Kiến thức nền, chưa kiểm chứng"])
      expect(svg).toContain(`>${words}</text>`);
    for (const words of ["Có một phần", "Đã dừng sử dụng", "Suy luận từ nguồn", "Không đánh giá"])
      expect(svg).not.toContain(`>${words}</text>`);
  });

  it("says in words what colour and symbol say", () => {
    expect(layeredSvg(small, { language: "en" })).toContain(
      "<title>Health database · Planned · Background knowledge, not verified</title>",
    );
  });

  it.each(hostileTexts)("keeps %j as text", (text) => {
    const hostile = { vi: text };
    const view = {
      ...viewOf([group("<g>", "band", [box('"><x', { label: hostile, note: hostile })], hostile)], [], "layers"),
      title: hostile,
      notes: [{ vi: text, en: text }],
    };
    const svg = layeredSvg(view, { language: "vi" });
    expect(faultOf(svg)).toBeUndefined();
    expect(svg).not.toMatch(/<script|<b>|<!|<\?/);
  });

  it("keeps the whole of a text that had to be cut", () => {
    const long = "Hệ thống thông tin ".repeat(100).trim();
    const svg = layeredSvg(viewOf([group("a", "band", [box("b", { label: { vi: long } })])], [], "layers"), {
      language: "vi",
    });
    expect(svg).toContain("…</text>");
    expect(svg).toContain(`<title>${long}</title>`);
  });

  it("says how many lines it leaves out", () => {
    const view = viewOf([group("a", "band", [box("b"), box("c")])], [line("b", "c")], "layers");
    expect(layeredSvg(view, { language: "en" })).toContain("Connections not drawn in this picture: 1");
  });

  it("carries the font faces that it is given, which cannot leave their element", () => {
    const svg = layeredSvg(small, {
      language: "vi",
      fontFaces: "@font-face{src:url(data:font/woff2;base64,AA)}</style><script>",
    });
    expect(svg).toContain("<style>@font-face{src:url(data:font/woff2;base64,AA)}\\3c /style>\\3c script></style>");
    expect(faultOf(svg)).toBeUndefined();
  });

  it("of a small view looks as agreed", async () => {
    await expect(layeredSvg(small, { language: "vi" }).replaceAll("><", ">\n<")).toMatchFileSnapshot(
      "snapshots/small.svg",
    );
  });

  it("of nothing is a title and a legend without entries", () => {
    const svg = layeredSvg(viewOf([], [], "layers"), { language: "vi" });
    expect(faultOf(svg)).toBeUndefined();
    expect(svg).toContain("Hình");
  });
});

describe("a picture of a graph", () => {
  it("draws every box and every line once, with its style", async () => {
    const svg = await graphSvg(danangIntegration, { language: "vi" }, layoutInProcess);
    expect(faultOf(svg)).toBeUndefined();
    expect(svg.match(/class="khung-box /g)).toHaveLength(6 + 1 + 10 + 5);
    expect(svg.match(/class="khung-line /g)).toHaveLength(danangIntegration.lines.length);
    expect(svg.match(/class="khung-line khung-direct/g)).toHaveLength(2);
    expect(svg).toContain(">Tra cứu công dân</text>");
    expect(svg).not.toContain("bố trí theo cách đơn giản hơn");
  });

  it("prints the same bytes for the same view", async () => {
    const once = await graphSvg(danangIntegration, { language: "en" }, layoutInProcess);
    expect(await graphSvg(structuredClone(danangIntegration), { language: "en" }, layoutInProcess)).toBe(once);
  });

  it.each(hostileTexts)("keeps %j as text", async (text) => {
    const label = { vi: text };
    const view = viewOf(
      [group("a", "band", [box("x", { label }), box("y", { label })], label)],
      [line("x", "y", { label }), line("x", "x", { label })],
    );
    const svg = await graphSvg(view, { language: "vi" }, layoutInProcess);
    expect(faultOf(svg)).toBeUndefined();
    expect(svg.match(/class="khung-line /g)).toHaveLength(2);
  });
});
