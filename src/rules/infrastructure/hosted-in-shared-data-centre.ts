import { groupBy } from "../../domain/grouping.ts";
import type { Node } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { atEach } from "../../graph/each.ts";
import { elementOf, type Graph, isLive } from "../../graph/graph.ts";
import { sharedDataCentres, siteOf } from "../../graph/hosting.ts";
import { ownerOf, playsRole } from "../../graph/ownership.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, someOf } from "../wording.ts";

/** Servers and rooms of single agencies that run applications though the province has a shared data centre. */
export const hostedInSharedDataCentre = rule<{
  readonly node: Text;
  readonly owner: Text;
  readonly count: number;
  readonly names: readonly Text[];
}>({
  card: {
    id: "infrastructure/hosted-in-shared-data-centre",
    title: {
      vi: "Ứng dụng đặt tại trung tâm dữ liệu dùng chung",
      en: "Applications run in the shared data centre",
    },
    message: {
      vi: ({ node, owner, count, names }) =>
        `${count} ứng dụng đặt tại “${node}” riêng của “${owner}”, dù tỉnh đã có trung tâm dữ liệu dùng chung: ${someOf(names, count, "vi")}.`,
      en: ({ node, owner, count, names }) =>
        `${counted(count, "application runs", "applications run")} on “${node}” of “${owner}”, though the province has a shared data centre: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Mô hình Đà Nẵng triển khai tập trung thay cho phân tán: máy chủ riêng của từng sở tốn kinh phí, ít được giám sát và sao lưu.",
      en: "The Da Nang model centralises what was scattered: servers of single departments cost more and are seldom monitored and backed up.",
    },
    remedy: {
      vi: "Lập kế hoạch chuyển ứng dụng về trung tâm dữ liệu; nếu máy chủ đã nằm ở đó thì ghi `within`.",
      en: "Plan the move to the data centre; if the server already stands there, say so in `within`.",
    },
    source: [
      { document: "xoaicaolanh-dong-thap", status: "cited" },
      { document: "ictnews-soc-trang-2015", status: "inferred" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              so-y-te: { name: Sở Y tế, level: province }
            nodes:
              ttdl: { name: Trung tâm dữ liệu, kind: data-centre, shared: true }
              may-chu: { name: Máy chủ Sở Y tế, kind: server, owner: so-y-te, within: ttdl }
            applications:
              kham-benh: { name: Quản lý khám bệnh, hostedOn: may-chu }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              so-y-te: { name: Sở Y tế, level: province }
            nodes:
              ttdl: { name: Trung tâm dữ liệu, kind: data-centre, shared: true }
              may-chu: { name: Máy chủ Sở Y tế, kind: server, owner: so-y-te }
            applications:
              kham-benh: { name: Quản lý khám bệnh, hostedOn: may-chu }
          `),
          at: { file: exampleFile, line: 12, column: 51 },
        },
      ],
    },
  },
  *find(graph) {
    const centres = sharedDataCentres(graph);
    const shared = new Set<string>(centres.map(({ id }) => id));
    if (centres.length === 0) return;
    for (const [host, applications] of groupBy(hostedElsewhere(graph), ({ hostedOn }) => hostedOn)) {
      const node = elementOf(graph, "node", host);
      const owner = node && ownerOf(graph, node);
      if (!node || !owner || siteOf(graph, node).some(({ id }) => shared.has(id))) continue;
      for (const finding of together(
        applications.map((element) => ({ element, path: ["hostedOn"] })),
        another,
        (told) => ({ ...told, node: node.name, owner: owner.name }),
      ))
        yield { ...finding, suggestions: centres.map(({ id }) => id) };
    }
  },
});

const another = { vi: "cũng đặt tại đó", en: "runs there too" };

/** Applications in use that run on a node of an agency other than the DIC which stands in nothing shared. */
const hostedElsewhere = atEach("application", (graph, application) => {
  if (!isLive(graph, application)) return [];
  const node = elementOf(graph, "node", application.hostedOn);
  return node && isOwn(graph, node) ? [application] : [];
});

function isOwn(graph: Graph, node: Node): boolean {
  const owner = ownerOf(graph, node);
  if (!owner || owner.level === "central" || playsRole(graph, owner, "dic")) return false;
  return siteOf(graph, node).every(({ shared }) => shared !== true);
}
