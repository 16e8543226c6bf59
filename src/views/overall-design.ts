import type { Layer } from "../domain/framework.ts";
import type { Element } from "../domain/model.ts";
import type { Words } from "../domain/text.ts";
import type { Box, BoxView, Group } from "../domain/view.ts";
import type { ViewCard } from "../domain/view-card.ts";
import { blockStandings } from "../graph/block-standing.ts";
import { incoming, stateOf } from "../graph/graph.ts";
import { isTileShown, type Tile, tilesOf } from "./block-box.ts";
import { elementBox, markOf } from "./element-box.ts";
import { governanceBoxes } from "./governance.ts";
import { outsideGroup } from "./outside.ts";
import { horizonOf, isInTime, isShown, type Scene } from "./scene.ts";
import { boxViewOf, noted, type StandardView } from "./view-parts.ts";

const card: ViewCard = {
  id: "overall-design",
  title: { vi: "Sơ đồ tổng thể", en: "Overall design" },
  question: {
    vi: "Kiến trúc gồm những lớp, thành phần nào; phần nào đã có, phần nào theo kế hoạch, phần nào còn thiếu?",
    en: "Which layers and building blocks make up the architecture; what is there, what is planned, what is missing?",
  },
  audience: {
    vi: "Lãnh đạo tỉnh, giám đốc sở: hình đầu tiên của tài liệu kiến trúc, để thống nhất chung một bức tranh.",
    en: "Leaders of the province and directors: the first picture of the architecture document, to agree on one view of the whole.",
  },
  reading: {
    vi: "Từ trên xuống: người sử dụng, rồi mỗi dải là một lớp của khung tham chiếu. Mỗi ô lớn là một thành phần của khung, ô nhỏ bên trong là hệ thống đang hoặc sẽ hiện thực thành phần đó. Ký hiệu và đường viền cho biết đã có, theo kế hoạch hay còn thiếu. Cột bên là an toàn thông tin và quản lý; ngoài cùng là hệ thống quốc gia.",
    en: "From the top: users, then a band for each layer of the framework. A large box is a building block, the small ones inside it are the systems that realise it or will. Symbol and border say whether it is there, planned or missing. Security and governance stand at the side, national systems outside.",
  },
  example: {
    text: `
applications:
  mot-cua: { name: Hệ thống một cửa, realizes: one-stop }
  truc: { name: Trục tích hợp, realizes: lgsp, lifecycle: { planned: 2020 } }
`,
    shows: ["block--one-stop", "block--lgsp", "block--document"],
    tells: {
      vi: "Một cửa đã có; trục tích hợp theo kế hoạch; thành phần bắt buộc chưa ai làm được vẽ là còn thiếu.",
      en: "The one-stop system is there; the integration axis is planned; a mandatory block that nobody realises is drawn as missing.",
    },
  },
  since: "0.1.0",
};

/**
 * The overall picture (sơ đồ tổng thể): user groups on top, a band for each layer of the framework with its building
 * blocks and what realises them, security and governance at the side, national systems and partners outside.
 *
 * A block is realised where something in use realises it, planned where only plans do, missing where it is mandatory or
 * recommended and nothing does. Optional blocks that nothing realises, and blocks that the sources know only after the
 * date, are left out and counted in the notes: their absence is no fault. Elements that realise no block stand in the
 * layer of their kind.
 */
export function overallDesign(graph: Scene): BoxView {
  const layers = [...graph.framework.layers.values()].sort((a, b) => a.order - b.order);
  const bands = layers
    .filter(({ place }) => place !== "outside")
    .map((layer) => ({ layer, tiles: tilesOf(graph, layer.id) }));
  const groups = [
    usersGroup(graph),
    ...bands.map(({ layer, tiles }) => layerGroup(graph, layer, tiles)),
    outsideGroup(graph),
  ];
  const tiles = bands.flatMap((band) => band.tiles);
  return boxViewOf(graph, card, {
    summary: summaryOf(bands.filter(({ layer }) => layer.place === "band").length, tiles),
    layout: "layers",
    groups,
    lines: [],
    notes: notesOf(graph, tiles),
  });
}

export const overallDesignView: StandardView = { card, build: overallDesign };

