import type { Application, Node } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { atEach } from "../../graph/each.ts";
import { type Edge, type Graph, incoming, stateOf } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import { isBefore } from "../../graph/periods.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, dateIn, someOf } from "../wording.ts";

/** Platforms and nodes that end before the applications that stand on them. One finding for each of them. */
export const platformOutlivesApplication = rule<{
  readonly platform: Text;
  readonly end: string;
  readonly count: number;
  readonly names: readonly Text[];
}>({
  card: {
    id: "transition/platform-outlives-application",
    title: {
      vi: "Ứng dụng không sống lâu hơn nền tảng của nó",
      en: "No application outlives what it stands on",
    },
    message: {
      vi: ({ platform, end, count, names }) =>
        `“${platform}” ngừng từ ${dateIn(end, "vi")} nhưng ${count} ứng dụng vẫn chạy trên đó sau ngày này: ${someOf(names, count, "vi")}.`,
      en: ({ platform, end, count, names }) =>
        `“${platform}” ends in ${dateIn(end, "en")}, but ${counted(count, "application is", "applications are")} to run on it after that: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Ứng dụng xây trên nền tảng thì ngừng cùng nền tảng; nếu không chuyển trước sang nền tảng mới, dịch vụ sẽ gián đoạn.",
      en: "What is built on a platform stops with it; unless it is moved first, its services are interrupted.",
    },
    remedy: {
      vi: "Chuyển `builtOn`, `hostedOn` sang nền tảng tiếp nhận, lùi ngày ngừng của nền tảng, hoặc ghi ngày ngừng của ứng dụng.",
      en: "Let `builtOn` or `hostedOn` name what takes over, let the platform run longer, or write the end of the application.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              nen-tang: { name: Nền tảng cũ, lifecycle: { retired: 2018-06 } }
              mot-cua: { name: Một cửa điện tử, builtOn: nen-tang, lifecycle: { retired: 2018 } }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            applications:
              nen-tang: { name: Nền tảng cũ, lifecycle: { retired: 2018-06 } }
              mot-cua: { name: Một cửa điện tử, builtOn: nen-tang, lifecycle: { retired: 2020 } }
              van-ban: { name: Quản lý văn bản, builtOn: nen-tang }
          `),
          at: { file: exampleFile, line: 8, column: 46 },
        },
      ],
    },
  },
  *find(graph) {
    for (const { platform, end, orphaned } of [...endingApplications(graph), ...endingNodes(graph)])
      for (const finding of together(
        orphaned.map(({ from, path }) => ({ element: from, path })),
        another,
        (told) => ({ ...told, platform: nameOf(platform), end }),
      ))
        yield {
          ...finding,
          related: [
            { at: { element: platform.id, path: ["lifecycle", "retired"] }, label: endOfPlatform },
            ...(finding.related ?? []),
          ],
        };
  },
});

const endOfPlatform = { vi: "ngày ngừng của nền tảng", en: "the end of what they stand on" };
const another = { vi: "cũng chạy trên đó", en: "runs on it too" };

/** Something that ends, and what stands on it after that. */
interface Ending {
  readonly platform: Application | Node;
  readonly end: string;
  readonly orphaned: readonly Edge[];
}

const endingApplications = atEach("application", endingOf);
const endingNodes = atEach("node", endingOf);

function endingOf(graph: Graph, platform: Application | Node): readonly Ending[] {
  const end = platform.lifecycle?.retired;
  if (!end) return [];
  const orphaned = incoming(graph, platform.type, platform.id).filter((edge) => standsAfter(graph, edge, end));
  return orphaned.length > 0 ? [{ platform, end, orphaned }] : [];
}

function standsAfter(graph: Graph, { from, field }: Edge, end: string): boolean {
  if (from.type !== "application" || (field !== "builtOn" && field !== "hostedOn")) return false;
  return stateOf(graph, from) !== "retired" && livesAfter(from, end);
}

function livesAfter({ lifecycle }: Application, end: string): boolean {
  return lifecycle?.retired === undefined || isBefore(end, lifecycle.retired);
}
