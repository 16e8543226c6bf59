import type { Application } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { elementOf, type Graph, stateOf } from "../../graph/graph.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { labels } from "../wording.ts";

/** Applications that replace another without taking over any of its data. */
export const replacementInheritsData = rule<{ readonly name: Text; readonly old: Text }>({
  card: {
    id: "transition/replacement-inherits-data",
    title: { vi: "Ứng dụng thay thế kế thừa dữ liệu cũ", en: "A replacement inherits the data" },
    message: {
      vi: ({ name, old }) => `“${name}” thay thế “${old}” nhưng không kế thừa cơ sở dữ liệu nào của ứng dụng này.`,
      en: ({ name, old }) => `“${name}” replaces “${old}” but inherits none of its databases.`,
    },
    rationale: {
      vi: "Điểm mạnh của nền tảng Đà Nẵng là ứng dụng được xây dựng tuần tự và kế thừa hệ thống trước, ít nhất ở phần cơ sở dữ liệu; thay thế mà không mang theo dữ liệu cũ thì phải tạo lập dữ liệu lại từ đầu và đứt mạch theo dõi hồ sơ.",
      en: "The strength of the Da Nang platform is that applications are built step by step and inherit at least the databases of what was there; a replacement that drops them starts its data from nothing and loses the trail of the dossiers.",
    },
    remedy: {
      vi: "Ghi `inheritsDataFrom` các cơ sở dữ liệu của ứng dụng cũ được chuyển sang (hoặc `reads`, `writes` nếu tiếp tục dùng chung), và bố trí việc chuyển đổi dữ liệu trong dự án.",
      en: "List the databases that are carried over in `inheritsDataFrom` (or `reads`, `writes` where they stay in use), and plan the migration in a project.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "cited" }],
    severity: "error",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            databases:
              csdl-ho-so: { name: CSDL hồ sơ, kind: shared }
            applications:
              mot-cua-cu: { name: Một cửa cũ, writes: csdl-ho-so, lifecycle: { retired: 2014-07 } }
              mot-cua-moi: { name: Một cửa mới, replaces: mot-cua-cu, inheritsDataFrom: csdl-ho-so }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            databases:
              csdl-ho-so: { name: CSDL hồ sơ, kind: shared }
            applications:
              mot-cua-cu: { name: Một cửa cũ, writes: csdl-ho-so, lifecycle: { retired: 2014-07 } }
              mot-cua-moi:
                name: Một cửa mới
                replaces: mot-cua-cu
          `),
          at: { file: exampleFile, line: 12, column: 15 },
        },
      ],
    },
  },
  *find(graph) {
    for (const application of graph.byKind.application) {
      if (stateOf(graph, application) === "retired") continue;
      for (const [index, id] of (application.replaces ?? []).entries()) {
        const old = elementOf(graph, "application", id);
        if (!old || inherits(graph, application, old)) continue;
        yield {
          at: { element: application.id, path: ["replaces", index] },
          args: { name: application.name, old: old.name },
          related: [{ at: { element: old.id, part: "key" }, label: labels.replaced }],
          suggestions: databasesOf(graph, old),
        };
      }
    }
  },
});

function inherits(graph: Graph, application: Application, old: Application): boolean {
  const kept = [...(application.inheritsDataFrom ?? []), ...databasesOf(graph, application)];
  // Only what the old one wrote is surely its own: if that is not known, any inherited database will do.
  if (!old.writes) return application.inheritsDataFrom !== undefined || shares(kept, databasesOf(graph, old));
  return shares(kept, databasesOf(graph, old));
}

function databasesOf(graph: Graph, { reads = [], writes = [] }: Application): readonly string[] {
  return [...writes, ...reads].filter((id) => elementOf(graph, "database", id));
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}
