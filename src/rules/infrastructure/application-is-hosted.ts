import type { Application } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { atEach } from "../../graph/each.ts";
import { type Graph, isLive } from "../../graph/graph.ts";
import { hostOf, sharedDataCentres } from "../../graph/hosting.ts";
import { ownerOf } from "../../graph/ownership.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { someOf } from "../wording.ts";

/** Applications in use of which nobody says where they run, though the province has a shared data centre. One finding for all. */
export const applicationIsHosted = rule<{
  readonly count: number;
  readonly total: number;
  readonly names: readonly Text[];
}>({
  card: {
    id: "infrastructure/application-is-hosted",
    title: { vi: "Ứng dụng ghi rõ nơi đặt", en: "Applications say where they run" },
    message: {
      vi: ({ count, total, names }) =>
        `${count}/${total} ứng dụng đang dùng chưa ghi nơi đặt, dù tỉnh đã có trung tâm dữ liệu dùng chung: ${someOf(names, count, "vi")}.`,
      en: ({ count, total, names }) =>
        `${count} of ${total} applications in use ${count === 1 ? "does" : "do"} not say where they run, though the province has a shared data centre: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Không biết ứng dụng đặt ở đâu thì không tính được năng lực trung tâm dữ liệu, phạm vi giám sát và thiệt hại khi một máy chủ hỏng.",
      en: "Unless one knows where applications run, neither the capacity of the data centre, nor what is monitored, nor what stops with a server can be told.",
    },
    remedy: {
      vi: "Thêm `hostedOn` (trung tâm dữ liệu, máy chủ); phần mềm thuê ngoài thì ghi `sourcing: rented`, người dùng tự trang bị thì `sourcing: own`.",
      en: "Add `hostedOn`; for a rented service write `sourcing: rented`, for what users bring `sourcing: own`.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            nodes:
              ttdl: { name: Trung tâm dữ liệu, kind: data-centre, shared: true }
            applications:
              nen-tang: { name: Nền tảng dùng chung, hostedOn: ttdl }
              mot-cua: { name: Một cửa điện tử, builtOn: nen-tang }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            nodes:
              ttdl: { name: Trung tâm dữ liệu, kind: data-centre, shared: true }
            applications:
              mot-cua: { name: Một cửa điện tử }
          `),
          at: { file: exampleFile, line: 9, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    if (sharedDataCentres(graph).length === 0) return;
    const asked = runningInProvince(graph);
    const homeless = asked.filter(({ isHosted }) => !isHosted);
    yield* together(
      homeless.map(({ application }) => ({ element: application, path: ["hostedOn"] })),
      another,
      (told) => ({ ...told, total: asked.length }),
    );
  },
});

const another = { vi: "cũng chưa ghi nơi đặt", en: "does not say so either" };

const runningInProvince = atEach("application", (graph, application) =>
  runsInProvince(graph, application)
    ? [{ application, isHosted: application.hostedOn !== undefined || hostOf(graph, application) !== undefined }]
    : [],
);

function runsInProvince(graph: Graph, application: Application): boolean {
  return (
    isLive(graph, application) &&
    application.sourcing !== "own" &&
    application.sourcing !== "rented" &&
    ownerOf(graph, application)?.level !== "central"
  );
}
