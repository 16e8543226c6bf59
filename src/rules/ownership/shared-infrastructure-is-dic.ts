import type { Text } from "../../domain/text.ts";
import { nameOf } from "../../graph/names.ts";
import { agenciesInRole, ownerOf, playsRole, sharedInfrastructure } from "../../graph/ownership.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { labels } from "../wording.ts";

/** Shared infrastructure that another agency than the DIC, or a unit of the DIC, owns. */
export const sharedInfrastructureIsDic = rule<{ readonly name: Text; readonly owner: Text; readonly dic: Text }>({
  card: {
    id: "ownership/shared-infrastructure-is-dic",
    title: { vi: "Hạ tầng dùng chung do Sở TT&TT quản lý", en: "Shared infrastructure is managed by the DIC" },
    message: {
      vi: ({ name, owner, dic }) =>
        `“${name}” thuộc hạ tầng, dịch vụ dùng chung của tỉnh nhưng do “${owner}” quản lý, không phải “${dic}” hay đơn vị trực thuộc.`,
      en: ({ name, owner, dic }) =>
        `“${name}” is shared by the province, but “${owner}” owns it and not “${dic}” or a unit of it.`,
    },
    rationale: {
      vi: "Mô hình Đà Nẵng mà Sóc Trăng tiếp nhận giao toàn bộ hạ tầng dùng chung cho một đầu mối là Sở TT&TT; các sở, ngành chỉ giữ dữ liệu chuyên ngành. Hạ tầng chung có nhiều chủ thì không cơ quan nào bảo đảm được kết nối thông suốt từ xã đến Trung ương.",
      en: "In the Da Nang model that Soc Trang takes over, the DIC manages the shared infrastructure and each department only the database of its sector; with many owners nobody can answer for the way from commune to central government.",
    },
    remedy: {
      vi: "Giao `owner` cho cơ quan giữ vai trò `dic` hoặc đơn vị trực thuộc; nếu hạ tầng chỉ phục vụ một cơ quan thì bỏ `shared: true`.",
      en: "Name the agency with the role `dic`, or a unit of it, as `owner`; if only one agency uses it, drop `shared: true`.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "cited" }],
    severity: "error",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province, roles: [dic] }
              trung-tam-cntt: { name: Trung tâm CNTT, level: province, parent: so-tttt }
            nodes:
              trung-tam-du-lieu: { name: Trung tâm dữ liệu, kind: data-centre, shared: true, owner: trung-tam-cntt }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province, roles: [dic] }
              so-y-te: { name: Sở Y tế, level: province, sectors: [health] }
            nodes:
              trung-tam-du-lieu:
                name: Trung tâm dữ liệu
                kind: data-centre
                shared: true
                owner: so-y-te
          `),
          at: { file: exampleFile, line: 14, column: 12 },
        },
      ],
    },
  },
  *find(graph) {
    const departments = agenciesInRole(graph, "dic");
    const [dic] = departments;
    // Without a DIC in the model nobody can be told apart from it: ownership/dic-is-named says so once.
    if (!dic) return;
    for (const element of sharedInfrastructure(graph, "dic")) {
      const owner = ownerOf(graph, element);
      if (!owner || playsRole(graph, owner, "dic")) continue;
      yield {
        at: { element: element.id, path: ["owner"] },
        args: { name: nameOf(element), owner: owner.name, dic: dic.name },
        related: [{ at: { element: owner.id, part: "key" }, label: labels.owner }],
        suggestions: departments.map(({ id }) => id),
      };
    }
  },
});
