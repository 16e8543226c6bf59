import { fold } from "../domain/folding.ts";
import type { BusinessFunction, Service } from "../domain/model.ts";
import type { Text, Words } from "../domain/text.ts";
import type { Box, BoxView, Group } from "../domain/view.ts";
import type { ViewCard } from "../domain/view-card.ts";
import { elementOf } from "../graph/graph.ts";
import { elementBox } from "./element-box.ts";
import { agencyLabel } from "./label.ts";
import { isShown, type Scene } from "./scene.ts";
import { boxViewOf, noted, type StandardView } from "./view-parts.ts";

const card: ViewCard = {
  id: "business-model",
  title: { vi: "Mô hình nghiệp vụ", en: "Business model" },
  question: {
    vi: "Cơ quan nào làm nghiệp vụ nào, và mỗi nghiệp vụ có những dịch vụ công nào?",
    en: "Which agency carries out which function, and which public services belong to it?",
  },
  audience: {
    vi: "Văn phòng UBND, Sở Nội vụ, bộ phận kiểm soát thủ tục hành chính: rà soát việc trùng lặp và việc chưa có ai làm trước khi nghĩ đến phần mềm.",
    en: "The office of the People’s Committee, Home Affairs and those who control procedures: to find work done twice and work nobody does, before software is thought of.",
  },
  reading: {
    vi: "Mỗi dải là một miền nghiệp vụ. Ô lớn là nghiệp vụ, dòng dưới là cơ quan thực hiện; ô bên trong là nghiệp vụ con và dịch vụ công kèm mức độ trực tuyến. Dịch vụ chưa gắn với nghiệp vụ đứng ở dải cuối.",
    en: "A band is a domain. A large box is a function with the agencies that carry it out below its name; inside stand the functions below it and its public services with their online level. Services without a function stand in the last band.",
  },
  example: {
    text: `
agencies:
  so-xay-dung: { name: Sở Xây dựng, level: province }
functions:
  cap-phep: { name: Cấp phép xây dựng, domain: Quản lý đô thị, owner: so-xay-dung }
services:
  giay-phep: { name: Giấy phép xây dựng, function: cap-phep, online: { level: 3 } }
  khai-sinh: { name: Đăng ký khai sinh }
`,
    shows: ["cap-phep", "giay-phep", "khai-sinh"],
    tells: {
      vi: "Sở Xây dựng làm nghiệp vụ cấp phép, có một dịch vụ; đăng ký khai sinh chưa gắn với nghiệp vụ nào.",
      en: "The Department of Construction issues permits, with one service; registering births belongs to no function yet.",
    },
  },
  since: "0.1.0",
};

const withoutDomain: Words = { vi: "Lĩnh vực chưa ghi", en: "Domain not stated" };
const withoutFunction: Words = { vi: "Dịch vụ chưa gắn với nghiệp vụ", en: "Services without a function" };
const ofOthers: Words = { vi: "Dịch vụ của nghiệp vụ khác", en: "Services of other functions" };

/**
 * The business model (mô hình nghiệp vụ): a band for each domain, a tile for each function with the agencies that carry
 * it out, and inside it the functions below it and the public services that belong to it. A function stands in the domain
 * of the one at the head of its line. Services that name no function stand in a band of their own.
 */
export function businessModel(graph: Scene): BoxView {
  const functions = graph.byKind.function.filter((each) => isShown(graph, each));
  const services = graph.byKind.service.filter((each) => isShown(graph, each));
  const headOf = topsOf(graph);
  const topOf = topsWithin(functions, headOf);
  const tops = functions.filter((each) => topOf(each) === each);
  const inside = boxesInside(graph, functions, services, topOf);
  const domains = new Map<string, { readonly title: Text; readonly boxes: Box[] }>();
  for (const each of tops) {
    const title = each.domain ?? headOf(each).domain ?? withoutDomain;
    const band = domains.get(title.vi) ?? { title, boxes: [] };
    band.boxes.push(functionBox(graph, each, inside));
    domains.set(title.vi, band);
  }
  const shown = new Set(functions.map(({ id }) => String(id)));
  const belongs = (each: Service): boolean => elementOf(graph, "function", each.function) !== undefined;
  const loose = services.filter((each) => !belongs(each));
  const elsewhere = services.filter((each) => belongs(each) && !shown.has(String(each.function)));
  return boxViewOf(graph, card, {
    summary: summaryOf(functions.length, services.length),
    layout: "layers",
    groups: [
      ...[...domains.values()].map(domainGroup),
      looseGroup(graph, "other-functions", ofOthers, elsewhere),
      looseGroup(graph, "without-function", withoutFunction, loose),
    ],
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
function topsOf(graph: Scene): (start: BusinessFunction) => BusinessFunction {
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

export const businessModelView: StandardView = { card, build: businessModel };

/** Where the head of a line is not in the picture, each function below it stands for itself. */
function topsWithin(functions: readonly BusinessFunction[], topOf: ReturnType<typeof topsOf>): typeof topOf {
  const shown = new Set(functions);
  return (each) => {
    const top = topOf(each);
    return shown.has(top) ? top : each;
  };
}

/** The boxes that stand inside the box of a function: of a head, all functions below it, at whatever depth. */
type Inside = (each: BusinessFunction) => readonly Box[];

function boxesInside(
  graph: Scene,
  functions: readonly BusinessFunction[],
  services: readonly Service[],
  topOf: ReturnType<typeof topsOf>,
): Inside {
  const below = groupedBy(functions, (each) => topOf(each).id);
  const offered = groupedBy(services, (each) => each.function);
  const servicesOf: Inside = ({ id }) => (offered.get(id) ?? []).map((each) => elementBox(graph, each));
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

function functionBox(graph: Scene, each: BusinessFunction, inside: Inside): Box {
  const owners = (each.owner ?? []).flatMap((id) => elementOf(graph, "agency", id) ?? []).map(agencyLabel);
  const named: Words | undefined = owners.length
    ? { vi: owners.map(({ vi }) => vi).join(", "), en: owners.map(({ vi, en }) => en ?? vi).join(", ") }
    : undefined;
  return { ...elementBox(graph, each, named), boxes: inside(each) };
}

function domainGroup({ title, boxes }: { readonly title: Text; readonly boxes: readonly Box[] }, index: number): Group {
  const tones = ["channels", "business-applications", "shared-services", "data", "infrastructure"] as const;
  const tone = tones[index % tones.length] ?? "channels";
  return { id: `domain--${fold(title.vi)}`, title, place: "band", tone, boxes };
}

function looseGroup(graph: Scene, id: string, title: Words, services: readonly Service[]): Group {
  return { id, title, place: "band", tone: "users", boxes: services.map((each) => elementBox(graph, each)) };
}

function summaryOf(functions: number, services: number): Words {
  return {
    vi: `Sơ đồ gồm ${functions} nghiệp vụ và ${services} dịch vụ hoặc nhóm dịch vụ, xếp theo lĩnh vực; mỗi nghiệp vụ ghi cơ quan thực hiện.`,
    en: `The picture has ${functions} functions and ${services} services or groups of services by domain; each function names the agencies that carry it out.`,
  };
}
