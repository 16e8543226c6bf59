import type { Language } from "../domain/text.ts";
import { type BoxView, groupsOf } from "../domain/view.ts";
import { type Frame, overlap } from "./frame.ts";
import type { GraphLayout } from "./graph-json.ts";
import type { GraphNodes } from "./graph-nodes.ts";
import { piecesOf } from "./line-pieces.ts";
import { tabOf } from "./tab.ts";

/** How often lines run over the title of a group, or over a box that they do not join. */
export function overrunsIn(layout: GraphLayout, view: BoxView, nodes: GraphNodes, language: Language): number {
  const titles = groupsOf(view).flatMap((group, index) => {
    const frame = layout.clusters.get(`cluster_${index}`);
    const { width, height } = tabOf(group, language);
    return frame ? [{ x: frame.x, y: frame.y, width, height }] : [];
  });
  const boxes = [...nodes.tiles].map(([id, { width, height }], index): readonly [string, Frame] => {
    const { x, y } = layout.nodes.get(`n${index}`) ?? { x: 0, y: 0 };
    return [id, { x: x - width / 2, y: y - height / 2, width, height }];
  });
  return nodes.joined.reduce((sum, { from, to }, index) => {
    const pieces = piecesOf(layout.splines.get(`e${index}`)?.points ?? []);
    const isMet = (frame: Frame): boolean => pieces.some((piece) => overlap(piece, frame));
    const others = boxes.filter(([id, frame]) => id !== from && id !== to && isMet(frame));
    return sum + others.length + titles.filter(isMet).length;
  }, 0);
}
