import type { Agency, Application, Database } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { goesOverAxis } from "../../graph/axis.ts";
import { type Connection, connectionsThat } from "../../graph/connections.ts";
import { atEachOf } from "../../graph/each.ts";
import { type End, elementOf, type Graph, stateOf } from "../../graph/graph.ts";
import { houses } from "../../graph/houses.ts";
import { ownerOf } from "../../graph/ownership.ts";
import { isBuiltOn } from "../../graph/platforms.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** Links from system to system across departments that are said to bypass the integration axis. */
export const crossAgencyOverAxis = rule<{
  readonly from: Text;
  readonly fromOwner: Text;
  readonly to: Text;
  readonly toOwner: Text;
}>({
  card: {
    id: "integration/cross-agency-over-axis",
    title: {
      vi: "Trao đổi dữ liệu giữa các cơ quan đi qua trục tích hợp",
      en: "Exchange between agencies goes over the integration axis",
    },
    message: {
      vi: ({ from, fromOwner, to, toOwner }) =>
        `“${from}” (${fromOwner}) kết nối thẳng với “${to}” (${toOwner}), không qua trục tích hợp LGSP.`,
      en: ({ from, fromOwner, to, toOwner }) =>
        `“${from}” (${fromOwner}) is linked to “${to}” (${toOwner}) past the integration axis (LGSP).`,
    },
    rationale: {
      vi: "Trục tích hợp dữ liệu là một trong bốn góc nhìn của mô hình Đà Nẵng: các hệ thống trao đổi dữ liệu dùng chung qua dịch vụ của trục; kết nối điểm - điểm giữa các cơ quan làm số kết nối tăng nhanh và không ai quản lý được.",
      en: "The data integration axis is one of the four views of the Da Nang model: systems exchange shared data through its services; point-to-point links between agencies multiply until nobody can manage them.",
    },
    remedy: {
      vi: "Ghi `via` là ứng dụng đáp ứng thành phần `lgsp`; nếu trục chưa có, đưa việc chuyển kết nối sang trục vào lộ trình.",
      en: "Let `via` name the application that realises `lgsp`; if there is none yet, put the move to the axis on the roadmap.",
    },
    source: [
      { document: "dantri-chuyen-giao-17-tinh", status: "inferred" },
      { document: "da-nang-architecture-2-integration", status: "cited" },
    ],
    severity: "error",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province, roles: [dic] }
              so-y-te: { name: Sở Y tế, level: province }
            applications:
              truc: { name: Trục tích hợp, owner: so-tttt, realizes: lgsp }
              mot-cua: { name: Một cửa điện tử, owner: so-tttt }
              kham-benh: { name: Quản lý khám bệnh, owner: so-y-te }
            links:
              ho-so: { from: mot-cua, to: kham-benh, via: truc }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province, roles: [dic] }
              so-y-te: { name: Sở Y tế, level: province }
            applications:
              mot-cua: { name: Một cửa điện tử, owner: so-tttt }
              kham-benh: { name: Quản lý khám bệnh, owner: so-y-te }
            links:
              ho-so: { from: mot-cua, to: kham-benh, via: direct }
          `),
          at: { file: exampleFile, line: 13, column: 47 },
        },
      ],
    },
  },
  find: atEachOf(connectionsThat, (graph, connection) => {
    const { link } = connection;
    if (!link.via || goesOverAxis(graph, link) || stateOf(graph, link) === "retired") return [];
    const ends = systemsOf(graph, connection);
    if (!ends) return [];
    const houseOf = houses(graph);
    const [from, to] = ends;
    if (houseOf(from.owner) === houseOf(to.owner) || isPlatformOf(graph, from, to)) return [];
    return [
      {
        at: { element: link.id, path: ["via"] },
        args: { from: from.system.name, fromOwner: from.owner.name, to: to.system.name, toOwner: to.owner.name },
        related: [from, to].map(({ system: { id } }) => ({ at: { element: id, part: "key" }, label: end })),
      },
    ];
  }),
});

const end = { vi: "hệ thống ở một đầu kết nối", en: "the system at one end" };

interface OwnedSystem {
  readonly system: Application | Database;
  readonly owner: Agency;
}

/** Both ends, where both are systems with an owner: cables between nodes and the use of a system are not exchange. */
function systemsOf(graph: Graph, { from, to }: Connection): readonly [OwnedSystem, OwnedSystem] | undefined {
  const [sender, receiver] = [systemAt(graph, from), systemAt(graph, to)];
  return sender && receiver ? [sender, receiver] : undefined;
}

function systemAt(graph: Graph, { id }: End): OwnedSystem | undefined {
  const system = elementOf(graph, "application", id) ?? elementOf(graph, "database", id);
  const owner = system && ownerOf(graph, system);
  return owner ? { system, owner } : undefined;
}

function isPlatformOf(graph: Graph, { system: a }: OwnedSystem, { system: b }: OwnedSystem): boolean {
  return isBuiltOn(graph, a.id, b.id) || isBuiltOn(graph, b.id, a.id);
}
