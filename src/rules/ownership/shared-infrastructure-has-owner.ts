import type { Text } from "../../domain/text.ts";
import { nameOf } from "../../graph/names.ts";
import { agenciesInRole, sharedInfrastructure } from "../../graph/ownership.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** Shared nodes of which nobody says who owns them. Applications and databases have rules of their own. */
export const sharedInfrastructureHasOwner = rule<{ readonly name: Text }>({
  card: {
    id: "ownership/shared-infrastructure-has-owner",
    title: { vi: "Hạ tầng dùng chung có cơ quan quản lý", en: "Shared infrastructure has an owner" },
    message: {
      vi: ({ name }) => `Hạ tầng dùng chung “${name}” chưa ghi cơ quan quản lý.`,
      en: ({ name }) => `The shared infrastructure “${name}” names no owner.`,
    },
    rationale: {
      vi: "Hạ tầng chung phải có một đầu mối quản lý; theo mô hình Đà Nẵng đầu mối đó là Sở TT&TT.",
      en: "Shared infrastructure needs one agency that answers for it; in the Da Nang model that is the DIC.",
    },
    remedy: {
      vi: "Thêm `owner` là cơ quan giữ vai trò `dic` hoặc đơn vị trực thuộc.",
      en: "Add `owner`: the agency with the role `dic`, or a unit of it.",
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
            nodes:
              mang-do-thi: { name: Mạng đô thị, kind: network, shared: true, owner: so-tttt }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            nodes:
              mang-do-thi:
                name: Mạng đô thị
                kind: network
                shared: true
          `),
          at: { file: exampleFile, line: 7, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    for (const element of sharedInfrastructure(graph, "dic"))
      if (element.type === "node" && element.owner === undefined)
        yield {
          at: { element: element.id, path: ["owner"] },
          args: { name: nameOf(element) },
          suggestions: agenciesInRole(graph, "dic").map(({ id }) => id),
        };
  },
});
