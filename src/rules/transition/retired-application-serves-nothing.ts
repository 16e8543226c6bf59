import type { Application } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { atEach } from "../../graph/each.ts";
import { elementOf, type Graph, isLive, isPresent, stateOf } from "../../graph/graph.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { dateIn } from "../wording.ts";

/** Services in use of which a retired application is all that is left. */
export const retiredApplicationServesNothing = rule<{
  readonly service: Text;
  readonly application: Text;
  readonly date: string;
}>({
  card: {
    id: "transition/retired-application-serves-nothing",
    title: {
      vi: "Ứng dụng đã ngừng không còn phục vụ dịch vụ nào",
      en: "A retired application serves no live service",
    },
    message: {
      vi: ({ service, application, date }) =>
        `Tính đến ${dateIn(date, "vi")}, dịch vụ “${service}” vẫn đang cung cấp nhưng chỉ dựa vào “${application}” đã ngừng hoạt động.`,
      en: ({ service, application, date }) =>
        `The service “${service}” is in use, but only “${application}” realises it, which has retired by ${dateIn(date, "en")}.`,
    },
    rationale: {
      vi: "Xây dựng tuần tự có kế thừa nghĩa là khi một ứng dụng ngừng, ứng dụng thay thế phải tiếp nhận các dịch vụ của nó.",
      en: "To build step by step and inherit means that when an application stops, its replacement takes over its services.",
    },
    remedy: {
      vi: "Thêm ứng dụng tiếp nhận vào `realizedBy`, hoặc ghi ngày ngừng cung cấp dịch vụ vào `lifecycle.retired`.",
      en: "Add the application that takes over to `realizedBy`, or write the end of the service in `lifecycle.retired`.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "error",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              mot-cua-cu: { name: Một cửa cũ, lifecycle: { retired: 2014-07 } }
              mot-cua-moi: { name: Một cửa mới, lifecycle: { live: 2014-07 } }
            services:
              khai-sinh: { name: Đăng ký khai sinh, realizedBy: [mot-cua-cu, mot-cua-moi] }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            applications:
              mot-cua-cu: { name: Một cửa cũ, lifecycle: { retired: 2014-07 } }
            services:
              khai-sinh:
                name: Đăng ký khai sinh
                realizedBy: mot-cua-cu
          `),
          at: { file: exampleFile, line: 11, column: 17 },
        },
      ],
    },
  },
  find: atEach("service", (graph, service) => {
    if (!service.realizedBy || !isLive(graph, service)) return [];
    const applications = service.realizedBy.map((id) => elementOf(graph, "application", id));
    const index = applications.findIndex((application) => isRetired(graph, application));
    const retired = applications[index];
    if (!retired || applications.some((application) => application && isPresent(graph, application))) return [];
    return [
      {
        at: { element: service.id, path: ["realizedBy", index] },
        args: { service: service.name, application: retired.name, date: graph.at },
        related: [{ at: { element: retired.id, path: ["lifecycle", "retired"] }, label: end }],
      },
    ];
  }),
});

const end = { vi: "ngày ngừng hoạt động", en: "the end of the application" };

function isRetired(graph: Graph, application: Application | undefined): boolean {
  return application !== undefined && stateOf(graph, application) === "retired";
}
