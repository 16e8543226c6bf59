import type { Necessity } from "../domain/framework.ts";
import type { Element } from "../domain/model.ts";
import type { Words } from "../domain/text.ts";
import type { Box } from "../domain/view.ts";
import type { BoxState } from "../domain/view-head.ts";
import { type BlockStanding, blockStanding, dueDate } from "../graph/block-standing.ts";
import { elementBox, markOf } from "./element-box.ts";
import { joinedNote, plannedWords, shortened } from "./label.ts";
import { isShown, type Scene } from "./scene.ts";

/** A building block as a picture shows it. */
export interface Tile {
  readonly standing: BlockStanding;
  readonly box: Box;
}

/**
 * The tiles of the blocks of a layer. Left out, for they are no fault: optional blocks that nothing realises, blocks that
 * the sources know only later, and those planned for after the target that nobody asks for yet.
 */
export function tilesOf(graph: Scene, layer: string): readonly Tile[] {
  return [...graph.framework.blocks.values()]
    .filter((block) => block.layer === layer)
    .map((block) => blockStanding(graph, block))
    .filter((standing) => isTileShown(graph, standing))
    .map((standing) => ({ standing, box: tile(graph, standing) }));
}

/** Whether a picture of the date shows a block. */
export function isTileShown(scene: Scene, { block, state, due, live, planned }: BlockStanding): boolean {
  const { scope } = scene;
  const isAskedFor = due && block.necessity !== "optional";
  const hasPlans = state === "planned" && planned.some((element) => isShown(scene, element));
  if (scope) return scope.blocks.has(block.id) || hasPlans || live.some((element) => isShown(scene, element));
  return state === "realised" || isAskedFor || hasPlans;
}

/** The id of a block's box. No slug has two hyphens in a row, so it never meets the id of an element. */
export function blockBoxId(block: string): string {
  return `block--${block}`;
}

const missingNotes: Readonly<Record<Necessity, Words>> = {
  mandatory: { vi: "bắt buộc, chưa có", en: "mandatory, missing" },
  recommended: { vi: "nên có, chưa có", en: "recommended, missing" },
  optional: { vi: "chưa có", en: "none yet" },
};
const noLonger: Words = { vi: "đã ngừng sử dụng", en: "no longer in use" };

function tile(graph: Scene, standing: BlockStanding): Box {
  const { block, state, live, planned } = standing;
  const shown = [...live, ...planned].filter((element) => isShown(graph, element));
  const own = { id: blockBoxId(block.id), kind: "block", label: shortened(block.name) } as const;
  const [only, ...others] = shown;
  if (only && !others.length && isNamedAlike(block.name.vi, only)) {
    const { id, kind, label, ...box } = elementBox(graph, only);
    return { ...box, ...own, state, elements: [id] };
  }
  return {
    ...own,
    ...joinedNote(noteOf(graph, standing)),
    state: state satisfies BoxState,
    ...(shown.length ? {} : markOf(block)),
    boxes: shown.map((element) => innerBox(graph, block.id, element)),
  };
}

function noteOf(graph: Scene, { block, state, planned, retired }: BlockStanding): Words | undefined {
  if (state === "realised") return undefined;
  if (state === "planned") return plannedWords(graph, earliest(planned));
  return retired.length ? noLonger : missingNotes[block.necessity];
}

function earliest(elements: readonly Element[]): Element | undefined {
  return [...elements].sort((a, b) => ((dueDate(a) ?? "9") < (dueDate(b) ?? "9") ? -1 : 1))[0];
}

/** An element stands under its own id in the first block that it realises, under a longer one in the others. */
function innerBox(graph: Scene, block: string, element: Element): Box {
  const box = elementBox(graph, element);
  const first = "realizes" in element ? element.realizes?.find((id) => graph.framework.blocks.has(id)) : undefined;
  return first === undefined || first === block ? box : { ...box, id: `${element.id}--${block}` };
}

function isNamedAlike(blockName: string, element: Element): boolean {
  const name = "name" in element ? element.name?.vi : undefined;
  return name !== undefined && simplified(name) === simplified(blockName);
}

function simplified(name: string): string {
  return name
    .toLowerCase()
    .replace(/cơ sở dữ liệu/g, "csdl")
    .replace(/\([^()]*\)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
