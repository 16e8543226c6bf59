import type { Kind } from "../domain/kind.ts";
import type { Element } from "../domain/model.ts";
import { statusOf } from "../domain/provenance.ts";
import type { Words } from "../domain/text.ts";
import type { Box } from "../domain/view.ts";
import type { Badge, BoxState, Marks } from "../domain/view-head.ts";
import { stateOf } from "../graph/graph.ts";
import { isOnline } from "../graph/online.ts";
import { statedLevel } from "../graph/security.ts";
import { countWords, joinedNote, labelOf, plannedWords } from "./label.ts";
import { isNeighbour, type Scene } from "./scene.ts";

/** What is simply there, and no part of an architecture that could be missing. */
const neutralKinds: ReadonlySet<Kind> = new Set<Kind>(["agency", "function", "document"]);

const boxStateOf = { live: "realised", planned: "planned", retired: "retired" } as const satisfies Record<
  string,
  BoxState
>;

/** The box of an element at the date of the graph: its state, its size where it is a group, the date where it is planned. */
export function elementBox(scene: Scene, element: Element, extra?: Words): Box {
  const state = stateOf(scene, element);
  const count = "count" in element ? element.count : undefined;
  return {
    id: element.id,
    kind: element.type,
    label: labelOf(element),
    ...joinedNote(countWords(count), extra, state === "planned" ? plannedWords(scene, element) : undefined),
    state: state === "live" && neutralKinds.has(element.type) ? "neutral" : boxStateOf[state],
    ...marksOf(scene, element),
    boxes: [],
  };
}

/** How sure the sources are of what a box shows. */
export function markOf(thing: Parameters<typeof statusOf>[0]): Pick<Box, "provenance"> {
  const provenance = statusOf(thing);
  return provenance ? { provenance } : {};
}

/** What every picture marks on an element: how sure it is, its levels, and that it is only a neighbour. */
export function marksOf(scene: Scene, element: Element): Marks {
  const badges = badgesOf(scene, element);
  return {
    ...markOf(element),
    ...(badges.length ? { badges } : {}),
    ...(isNeighbour(scene, element.id) ? { isNeighbour: true } : {}),
  };
}

/** How far a service is online at the date, and how an information system is graded. */
function badgesOf(scene: Scene, element: Element): readonly Badge[] {
  const level = statedLevel(element);
  return [
    ...(element.type === "service" && element.online && isOnline(scene, element)
      ? [{ kind: "online", level: element.online.level } as const]
      : []),
    ...(level === undefined ? [] : [{ kind: "security", level } as const]),
  ];
}
