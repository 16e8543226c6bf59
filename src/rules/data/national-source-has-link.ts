import { groupBy } from "../../domain/grouping.ts";
import type { Text } from "../../domain/text.ts";
import { linksThat } from "../../graph/connections.ts";
import { atEachOf } from "../../graph/each.ts";
import { type Edge, type Graph, isPresent, outgoing } from "../../graph/graph.ts";
import { onceEach } from "../../graph/once.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, someOf } from "../wording.ts";

/** National databases and systems that services or applications read without a link. One finding for each of them. */
export const nationalSourceHasLink = rule<{
  readonly system: Text;
  readonly count: number;
  readonly names: readonly Text[];
}>({
  card: {
    id: "data/national-source-has-link",
    title: {
      vi: "Có kết nối tới CSDL quốc gia mà dịch vụ cần",
      en: "There is a link to every national database that is needed",
    },
    message: {
      vi: ({ system, count, names }) =>
        `${count} dịch vụ, ứng dụng cần dữ liệu của “${system}” nhưng mô hình chưa có kết nối tới hệ thống này: ${someOf(names, count, "vi")}.`,
      en: ({ system, count, names }) =>
        `${counted(count, "service or application needs", "services and applications need")} data of “${system}”, but the model has no link to it: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Dịch vụ dùng lại dữ liệu quốc gia thì người dân khỏi khai lại; việc đó chỉ có được khi đã kết nối, trực tiếp hoặc qua nền tảng tích hợp quốc gia.",
      en: "Services that reuse national data spare people from giving it again; that takes a link, to the database or to the national platform.",
    },
    remedy: {
      vi: "Thêm kết nối từ trục tích hợp tới hệ thống này hoặc tới `ngsp-ndxp`; kết nối trong kế hoạch thì ghi `lifecycle.planned` và dự án.",
      en: "Add a link from the axis to it, or to `ngsp-ndxp`; a planned one with `lifecycle.planned` and its project.",
    },
    source: [
      { document: "nghi-dinh-47-2020", status: "background" },
      { document: "quyet-dinh-714-2015", status: "background" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              truc: { name: Trục tích hợp, realizes: lgsp }
            links:
              dan-cu: { from: csdlqg-dan-cu, to: truc }
            services:
              khai-sinh: { name: Đăng ký khai sinh, reads: csdlqg-dan-cu }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            services:
              khai-sinh: { name: Đăng ký khai sinh, reads: csdlqg-dan-cu }
              khai-tu: { name: Đăng ký khai tử, reads: csdlqg-dan-cu }
          `),
          at: { file: exampleFile, line: 7, column: 48 },
        },
      ],
    },
  },
  *find(graph) {
    const linked = new Set(linkedSystems(graph));
    // Whoever has reached the national platform reaches the databases behind it.
    if (linked.has(nationalPlatform)) return;
    for (const [system, reads] of groupBy(nationalReads(graph), ({ to }) => to.id))
      if (!linked.has(system))
        yield* together(
          reads.map(({ from, path }) => ({ element: from, path })),
          another,
          (told) => ({ ...told, system: graph.framework.nationalSystems.get(system)?.name ?? { vi: system } }),
        );
  },
});

const nationalPlatform = "ngsp-ndxp";
const another = { vi: "cũng cần dữ liệu này", en: "needs it too" };

function nationalReads(graph: Graph): readonly Edge[] {
  return [...readsOf(graph, "service"), ...readsOf(graph, "application")];
}

const readsOf = onceEach((graph, kind) =>
  graph.byKind[kind as "service" | "application"]
    .filter((element) => element.reads && isPresent(graph, element))
    .flatMap(({ id }) => outgoing(graph, id, "reads"))
    .filter(({ to }) => to.kind === "nationalSystem"),
);

const linkedSystems = atEachOf(linksThat, (graph, { link, from, to }): readonly string[] =>
  [from, to].flatMap((end) => (end?.kind === "nationalSystem" && isPresent(graph, link) ? end.id : [])),
);
