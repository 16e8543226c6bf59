import { groupBy } from "../../domain/grouping.ts";
import type { Service } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { type Graph, isPresent } from "../../graph/graph.ts";
import { lineOf, ownerOf } from "../../graph/ownership.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, someOf } from "../wording.ts";

/** Services of one sector that a department of other sectors owns; one finding for each department and sector. */
export const serviceIsOfItsSector = rule<{
  readonly owner: Text;
  readonly sector: Text;
  readonly count: number;
  readonly names: readonly Text[];
}>({
  card: {
    id: "ownership/service-is-of-its-sector",
    title: {
      vi: "Dịch vụ công do sở đúng lĩnh vực phụ trách",
      en: "A service belongs to the department of its sector",
    },
    message: {
      vi: ({ owner, sector, count, names }) =>
        `“${owner}” phụ trách ${count} dịch vụ thuộc lĩnh vực “${sector}”, không phải lĩnh vực của cơ quan này: ${someOf(names, count, "vi")}.`,
      en: ({ owner, sector, count, names }) =>
        `“${owner}” owns ${counted(count, "service", "services")} of the sector “${sector}”, not one of its own: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Trong mô hình Đà Nẵng mỗi sở, ngành lo dữ liệu và nghiệp vụ của lĩnh vực mình; lệch lĩnh vực thường là khai nhầm cơ quan hoặc nhầm lĩnh vực.",
      en: "In the Da Nang model every department looks after its own field; a mismatch is mostly a slip in the agency or in the sector.",
    },
    remedy: {
      vi: "Sửa `owner` hoặc `sector` của dịch vụ, hoặc bổ sung lĩnh vực vào `sectors` của cơ quan.",
      en: "Correct `owner` or `sector` of the service, or add the sector to `sectors` of the agency.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              ubnd: { name: UBND tỉnh, level: province, kind: peoples-committee, sectors: general }
              so-y-te: { name: Sở Y tế, level: province, kind: department, sectors: health }
            services:
              kham-benh: { name: Cấp giấy phép khám bệnh, sector: health, owner: so-y-te }
              khai-sinh: { name: Đăng ký khai sinh, sector: justice, owner: ubnd }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              so-y-te: { name: Sở Y tế, level: province, kind: department, sectors: health }
            services:
              khai-sinh: { name: Đăng ký khai sinh, sector: justice, owner: so-y-te }
          `),
          at: { file: exampleFile, line: 9, column: 65 },
        },
      ],
    },
  },
  *find(graph) {
    const sectorsOf = new Map<string, ReadonlySet<string> | undefined>();
    for (const agency of graph.byKind.agency) sectorsOf.set(agency.id, departmentSectors(graph, agency.id));
    const strangers = graph.byKind.service.filter(({ owner, sector }) => {
      const own = owner && sectorsOf.get(owner);
      return own && sector && !own.has(sector);
    });
    for (const services of groupBy(strangers, ({ owner, sector }) => `${owner}\n${sector}`).values())
      yield* together(
        services.filter((service) => isPresent(graph, service)).map((element) => ({ element, path: ["owner"] })),
        another,
        (told) => ({ ...told, owner: ownerName(graph, services[0]), sector: sectorName(graph, services[0]) }),
      );
  },
});

const another = { vi: "cùng cơ quan, cùng lĩnh vực", en: "same department, same sector" };

/** The sectors of a department and of those above it. Committees and offices serve every field: nothing is known of them. */
function departmentSectors(graph: Graph, id: string): ReadonlySet<string> | undefined {
  const agency = graph.elements.get(id);
  if (agency?.type !== "agency" || agency.kind !== "department" || !agency.sectors) return undefined;
  return new Set(lineOf(graph, agency).flatMap(({ sectors }) => sectors ?? []));
}

function ownerName(graph: Graph, service: Service | undefined): Text {
  return (service && ownerOf(graph, service)?.name) ?? { vi: service?.owner ?? "" };
}

function sectorName(graph: Graph, service: Service | undefined): Text {
  const sector = service?.sector ?? "";
  return graph.framework.sectors.get(sector)?.name ?? { vi: sector };
}
