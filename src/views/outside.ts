import type { Framework } from "../domain/framework.ts";
import type { Link } from "../domain/model.ts";
import type { Box, Group } from "../domain/view.ts";
import { type Edge, incoming, stateOf } from "../graph/graph.ts";
import { elementBox, markOf } from "./element-box.ts";
import { joinedNote, plannedWords, shortened } from "./label.ts";
import { isShown, type Scene } from "./scene.ts";

type NationalSystem = Framework["nationalSystems"] extends ReadonlyMap<string, infer S> ? S : never;

/** Kinds of national systems that every province is to connect with: shown, without a judgement, where no link is modelled. */
const alwaysShown: readonly NationalSystem["kind"][] = ["integration", "channel"];

/**
 * The world outside: national systems that the model links with or reads (their state is that of the link), those that
 * every province is to connect with, central agencies and partners.
 */
export function outsideGroup(graph: Scene): Group {
  const layer = [...graph.framework.layers.values()].find(({ place }) => place === "outside");
  return {
    id: layer?.id ?? "outside",
    title: layer?.name ?? { vi: "Hệ thống quốc gia và bên ngoài", en: "National and outside systems" },
    place: "outside",
    tone: layer?.id ?? "outside",
    boxes: [...nationalSystemBoxes(graph), ...outsideAgencies(graph)],
  };
}

/** The id of a national system's box. */
export function nationalSystemBoxId(system: string): string {
  return `national-system--${system}`;
}

/** The box of a national system, with how the province is connected to it. */
export function nationalSystemBox(graph: Scene, system: NationalSystem): Box {
  const uses = usesOf(graph, system.id);
  const isConnected = uses.some(({ from }) => stateOf(graph, from) === "live");
  const planned = uses.find(({ from }) => stateOf(graph, from) === "planned");
  const words = uses.length
    ? isConnected
      ? { vi: "đã kết nối", en: "connected" }
      : plannedWords(graph, planned?.from)
    : { vi: "chưa kết nối", en: "not connected" };
  return {
    id: nationalSystemBoxId(system.id),
    kind: "nationalSystem",
    label: shortened(system.name),
    ...joinedNote(words),
    state: uses.length ? (isConnected ? "realised" : "planned") : "neutral",
    ...markOf(uses[0]?.from ?? system),
    boxes: [],
  };
}

function nationalSystemBoxes(graph: Scene): readonly Box[] {
  return [...graph.framework.nationalSystems.values()]
    .filter(({ id, kind }) => usesOf(graph, id).length || (!graph.scope && alwaysShown.includes(kind)))
    .map((system) => nationalSystemBox(graph, system));
}

/** The links that lead to a national system or come from it, and the applications and services that read it. */
function usesOf(graph: Scene, system: string): readonly Edge[] {
  return incoming(graph, "nationalSystem", system).filter(({ from }) => isShown(graph, from));
}

function outsideAgencies(graph: Scene): readonly Box[] {
  const linked = new Set(graph.byKind.link.filter((link) => isShown(graph, link)).flatMap(endsOf));
  return graph.byKind.agency
    .filter(({ id, level, kind }) => kind === "partner" || (level === "central" && linked.has(id)))
    .filter((agency) => isShown(graph, agency))
    .map((agency) => elementBox(graph, agency));
}

function endsOf({ from, to }: Link): readonly string[] {
  return [from, to];
}
