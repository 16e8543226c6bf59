import type { Words } from "../domain/text.ts";
import type { Graph } from "../graph/graph.ts";
import { blocksIn, elementsIn, type Focus, focusWords } from "./focus.ts";
import { withNeighbours } from "./neighbours.ts";
import type { Scene, Scope } from "./scene.ts";

/** How far the neighbourhood of what is asked for goes where nobody says. */
const usualDepth = 1;

/** A graph limited to some things and what stands within some steps of them. */
export function limitedTo(graph: Graph, foci: readonly Focus[], depth: number = usualDepth): Scene {
  const elements = foci.flatMap((focus) => elementsIn(graph, focus)).filter(({ type }) => type !== "view");
  const asked = new Set(elements.map(({ id }) => id));
  const scope: Scope = {
    words: wordsOf(foci, depth),
    asked,
    shown: withNeighbours(graph, asked, depth),
    blocks: new Set(foci.flatMap((focus) => blocksIn(graph, focus))),
  };
  return { ...graph, scope };
}

function wordsOf(foci: readonly Focus[], depth: number): Words {
  const named = foci.map(focusWords);
  const names = { vi: named.map(({ vi }) => vi).join(", "), en: named.map(({ en }) => en).join(", ") };
  if (depth === 0) return { vi: `chỉ ${names.vi}`, en: `${names.en} only` };
  if (depth === 1)
    return {
      vi: `${names.vi} và các phần tử liên quan trực tiếp`,
      en: `${names.en} and what is directly related`,
    };
  return {
    vi: `${names.vi} và các phần tử cách không quá ${depth} bước`,
    en: `${names.en} and what is within ${depth} steps`,
  };
}
