import { groupBy } from "../../domain/grouping.ts";
import { procedureCodePattern } from "../../domain/service.ts";
import type { Text } from "../../domain/text.ts";
import { isPresent } from "../../graph/graph.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { someOf } from "../wording.ts";

/** Procedures that share a code; one finding for each code. */
export const codeUnique = rule<{ readonly code: string; readonly count: number; readonly names: readonly Text[] }>({
  card: {
    id: "services/code-unique",
    title: { vi: "Mỗi thủ tục một mã", en: "Every procedure has its own code" },
    message: {
      vi: ({ code, count, names }) => `${count} dịch vụ cùng mang mã thủ tục “${code}”: ${someOf(names, count, "vi")}.`,
      en: ({ code, count, names }) =>
        `${count} services bear the procedure code “${code}”: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Mã là khóa để đối chiếu với CSDL quốc gia về thủ tục hành chính; trùng mã là khai trùng thủ tục, làm sai số lượng và tỷ lệ dịch vụ trực tuyến.",
      en: "The code is the key to the national database; a code used twice is a procedure entered twice, which falsifies counts and shares.",
    },
    remedy: {
      vi: "Gộp các mục là một thủ tục (dùng `performedAt` cho nhiều cấp), hoặc sửa mã ghi nhầm.",
      en: "Merge the entries that are one procedure (`performedAt` takes several levels), or correct the wrong code.",
    },
    source: [{ document: "nghi-dinh-42-2022", clause: { vi: "Điều 12", en: "Article 12" }, status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            services:
              khai-sinh: { name: Đăng ký khai sinh, code: "1.004194" }
              khai-tu: { name: Đăng ký khai tử, code: "1.004195" }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            services:
              khai-sinh: { name: Đăng ký khai sinh, code: "1.004194" }
              khai-sinh-xa: { name: Khai sinh tại xã, code: "1.004194.000.00.00.H17" }
          `),
          at: { file: exampleFile, line: 7, column: 47 },
        },
      ],
    },
  },
  *find(graph) {
    const present = graph.byKind.service.filter((service) => isPresent(graph, service));
    for (const [code, services] of groupBy(present, ({ code }) => code && keyOf(code)))
      if (services.length > 1)
        yield* together(
          services.map((element) => ({ element, path: ["code"] })),
          another,
          (told) => ({ ...told, code }),
        );
  },
});

const another = { vi: "cùng mã", en: "bears the same code" };

/** The long form of a code names the province too; the procedure is in its first eight characters. */
function keyOf(code: string): string {
  return procedureCodePattern.test(code) ? code.slice(0, 8) : code;
}
