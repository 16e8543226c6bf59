import { readFileSync } from "node:fs";
import type { Text } from "../../src/domain/text.ts";
import type { Box, BoxView, Group, GroupPlace, Line } from "../../src/domain/view.ts";

/** A box with what a test does not care about filled in. */
export function box(id: string, parts: Partial<Box> = {}): Box {
  return { id, kind: "block", label: { vi: id }, state: "realised", boxes: [], ...parts };
}

export function group(id: string, place: GroupPlace, boxes: readonly Box[], title: Text = { vi: id }): Group {
  return { id, title, place, tone: id, boxes };
}

export function line(from: string, to: string, parts: Partial<Line> = {}): Line {
  return { id: `${from}--${to}`, from, to, style: "axis", planned: false, bothWays: false, ...parts };
}

export function viewOf(
  groups: readonly Group[],
  lines: readonly Line[] = [],
  layout: BoxView["layout"] = "graph",
): BoxView {
  return {
    id: "view",
    title: { vi: "Hình", en: "Picture" },
    question: { vi: "Có gì?", en: "What is there?" },
    summary: { vi: "Tóm tắt", en: "Summary" },
    date: "2014-12",
    layout,
    groups,
    lines,
    states: ["realised"],
    notes: [],
  };
}

function fixture(name: string): BoxView {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), "utf8"));
}

/** The components of Da Nang's architecture as their sources name them, with sample states and applications. */
export const danangOverall = fixture("da-nang-overall");
export const danangIntegration = fixture("da-nang-integration");
