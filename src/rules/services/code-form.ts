import { decree42Starts } from "../../domain/law/online-levels.ts";
import { procedureCodePattern } from "../../domain/service.ts";
import type { Text } from "../../domain/text.ts";
import { isLive } from "../../graph/graph.ts";
import { isInForce } from "../../graph/in-force.ts";
import { exampleFile, provinceAsOf, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** Codes of procedures that do not have the form of the national database. */
export const codeForm = rule<{ readonly service: Text; readonly code: string }>({
  card: {
    id: "services/code-form",
    title: { vi: "Mã thủ tục đúng dạng của CSDL quốc gia", en: "Procedure codes have the national form" },
    message: {
      vi: ({ service, code }) =>
        `Mã “${code}” của dịch vụ “${service}” không đúng dạng mã thủ tục của CSDL quốc gia (ví dụ 1.004194 hoặc 1.004194.000.00.00.H17).`,
      en: ({ service, code }) =>
        `The code “${code}” of the service “${service}” is not of the form of the national database (such as 1.004194 or 1.004194.000.00.00.H17).`,
    },
    rationale: {
      vi: "Mã và tên thủ tục phải được chuẩn hóa, đồng bộ với CSDL quốc gia về thủ tục hành chính; sai mã thì không đối chiếu, thống kê và kết nối Cổng Dịch vụ công quốc gia được. Dạng mã suy từ các mã đã công bố.",
      en: "Codes and names of procedures are standardised and synchronised with the national database; a wrong code can neither be matched nor counted. The form is read from published codes.",
    },
    remedy: {
      vi: "Tra mã trên CSDL quốc gia về thủ tục hành chính và ghi lại trong dấu ngoặc kép.",
      en: "Look the code up in the national database of procedures and write it in quotes.",
    },
    source: [{ document: "nghi-dinh-42-2022", clause: { vi: "Điều 12", en: "Article 12" }, status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: provinceAsOf(
            "2023",
            `
            services:
              khai-sinh: { name: Đăng ký khai sinh, code: "1.004194.000.00.00.H17" }
          `,
          ),
        },
        {
          files: tinyProvince(`
            services:
              khai-sinh: { name: Đăng ký khai sinh, code: TP-001 }
          `),
        },
      ],
      bad: [
        {
          files: provinceAsOf(
            "2023",
            `
            services:
              khai-sinh: { name: Đăng ký khai sinh, code: TP-001 }
          `,
          ),
          at: { file: exampleFile, line: 7, column: 47 },
        },
      ],
    },
  },
  *find(graph) {
    // Earlier inventories had codes of their own.
    if (!isInForce(graph, decree42Starts)) return;
    for (const service of graph.byKind.service)
      if (service.code !== undefined && !procedureCodePattern.test(service.code) && isLive(graph, service))
        yield { at: { element: service.id, path: ["code"] }, args: { service: service.name, code: service.code } };
  },
});
