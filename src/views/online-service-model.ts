import type { Element, Service } from "../domain/model.ts";
import type { Text, Words } from "../domain/text.ts";
import type { Box, BoxView, Group, Line } from "../domain/view.ts";
import type { ViewCard } from "../domain/view-card.ts";
import { type Edge, outgoing, stateOf } from "../graph/graph.ts";
import { bySector } from "./divide.ts";
import { elementBox, markOf } from "./element-box.ts";
import { askedFirst, isInTime, isShown, type Scene } from "./scene.ts";
import { boxViewOf, noted, type StandardView } from "./view-parts.ts";

const card: ViewCard = {
  id: "online-service-model",
  title: { vi: "Mô hình dịch vụ trực tuyến", en: "Online service model" },
  question: {
    vi: "Người dân, doanh nghiệp đến dịch vụ công qua kênh nào; ứng dụng và dữ liệu nào phục vụ?",
    en: "Through which channels do citizens and enterprises reach the services; which applications and data serve them?",
  },
  audience: {
    vi: "Trung tâm phục vụ hành chính công, bộ phận một cửa, cơ quan chủ trì dịch vụ: thấy đường đi của hồ sơ và chỗ đứt đoạn.",
    en: "The public service centre, one-stop desks and the agencies behind the services: to see the way of a dossier and where it breaks.",
  },
  reading: {
    vi: "Đọc theo đường đi của hồ sơ: người dùng, kênh giao tiếp, dịch vụ, ứng dụng, dữ liệu. Chọn một dịch vụ hay một lĩnh vực bằng --only service:… hoặc --only sector:…; không chọn thì vẽ tất cả.",
    en: "Read it the way a dossier goes: users, channels, services, applications, data. Choose one service or one sector with --only service:… or --only sector:…; without it, all are drawn.",
  },
  example: {
    text: `
applications:
  cong: { name: Cổng dịch vụ công }
  mot-cua: { name: Một cửa điện tử, writes: ho-so }
databases:
  ho-so: { name: CSDL hồ sơ, kind: shared }
services:
  cap-phep: { name: Cấp phép xây dựng, channels: cong, realizedBy: mot-cua, online: { level: 4 } }
`,
    shows: ["users--public", "cong", "cap-phep", "mot-cua", "ho-so"],
    tells: {
      vi: "Người dân vào cổng, chọn cấp phép xây dựng, Một cửa xử lý và ghi vào CSDL hồ sơ.",
      en: "Citizens enter the portal and ask for a building permit; the one-stop system handles it and writes to the dossier database.",
    },
  },
  since: "0.1.0",
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
export function onlineServiceModel(graph: Scene): BoxView {
  const services = askedFirst(
    graph,
    graph.byKind.service.filter((each) => isShown(graph, each)),
  );
  const edges = services.flatMap((each) => shownEdges(graph, each, ["channels", "realizedBy", "reads"]));
  const channels = targetsOf(graph, edges, "channels");
  const applications = targetsOf(graph, edges, "realizedBy").filter((each) => !channels.includes(each));
  const dataEdges = [...channels, ...applications].flatMap((each) => shownEdges(graph, each, ["reads", "writes"]));
  const data = targetsOf(graph, [...edges, ...dataEdges], "reads", "writes");
  const reached = new Set(edges.filter(({ field }) => field === "channels").map(({ from }) => from.id));
  const unreached = services.filter(({ id }) => !reached.has(id));
  const boxes: Readonly<Record<Station, readonly Box[]>> = {
    users: services.length ? [usersBox(graph)] : [],
    channels: [...channels.map((each) => elementBox(graph, each)), ...(unreached.length ? [noChannel] : [])],
    services: services.map((each) => elementBox(graph, each)),
    applications: applications.map((each) => elementBox(graph, each)),
    data: data.map((each) => elementBox(graph, each)),
  };
  return boxViewOf(graph, card, {
    summary: summaryOf(services, channels.length, applications.length, data.length),
    layout: "graph",
    groups: stations.map((station): Group => ({ ...station, place: "band", boxes: boxes[station.id] })),
    lines: [
      ...channels.map((each) => fromUsers(each.id, stateOf(graph, each) === "planned")),
      ...(unreached.length ? [fromUsers(noChannel.id, false)] : []),
      ...unreached.map(({ id }): Line => ({ ...plainLine, id: `${noChannel.id}--${id}`, from: noChannel.id, to: id })),
      ...linesOf(graph, [...edges, ...dataEdges]),
    ],
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

export const onlineServiceModelView: StandardView = { card, build: onlineServiceModel, divide: bySector };

/** The references of some fields to elements of the time, field by field: the way of a dossier is followed to its end. */
function shownEdges(graph: Scene, element: Element, fields: readonly string[]): readonly Edge[] {
  const isDrawn = ({ to }: Edge): boolean => {
    const target = graph.elements.get(to.id);
    return target?.type === to.kind && isInTime(graph, target);
  };
  return fields.flatMap((field) => outgoing(graph, element.id, field).filter(isDrawn));
}

/** The elements that edges of some fields lead to, each once, in the order met. */
function targetsOf(graph: Scene, edges: readonly Edge[], ...fields: readonly string[]): readonly Element[] {
  const asked = edges.filter(({ field }) => fields.includes(field));
  return [...new Set(asked.flatMap(({ to }) => graph.elements.get(to.id) ?? []))];
}

/** Citizens, enterprises and other users outside of government, as one box. */
function usersBox(graph: Scene): Box {
  const groups = [...graph.framework.userGroups.values()].filter(({ side }) => side === "public");
  const named = groups.map(({ name }) => name);
  const label: Text = named.length
    ? { vi: named.map(({ vi }) => vi).join(", "), en: named.map(({ en }) => en).join(", ") }
    : { vi: "Người dân, doanh nghiệp", en: "Citizens and enterprises" };
  return { id: usersId, kind: "userGroup", label, state: "neutral", boxes: [], ...markOf(groups[0] ?? {}) };
}

/** Stands where nobody wrote down how a service is reached: the way to it has a hole. */
const noChannel: Box = {
  id: "channels--none",
  kind: "application",
  label: { vi: "Chưa ghi kênh giao tiếp", en: "No channel stated" },
  state: "missing",
  boxes: [],
};

const plainLine = { style: "reference", planned: false, bothWays: false } as const;

function fromUsers(channel: string, planned: boolean): Line {
  return { ...plainLine, id: `${usersId}--${channel}`, from: usersId, to: channel, planned };
}

/**
 * Lines run the way of a dossier: channel to service, service to application, application to data. One line stands for
 * all relations of a pair: a channel that realises a service as well is drawn as its channel.
 */
function linesOf(graph: Scene, edges: readonly Edge[]): readonly Line[] {
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
