import type { Element, Service } from "../domain/model.ts";
import type { Text, Words } from "../domain/text.ts";
import type { Box, Group, Line, View } from "../domain/view.ts";
import { type Edge, type Graph, outgoing, stateOf } from "../graph/graph.ts";
import { elementBox, isShown, markOf } from "./element-box.ts";
import { noted, viewOf } from "./view-parts.ts";

export const onlineServiceModelTitle: Words = { vi: "Mô hình dịch vụ trực tuyến", en: "Online service model" };
export const onlineServiceModelQuestion: Words = {
  vi: "Người dân, doanh nghiệp đến dịch vụ công qua kênh nào; ứng dụng và dữ liệu nào phục vụ?",
  en: "Through which channels do citizens and enterprises reach the services; which applications and data serve them?",
};

/** The stations of a dossier, from the user to the data. */
const stations = [
  { id: "users", title: { vi: "Người sử dụng", en: "Users" }, tone: "users" },
  { id: "channels", title: { vi: "Kênh giao tiếp", en: "Channels" }, tone: "channels" },
  { id: "services", title: { vi: "Dịch vụ công", en: "Public services" }, tone: "governance" },
  { id: "applications", title: { vi: "Ứng dụng", en: "Applications" }, tone: "business-applications" },
  { id: "data", title: { vi: "Dữ liệu", en: "Data" }, tone: "data" },
] as const satisfies readonly { readonly id: string; readonly title: Text; readonly tone: string }[];
type Station = (typeof stations)[number]["id"];

const usersId = "users--public";

/**
 * The online service model: users, the channels through which services are reached, the services, the applications that
 * realise them, and the databases that services and applications read and write. A platform that is a channel as well
 * stands among the channels, and its data are reached from there.
 */
export function onlineServiceModel(graph: Graph): View {
  const services = graph.byKind.service.filter((each) => isShown(graph, each));
  const edges = services.flatMap((each) => shownEdges(graph, each, ["channels", "realizedBy", "reads"]));
  const channels = targetsOf(graph, edges, "channels");
  const applications = targetsOf(graph, edges, "realizedBy").filter((each) => !channels.includes(each));
  const dataEdges = [...channels, ...applications].flatMap((each) => shownEdges(graph, each, ["reads", "writes"]));
  const data = targetsOf(graph, [...edges, ...dataEdges], "reads", "writes");
  const boxes: Readonly<Record<Station, readonly Box[]>> = {
    users: services.length ? [usersBox(graph)] : [],
    channels: channels.map((each) => elementBox(graph, each)),
    services: services.map((each) => elementBox(graph, each)),
    applications: applications.map((each) => elementBox(graph, each)),
    data: data.map((each) => elementBox(graph, each)),
  };
  return viewOf(graph, {
    id: "online-service-model",
    title: graph.framework.views.get("online-service-model")?.name ?? onlineServiceModelTitle,
    question: onlineServiceModelQuestion,
    summary: summaryOf(services, channels.length, applications.length, data.length),
    layout: "graph",
    groups: stations.map((station): Group => ({ ...station, place: "band", boxes: boxes[station.id] })),
    lines: [...channels.map(fromUsers), ...linesOf(graph, [...edges, ...dataEdges])],
    notes: [
      ...noted(services.filter(({ channels: named }) => !named).length, (number) => ({
        vi: `${number} dịch vụ chưa ghi kênh giao tiếp.`,
        en: `${number} service${number > 1 ? "s name" : " names"} no channel.`,
      })),
      ...noted(services.filter(({ realizedBy }) => !realizedBy).length, (number) => ({
        vi: `${number} dịch vụ chưa có ứng dụng thực hiện.`,
        en: `${number} service${number > 1 ? "s have" : " has"} no application.`,
      })),
    ],
  });
}

/** The references of some fields to elements that are shown, field by field. */
function shownEdges(graph: Graph, element: Element, fields: readonly string[]): readonly Edge[] {
  const isDrawn = ({ to }: Edge): boolean => {
    const target = graph.elements.get(to.id);
    return target?.type === to.kind && isShown(graph, target);
  };
  return fields.flatMap((field) => outgoing(graph, element.id, field).filter(isDrawn));
}

/** The elements that edges of some fields lead to, each once, in the order met. */
function targetsOf(graph: Graph, edges: readonly Edge[], ...fields: readonly string[]): readonly Element[] {
  const asked = edges.filter(({ field }) => fields.includes(field));
  return [...new Set(asked.flatMap(({ to }) => graph.elements.get(to.id) ?? []))];
}

/** Citizens, enterprises and other users outside of government, as one box. */
function usersBox(graph: Graph): Box {
  const groups = [...graph.framework.userGroups.values()].filter(({ side }) => side === "public");
  const named = groups.map(({ name }) => name);
  const label: Text = named.length
    ? { vi: named.map(({ vi }) => vi).join(", "), en: named.map(({ en }) => en).join(", ") }
    : { vi: "Người dân, doanh nghiệp", en: "Citizens and enterprises" };
  return { id: usersId, kind: "userGroup", label, state: "neutral", boxes: [], ...markOf(groups[0] ?? {}) };
}

function fromUsers({ id }: Element): Line {
  return { id: `${usersId}--${id}`, from: usersId, to: id, style: "reference", planned: false, bothWays: false };
}

/**
 * Lines run the way of a dossier: channel to service, service to application, application to data. One line stands for
 * all relations of a pair: a channel that realises a service as well is drawn as its channel.
 */
function linesOf(graph: Graph, edges: readonly Edge[]): readonly Line[] {
  const lines = edges.map(({ from, field, to }): Line => {
    const isChannel = field === "channels";
    return {
      id: `${from.id}--${to.id}`,
      from: isChannel ? to.id : from.id,
      to: isChannel ? from.id : to.id,
      style: "reference",
      planned: [from, graph.elements.get(to.id)].some((end) => end && stateOf(graph, end) === "planned"),
      bothWays: false,
    };
  });
  const met = new Set<string>();
  return lines.filter(({ id, from, to }) => from !== to && !met.has(id) && met.add(id));
}

function summaryOf(services: readonly Service[], channels: number, applications: number, data: number): Words {
  return {
    vi: `Sơ đồ gồm ${channels} kênh giao tiếp, ${services.length} dịch vụ hoặc nhóm dịch vụ, ${applications} ứng dụng và ${data} cơ sở dữ liệu.`,
    en: `The picture has ${channels} channels, ${services.length} services or groups of services, ${applications} applications and ${data} databases.`,
  };
}
