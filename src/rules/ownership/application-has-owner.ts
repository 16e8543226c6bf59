import type { Text } from "../../domain/text.ts";
import { stateOf } from "../../graph/graph.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** Applications, in use or planned, of which nobody says who owns them. What users bring themselves has no owner. */
export const applicationHasOwner = rule<{ readonly name: Text }>({
  card: {
    id: "ownership/application-has-owner",
    title: { vi: "Mỗi ứng dụng có cơ quan chủ quản", en: "Every application has an owner" },
    message: {
      vi: ({ name }) => `Ứng dụng “${name}” chưa ghi cơ quan chủ quản.`,
      en: ({ name }) => `The application “${name}” names no owner.`,
    },
    rationale: {
      vi: "Muốn tránh đầu tư riêng lẻ, chồng chéo giữa các sở, ngành thì trước hết phải biết ứng dụng nào của cơ quan nào.",
      en: "To keep departments from investing each in its own way, one must first know which application belongs to whom.",
    },
    remedy: {
      vi: "Thêm `owner` là cơ quan chủ quản; phần mềm do người sử dụng tự trang bị thì khai `sourcing: own`.",
      en: "Add `owner`; for software that users bring themselves write `sourcing: own`.",
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
            applications:
              mot-cua: { name: Một cửa điện tử, owner: so-tttt }
              trinh-duyet: { name: Trình duyệt web, sourcing: own }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            applications:
              mot-cua:
                name: Một cửa điện tử
          `),
          at: { file: exampleFile, line: 7, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    for (const application of graph.byKind.application)
      if (!application.owner && application.sourcing !== "own" && stateOf(graph, application) !== "retired")
        yield { at: { element: application.id, path: ["owner"] }, args: { name: application.name } };
  },
});
