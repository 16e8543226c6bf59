import type { Text } from "../../domain/text.ts";
import { stateOf } from "../../graph/graph.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** Databases, in use or planned, of which nobody says who owns them. A national database has its ministry. */
export const databaseHasOwner = rule<{ readonly name: Text }>({
  card: {
    id: "ownership/database-has-owner",
    title: { vi: "Mỗi cơ sở dữ liệu có cơ quan chủ quản", en: "Every database has an owner" },
    message: {
      vi: ({ name }) => `Cơ sở dữ liệu “${name}” chưa ghi cơ quan chủ quản.`,
      en: ({ name }) => `The database “${name}” names no owner.`,
    },
    rationale: {
      vi: "Mô hình gắn dữ liệu chuyên ngành với sở, ngành phụ trách; dữ liệu không có chủ thì không ai cập nhật và không ai được quyền chia sẻ.",
      en: "The model gives each department the database of its sector; data without an owner is neither kept up to date nor shared with authority.",
    },
    remedy: {
      vi: "Thêm `owner`: sở, ngành quản lý lĩnh vực đối với cơ sở dữ liệu ngành, cơ quan được giao đối với cơ sở dữ liệu dùng chung.",
      en: "Add `owner`: the department of the sector for a sector database, the agency in charge for a shared one.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "warning",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              so-y-te: { name: Sở Y tế, level: province, sectors: [health] }
            databases:
              csdl-y-te: { name: CSDL y tế, kind: sector, sector: health, owner: so-y-te }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            databases:
              csdl-y-te: { name: CSDL y tế, kind: sector, sector: health }
          `),
          at: { file: exampleFile, line: 7, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    for (const database of graph.byKind.database)
      if (!database.owner && database.kind !== "national" && stateOf(graph, database) !== "retired")
        yield { at: { element: database.id, path: ["owner"] }, args: { name: database.name } };
  },
});
