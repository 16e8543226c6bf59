import { isKind } from "../domain/kind.ts";
import type { Cell, Header, HeaderGroup, MatrixView } from "../domain/matrix-view.ts";
import type { Application, Element, Service } from "../domain/model.ts";
import type { Text, Words } from "../domain/text.ts";
import type { ViewCard } from "../domain/view-card.ts";
import { outgoing, stateOf } from "../graph/graph.ts";
import { hostOf } from "../graph/hosting.ts";
import { elementBox } from "./element-box.ts";
import { labelled, spokenList } from "./named.ts";
import { askedFirst, isInTime, isShown, type Scene } from "./scene.ts";
import { matrixOf, noted, plural, type StandardView } from "./view-parts.ts";

const card: ViewCard = {
  id: "service-traceability",
  title: { vi: "Truy vết dịch vụ", en: "Service traceability" },
  question: {
    vi: "Mỗi dịch vụ công thuộc nghiệp vụ nào, chạy trên ứng dụng, cơ sở dữ liệu, hạ tầng nào; mắt xích nào còn trống?",
    en: "Which function, application, database and node stand behind each public service, and which link of the chain is missing?",
  },
  audience: {
    vi: "Người rà soát dịch vụ công trực tuyến và người vận hành: biết sự cố ở đâu ảnh hưởng dịch vụ nào, dịch vụ nào chưa có gì phía sau.",
    en: "Those who review online services and those who run the systems: to know which service a failure touches, and behind which there is nothing.",
  },
  reading: {
    vi: "Mỗi hàng là một dịch vụ; đọc từ trái sang phải: nghiệp vụ, ứng dụng, cơ sở dữ liệu mà ứng dụng và dịch vụ dùng, nơi đặt. Ô có dấu còn thiếu là mắt xích mà mô hình chưa ghi.",
    en: "A row is a service; read from left to right: function, application, the databases that service and applications use, where they run. A cell marked as missing is a link of the chain that the model does not state.",
  },
  example: {
    text: `
nodes:
  ttdl: { name: Trung tâm dữ liệu, kind: data-centre }
applications:
  mot-cua: { name: Một cửa, writes: ho-so, hostedOn: ttdl }
databases:
  ho-so: { name: CSDL hồ sơ, kind: shared, hostedOn: ttdl }
services:
  cap-phep: { name: Cấp phép xây dựng, realizedBy: mot-cua }
  khai-sinh: { name: Đăng ký khai sinh }
`,
    shows: ["cap-phep", "khai-sinh"],
    tells: {
      vi: "Cấp phép đi đến trung tâm dữ liệu nhưng chưa gắn nghiệp vụ; khai sinh trống cả bốn mắt xích.",
      en: "The permit leads down to the data centre but belongs to no function; for registering births all four links are missing.",
    },
  },
  since: "0.2.0",
};

export const serviceTraceabilityView: StandardView = { card, build: serviceTraceability };

const stations = [
  { id: "function", title: { vi: "Nghiệp vụ", en: "Function" }, tone: "governance" },
  { id: "application", title: { vi: "Ứng dụng", en: "Application" }, tone: "business-applications" },
  { id: "database", title: { vi: "Cơ sở dữ liệu", en: "Database" }, tone: "data" },
  { id: "node", title: { vi: "Nơi đặt", en: "Runs on" }, tone: "infrastructure" },
] as const satisfies readonly { readonly id: string; readonly title: Words; readonly tone: string }[];
type Station = (typeof stations)[number]["id"];
type Chain = Readonly<Record<Station, readonly Element[]>>;

/** Services against the links of the chain that carries them. */
function serviceTraceability(scene: Scene): MatrixView {
  const services = askedFirst(
    scene,
    scene.byKind.service.filter((each) => isShown(scene, each)),
  );
  const chains = services.map((service) => ({ service, chain: chainOf(scene, service) }));
  const cells = chains.flatMap(({ service, chain }) => cellsOf(scene, service, chain));
  const broken = chains.filter(({ chain }) => stations.some(({ id }) => chain[id].length === 0)).length;
  return matrixOf(scene, card, {
    layout: "matrix",
    setting: "texts",
    rowTitle: { vi: "Dịch vụ công", en: "Public service" },
    columnTitle: { vi: "Chuỗi thực hiện", en: "Chain" },
    rows: rowsOf(scene, services),
    columns: stations.map(
      ({ id, title, tone }): HeaderGroup => ({ id: `chain--${id}`, tone, headers: [{ id, label: title }] }),
    ),
    cells,
    summary: {
      vi: `Bảng có ${services.length} dịch vụ hoặc nhóm dịch vụ; ${services.length - broken} đủ bốn mắt xích, ${broken} còn chỗ trống.`,
      en: `The table has ${plural(services.length, "service or group of services", "services or groups of services")}; ${services.length - broken} with the whole chain, ${broken} with holes.`,
    },
    notes: noted(broken, () => holesIn(chains.map(({ chain }) => chain))),
  });
}

