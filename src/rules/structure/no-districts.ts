import { districtsEnd } from "../../domain/law/administrative-levels.ts";
import type { Text } from "../../domain/text.ts";
import { isPresent } from "../../graph/graph.ts";
import { isInForce } from "../../graph/in-force.ts";
import { exampleFile, provinceAsOf, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { type Spot, together } from "../together.ts";
import { counted, dateIn, someOf } from "../wording.ts";

/** Agencies, and services performed, at the district level after it was abolished. One finding for all. */
export const noDistricts = rule<{ readonly count: number; readonly names: readonly Text[]; readonly date: string }>({
  card: {
    id: "structure/no-districts",
    title: { vi: "Không còn cấp huyện từ ngày 1/7/2025", en: "There are no districts since 1 July 2025" },
    message: {
      vi: ({ count, names, date }) =>
        `Tính đến ${dateIn(date, "vi")}, cấp huyện không còn, nhưng ${count} phần tử vẫn ở cấp này: ${someOf(names, count, "vi")}.`,
      en: ({ count, names, date }) =>
        `As of ${dateIn(date, "en")} there are no districts, but ${counted(count, "element is", "elements are")} still at that level: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Từ ngày 1/7/2025 chính quyền địa phương có hai cấp: tỉnh và xã. Thủ tục, dữ liệu và kết nối của cấp huyện phải chuyển về xã hoặc tỉnh.",
      en: "Since 1 July 2025 local government has two levels, province and commune: procedures, data and links of the districts move to one of them.",
    },
    remedy: {
      vi: "Ghi `lifecycle: { retired: 2025-07-01 }` cho cơ quan cấp huyện; sửa `performedAt` của dịch vụ sang `province` hoặc `commune`.",
      en: "Write `lifecycle: { retired: 2025-07-01 }` on district agencies; let `performedAt` of services name `province` or `commune`.",
    },
    source: [{ document: "vietnam-vn-two-level-hotline", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              ubnd-huyen: { name: UBND các huyện, level: district }
          `),
        },
      ],
      bad: [
        {
          files: provinceAsOf(
            "2025-12",
            `
            agencies:
              ubnd-huyen: { name: UBND các huyện, level: district }
            services:
              khai-sinh: { name: Đăng ký khai sinh, performedAt: [district, commune] }
          `,
          ),
          at: { file: exampleFile, line: 7, column: 46 },
        },
      ],
    },
  },
  *find(graph) {
    if (!isInForce(graph, districtsEnd)) return;
    const agencies = graph.byKind.agency
      .filter((agency) => agency.level === "district" && isPresent(graph, agency))
      .map((element): Spot => ({ element, path: ["level"] }));
    const services = graph.byKind.service
      .filter((service) => service.performedAt?.includes("district") && isPresent(graph, service))
      .map((element): Spot => ({ element, path: ["performedAt", element.performedAt?.indexOf("district") ?? 0] }));
    yield* together([...agencies, ...services], another, (told) => ({ ...told, date: graph.at }));
  },
});

const another = { vi: "cũng còn ở cấp huyện", en: "still at the district level too" };
