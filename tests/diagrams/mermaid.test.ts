import { Window } from "happy-dom";
import { beforeAll, describe, expect, it } from "vitest";
import { toMermaid } from "../../src/diagrams/mermaid.ts";
import type { View } from "../../src/domain/view.ts";
import { hostileTexts } from "./hostile.ts";
import { box, danangIntegration, danangOverall, group, line, viewOf } from "./views.ts";

let parse: (text: string) => Promise<unknown>;

beforeAll(async () => {
  const window = new Window();
  for (const [name, value] of Object.entries({ window, document: window.document, DOMParser: window.DOMParser }))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  const { default: mermaid } = await import("mermaid");
  mermaid.initialize({ startOnLoad: false, maxTextSize: 200_000 });
  parse = (text) => mermaid.parse(text);
}, 60_000);

function hostileView(text: string): View {
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
  it.each([
    ["the overall design", danangOverall],
    ["the data integration axis", danangIntegration],
  ])("of %s is accepted by Mermaid's parser", async (_, view) => {
    for (const language of ["vi", "en"] as const)
      await expect(parse(toMermaid(view, language))).resolves.toMatchObject({ diagramType: "flowchart-v2" });
  });

  it.each(hostileTexts)("with labels %j is accepted and keeps them as text", async (text) => {
    const mermaid = toMermaid(hostileView(text), "vi");
    await expect(parse(mermaid)).resolves.toMatchObject({ diagramType: "flowchart-v2" });
    expect(mermaid).not.toMatch(/<script|%%\{|javascript:.*\(/);
    expect(mermaid.match(/"/g)).toHaveLength(10);
  });

  it("names boxes by their place, so that no id is a word of the language", () => {
    expect(toMermaid(hostileView("Sở"), "vi")).toBe(
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

  it("says how many lines it could not draw", () => {
    const view = viewOf([group("a", "band", [box("one")])], [line("one", "nowhere")]);
    expect(toMermaid(view, "en")).toContain("%% 1 lines have an end outside this view");
  });
});