/** How many services lack each link of the chain. */
function holesIn(chains: readonly Chain[]): Words {
  const holes = stations.flatMap(({ id, title }) => {
    const number = chains.filter((chain) => !chain[id].length).length;
    return number
      ? [{ vi: `${lowered(title.vi)} (${number} dịch vụ)`, en: `${lowered(title.en)} (${plural(number, "service")})` }]
      : [];
  });
  return {
    vi: `Mắt xích còn trống: ${holes.map(({ vi }) => vi).join(", ")}.`,
    en: `Links of the chain not stated: ${holes.map(({ en }) => en).join(", ")}.`,
  };
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const withoutSector: Text = { vi: "Chưa ghi lĩnh vực", en: "No sector stated" };

/** Services by sector, in the order of the framework's sectors. */
function rowsOf(scene: Scene, services: readonly Service[]): readonly HeaderGroup[] {
  const { sectors } = scene.framework;
  const row = (each: Service): Header => {
    const { id, label, note, state, boxes: _, kind: __, ...marks } = elementBox(scene, each);
    return { ...marks, id, label, state, ...(note ? { note } : {}) };
  };
  const known = [...sectors.values()].map(
    ({ id, name }): HeaderGroup => ({
      id: `sector--${id}`,
      title: name,
      tone: "channels",
      headers: services.filter(({ sector }) => sector === id).map(row),
    }),
  );
  const loose = services.filter(({ sector }) => sector === undefined || !sectors.has(sector)).map(row);
  const isOnly = loose.length === services.length;
  return [
    ...known,
    { id: "sector--none", tone: "channels", headers: loose, ...(isOnly ? {} : { title: withoutSector }) },
  ];
}

/** What stands behind a service, from its function down to where its systems run. */
function chainOf(scene: Scene, service: Service): Chain {
  const functions = targets(scene, service, "function");
  const applications = targets(scene, service, "realizedBy").filter(isApplication);
  const read = [service, ...applications].flatMap((each) => targets(scene, each, "reads", "writes"));
  const databases = read.filter(({ type }) => type === "database");
  const hosts = [...applications, ...databases].flatMap((each) =>
    each.type === "application" || each.type === "database" ? (hostOf(scene, each) ?? []) : [],
  );
  return {
    function: functions,
    application: applications,
    database: [...new Set(databases)],
    node: [...new Set(hosts)].filter((node) => isInTime(scene, node)),
  };
}

function isApplication(element: Element): element is Application {
  return element.type === "application";
}

function targets(scene: Scene, element: Element, ...fields: readonly string[]): readonly Element[] {
  const edges = fields.flatMap((field) => outgoing(scene, element.id, field));
  const found = edges.flatMap(({ to }) => (isKind(to.kind) ? (scene.elements.get(to.id) ?? []) : []));
  return [...new Set(found)].filter((each) => isInTime(scene, each));
}

const hole: Words = { vi: "chưa ghi", en: "not stated" };
/** Names in a cell, at most. */
const named = 6;

function cellsOf(scene: Scene, service: Service, chain: Chain): readonly Cell[] {
  return stations.map(({ id, title }): Cell => {
    const elements = chain[id];
    const at = { row: service.id, column: id, elements: elements.map((each) => each.id) };
    if (!elements.length)
      return {
        ...at,
        text: hole,
        state: "missing",
        spoken: { vi: `${title.vi}: ${hole.vi}`, en: `${title.en}: ${hole.en}` },
      };
    const isPlanned =
      stateOf(scene, service) === "planned" || elements.every((each) => stateOf(scene, each) === "planned");
    return {
      ...at,
      text: labelled(elements, named),
      state: isPlanned ? "planned" : "realised",
      spoken: spokenList(title, elements),
    };
  });
}
