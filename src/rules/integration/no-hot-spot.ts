import type { Kind } from "../../domain/kind.ts";
import type { Application, Database } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { connectionsThat } from "../../graph/connections.ts";
import { atEach } from "../../graph/each.ts";
import { fromReferences, type Graph, incoming, isLive, isPresent, outgoing } from "../../graph/graph.ts";
import { hostOf, siteOf } from "../../graph/hosting.ts";
import { onceEach } from "../../graph/once.ts";
import { elementsThat, type Part } from "../../graph/parts.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** From so many systems on, what they depend on is a point whose failure stops them all. The number is our choice. */
const many = 10;

/** Applications and databases on which many systems depend and which nothing stands in for. */
export const noHotSpot = rule<{ readonly name: Text; readonly count: number }>({
  card: {
    id: "integration/no-hot-spot",
    title: { vi: "Không có điểm nghẽn đơn lẻ", en: "No single point of failure" },
    message: {
      vi: ({ name, count }) =>
        `${count} hệ thống phụ thuộc trực tiếp vào “${name}”, nhưng chưa khai dự phòng nào cho nơi đặt hệ thống này.`,
      en: ({ name, count }) =>
        `${count} systems depend directly on “${name}”, but no stand-in is known for the place where it runs.`,
    },
    rationale: {
      vi: "Hệ thống có nhiều hệ thống khác phụ thuộc mà ngừng thì tất cả cùng ngừng. Trục tích hợp và nền tảng vốn là điểm tập trung, nên càng cần dự phòng; ngưỡng do khung này chọn.",
      en: "When a system fails on which many depend, they all stop. The axis and the platform are meant to be such points and need a stand-in all the more; the number is our choice.",
    },
    remedy: {
      vi: "Khai nút dự phòng với `backupOf` là nơi đặt hệ thống, hoặc giảm phụ thuộc bằng cách chuyển trao đổi sang trục tích hợp.",
      en: "Enter a node with `backupOf` for the place where it runs, or move exchange to the integration axis.",
    },
    source: [{ document: "da-nang-architecture-2-soc", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            databases:
              ho-so: { name: CSDL hồ sơ, kind: shared }
            applications:
              a: { name: Một cửa, reads: ho-so }
              b: { name: Văn bản, reads: ho-so }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            databases:
              ho-so: { name: CSDL hồ sơ, kind: shared }
            applications:
              a: { name: Một cửa, reads: ho-so }
              b: { name: Văn bản, reads: ho-so }
              c: { name: Góp ý, reads: ho-so }
              d: { name: Cán bộ, reads: ho-so }
              e: { name: Hộ tịch, reads: ho-so }
              f: { name: Đất đai, reads: ho-so }
              g: { name: Xây dựng, reads: ho-so }
              h: { name: Giao thông, reads: ho-so }
              i: { name: Y tế, reads: ho-so }
              k: { name: Giáo dục, reads: ho-so }
          `),
          at: { file: exampleFile, line: 7, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    for (const { id, name, count } of [...hotApplications(graph), ...hotDatabases(graph)])
      yield { at: { element: id, part: "key" }, args: { name, count } };
  },
});

/** What depends on a system, and over which of its fields; links do by both of their ends. */
const dependentKinds: readonly Kind[] = ["application", "link"];
const dependsOn: ReadonlySet<string> = new Set(["reads", "writes", "builtOn"]);

/** A system on which many depend. */
interface HotSpot {
  readonly id: string;
  readonly name: Text;
  readonly count: number;
}

const hotApplications = atEach("application", hotSpotAt);
const hotDatabases = atEach("database", hotSpotAt);

function hotSpotAt(graph: Graph, system: Application | Database): readonly HotSpot[] {
  const { id, name } = system;
  const count = fromReferences(graph, system, dependentKinds, () => dependentsOf(graph, id));
  return count >= many && isLive(graph, system) && !hasStandIn(graph, system) ? [{ id, name, count }] : [];
}

/** How many systems read from, write to, are built on or are linked with a system; where few are, about how many. */
function dependentsOf(graph: Graph, system: string): number {
  const lasting = dependentsAmong(graph, "lasting").get(system) ?? nobody;
  const passing = dependentsAmong(graph, "passing").get(system) ?? nobody;
  const count = lasting.length + passing.length;
  // One that is told of twice counts once.
  return count < many ? count : new Set([...lasting, ...passing]).size;
}

const nobody: readonly string[] = [];

type Dependents = ReadonlyMap<string, readonly string[]>;

const dependentsAmong = onceEach((graph, part: Part): Dependents => {
  const dependents = new Map<string, string[]>();
  const tell = (on: string, dependent: string): void => {
    const known = dependents.get(on);
    if (known) known.push(dependent);
    else dependents.set(on, [dependent]);
  };
  for (const application of elementsThat(graph, "application", part))
    if (isPresent(graph, application))
      for (const { field, to } of outgoing(graph, application.id))
        if (dependsOn.has(field)) tell(to.id, application.id);
  for (const { link, from, to } of connectionsThat(graph, part))
    if (isPresent(graph, link)) {
      tell(from.id, to.id);
      tell(to.id, from.id);
    }
  return dependents;
});

/** A shared data centre without a second site is infrastructure/data-centre-has-backup: its systems are not told again. */
function hasStandIn(graph: Graph, system: Application | Database): boolean {
  const host = hostOf(graph, system);
  if (!host) return false;
  return siteOf(graph, host).some(
    (node) =>
      node.kind === "data-centre" ||
      incoming(graph, "node", node.id, "backupOf").some(({ from }) => isPresent(graph, from)),
  );
}