/** All groups of users; of a part of the model those who use it. */
function usersGroup(graph: Scene): Group {
  const groups = [...graph.framework.userGroups.values()].filter(
    ({ id }) => !graph.scope || incoming(graph, "userGroup", id).some(({ from }) => graph.scope?.asked.has(from.id)),
  );
  const boxes = groups.map(
    (group): Box => ({
      id: `user-group--${group.id}`,
      kind: "userGroup",
      label: group.name,
      state: "neutral",
      boxes: [],
      ...markOf(group),
    }),
  );
  return { id: "users", title: { vi: "Người sử dụng", en: "Users" }, place: "top", tone: "users", boxes };
}

function layerGroup(graph: Scene, layer: Layer, tiles: readonly Tile[]): Group {
  const loose = looseElements(graph).filter((element) => layerOf(graph, element) === layer.id);
  const isGovernance =
    layer.place === "side" && ![...graph.framework.blocks.values()].some((block) => block.layer === layer.id);
  const boxes = [
    ...tiles.map(({ box }) => box),
    ...loose.map((element) => elementBox(graph, element)),
    ...(isGovernance ? governanceBoxes(graph) : []),
  ];
  return { id: layer.id, title: layer.name, place: layer.place, tone: layer.id, boxes };
}

/** What stands in the architecture and realises no building block of the framework. */
function looseElements(graph: Scene): readonly Element[] {
  const { application, database, node } = graph.byKind;
  return [...application, ...database, ...node].filter(
    (element) => isShown(graph, element) && !element.realizes?.some((block) => graph.framework.blocks.has(block)),
  );
}

const layerOfKind: Readonly<Record<string, string>> = {
  application: "business-applications",
  database: "data",
  node: "infrastructure",
};

/** The layer for an element without a block; the last band of a framework that names its layers otherwise. */
function layerOf(graph: Scene, element: Element): string | undefined {
  const wanted = element.type === "node" && element.kind === "security" ? "security" : layerOfKind[element.type];
  if (wanted && graph.framework.layers.has(wanted)) return wanted;
  const bands = [...graph.framework.layers.values()].filter(({ place }) => place === "band");
  return bands.sort((a, b) => b.order - a.order)[0]?.id;
}

function summaryOf(layers: number, tiles: readonly Tile[]): Words {
  const number = (state: string) => tiles.filter(({ standing }) => standing.state === state).length;
  const [realised, planned, missing] = [number("realised"), number("planned"), number("missing")];
  return {
    vi: `Sơ đồ gồm ${layers} lớp với ${tiles.length} thành phần: ${realised} đã có, ${planned} theo kế hoạch, ${missing} còn thiếu. Phía trên là người sử dụng; hai bên là an toàn thông tin và quản lý; phía ngoài là các hệ thống quốc gia và đối tác.`,
    en: `The picture has ${layers} layers with ${tiles.length} building blocks: ${realised} in place, ${planned} planned, ${missing} missing. Users stand on top, security and governance at the side, national systems and partners outside.`,
  };
}

function notesOf(graph: Scene, tiles: readonly Tile[]): readonly Words[] {
  const hidden = graph.scope ? [] : blockStandings(graph).filter((standing) => !isTileShown(graph, standing));
  const elements = [...graph.byKind.application, ...graph.byKind.database, ...graph.byKind.node];
  const later = (graph.scope ? [] : elements).filter(
    (element) => stateOf(graph, element) === "planned" && !isInTime(graph, element),
  );
  const missing = tiles.filter(
    ({ standing }) => standing.state === "missing" && standing.block.necessity === "mandatory",
  );
  const horizon = horizonOf(graph);
  return [
    ...noted(missing.length, (number) => ({
      vi: `${number} thành phần bắt buộc của khung còn thiếu.`,
      en: `${number} mandatory building block${number > 1 ? "s are" : " is"} missing.`,
    })),
    ...noted(hidden.filter(({ due }) => due).length, (number) => ({
      vi: `Không vẽ ${number} thành phần tùy chọn chưa có.`,
      en: `${number} optional building block${number > 1 ? "s" : ""} not in place ${number > 1 ? "are" : "is"} left out.`,
    })),
    ...noted(hidden.filter(({ due }) => !due).length, (number) => ({
      vi: `Không vẽ ${number} thành phần mà các nguồn chỉ ghi nhận sau thời điểm này.`,
      en: `${number} building block${number > 1 ? "s" : ""} that the sources know only after this date ${number > 1 ? "are" : "is"} left out.`,
    })),
    ...noted(later.length, (number) => ({
      vi: `Không vẽ ${number} hệ thống có kế hoạch sau ${horizon}.`,
      en: `${number} system${number > 1 ? "s" : ""} planned for after ${horizon} ${number > 1 ? "are" : "is"} left out.`,
    })),
  ];
}
