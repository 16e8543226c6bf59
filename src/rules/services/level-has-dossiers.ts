import type { Service } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { servicesHandledOnline } from "../../graph/online.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { type Spot, together } from "../together.ts";
import { counted, someOf } from "../wording.ts";

/** Services handled online that are known to have no dossiers, or none online. One finding for all. */
export const levelHasDossiers = rule<{ readonly count: number; readonly names: readonly Text[] }>({
  card: {
    id: "services/level-has-dossiers",
    title: { vi: "Dịch vụ trực tuyến có phát sinh hồ sơ", en: "A service handled online has dossiers" },
    message: {
      vi: ({ count, names }) =>
        `${count} dịch vụ khai xử lý trực tuyến nhưng không phát sinh hồ sơ trực tuyến nào trong năm: ${someOf(names, count, "vi")}.`,
      en: ({ count, names }) =>
        `${counted(count, "service is", "services are")} said to be handled online, but not one dossier came in online in the year: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Mức độ trực tuyến chỉ có giá trị khi người dân sử dụng; dịch vụ không có hồ sơ làm đẹp tỷ lệ mà không giảm việc đi lại, và nên xét lại thứ tự đầu tư.",
      en: "An online level is worth what people use of it; a service without dossiers adorns the share and saves nobody a visit.",
    },
    remedy: {
      vi: "Kiểm tra số liệu hồ sơ; tuyên truyền, đơn giản hóa biểu mẫu, hoặc khai lại mức độ đúng thực tế.",
      en: "Check the figures; make the service known, simplify its forms, or state the level that is really offered.",
    },
    source: [{ document: "nghi-dinh-43-2011", clause: { vi: "Điều 3", en: "Article 3" }, status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            services:
              khai-sinh: { name: Đăng ký khai sinh, online: { level: 3, dossiersPerYear: 40 }, dossiersPerYear: 500 }
              khai-tu: { name: Đăng ký khai tử, online: { level: 3 } }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            services:
              khai-sinh: { name: Đăng ký khai sinh, online: { level: 3, dossiersPerYear: 0 }, dossiersPerYear: 500 }
              khai-tu: { name: Đăng ký khai tử, online: { level: 3 }, dossiersPerYear: 0 }
          `),
          at: { file: exampleFile, line: 7, column: 78 },
        },
      ],
    },
  },
  *find(graph) {
    yield* together(servicesHandledOnline(graph).flatMap(unused), another, (told) => told);
  },
});

const another = { vi: "cũng không có hồ sơ", en: "has no dossiers either" };

/** Unknown is not zero. */
function unused(element: Service): readonly Spot[] {
  if (element.online?.dossiersPerYear === 0) return [{ element, path: ["online", "dossiersPerYear"] }];
  return element.dossiersPerYear === 0 ? [{ element, path: ["dossiersPerYear"] }] : [];
}
