import type { Plan, Realised } from "../domain/gap.ts";
import type { Element } from "../domain/model.ts";
import type { Words } from "../domain/text.ts";
import { type BlockStanding, dueDate } from "../graph/block-standing.ts";
import { type Graph, incoming } from "../graph/graph.ts";
import { ownerOf, playsRole } from "../graph/ownership.ts";
import { subjectOf } from "./subject.ts";

/** Tells which requirements of the framework an element does not meet: their titles. */
export type Unmet = (element: string) => readonly Words[];

/**
 * How a block is realised at the date of a graph. What stands is asked for the evidence that the framework names: an
 * owner, the role that must own it, and that it meets the framework's requirements. A block for which one realiser brings
 * all evidence is realised, whatever the others lack.
 */
export function realisedAs(graph: Graph, standing: BlockStanding, unmet: Unmet): Realised {
  const lacking = standing.live.map((element) => [
    ...lackingOf(graph, standing, element),
    ...unmet(element.id).map((title) => requirementOf(element, title)),
  ]);
  const isWhole = lacking.some((each) => each.length === 0);
  const plans = standing.planned.map((element) => planOf(graph, element));
  if (standing.live.length === 0)
    return { state: standing.state === "planned" ? "planned" : "missing", by: [], lacking: [], plans };
  return {
    state: isWhole ? "realised" : "partly",
    by: standing.live.map(subjectOf),
    lacking: isWhole ? [] : lacking.flat(),
    plans,
  };
}

function planOf(graph: Graph, element: Element): Plan {
  const due = dueDate(element);
  const [delivery] = incoming(graph, element.type, element.id, "delivers");
  return {
    by: subjectOf(element),
    ...(delivery ? { project: subjectOf(delivery.from) } : {}),
    ...(due === undefined ? {} : { due }),
  };
}

function requirementOf(element: Element, title: Words): Words {
  const { vi, en = vi } = subjectOf(element).name;
  return {
    vi: `“${vi}” chưa đạt yêu cầu “${title.vi}”`,
    en: `“${en}” does not meet “${title.en}”`,
  };
}

/** The evidence that the framework asks of what realises a block, and that an element does not give. */
function lackingOf(graph: Graph, { block }: BlockStanding, element: Element): readonly Words[] {
  const role = block.owner;
  if (role === undefined) return [];
  const owner = ownerOf(graph, element);
  const name = subjectOf(element).name;
  const title = graph.framework.roles.get(role)?.name ?? { vi: role, en: role };
  if (!owner)
    return [
      {
        vi: `“${name.vi}” chưa ghi cơ quan chủ quản; khung yêu cầu: ${title.vi}`,
        en: `“${name.en ?? name.vi}” names no owner; the framework asks for: ${title.en}`,
      },
    ];
  if (playsRole(graph, owner, role)) return [];
  return [
    {
      vi: `“${name.vi}” do “${owner.name.vi}” chủ quản; khung yêu cầu: ${title.vi}`,
      en: `“${name.en ?? name.vi}” is owned by “${owner.name.en ?? owner.name.vi}”; the framework asks for: ${title.en}`,
    },
  ];
}
