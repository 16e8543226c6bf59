import type { Service } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { elementOf, type Graph, incoming, isPresent, outgoing } from "../../graph/graph.ts";
import { stackOf } from "../../graph/platforms.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** Interlinked services whose applications neither meet nor are linked. Each pair is reported once. */
export const interlinkedShareSystem = rule<{ readonly service: Text; readonly other: Text }>({
  card: {
    id: "services/interlinked-share-system",
    title: {
      vi: "Thủ tục liên thông có chung ứng dụng hoặc kết nối",
      en: "Interlinked services share an application or a link",
    },
    message: {
      vi: ({ service, other }) =>
        `“${service}” liên thông với “${other}” nhưng hai dịch vụ chạy trên các ứng dụng khác nhau, chưa có kết nối nào giữa chúng.`,
      en: ({ service, other }) =>
        `“${service}” is interlinked with “${other}”, but they run on different applications without a link between them.`,
    },
    rationale: {
      vi: "Một cửa liên thông là nhiều cơ quan giải quyết như một quy trình; hồ sơ phải tự chuyển từ ứng dụng này sang ứng dụng kia, không bắt người dân nộp lại.",
      en: "Interlinked procedures are handled as one flow by several agencies: the dossier goes from system to system, and nobody hands it in twice.",
    },
    remedy: {
      vi: "Thêm kết nối giữa hai ứng dụng vào `links` (qua trục tích hợp), dùng chung một ứng dụng, hoặc bỏ `interlinkedWith`.",
      en: "Add a link between the applications (over the axis), let them share one, or drop `interlinkedWith`.",
    },
    source: [{ document: "nghi-dinh-61-2018", status: "background" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              ho-tich: { name: Hộ tịch điện tử }
              bao-hiem: { name: Cấp thẻ bảo hiểm }
            links:
              khai-sinh-bao-hiem: { from: ho-tich, to: bao-hiem }
            services:
              khai-sinh: { name: Khai sinh, realizedBy: ho-tich, interlinkedWith: the-bao-hiem }
              the-bao-hiem: { name: Cấp thẻ bảo hiểm y tế, realizedBy: bao-hiem }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            applications:
              ho-tich: { name: Hộ tịch điện tử }
              bao-hiem: { name: Cấp thẻ bảo hiểm }
            services:
              khai-sinh: { name: Khai sinh, realizedBy: ho-tich, interlinkedWith: the-bao-hiem }
              the-bao-hiem: { name: Cấp thẻ bảo hiểm y tế, realizedBy: bao-hiem, interlinkedWith: khai-sinh }
          `),
          at: { file: exampleFile, line: 10, column: 71 },
        },
      ],
    },
  },
  *find(graph) {
    const seen = new Set<string>();
    const linkedTo = linksOf(graph);
    for (const service of graph.byKind.service)
      for (const [index, id] of (service.interlinkedWith ?? []).entries()) {
        const other = elementOf(graph, "service", id);
        const pair = [service.id, id].toSorted().join(" ");
        if (!other || other === service || seen.has(pair) || !isPresent(graph, service) || !isPresent(graph, other))
          continue;
        seen.add(pair);
        // Where the applications of one are not known, nothing can be said of the pair.
        if (
          !service.realizedBy ||
          !other.realizedBy ||
          meet(systemsOf(graph, service), systemsOf(graph, other), linkedTo)
        )
          continue;
        yield {
          at: { element: service.id, path: ["interlinkedWith", index] },
          args: { service: service.name, other: other.name },
          related: [{ at: { element: other.id, path: ["realizedBy"] }, label: otherService }],
        };
      }
  },
});

const otherService = { vi: "ứng dụng của dịch vụ kia", en: "the applications of the other service" };

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>, linkedTo: (id: string) => ReadonlySet<string>): boolean {
  return [...a].some((id) => b.has(id)) || [...a].some((id) => [...b].some((other) => linkedTo(id).has(other)));
}

/** The applications of a service and what they are built on. */
function systemsOf(graph: Graph, { realizedBy = [] }: Service): ReadonlySet<string> {
  return new Set(realizedBy.flatMap((id) => [id as string, ...stackOf(graph, id).map((end) => end.id)]));
}

/** Tells the other ends, and the carriers, of the links of an application. Each application is looked up once. */
function linksOf(graph: Graph): (application: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (application) => {
    const found = known.get(application) ?? new Set(endsOfLinks(graph, application));
    known.set(application, found);
    return found;
  };
}

function endsOfLinks(graph: Graph, application: string): readonly string[] {
  return ["from", "to", "via"]
    .flatMap((field) => incoming(graph, "application", application, field))
    .flatMap(({ from: link }) => outgoing(graph, link.id).map(({ to }) => to.id));
}
