import { type Level, levels } from "../domain/agency.ts";
import type { Element } from "../domain/model.ts";
import type { Text, Words } from "../domain/text.ts";
import type { Box, BoxView, Group, Line } from "../domain/view.ts";
import type { ViewCard } from "../domain/view-card.ts";
import { axisBlock, isAxis } from "../graph/axis.ts";
import { type End, elementOf } from "../graph/graph.ts";
import { type Exchange, exchangesOf, linesOf } from "./axis-lines.ts";
import { blockBoxId, tilesOf } from "./block-box.ts";
import { bySender } from "./divide.ts";
import { elementBox } from "./element-box.ts";
import { agencyLabel } from "./label.ts";
import { nationalSystemBox, nationalSystemBoxId } from "./outside.ts";
import { isShown, type Scene } from "./scene.ts";
import { boxViewOf, noted, plural, type StandardView } from "./view-parts.ts";

const card: ViewCard = {
  id: "data-integration-axis",
  title: { vi: "Trục tích hợp dữ liệu", en: "Data integration axis" },
  question: {
    vi: "Dữ liệu đi từ đâu đến đâu; luồng nào qua trục tích hợp, luồng nào nối trực tiếp?",
    en: "Where does data go from and to; what goes over the integration axis, and what directly from system to system?",
  },
  audience: {
    vi: "Sở phụ trách CNTT và các cơ quan có dữ liệu: quyết định kết nối nào phải chuyển về trục, kết nối nào làm trước.",
    en: "The ICT department and the agencies that own data: to decide which connections must move to the axis, and which come first.",
  },
  reading: {
    vi: "Trục đứng giữa, cơ quan và cơ sở dữ liệu xung quanh theo cấp hoặc theo chủ quản, hệ thống quốc gia ở ngoài. Nét đậm là qua trục; nét màu gạch là nối thẳng từ hệ thống đến hệ thống; nét mảnh là chỉ ghi có đọc; nét đứt là theo kế hoạch.",
    en: "The axis stands in the middle, agencies and databases around it by level or owner, national systems beyond. A heavy line goes over the axis; a brick-coloured one directly from system to system; a thin one is only stated as reading; a dashed one is planned.",
  },
  example: {
    text: `
agencies:
  xa: { name: UBND các xã, level: commune }
applications:
  truc: { name: Trục tích hợp, realizes: lgsp }
  mot-cua: { name: Một cửa điện tử }
  van-ban: { name: Quản lý văn bản }
links:
  ho-so: { from: xa, to: mot-cua, via: truc }
  thang: { from: mot-cua, to: van-ban, via: direct }
`,
    shows: ["truc", "xa", "mot-cua", "van-ban"],
    tells: {
      vi: "Hồ sơ từ xã đi qua trục; một cửa và văn bản nối thẳng với nhau, nổi rõ bằng màu khác.",
      en: "Dossiers from communes go over the axis; one-stop and documents are joined directly, which stands out.",
    },
  },
  since: "0.1.0",
};

/**
 * The data integration axis (trục tích hợp dữ liệu): the axis in the middle, the ends of all exchanges around it, by
 * owner where one owns several and by level of government otherwise, national systems beyond. What is exchanged over
 * an application is drawn through its box.
 */
export function dataIntegrationAxis(graph: Scene): BoxView {
  const exchanges = exchangesOf(graph);
  const axis = axisBoxes(graph);
  const central = new Set(axis.map(({ id }) => id));
  const ends = distinctEnds(exchanges).filter(({ id }) => !central.has(id));
  const elements = ends.flatMap(({ kind, id }) => {
    const element = kind === "nationalSystem" ? undefined : graph.elements.get(id);
    return element ? [element] : [];
  });
  const lines = linesOf(exchanges, boxIdOf);
  return boxViewOf(graph, card, {
    summary: summaryOf(exchanges),
    layout: "graph",
    groups: [axisGroup(axis), ...ownerGroups(graph, elements), nationalGroup(graph, ends)],
    lines,
    notes: notesOf(graph, exchanges, lines),
  });
}

export const dataIntegrationAxisView: StandardView = { card, build: dataIntegrationAxis, divide: bySender };

function boxIdOf({ kind, id }: End): string {
  return kind === "nationalSystem" ? nationalSystemBoxId(id) : id;
}

/** The applications that are the axis; where there is none, the block itself, as it stands. */
function axisBoxes(graph: Scene): readonly Box[] {
  const applications = graph.byKind.application.filter(({ id }) => isAxis(graph, id));
  const boxes = applications.filter((element) => isShown(graph, element)).map((element) => elementBox(graph, element));
  const block = graph.framework.blocks.get(axisBlock);
  const tile = block && tilesOf(graph, block.layer).find(({ box }) => box.id === blockBoxId(axisBlock))?.box;
  return boxes.length || !tile ? boxes : [{ ...tile, boxes: [] }];
}

function axisGroup(boxes: readonly Box[]): Group {
  return { id: "axis", title: card.title, place: "band", tone: "shared-services", boxes };
}

