import type { BusinessFunction, Service } from "../domain/model.ts";
import type { OnlineLevel } from "../domain/service.ts";
import type { Text, Words } from "../domain/text.ts";
import type { Box, Group, View } from "../domain/view.ts";
import { elementOf, type Graph } from "../graph/graph.ts";
import { elementBox, isShown } from "./element-box.ts";
import { agencyLabel, countWords, joinedNote } from "./label.ts";
import { noted, viewOf } from "./view-parts.ts";

export const businessModelTitle: Words = { vi: "Mô hình nghiệp vụ", en: "Business model" };
export const businessModelQuestion: Words = {
  vi: "Cơ quan nào làm nghiệp vụ nào, và mỗi nghiệp vụ có những dịch vụ công nào?",
  en: "Which agency carries out which function, and which public services belong to it?",
};

const withoutDomain: Words = { vi: "Lĩnh vực chưa ghi", en: "Domain not stated" };
const withoutFunction: Words = { vi: "Dịch vụ chưa gắn với nghiệp vụ", en: "Services without a function" };

/** Names of the levels for the second line of a service's box. */
const levelNames: Readonly<Record<OnlineLevel, Words>> = {
  1: { vi: "mức độ 1", en: "level 1" },
  2: { vi: "mức độ 2", en: "level 2" },
  3: { vi: "mức độ 3", en: "level 3" },
  4: { vi: "mức độ 4", en: "level 4" },
  "3-4": { vi: "mức độ 3–4", en: "levels 3–4" },
  full: { vi: "toàn trình", en: "wholly online" },
  partial: { vi: "một phần", en: "partly online" },
};

/**
 * The business model (mô hình nghiệp vụ): a band for each domain, a tile for each function with the agencies that carry
 * it out, and inside it the functions below it and the public services that belong to it. A function stands in the domain
 * of the one at the head of its line. Services that name no function stand in a band of their own.
 */
export function businessModel(graph: Graph): View {
  const functions = graph.byKind.function.filter((each) => isShown(graph, each));
  const services = graph.byKind.service.filter((each) => isShown(graph, each));
  const topOf = topsOf(graph);
  const tops = functions.filter((each) => topOf(each) === each);
  const inside = boxesInside(graph, functions, services, topOf);
  const domains = new Map<string, { readonly title: Text; readonly boxes: Box[] }>();
  for (const each of tops) {
    const title = each.domain ?? withoutDomain;
    const band = domains.get(title.vi) ?? { title, boxes: [] };
    band.boxes.push(functionBox(graph, each, inside));
    domains.set(title.vi, band);
  }
  const loose = services.filter((each) => elementOf(graph, "function", each.function) === undefined);
  return viewOf(graph, {
    id: "business-model",
    title: graph.framework.views.get("business-model")?.name ?? businessModelTitle,
    question: businessModelQuestion,
    summary: summaryOf(functions.length, services.length),
    layout: "layers",
    groups: [...[...domains.values()].map(domainGroup), looseGroup(graph, loose)],
    lines: [],
    notes: [
      ...noted(functions.filter(({ owner }) => !owner).length, (number) => ({
        vi: `${number} nghiệp vụ chưa ghi cơ quan thực hiện.`,
        en: `${number} function${number > 1 ? "s name" : " names"} no agency.`,
      })),
    ],
  });
}

/**
 * Tells the function at the head of the line of parents; one whose line ends in a circle is its own. Each line is
 * followed as far as it is new, however long it is.
 */
function topsOf(graph: Graph): (start: BusinessFunction) => BusinessFunction {
  const tops = new Map<BusinessFunction, BusinessFunction | undefined>();
  return (start) => {
    const line = new Set<BusinessFunction>();
    let last = start;
    let next: BusinessFunction | undefined = start;
    while (next && !line.has(next) && !tops.has(next)) {
      line.add(next);
      last = next;
      next = elementOf(graph, "function", next.parent);
    }
    const top = next === undefined ? last : tops.get(next);
    for (const each of line) tops.set(each, top);
    return tops.get(start) ?? start;
  };
}

/** The boxes that stand inside the box of a function: of a head, all functions below it, at whatever depth. */
type Inside = (each: BusinessFunction) => readonly Box[];

function boxesInside(
  graph: Graph,
  functions: readonly BusinessFunction[],
  services: readonly Service[],
  topOf: ReturnType<typeof topsOf>,
): Inside {
  const below = groupedBy(functions, (each) => topOf(each).id);
  const offered = groupedBy(services, (each) => each.function);
  const servicesOf: Inside = ({ id }) => (offered.get(id) ?? []).map((each) => serviceBox(graph, each));
  return (top) => [
    ...(below.get(top.id) ?? []).filter((each) => each !== top).map((each) => functionBox(graph, each, servicesOf)),
    ...servicesOf(top),
  ];
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = key === undefined ? undefined : groups.get(key);
    if (group) group.push(item);
    else if (key !== undefined) groups.set(key, [item]);
  }
  return groups;
}

function functionBox(graph: Graph, each: BusinessFunction, inside: Inside): Box {
  const owners = (each.owner ?? []).flatMap((id) => elementOf(graph, "agency", id) ?? []).map(agencyLabel);
  const named: Words | undefined = owners.length
    ? { vi: owners.map(({ vi }) => vi).join(", "), en: owners.map(({ vi, en }) => en ?? vi).join(", ") }
    : undefined;
  return { ...elementBox(graph, each, named), boxes: inside(each) };
}

function serviceBox(graph: Graph, each: Service): Box {
  const level = each.online && levelNames[each.online.level];
  return { ...elementBox(graph, each), ...joinedNote(countWords(each.count), level) };
}

function domainGroup({ title, boxes }: { readonly title: Text; readonly boxes: readonly Box[] }, index: number): Group {
  const tones = ["channels", "business-applications", "shared-services", "data", "infrastructure"] as const;
  const tone = tones[index % tones.length] ?? "channels";
  return { id: `domain--${index + 1}`, title, place: "band", tone, boxes };
}

function looseGroup(graph: Graph, services: readonly Service[]): Group {
  const boxes = services.map((each) => serviceBox(graph, each));
  return { id: "without-function", title: withoutFunction, place: "band", tone: "users", boxes };
}

function summaryOf(functions: number, services: number): Words {
  return {
    vi: `Sơ đồ gồm ${functions} nghiệp vụ và ${services} dịch vụ hoặc nhóm dịch vụ, xếp theo lĩnh vực; mỗi nghiệp vụ ghi cơ quan thực hiện.`,
    en: `The picture has ${functions} functions and ${services} services or groups of services by domain; each function names the agencies that carry it out.`,
  };
}
