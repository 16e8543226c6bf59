import type { Text, Words } from "../../domain/text.ts";
import { atEach } from "../../graph/each.ts";
import { elementOf, isPresent, stateOf } from "../../graph/graph.ts";
import { isHandledOnline } from "../../graph/online.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { dateIn, onlineLevelNames } from "../wording.ts";

/** Services handled online without an application that could do it. */
export const onlineLevelHasApplication = rule<{
  readonly service: Text;
  readonly level: Words;
  readonly date: string;
}>({
  card: {
    id: "services/online-level-has-application",
    title: {
      vi: "Dịch vụ công xử lý trực tuyến có ứng dụng đáp ứng",
      en: "A service handled online has an application",
    },
    message: {
      vi: ({ service, level, date }) =>
        `Dịch vụ “${service}” khai ở ${level} nhưng tính đến ${dateIn(date, "vi")} chưa có ứng dụng nào đáp ứng.`,
      en: ({ service, level, date }) =>
        `The service “${service}” is said to be at ${level}, but as of ${dateIn(date, "en")} no application realises it.`,
    },
    rationale: {
      vi: "Từ mức độ 3 trở lên, hồ sơ được gửi và xử lý trực tuyến, nên phải có hệ thống tiếp nhận và xử lý; mô hình yêu cầu dịch vụ được tích hợp trên các ứng dụng của nền tảng.",
      en: "From level 3 dossiers are sent and handled online, so a system must receive and handle them; the model wants services integrated with the applications of the platform.",
    },
    remedy: {
      vi: "Ghi ứng dụng xử lý hồ sơ vào `realizedBy`, hoặc khai lại mức độ trực tuyến cho đúng thực tế.",
      en: "Name the application that handles the dossiers in `realizedBy`, or state the level that is really offered.",
    },
    source: [
      { document: "nghi-dinh-43-2011", clause: { vi: "Điều 3", en: "Article 3" }, status: "cited" },
      { document: "nghi-dinh-42-2022", clause: { vi: "Điều 11", en: "Article 11" }, status: "cited" },
      { document: "ictnews-soc-trang-2015", status: "inferred" },
    ],
    severity: "warning",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              mot-cua: { name: Một cửa điện tử }
            services:
              khai-sinh: { name: Đăng ký khai sinh, online: { level: 3 }, realizedBy: mot-cua }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            services:
              khai-sinh:
                name: Đăng ký khai sinh
                online: { level: 3 }
          `),
          at: { file: exampleFile, line: 9, column: 22 },
        },
      ],
    },
  },
  find: atEach("service", (graph, service) => {
    if (!isHandledOnline(graph, service)) return [];
    const isServed = service.realizedBy?.some((id) => {
      const application = elementOf(graph, "application", id);
      // A service left with retired applications is transition/retired-application-serves-nothing.
      return application && (isPresent(graph, application) || stateOf(graph, application) === "retired");
    });
    if (isServed) return [];
    const level = onlineLevelNames[service.online?.level ?? 1];
    return [
      {
        at: { element: service.id, path: ["online", "level"] },
        args: { service: service.name, level, date: graph.at },
      },
    ];
  }),
});
