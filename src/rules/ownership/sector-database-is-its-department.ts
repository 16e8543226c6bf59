import type { Agency, Database } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { type Graph, stateOf } from "../../graph/graph.ts";
import { lineOf, ownerOf, playsRole } from "../../graph/ownership.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { labels } from "../wording.ts";

/** Sector databases owned by an agency that is known to be of another sector, or by the DIC. */
export const sectorDatabaseIsItsDepartment = rule<{ readonly name: Text; readonly owner: Text; readonly sector: Text }>(
  {
    card: {
      id: "ownership/sector-database-is-its-department",
      title: { vi: "Cơ sở dữ liệu ngành do sở, ngành đó quản lý", en: "A sector database belongs to its department" },
      message: {
        vi: ({ name, owner, sector }) => `“${name}” là cơ sở dữ liệu ngành (${sector}) nhưng do “${owner}” quản lý.`,
        en: ({ name, owner, sector }) => `“${name}” is a database of the sector “${sector}”, but “${owner}” owns it.`,
      },
      rationale: {
        vi: "Mô hình Đà Nẵng mà Sóc Trăng tiếp nhận tách hai trách nhiệm: dữ liệu chuyên ngành thuộc về sở, ngành phụ trách lĩnh vực; Sở TT&TT chỉ lo hạ tầng dùng chung, không quản lý dữ liệu thay các sở.",
        en: "In the Da Nang model that Soc Trang takes over, each department manages the database of its sector; the DIC manages the shared infrastructure, not the data of other departments.",
      },
      remedy: {
        vi: "Giao `owner` cho sở, ngành có `sectors` là lĩnh vực của cơ sở dữ liệu; nếu nhiều ngành dùng chung thì khai `kind: shared`.",
        en: "Name the department whose `sectors` hold the sector as `owner`; if it serves many sectors, write `kind: shared`.",
      },
      source: [{ document: "ictnews-soc-trang-2015", status: "cited" }],
      severity: "error",
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
            agencies:
              so-tttt: { name: Sở TT&TT, level: province, roles: [dic] }
              so-y-te: { name: Sở Y tế, level: province, sectors: [health] }
            databases:
              csdl-y-te: { name: CSDL y tế, kind: sector, sector: health, owner: so-tttt }
          `),
            at: { file: exampleFile, line: 10, column: 70 },
          },
        ],
      },
    },
    *find(graph) {
      const departments = new Map<string, string[]>();
      for (const { id, sectors = [] } of graph.byKind.agency)
        for (const sector of sectors) departments.set(sector, [...(departments.get(sector) ?? []), id].slice(0, 3));
      for (const database of graph.byKind.database) {
        const sector = sectorOf(graph, database);
        const owner = ownerOf(graph, database);
        if (database.kind !== "sector" || !sector || !owner || stateOf(graph, database) === "retired") continue;
        if (isOfSector(graph, owner, sector) || !isKnownOutside(graph, owner)) continue;
        yield {
          at: { element: database.id, path: ["owner"] },
          args: {
            name: database.name,
            owner: owner.name,
            sector: graph.framework.sectors.get(sector)?.name ?? { vi: sector },
          },
          related: [{ at: { element: owner.id, part: "key" }, label: labels.owner }],
          suggestions: departments.get(sector) ?? [],
        };
      }
    },
  },
);

function sectorOf(graph: Graph, database: Database): string | undefined {
  const blocks = database.realizes?.map((block) => graph.framework.blocks.get(block)?.sector);
  return database.sector ?? blocks?.find((sector) => sector !== undefined);
}

function isOfSector(graph: Graph, owner: Agency, sector: string): boolean {
  return lineOf(graph, owner).some(({ sectors }) => sectors?.includes(sector));
}

/** An agency whose sectors nobody has written down may well be of the sector. */
function isKnownOutside(graph: Graph, owner: Agency): boolean {
  return owner.sectors !== undefined || playsRole(graph, owner, "dic");
}
