import { groupBy } from "../../domain/grouping.ts";
import type { Text } from "../../domain/text.ts";
import { atEach } from "../../graph/each.ts";
import { type Edge, type End, type Graph, incoming, isPresent, outgoing, stateOf } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import { absence, isAnyAbsent } from "../../graph/presence.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, someOf } from "../wording.ts";

/** Systems that have retired while links still lead to, from or through them. One finding for each system. */
export const linkEndsExist = rule<{
  readonly system: Text;
  readonly count: number;
  readonly names: readonly Text[];
}>({
  card: {
    id: "integration/link-ends-exist",
    title: { vi: "Kết nối không dẫn tới hệ thống đã ngừng", en: "No link leads to a retired system" },
    message: {
      vi: ({ system, count, names }) =>
        `“${system}” đã ngừng hoạt động nhưng còn ${count} kết nối đi tới, đi từ hoặc đi qua đó: ${someOf(names, count, "vi")}.`,
      en: ({ system, count, names }) =>
        `“${system}” has retired, but ${counted(count, "link still leads", "links still lead")} to, from or through it: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Kết nối tới hệ thống đã ngừng không còn chuyển được dữ liệu; sơ đồ và đường dữ liệu từ xã đến Trung ương tính trên đó đều sai.",
      en: "A link to a system that is gone carries nothing; pictures and the way from commune to central government that count on it are wrong.",
    },
    remedy: {
      vi: "Chuyển kết nối sang hệ thống thay thế, hoặc ghi ngày ngừng của kết nối vào `lifecycle.retired`.",
      en: "Move the link to the system that replaced it, or write the end of the link in `lifecycle.retired`.",
    },
    source: [{ document: "da-nang-architecture-2-integration", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              cu: { name: Một cửa cũ, lifecycle: { retired: 2014 } }
              moi: { name: Một cửa mới, replaces: cu }
              truc: { name: Trục tích hợp }
            links:
              cu-truc: { from: cu, to: truc, lifecycle: { retired: 2014 } }
              moi-truc: { from: moi, to: truc }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            applications:
              cu: { name: Một cửa cũ, lifecycle: { retired: 2014 } }
              moi: { name: Một cửa mới, replaces: cu }
              truc: { name: Trục tích hợp }
            links:
              cu-truc: { from: cu, to: truc }
          `),
          at: { file: exampleFile, line: 11, column: 20 },
        },
      ],
    },
  },
  *find(graph) {
    if (!isAnyAbsent(graph)) return;
    for (const [id, edges] of groupBy(edgesToRetired(graph), ({ to }) => to.id)) {
      const system = graph.elements.get(id);
      if (!system) continue;
      const successors = incoming(graph, system.type, id, "replaces");
      for (const finding of together(
        edges.map(({ from, path }) => ({ element: from, path })),
        another,
        (told) => ({ ...told, system: nameOf(system) }),
      ))
        yield {
          ...finding,
          related: [{ at: { element: id, path: ["lifecycle", "retired"] }, label: end }, ...(finding.related ?? [])],
          suggestions: successors.map(({ from }) => from.id),
        };
    }
  },
});

const end = { vi: "ngày ngừng của hệ thống", en: "the end of the system" };
const another = { vi: "cũng dẫn tới hệ thống này", en: "leads to it too" };

/** Agencies that have ended are ownership/agency-still-exists. */
const edgesToRetired = atEach("link", (graph, link): readonly Edge[] => {
  const { from, to, via, data = [] } = link;
  const isAbsent = absence(graph);
  const isAffected = isAbsent(from) || isAbsent(to) || (via !== undefined && isAbsent(via)) || data.some(isAbsent);
  if (!isAffected || !isPresent(graph, link)) return noEdges;
  return outgoing(graph, link.id).filter((edge) => isRetired(graph, edge.to));
});

const noEdges: readonly Edge[] = [];

function isRetired(graph: Graph, { kind, id }: End): boolean {
  const isLeftOut = kind === "agency" || kind === "document";
  const element = isLeftOut ? undefined : graph.elements.get(id);
  return element !== undefined && stateOf(graph, element) === "retired";
}
