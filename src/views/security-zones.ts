import { groupBy } from "../domain/grouping.ts";
import { decree85Starts } from "../domain/law/security-levels.ts";
import type { Application, Database, Node } from "../domain/model.ts";
import type { Words } from "../domain/text.ts";
import type { Box, BoxView, Group } from "../domain/view.ts";
import type { ViewCard } from "../domain/view-card.ts";
import { elementOf, isLive, outgoing } from "../graph/graph.ts";
import { hostOf, siteOf } from "../graph/hosting.ts";
import { isInForce } from "../graph/in-force.ts";
import { ownerOf } from "../graph/ownership.ts";
import { securityDemands, statedLevel } from "../graph/security.ts";
import { elementBox } from "./element-box.ts";
import { joinedNote, labelOf } from "./label.ts";
import { isInTime, isShown, type Scene } from "./scene.ts";
import { boxViewOf, noted, plural, type StandardView } from "./view-parts.ts";

const card: ViewCard = {
  id: "security-zones",
  title: { vi: "Vùng và cấp độ an toàn thông tin", en: "Security zones and levels" },
  question: {
    vi: "Hệ thống nào đặt ở vùng nào, đã xác định cấp độ an toàn chưa, có ai giám sát không?",
    en: "Which system stands in which zone, has its security level been set, and does anybody watch it?",
  },
  audience: {
    vi: "Cán bộ an toàn thông tin và đoàn kiểm tra: lập kế hoạch hồ sơ đề xuất cấp độ và giám sát.",
    en: "Security staff and inspectors: to plan the dossiers of levels and the monitoring.",
  },
  reading: {
    vi: "Mỗi dải là một vùng: nơi đặt hệ thống. Trong dải, hệ thống xếp theo cấp độ từ cao xuống; nhóm cuối là chưa ghi cấp độ. Dòng nhỏ nói cấp độ tối thiểu theo Nghị định 85/2016/NĐ-CP và trung tâm giám sát. Hệ thống có cấp độ dưới mức tối thiểu và hệ thống phải có cấp độ mà chưa ghi đứng trong nhóm riêng, có dấu. Cột bên là các hệ thống bảo vệ.",
    en: "A band is a zone: where systems stand. Inside it they are ordered by level from the highest down; the last group states none. The small line tells the least level by Decree 85/2016 and who watches. Systems below the least level, and those that must have a level and state none, stand in groups of their own with a mark. Systems that protect stand at the side.",
  },
  example: {
    text: `
province: { asOf: 2018 }
nodes:
  ttdl: { name: Trung tâm dữ liệu, kind: data-centre, shared: true, securityLevel: 3 }
  tuong-lua: { name: Tường lửa, kind: security }
applications:
  mot-cua: { name: Một cửa, hostedOn: ttdl, securityLevel: 2 }
  le: { name: Phần mềm lẻ }
services:
  cap-phep: { name: Cấp phép, realizedBy: mot-cua, online: { level: 4 } }
`,
    shows: ["ttdl", "mot-cua", "le", "tuong-lua"],
    tells: {
      vi: "Một cửa ở cấp độ 2 nhưng phục vụ dịch vụ mức độ 4 nên cần tối thiểu cấp độ 3; phần mềm lẻ chưa rõ nơi đặt.",
      en: "The one-stop system is graded 2 but serves a level 4 service, which asks for level 3 at least; nobody knows where the odd program runs.",
    },
  },
  since: "0.2.0",
};

export const securityZonesView: StandardView = { card, build: securityZones };

type System = Application | Database | Node;

/** Systems by the zone where they stand and the security level that they state. */
function securityZones(scene: Scene): BoxView {
  const { application, database, node } = scene.byKind;
  const all: readonly System[] = [...application, ...database, ...node].filter((each) => isShown(scene, each));
  const guards = all.filter(isGuard);
  const systems = all.filter((each) => !isGuard(each) && isGraded(scene, each));
  const demands: Demands = isInForce(scene, decree85Starts) ? securityDemands(scene) : new Map();
  const graded = systems.map((each) => gradedOf(scene, each, demands));
  const byZone = zonesOf(scene, graded);
  const zones = [...byZone].map(([zone, members]) => zoneGroup(scene, zone, members));
  const count = (lack: Lack): number => graded.filter((each) => each.lack === lack).length;
  return boxViewOf(scene, card, {
    layout: "layers",
    groups: [...zones, guardGroup(scene, guards)],
    lines: [],
    summary: {
      vi: `Sơ đồ có ${systems.length} hệ thống trong ${zones.length} vùng; ${systems.filter((each) => statedLevel(each)).length} đã ghi cấp độ an toàn.`,
      en: `The picture has ${plural(systems.length, "system")} in ${plural(zones.length, "zone")}; ${systems.filter((each) => statedLevel(each)).length} state their security level.`,
    },
    notes: [
      ...noted(count("missing"), (number) => ({
        vi: `${number} hệ thống phải xác định cấp độ mà chưa ghi.`,
        en: `${plural(number, "system")} that must be graded state no level.`,
      })),
      ...noted(count("below"), (number) => ({
        vi: `${number} hệ thống ghi cấp độ thấp hơn mức tối thiểu.`,
        en: `${plural(number, "system states", "systems state")} a level below the least one.`,
      })),
      ...noted(
        systems.filter((each) => (statedLevel(each) ?? 0) >= 3 && !watchers(scene, each).length).length,
        (number) => ({
          vi: `${number} hệ thống cấp độ 3 trở lên chưa ghi nơi giám sát.`,
          en: `${plural(number, "system")} of level 3 and above name nobody who watches.`,
        }),
      ),
    ],
  });
}

