import { agenciesInRole } from "../../graph/ownership.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** A model in which no agency carries the role of the DIC, so that nobody answers for the shared infrastructure. */
export const dicIsNamed = rule<Record<never, never>>({
  card: {
    id: "ownership/dic-is-named",
    title: {
      vi: "Mô hình chỉ rõ cơ quan quản lý hạ tầng dùng chung",
      en: "The model names the agency that manages the shared infrastructure",
    },
    message: {
      vi: () =>
        "Chưa có cơ quan nào được giao vai trò `dic` (quản lý hạ tầng dùng chung), nên chưa kiểm tra được chủ quản hạ tầng.",
      en: () => "No agency has the role `dic` (manages the shared infrastructure), so its ownership cannot be checked.",
    },
    rationale: {
      vi: "Tên gọi của cơ quan thay đổi theo thời gian (từ năm 2025 lĩnh vực này thuộc Sở KH&CN), nên khung kiến trúc dựa vào vai trò, không dựa vào tên gọi.",
      en: "Agencies change their names (since 2025 the field belongs to the Department of Science and Technology), so the framework goes by role: the DIC manages the shared infrastructure.",
    },
    remedy: {
      vi: "Thêm `roles: [dic]` vào cơ quan quản lý hạ tầng CNTT dùng chung của tỉnh.",
      en: "Add `roles: [dic]` to the agency that manages the province's shared infrastructure.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "warning",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province, roles: [dic] }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
          `),
          at: { file: exampleFile, line: 4, column: 14 },
        },
      ],
    },
  },
  *find(graph) {
    const asks = graph.framework.roles.has("dic");
    if (asks && agenciesInRole(graph, "dic").length === 0)
      yield { at: { element: "province", path: ["framework"] }, args: {} };
  },
});
