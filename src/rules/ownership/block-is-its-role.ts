import type { Text } from "../../domain/text.ts";
import { type Graph, isPresent, realisersOf } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import { agenciesInRole, ownerOf, playsRole } from "../../graph/ownership.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { labels } from "../wording.ts";

/** Rules of their own look at the shared infrastructure of the DIC and at the databases of the departments. */
const elsewhere: ReadonlySet<string> = new Set(["dic", "sector-department"]);

/** What realises a block that the framework gives to another role than that of its owner. */
export const blockIsItsRole = rule<{
  readonly name: Text;
  readonly owner: Text;
  readonly block: Text;
  readonly role: Text;
}>({
  card: {
    id: "ownership/block-is-its-role",
    title: {
      vi: "Thành phần do đúng vai trò mà khung quy định quản lý",
      en: "A block belongs to the role that the framework names",
    },
    message: {
      vi: ({ name, owner, block, role }) =>
        `“${name}” đáp ứng thành phần “${block}”, theo khung thuộc “${role}”, nhưng do “${owner}” quản lý.`,
      en: ({ name, owner, block, role }) =>
        `“${name}” realises “${block}”, which the framework gives to “${role}”, but “${owner}” owns it.`,
    },
    rationale: {
      vi: "Khung gắn mỗi thành phần với một vai trò để ai cũng biết phần việc của mình: dữ liệu cán bộ do cơ quan nội vụ, bộ phận một cửa do UBND các cấp.",
      en: "The framework ties blocks to roles so that everyone knows their part: data on employees to Home Affairs, one-stop counters to the People's Committees.",
    },
    remedy: {
      vi: "Giao `owner` cho cơ quan giữ vai trò đó (hoặc đơn vị trực thuộc), hoặc bổ sung `roles` cho cơ quan đang quản lý.",
      en: "Name an agency with that role, or a unit of one, as `owner`; or add the role to the `roles` of the present owner.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              so-noi-vu: { name: Sở Nội vụ, level: province, roles: home-affairs }
            databases:
              csdl-can-bo: { name: CSDL cán bộ, kind: base, realizes: employee-database, owner: so-noi-vu }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              so-noi-vu: { name: Sở Nội vụ, level: province, roles: home-affairs }
              so-y-te: { name: Sở Y tế, level: province }
            databases:
              csdl-can-bo: { name: CSDL cán bộ, kind: base, realizes: employee-database, owner: so-y-te }
          `),
          at: { file: exampleFile, line: 10, column: 85 },
        },
      ],
    },
  },
  *find(graph) {
    for (const block of graph.framework.blocks.values()) {
      if (!block.owner || elsewhere.has(block.owner)) continue;
      const holders = agenciesInRole(graph, block.owner);
      // Where nobody carries the role, nothing can be said of its blocks.
      if (holders.length === 0) continue;
      for (const { element, owner } of heldByOthers(graph, block.id, block.owner)) {
        yield {
          at: { element: element.id, path: [element.type === "agency" ? "realizes" : "owner"] },
          args: { name: nameOf(element), owner: owner.name, block: block.name, role: roleName(graph, block.owner) },
          related: element.id === owner.id ? [] : [{ at: { element: owner.id, part: "key" }, label: labels.owner }],
          suggestions: element.type === "agency" ? [] : holders.slice(0, 3).map(({ id }) => id),
        };
      }
    }
  },
});

/** What is in use or due and realises a block, where its owner is known not to play the role. */
function heldByOthers(graph: Graph, block: string, role: string) {
  return realisersOf(graph, block).flatMap((element) => {
    const owner = element.type === "project" ? undefined : ownerOf(graph, element);
    if (!owner || owner.level === "central" || !isPresent(graph, element)) return [];
    return playsRole(graph, owner, role) ? [] : [{ element, owner }];
  });
}

function roleName(graph: Graph, role: string): Text {
  return graph.framework.roles.get(role)?.name ?? { vi: role };
}
