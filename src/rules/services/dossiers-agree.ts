import type { Text } from "../../domain/text.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** Services with more dossiers online than dossiers at all. */
export const dossiersAgree = rule<{ readonly service: Text; readonly online: number; readonly total: number }>({
  card: {
    id: "services/dossiers-agree",
    title: { vi: "Hồ sơ trực tuyến không vượt tổng hồ sơ", en: "No more dossiers online than in all" },
    message: {
      vi: ({ service, online, total }) =>
        `Dịch vụ “${service}” khai ${online} hồ sơ trực tuyến mỗi năm, nhiều hơn tổng số ${total} hồ sơ.`,
      en: ({ service, online, total }) =>
        `The service “${service}” states ${online} dossiers online in a year, more than its ${total} in all.`,
    },
    rationale: {
      vi: "Hồ sơ trực tuyến là một phần của tổng hồ sơ; hai con số mâu thuẫn thì tỷ lệ hồ sơ trực tuyến không dùng được.",
      en: "Dossiers online are a part of all dossiers; where the figures contradict, the online share is of no use.",
    },
    remedy: {
      vi: "Kiểm tra lại hai số liệu, nhất là năm thống kê và phạm vi (toàn tỉnh hay một đơn vị).",
      en: "Check both figures, above all their year and whether they cover the same agencies.",
    },
    source: [{ document: "nghi-dinh-42-2022", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            services:
              khai-sinh: { name: Đăng ký khai sinh, dossiersPerYear: 500, online: { level: 3, dossiersPerYear: 40 } }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            services:
              khai-sinh: { name: Đăng ký khai sinh, dossiersPerYear: 40, online: { level: 3, dossiersPerYear: 500 } }
          `),
          at: { file: exampleFile, line: 7, column: 99 },
        },
      ],
    },
  },
  *find(graph) {
    for (const { id, name, online, dossiersPerYear } of graph.byKind.service)
      if (
        online?.dossiersPerYear !== undefined &&
        dossiersPerYear !== undefined &&
        online.dossiersPerYear > dossiersPerYear
      )
        yield {
          at: { element: id, path: ["online", "dossiersPerYear"] },
          args: { service: name, online: online.dossiersPerYear, total: dossiersPerYear },
        };
  },
});
