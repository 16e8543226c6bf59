import { levels } from "../domain/agency.ts";
import { groupBy } from "../domain/grouping.ts";
import type { Agency, Node } from "../domain/model.ts";
import type { Words } from "../domain/text.ts";
import { levelNames } from "../domain/value-words.ts";
import type { Box, BoxView, Group, Line } from "../domain/view.ts";
import type { ViewCard } from "../domain/view-card.ts";
import { elementOf, incoming, isLive, outgoing, stateOf } from "../graph/graph.ts";
import { siteOf } from "../graph/hosting.ts";
import { tilesOf } from "./block-box.ts";
import { elementBox } from "./element-box.ts";
import { agencyLabel, joinedNote } from "./label.ts";
import { isInTime, isShown, type Scene } from "./scene.ts";
import { boxViewOf, noted, plural, type StandardView } from "./view-parts.ts";

const card: ViewCard = {
  id: "infrastructure-and-network",
  title: { vi: "Hạ tầng và mạng", en: "Infrastructure and network" },
  question: {
    vi: "Tỉnh có những trung tâm dữ liệu, mạng, điểm nào; cơ quan nào đã nối mạng, hệ thống nào đặt ở đâu?",
    en: "Which data centres, networks and sites does the province have; which agencies are connected, and what runs where?",
  },
  audience: {
    vi: "Cán bộ hạ tầng và người lập dự án đầu tư: dùng chung cái đã có, thấy nơi chỉ có một điểm và không có dự phòng.",
    en: "Infrastructure staff and those who plan investments: to share what is there, and see what stands alone without a backup.",
  },
  reading: {
    vi: "Khung giữa là mạng truyền dẫn, nối với trung tâm dữ liệu và các cơ quan. Ô nằm trong ô là đặt tại đó; dòng nhỏ cho biết số ứng dụng và cơ sở dữ liệu đang chạy. Nét có chữ “dự phòng” nối nơi chính với nơi dự phòng. Thành phần hạ tầng của khung chưa có đứng trong khung riêng.",
    en: "Networks in the middle join data centres and agencies. A box inside a box stands there; the small line tells how many applications and databases run on it. A line marked “backup” joins a site with the one that stands in for it. Blocks of the framework that are missing stand in a frame of their own.",
  },
  example: {
    text: `
agencies:
  ubnd-huyen: { name: UBND các huyện, level: district }
nodes:
  man: { name: Mạng đô thị, kind: network, connects: [ttdl, ubnd-huyen] }
  ttdl: { name: Trung tâm dữ liệu, kind: data-centre }
  may-chu: { name: Máy chủ ứng dụng, kind: server, within: ttdl }
applications:
  mot-cua: { name: Một cửa, hostedOn: may-chu }
`,
    shows: ["man", "ttdl", "may-chu", "ubnd-huyen"],
    tells: {
      vi: "Mạng đô thị nối trung tâm dữ liệu với các huyện; máy chủ nằm trong trung tâm và chạy một ứng dụng.",
      en: "The metropolitan network joins the data centre with the districts; the server stands in the centre and runs one application.",
    },
  },
  since: "0.2.0",
};

export const infrastructureAndNetworkView: StandardView = { card, build: infrastructureAndNetwork };

interface Zone {
  readonly id: string;
  readonly title: Words;
  readonly kinds: readonly Node["kind"][];
}

/** Where a node stands in the picture that stands in no other. */
const zones: readonly Zone[] = [
  {
    id: "networks",
    title: { vi: "Mạng truyền dẫn", en: "Networks" },
    kinds: ["network"],
  },
  {
    id: "centres",
    title: { vi: "Trung tâm dữ liệu, điều hành", en: "Data and operations centres" },
    kinds: ["data-centre", "operations-centre"],
  },
  { id: "security", title: { vi: "An toàn thông tin", en: "Information security" }, kinds: ["security"] },
  {
    id: "sites",
    title: { vi: "Điểm, máy chủ, trang thiết bị", en: "Sites, servers, equipment" },
    kinds: ["site", "server", "equipment", "training"],
  },
];

/** Networks, what they connect, and what stands where. */
function infrastructureAndNetwork(scene: Scene): BoxView {
  const nodes = scene.byKind.node.filter((node) => isShown(scene, node));
  const nesting = nestingOf(scene, nodes);
  const tops = nodes.filter((node) => !nesting.isInside(node));
  const agencies = connectedAgencies(scene, nodes);
  const lines = linesOf(scene, nodes, new Set([...nodes, ...agencies].map(({ id }) => String(id))));
  const alone = tops.filter((node) => node.kind === "data-centre" && isLive(scene, node) && !hasBackup(scene, node));
  return boxViewOf(scene, card, {
    layout: "graph",
    groups: [
      ...zones.map((zone) => zoneGroup(scene, zone, tops, nesting)),
      ...levels.map(
        (level): Group => ({
          id: `level--${level}`,
          title: levelNames[level],
          place: "band",
          tone: "channels",
          boxes: agencies
            .filter((agency) => agency.level === level)
            .map((agency) => ({ ...elementBox(scene, agency), label: agencyLabel(agency) })),
        }),
      ),
      missingGroup(scene),
    ],
    lines,
    summary: {
      vi: `Sơ đồ có ${nodes.length} thành phần hạ tầng và ${agencies.length} cơ quan hoặc nhóm cơ quan được nối mạng.`,
      en: `The picture has ${plural(nodes.length, "piece")} of infrastructure and ${plural(agencies.length, "agency or group of agencies", "agencies or groups of agencies")} on the network.`,
    },
    notes: [
      ...noted(alone.length, (number) => ({
        vi: `${number} trung tâm dữ liệu chưa ghi nơi dự phòng.`,
        en: `${plural(number, "data centre has", "data centres have")} no backup on record.`,
      })),
      ...noted(unhosted(scene), (number) => ({
        vi: `${number} ứng dụng và cơ sở dữ liệu chưa ghi nơi đặt.`,
        en: `${plural(number, "application or database does", "applications and databases do")} not say where they run.`,
      })),
    ],
  });
}

