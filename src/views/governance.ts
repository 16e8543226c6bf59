import type { Agency } from "../domain/model.ts";
import type { Words } from "../domain/text.ts";
import type { Box } from "../domain/view.ts";
import { incoming, isLive } from "../graph/graph.ts";
import { elementBox, markOf } from "./element-box.ts";
import { agencyLabel, joinedNote } from "./label.ts";
import { isShown, type Scene } from "./scene.ts";

/** More agencies than this in one role share a box. */
const agenciesShown = 3;

/** Who is responsible: for each role of the framework its agencies, with how much they own. */
export function governanceBoxes(graph: Scene): readonly Box[] {
  const placed = new Set<string>();
  return [...graph.framework.roles.values()].flatMap((role): readonly Box[] => {
    const agencies = graph.byKind.agency
      .filter(({ id, roles }) => roles?.includes(role.id) && !placed.has(id))
      .filter((agency) => isShown(graph, agency));
    for (const { id } of agencies) placed.add(id);
    if (agencies.length <= agenciesShown) return agencies.map((agency) => agencyBox(graph, agency));
    const units = agencies.reduce((total, { count }) => total + (count ?? 1), 0);
    const number: Words = { vi: `${units} cơ quan`, en: `${units} agencies` };
    const note = joinedNote(number, ownedWords(graph, agencies));
    return [
      {
        id: `role--${role.id}`,
        kind: "agency",
        label: role.name,
        ...note,
        state: "neutral",
        ...markOf(role),
        boxes: [],
      },
    ];
  });
}

function agencyBox(graph: Scene, agency: Agency): Box {
  return { ...elementBox(graph, agency, ownedWords(graph, [agency])), label: agencyLabel(agency) };
}

const owned = [
  { kind: "application", vi: "ứng dụng", en: ["application", "applications"] },
  { kind: "database", vi: "CSDL", en: ["database", "databases"] },
  { kind: "node", vi: "hạ tầng", en: ["piece of infrastructure", "pieces of infrastructure"] },
] as const;

/** How many applications, databases and pieces of infrastructure in use agencies own. */
function ownedWords(graph: Scene, agencies: readonly Agency[]): Words | undefined {
  const elements = agencies.flatMap(({ id }) => incoming(graph, "agency", id, "owner").map(({ from }) => from));
  const parts = owned.flatMap(({ kind, vi, en: [one, many] }): readonly Words[] => {
    const number = elements.filter((element) => element.type === kind && isLive(graph, element)).length;
    return number ? [{ vi: `${number} ${vi}`, en: `${number} ${number > 1 ? many : one}` }] : [];
  });
  return joinedNote(...parts).note;
}
