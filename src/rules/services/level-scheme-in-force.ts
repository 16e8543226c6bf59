import { decree42Starts } from "../../domain/law/online-levels.ts";
import type { Text, Words } from "../../domain/text.ts";
import { isLive } from "../../graph/graph.ts";
import { isBefore } from "../../graph/periods.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { dateIn, onlineLevelNames } from "../wording.ts";

/** Services whose level is given in the words of a decree that was not in force when the model was written. */
export const levelSchemeInForce = rule<{ readonly service: Text; readonly level: Words; readonly date: string }>({
  card: {
    id: "services/level-scheme-in-force",
    title: { vi: "Mức độ trực tuyến theo quy định hiện hành", en: "Online levels follow the decree in force" },
    message: {
      vi: ({ service, level, date }) =>
        `Dịch vụ “${service}” khai ở ${level}, không thuộc cách phân loại áp dụng tại thời điểm ${dateIn(date, "vi")}.`,
      en: ({ service, level, date }) =>
        `The service “${service}” states ${level}, which is not of the scheme in force as of ${dateIn(date, "en")}.`,
    },
    rationale: {
      vi: "Bốn mức độ của Nghị định 43/2011 áp dụng đến ngày 15/8/2022; sau đó Nghị định 42/2022 chia thành toàn trình và một phần. Không có quy định quy đổi một - một giữa hai cách.",
      en: "The four levels of Decree 43/2011 were in force until 15 August 2022; since then Decree 42/2022 knows full and partial. No text maps one to the other.",
    },
    remedy: {
      vi: "Rà soát lại dịch vụ và khai `level: full` (toàn trình) hoặc `level: partial` (một phần); với mô hình trước ngày 15/8/2022 dùng mức 1 đến 4.",
      en: "Review the service and write `level: full` or `level: partial`; in models from before 15 August 2022 write 1 to 4.",
    },
    source: [
      { document: "nghi-dinh-43-2011", clause: { vi: "Điều 3", en: "Article 3" }, status: "cited" },
      { document: "nghi-dinh-42-2022", clause: { vi: "Điều 11", en: "Article 11" }, status: "cited" },
    ],
    severity: "info",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            services:
              khai-sinh: { name: Đăng ký khai sinh, online: { level: 3 } }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            services:
              khai-sinh: { name: Đăng ký khai sinh, online: { level: full } }
          `),
          at: { file: exampleFile, line: 7, column: 58 },
        },
      ],
    },
  },
  *find(graph) {
    // The day of the model's knowledge counts, not the day of reading: a look ahead changes nobody's classification.
    const { asOf } = graph.model.province;
    const [isTooEarly, isTooLate] = [isBefore(asOf, decree42Starts), isBefore(decree42Starts, asOf)];
    for (const service of graph.byKind.service) {
      const level = service.online?.level;
      if (level === undefined) continue;
      const isOfNewScheme = level === "full" || level === "partial";
      if ((isOfNewScheme ? isTooEarly : isTooLate) && isLive(graph, service))
        yield {
          at: { element: service.id, path: ["online", "level"] },
          args: { service: service.name, level: onlineLevelNames[level], date: asOf },
        };
    }
  },
});