type Demands = ReturnType<typeof securityDemands>;
const elsewhere = "zone--elsewhere";
const byThemselves = "zone--others";

function isGuard(each: System): boolean {
  return each.type === "node" && each.kind === "security";
}

/** What users bring, and what a ministry runs, is not graded by the province. */
function isGraded(scene: Scene, each: System): boolean {
  const isUsersOwn = each.type === "application" && each.sourcing === "own";
  return !isUsersOwn && ownerOf(scene, each)?.level !== "central";
}

/** The outermost node around a system. */
function zoneOf(scene: Scene, each: System): Node | undefined {
  const host = each.type === "node" ? each : hostOf(scene, each);
  const site = host && siteOf(scene, host).at(-1);
  return site && isInTime(scene, site) ? site : undefined;
}

/** Systems by where they stand; a node in which nothing else stands is no zone of its own. What nobody placed comes last. */
function zonesOf(scene: Scene, systems: readonly Graded[]): ReadonlyMap<string, readonly Graded[]> {
  const placed = new Map(systems.map((each): [Graded, string] => [each, zoneOf(scene, each.system)?.id ?? elsewhere]));
  const bySite = groupBy(systems, (each) => placed.get(each));
  const isZone = (zone: string): boolean => zone === elsewhere || (bySite.get(zone) ?? []).length > 1;
  const zones = groupBy(systems, (each) => {
    const zone = placed.get(each) ?? elsewhere;
    return isZone(zone) ? zone : byThemselves;
  });
  const last = [byThemselves, elsewhere];
  return new Map([...zones].sort(([a], [b]) => last.indexOf(a) - last.indexOf(b)));
}

const otherZones: Readonly<Record<string, Words>> = {
  [byThemselves]: { vi: "Hạ tầng khác", en: "Other infrastructure" },
  [elsewhere]: { vi: "Chưa rõ nơi đặt", en: "Place not stated" },
};

/** What is amiss with the level of a system in use: it must have one and states none, or one below the least. */
type Lack = "missing" | "below";

/** A system with the level that it states, 0 for none, and the least that it must have. */
interface Graded {
  readonly system: System;
  readonly level: number;
  readonly least?: number;
  readonly lack?: Lack;
}

function gradedOf(scene: Scene, system: System, demands: Demands): Graded {
  const level = statedLevel(system) ?? 0;
  const least = system.type === "database" ? undefined : demands.get(system)?.level;
  if (least === undefined || level >= least) return { system, level };
  return { system, level, least, ...(isLive(scene, system) ? { lack: level ? "below" : "missing" } : {}) };
}

/** By level from the highest down, each with those below the least one after those that are not; then those that state none. */
function rankOf({ level, lack }: Graded): number {
  return -level * 2 + (lack === "below" ? 1 : lack === "missing" ? -1 : 0);
}

function zoneGroup(scene: Scene, zone: string, systems: readonly Graded[]): Group {
  const site = elementOf(scene, "node", zone);
  const byRank = groupBy(systems, rankOf);
  return {
    id: site ? `zone--${zone}` : zone,
    title: site ? labelOf(site) : (otherZones[zone] ?? { vi: zone }),
    place: "band",
    tone: site ? "infrastructure" : "users",
    boxes: [...byRank].sort(([a], [b]) => a - b).map(([, members]): Box => levelBox(scene, zone, members)),
  };
}

/** The frame of a level says whether the level is as it must be: the systems in it are there. */
const levelLooks = {
  missing: {
    state: "missing",
    label: () => ({ vi: "Phải xác định cấp độ, chưa ghi", en: "Must be graded, no level stated" }),
  },
  below: {
    state: "partly",
    label: (level: number) => ({ vi: `Cấp độ ${level}, dưới mức tối thiểu`, en: `Level ${level}, below the least` }),
  },
  none: {
    state: "neutral",
    label: (level: number) =>
      level ? { vi: `Cấp độ ${level}`, en: `Level ${level}` } : { vi: "Chưa ghi cấp độ", en: "No level stated" },
  },
} as const satisfies Record<Lack | "none", { readonly state: Box["state"]; readonly label: (level: number) => Words }>;

function levelBox(scene: Scene, zone: string, members: readonly Graded[]): Box {
  const [{ level = 0, lack = "none" } = {}] = members;
  const { state, label } = levelLooks[lack];
  const id = `${zone}--level-${level}${lack === "none" ? "" : `--${lack}`}`;
  return { id, kind: "level", label: label(level), state, boxes: members.map((each) => systemBox(scene, each)) };
}

function systemBox(scene: Scene, { system, least }: Graded): Box {
  const demand: Words | undefined =
    least === undefined ? undefined : { vi: `tối thiểu cấp độ ${least}`, en: `level ${least} at least` };
  return elementBox(scene, system, joinedNote(demand, watchWords(scene, system)).note);
}

function watchers(scene: Scene, each: System): readonly Node[] {
  return outgoing(scene, each.id, "monitoredBy").flatMap(({ to }) => elementOf(scene, "node", to.id) ?? []);
}

function watchWords(scene: Scene, each: System): Words | undefined {
  const [watcher] = watchers(scene, each);
  if (!watcher) return undefined;
  const { vi, en } = labelOf(watcher);
  return { vi: `${vi} giám sát`, en: `watched by ${en ?? vi}` };
}

function guardGroup(scene: Scene, guards: readonly System[]): Group {
  return {
    id: "guards",
    title: { vi: "Hệ thống bảo vệ", en: "What protects" },
    place: "side",
    tone: "security",
    boxes: guards.map((each) => elementBox(scene, each)),
  };
}