function distinctEnds(exchanges: readonly Exchange[]): readonly End[] {
  return [
    ...new Map(
      exchanges.flatMap(({ from, to, via }) => (via ? [from, to, via] : [from, to])).map((end) => [boxIdOf(end), end]),
    ).values(),
  ];
}

const levelTitles: Readonly<Record<Level, Words>> = {
  central: { vi: "Trung ương", en: "Central government" },
  province: { vi: "Cấp tỉnh", en: "Province" },
  district: { vi: "Cấp huyện", en: "Districts" },
  commune: { vi: "Cấp xã", en: "Communes" },
};

/** The ends by owner, where one owns several; the others by the level of their owner, from the highest down. */
function ownerGroups(graph: Scene, elements: readonly Element[]): readonly Group[] {
  const owners = new Map<string, Element[]>();
  for (const element of elements) {
    const owner = ownerOf(graph, element)?.id ?? "";
    owners.set(owner, [...(owners.get(owner) ?? []), element]);
  }
  const large = [...owners].filter(([owner, owned]) => owner && owned.length > 1);
  const isLarge = new Set(large.map(([owner]) => owner));
  const byOwner = large.map(([owner, owned]): Group => {
    const agency = elementOf(graph, "agency", owner);
    const title = agency ? agencyLabel(agency) : { vi: owner };
    return group(
      `owner--${owner}`,
      title,
      agency?.level ?? "province",
      owned.map((element) => elementBox(graph, element)),
    );
  });
  const others = elements.filter((element) => !isLarge.has(ownerOf(graph, element)?.id ?? ""));
  const byLevel = levels.map((level) =>
    group(
      `level--${level}`,
      levelTitles[level],
      level,
      others.filter((element) => levelOf(graph, element) === level).map((element) => ownedBox(graph, element)),
    ),
  );
  return [...byLevel, ...byOwner];
}

/** The colours of the layers stand for the levels here. */
const levelTones: Readonly<Record<Level, string>> = {
  central: "national-systems",
  province: "business-applications",
  district: "channels",
  commune: "channels",
};

function group(id: string, title: Text, level: Level, boxes: readonly Box[]): Group {
  return { id, title, place: level === "central" ? "outside" : "band", tone: levelTones[level], boxes };
}

/** The agency itself, or the one that owns an element. */
function ownerOf(graph: Scene, element: Element) {
  if (element.type === "agency") return element;
  return "owner" in element && typeof element.owner === "string"
    ? elementOf(graph, "agency", element.owner)
    : undefined;
}

/** What nobody owns stands with the province. */
function levelOf(graph: Scene, element: Element): Level {
  return ownerOf(graph, element)?.level ?? "province";
}

function ownedBox(graph: Scene, element: Element): Box {
  const owner = ownerOf(graph, element);
  if (!owner || owner === element) return elementBox(graph, element);
  const { vi, en } = agencyLabel(owner);
  return elementBox(graph, element, { vi, en: en ?? vi });
}

function nationalGroup(graph: Scene, ends: readonly End[]): Group {
  const linked = new Set(ends.filter(({ kind }) => kind === "nationalSystem").map(({ id }) => id));
  const boxes = [...graph.framework.nationalSystems.values()]
    .filter(({ id }) => linked.has(id))
    .map((system) => nationalSystemBox(graph, system));
  return {
    id: "national-systems",
    title: { vi: "Hệ thống quốc gia", en: "National systems" },
    place: "outside",
    tone: "national-systems",
    boxes,
  };
}

function summaryOf(exchanges: readonly Exchange[]): Words {
  const number = (style: Line["style"]) => exchanges.filter((exchange) => exchange.style === style).length;
  const planned = exchanges.filter((exchange) => exchange.planned).length;
  return {
    vi: `Có ${exchanges.length} luồng dữ liệu: ${number("axis")} qua trục tích hợp, ${number("direct")} nối trực tiếp, ${number("reference")} chỉ ghi là có đọc; trong đó ${planned} luồng theo kế hoạch.`,
    en: `The picture has ${plural(exchanges.length, "flow")} of data: ${number("axis")} over the integration axis, ${number("direct")} direct, ${number("reference")} only stated as reading; ${planned} of them planned.`,
  };
}

function notesOf(graph: Scene, exchanges: readonly Exchange[], lines: readonly Line[]): readonly Words[] {
  const linked = new Set(exchanges.flatMap(({ from, to, by }) => [from.id, to.id, ...dataOf(by)]));
  const databases = graph.byKind.database.filter((database) => isShown(graph, database) && !linked.has(database.id));
  const direct = lines.filter(({ style }) => style === "direct").length;
  return [
    ...noted(direct, (number) => ({
      vi: `${number} đường nối trực tiếp, không qua trục tích hợp.`,
      en: `${number} line${number > 1 ? "s go" : " goes"} directly, not over the integration axis.`,
    })),
    ...noted(databases.length, (number) => ({
      vi: `${number} cơ sở dữ liệu chưa có luồng trao đổi nào được ghi.`,
      en: `${number} database${number > 1 ? "s have" : " has"} no exchange on record.`,
    })),
  ];
}

function dataOf(element: Element): readonly string[] {
  return element.type === "link" ? (element.data ?? []) : [];
}
