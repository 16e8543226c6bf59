import { importantLevel } from "../../domain/law/security-levels.ts";
import type { Node } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { elementOf, type Graph, isLive, realisersOf } from "../../graph/graph.ts";
import { hostOf, siteOf } from "../../graph/hosting.ts";
import { nameOf } from "../../graph/names.ts";
import { type GradedSystem, securityDemands } from "../../graph/security.ts";
import { exampleFile, provinceAsOf } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { someOf } from "../wording.ts";

/** The block of the framework that is the security operations centre. */
const socBlock = "soc";

/** Important systems that the security operations centre is not said to watch. One finding for all. */
export const socWatches = rule<{
  readonly soc: Text;
  readonly count: number;
  readonly total: number;
  readonly names: readonly Text[];
}>({
  card: {
    id: "security/soc-watches",
    title: { vi: "SOC giám sát các hệ thống quan trọng", en: "The SOC watches the important systems" },
    message: {
      vi: ({ soc, count, total, names }) =>
        `${count}/${total} hệ thống quan trọng chưa thuộc phạm vi giám sát của “${soc}”: ${someOf(names, count, "vi")}.`,
      en: ({ soc, count, total, names }) =>
        `${count} of ${total} important systems ${count === 1 ? "is" : "are"} not in the charge of “${soc}”: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Trung tâm giám sát an toàn thông tin chỉ xử lý được sự cố của những hệ thống nó nhìn thấy; hệ thống từ cấp độ 3 và hạ tầng dùng chung phải được giám sát trước.",
      en: "A security operations centre deals with what it sees; systems of level 3 and the shared infrastructure come first.",
    },
    remedy: {
      vi: "Ghi `monitoredBy` cho hệ thống hoặc nơi đặt nó, hoặc thêm nơi đặt vào `connects` của SOC.",
      en: "Write `monitoredBy` on the system or on where it runs, or add that place to `connects` of the SOC.",
    },
    source: [{ document: "da-nang-architecture-2-soc", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: provinceAsOf(
            "2022",
            `
            nodes:
              ttdl: { name: Trung tâm dữ liệu, kind: data-centre, securityLevel: 3 }
              soc: { name: Trung tâm SOC, kind: security, realizes: soc, connects: ttdl }
            applications:
              mot-cua: { name: Một cửa điện tử, hostedOn: ttdl, securityLevel: 3 }
            `,
          ),
        },
      ],
      bad: [
        {
          files: provinceAsOf(
            "2022",
            `
            nodes:
              soc: { name: Trung tâm SOC, kind: security, realizes: soc }
            applications:
              mot-cua: { name: Một cửa điện tử, securityLevel: 3 }
            `,
          ),
          at: { file: exampleFile, line: 9, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    const socs = realisersOf(graph, socBlock).flatMap((element) => elementOf(graph, "node", element.id) ?? []);
    const live = socs.filter((soc) => isLive(graph, soc));
    const [first] = live;
    if (!first) return;
    const important = importantSystems(graph).filter((system) => !socs.some((soc) => soc === system));
    const watched = new Set<string>(live.flatMap(({ connects = [] }) => connects));
    yield* together(
      important
        .filter((system) => !isWatched(graph, system, watched))
        .map((element) => ({ element, path: ["monitoredBy"] })),
      another,
      (told) => ({ ...told, soc: nameOf(first), total: important.length }),
    );
  },
});

const another = { vi: "cũng chưa được giám sát", en: "is not watched either" };

function importantSystems(graph: Graph): readonly GradedSystem[] {
  const demands = securityDemands(graph);
  const systems: readonly GradedSystem[] = [...graph.byKind.application, ...graph.byKind.node];
  return systems.filter(
    (system) =>
      isLive(graph, system) && Math.max(system.securityLevel ?? 0, demands.get(system)?.level ?? 0) >= importantLevel,
  );
}

/** Whoever watches a place watches what stands and runs in it. */
function isWatched(graph: Graph, system: GradedSystem, watched: ReadonlySet<string>): boolean {
  const host = system.type === "node" ? system : hostOf(graph, system);
  const places: readonly Node[] = host ? siteOf(graph, host) : [];
  return [system, ...places].some(({ id, monitoredBy }) => monitoredBy !== undefined || watched.has(id));
}