/** What stands in what. */
interface Nesting {
  readonly inside: (node: Node) => readonly Node[];
  readonly isInside: (node: Node) => boolean;
}

/** Frames within one another, at most: what stands deeper, or in a circle within itself, stands for itself. */
const deepest = 6;

/** Each node within the nearest one around it that is shown. */
function nestingOf(scene: Scene, nodes: readonly Node[]): Nesting {
  const shown = new Set(nodes);
  const holders = new Map<Node, Node>();
  for (const node of nodes) {
    const around = siteOf(scene, node).slice(1);
    const isCircle = around.some((each) => each.within === node.id);
    const holder = isCircle || around.length > deepest ? undefined : around.find((each) => shown.has(each));
    if (holder) holders.set(node, holder);
  }
  const inside = groupBy(holders.keys(), (node) => holders.get(node));
  return { inside: (node) => inside.get(node) ?? [], isInside: (node) => holders.has(node) };
}

function zoneGroup(scene: Scene, zone: Zone, tops: readonly Node[], nesting: Nesting): Group {
  const boxes = tops.filter(({ kind }) => zone.kinds.includes(kind)).map((node) => nodeBox(scene, node, nesting));
  const tone = zone.id === "security" ? "security" : "infrastructure";
  return { id: zone.id, title: zone.title, place: "band", tone, boxes };
}

function nodeBox(scene: Scene, node: Node, nesting: Nesting): Box {
  const backup = elementOf(scene, "node", node.backupOf);
  const words = joinedNote(runs(scene, node), backup && standsIn).note;
  return {
    ...elementBox(scene, node, words),
    boxes: nesting.inside(node).map((inner) => nodeBox(scene, inner, nesting)),
  };
}

const standsIn: Words = { vi: "dự phòng", en: "backup" };

/** How many applications and databases in use run on a node. */
function runs(scene: Scene, node: Node): Words | undefined {
  const hosted = incoming(scene, "node", node.id, "hostedOn").filter(({ from }) => isLive(scene, from));
  const applications = hosted.filter(({ from }) => from.type === "application").length;
  const databases = hosted.length - applications;
  return joinedNote(
    applications ? { vi: `${applications} ứng dụng`, en: plural(applications, "application") } : undefined,
    databases ? { vi: `${databases} CSDL`, en: plural(databases, "database") } : undefined,
  ).note;
}

function connectedAgencies(scene: Scene, nodes: readonly Node[]): readonly Agency[] {
  const ids = new Set(nodes.flatMap((node) => outgoing(scene, node.id, "connects").map(({ to }) => to.id)));
  return scene.byKind.agency.filter((agency) => ids.has(agency.id) && isInTime(scene, agency));
}

function linesOf(scene: Scene, nodes: readonly Node[], shown: ReadonlySet<string>): readonly Line[] {
  const lines = nodes.flatMap((node): readonly Line[] => [
    ...outgoing(scene, node.id, "connects").map(({ to }) => ({ ...line(scene, node, to.id), bothWays: true })),
    ...outgoing(scene, node.id, "backupOf").map(({ to }) => ({
      ...line(scene, node, to.id),
      id: `${node.id}--backup--${to.id}`,
      label: standsIn,
    })),
  ]);
  const met = new Set<string>();
  return lines.filter(({ id, from, to, bothWays }) => {
    if (from === to || !shown.has(from) || !shown.has(to) || met.has(id)) return false;
    if (bothWays) met.add(`${to}--${from}`);
    return met.add(id);
  });
}

function line(scene: Scene, node: Node, to: string): Line {
  const end = scene.elements.get(to);
  const planned = [node, end].some((each) => each && stateOf(scene, each) === "planned");
  return { id: `${node.id}--${to}`, from: node.id, to, style: "reference", planned, bothWays: false };
}

/** What the framework asks for in the layer of infrastructure and nothing realises. */
function missingGroup(scene: Scene): Group {
  const tiles = scene.scope ? [] : tilesOf(scene, "infrastructure");
  const boxes = tiles.filter(({ standing }) => standing.state === "missing").map(({ box }) => box);
  const title = { vi: "Thành phần hạ tầng còn thiếu", en: "Missing infrastructure" };
  return { id: "missing", title, place: "band", tone: "infrastructure", boxes };
}

function hasBackup(scene: Scene, node: Node): boolean {
  return incoming(scene, "node", node.id, "backupOf").some(({ from }) => isLive(scene, from)) || !!node.backupOf;
}

function unhosted(scene: Scene): number {
  const systems = [...scene.byKind.application, ...scene.byKind.database].filter((each) => isShown(scene, each));
  return systems.filter(({ hostedOn }) => hostedOn === undefined).length;
}
