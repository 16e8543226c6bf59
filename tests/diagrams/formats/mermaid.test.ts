import { Window } from "happy-dom";
import { beforeAll, describe, expect, it } from "vitest";
import { toMermaid } from "../../../src/diagrams/formats/mermaid.ts";
import type { View } from "../../../src/domain/view.ts";
import { hostileMatrix, hostileTimeline } from "../other-layouts.ts";
import { picturesOfProvince, provinces } from "../province-views.ts";
import { box, group, line, viewOf } from "../views.ts";
import { nastyTexts, nastyViews } from "./nasty.ts";

let parse: (text: string) => Promise<unknown>;

beforeAll(async () => {
  const window = new Window();
  for (const [name, value] of Object.entries({ window, document: window.document, DOMParser: window.DOMParser }))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  const { default: mermaid } = await import("mermaid");
  mermaid.initialize({ startOnLoad: false, maxTextSize: 1_000_000 });
  parse = (text) => mermaid.parse(text);
}, 60_000);

const diagramOf = { layers: "flowchart-v2", graph: "flowchart-v2", matrix: "block", timeline: "gantt" } as const;

function hostileBoxes(text: string): View {
  return viewOf(
    [
      group(
        "end",
        "band",
        [
          box("end", { label: { vi: text }, boxes: [box("click", { label: { vi: text }, state: "missing" })] }),
          box("subgraph", { label: { vi: text }, kind: "database" }),
        ],
        { vi: text },
      ),
    ],
    [line("click", "subgraph", { label: { vi: text }, bothWays: true }), line("end", "subgraph", { planned: true })],
  );
}

describe("Mermaid text", () => {
  it.each(provinces)(
    "of every view of $province is accepted by Mermaid's parser",
    async ({ province, at }) => {
      for (const view of picturesOfProvince(province, at))
        for (const language of ["vi", "en"] as const)
          await expect(parse(toMermaid(view, language))).resolves.toMatchObject({
            diagramType: diagramOf[view.layout],
          });
    },
    60_000,
  );

  it.each(nastyTexts.map((text) => [text.slice(0, 60), text]))("with labels %j is accepted", async (_, text) => {
    for (const view of [hostileBoxes(text), hostileMatrix(text), hostileTimeline(text)]) {
      const mermaid = toMermaid(view, "vi");
      await expect(parse(mermaid)).resolves.toMatchObject({ diagramType: diagramOf[view.layout] });
      expect(mermaid).not.toMatch(/<[a-z!/]|%%\{/);
    }
  });

  it.each(nastyViews)("of nasty ids and texts, %s, is accepted", async (_, view) => {
    await expect(parse(toMermaid(view, "vi"))).resolves.toMatchObject({ diagramType: diagramOf[view.layout] });
  });

  it("names boxes by their place, so that no id is a word of the language", () => {
    expect(toMermaid(hostileBoxes("Sở"), "vi")).toBe(
      [
        "flowchart LR",
        '  subgraph g1["Sở"]',
        '    subgraph n1["Sở"]',
        '      n2["Sở · Chưa có"]:::state-missing',
        "    end",
        "    class n1 state-realised",
        '    n3[("Sở")]:::state-realised',
        "  end",
        '  n2 <==>|"Sở"| n3',
        "  n1 -.-> n3",
        "  classDef state-realised fill:#e8f3ec,stroke:#1a6b3c,color:#16202b",
        "  classDef state-missing fill:#ffffff,stroke:#9c3a1b,color:#16202b,stroke-dasharray:2 3",
        "",
      ].join("\n"),
    );
  });

  it("says by words and by a class what became of a box", () => {
    const view = viewOf([group("a", "band", [box("x", { change: "added" }), box("y", { change: "kept" })])]);
    const text = toMermaid(view, "en");
    expect(text).toContain('n1["x · Added"]:::state-realised-added');
    expect(text).toContain('n2["y"]:::state-realised\n');
  });

  it("says what it leaves out: lines without an end, the rest of long labels, and more lines than Mermaid draws", () => {
    const view = viewOf(
      [group("a", "band", [box("one", { label: { vi: "x".repeat(500) } })])],
      [line("one", "nowhere")],
    );
    expect(toMermaid(view, "en")).toContain("%% 1 lines have an end outside this view");
    expect(toMermaid(view, "en")).toContain("%% 1 labels of more than 400 characters are cut");
    const pair = [group("a", "band", [box("x"), box("y")])];
    const many = Array.from({ length: 501 }, (_, index) => line("x", "y", { id: `l${index}` }));
    expect(toMermaid(viewOf(pair, many), "en")).toContain("maxEdges of at least 501");
  });
});
