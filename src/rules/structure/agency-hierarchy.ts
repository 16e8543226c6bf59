import { levels } from "../../domain/agency.ts";
import type { Agency } from "../../domain/model.ts";
import type { Text, Words } from "../../domain/text.ts";
import { elementOf, isPresent } from "../../graph/graph.ts";
import { circles } from "../../graph/walk.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { levelNames } from "../wording.ts";

/** Agencies below an agency of a lower level. Agencies in a circle are left to the rule on circles. */
export const agencyHierarchy = rule<{
  readonly name: Text;
  readonly level: Words;
  readonly parent: Text;
  readonly parentLevel: Words;
}>({
  card: {
    id: "structure/agency-hierarchy",
    title: { vi: "Cơ quan cấp trên không thấp cấp hơn", en: "The agency above is not of a lower level" },
    message: {
      vi: ({ name, level, parent, parentLevel }) =>
        `“${name}” (${level}) được khai trực thuộc “${parent}”, một cơ quan ở cấp thấp hơn (${parentLevel}).`,
      en: ({ name, level, parent, parentLevel }) =>
        `“${name}” (${level}) is placed below “${parent}”, which is of a lower level (${parentLevel}).`,
    },
    rationale: {
      vi: "Dữ liệu đi từ xã qua huyện (đến 30/6/2025), tỉnh đến Trung ương theo đúng thứ bậc; quan hệ đảo ngược làm sai đường đi của dữ liệu và cơ quan chịu trách nhiệm.",
      en: "Data goes from commune through district (until 30 June 2025) and province to central government; an order turned round falsifies both the way of the data and who answers for it.",
    },
    remedy: {
      vi: "Sửa `parent` thành cơ quan cấp trên trực tiếp, hoặc sửa `level`.",
      en: "Let `parent` name the agency directly above, or correct `level`.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              ubnd-tinh: { name: UBND tỉnh, level: province }
              ubnd-huyen: { name: UBND các huyện, level: district, parent: ubnd-tinh }
              ubnd-xa: { name: UBND các xã, level: commune, parent: ubnd-huyen }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              ubnd-huyen: { name: UBND các huyện, level: district, parent: ubnd-xa }
              ubnd-xa: { name: UBND các xã, level: commune }
          `),
          at: { file: exampleFile, line: 7, column: 64 },
        },
      ],
    },
  },
  *find(graph) {
    const parentOf = ({ parent }: Agency): readonly Agency[] => {
      const above = elementOf(graph, "agency", parent);
      return above ? [above] : [];
    };
    const inCircle = new Set(circles(graph.byKind.agency, parentOf).flat());
    for (const agency of graph.byKind.agency) {
      const [parent] = parentOf(agency);
      if (!parent || inCircle.has(agency) || !isPresent(graph, agency)) continue;
      if (levels.indexOf(parent.level) > levels.indexOf(agency.level))
        yield {
          at: { element: agency.id, path: ["parent"] },
          args: {
            name: agency.name,
            level: levelNames[agency.level],
            parent: parent.name,
            parentLevel: levelNames[parent.level],
          },
          related: [{ at: { element: parent.id, path: ["level"] }, label: lower }],
        };
    }
  },
});

const lower = { vi: "cấp của cơ quan được khai là cấp trên", en: "the level of the agency said to be above" };
