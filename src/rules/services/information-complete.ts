import { decree42Starts } from "../../domain/law/online-levels.ts";
import {
  circular32Starts,
  type InformationItem,
  informationItemIds,
  informationItems,
  itemIfAny,
} from "../../domain/law/procedure-information.ts";
import type { Text, Words } from "../../domain/text.ts";
import { isLive } from "../../graph/graph.ts";
import { isInForce } from "../../graph/in-force.ts";
import { isOnline } from "../../graph/online.ts";
import { exampleFile, provinceAsOf, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** Services whose list of published information lacks items of Circular 32/2017. No list, no finding. */
export const informationComplete = rule<{ readonly service: Text; readonly missing: readonly Words[] }>({
  card: {
    id: "services/information-complete",
    title: { vi: "Công khai đủ mười một nội dung về thủ tục", en: "All items of information on a procedure are given" },
    message: {
      vi: ({ service, missing }) => `Dịch vụ “${service}” còn thiếu nội dung công khai: ${missing.join("; ")}.`,
      en: ({ service, missing }) => `The service “${service}” does not publish: ${missing.join("; ")}.`,
    },
    rationale: {
      vi: "Mức độ 1 đã đòi hỏi thông tin đầy đủ về thủ tục; thiếu nội dung thì các mức cao hơn cũng không đạt. Quy định này áp dụng từ Thông tư 32/2017 đến ngày 15/8/2022.",
      en: "Level 1 already asks for full information on the procedure; without it no higher level is reached either. In force from Circular 32/2017 until 15 August 2022.",
    },
    remedy: {
      vi: "Bổ sung nội dung còn thiếu trên cổng dịch vụ công rồi thêm vào `information`.",
      en: "Publish what is missing on the portal, then add it to `information`.",
    },
    source: [
      { document: "thong-tu-32-2017", status: "cited" },
      { document: "nghi-dinh-43-2011", clause: { vi: "Điều 3", en: "Article 3" }, status: "cited" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: provinceAsOf(
            "2019",
            `
            services:
              khai-sinh:
                name: Đăng ký khai sinh
                online: { level: 1 }
                information:
                  [name, steps, means, dossier, time-limit, applicants, agency, result, channels, legal-basis]
            `,
          ),
        },
        {
          files: tinyProvince(`
            services:
              khai-sinh: { name: Đăng ký khai sinh, online: { level: 1 }, information: [name, steps] }
          `),
        },
      ],
      bad: [
        {
          files: provinceAsOf(
            "2019",
            `
            services:
              khai-sinh: { name: Đăng ký khai sinh, online: { level: 1 }, information: [name, steps] }
            `,
          ),
          at: { file: exampleFile, line: 7, column: 76 },
        },
      ],
    },
  },
  *find(graph) {
    if (!isInForce(graph, circular32Starts) || isInForce(graph, decree42Starts)) return;
    for (const service of graph.byKind.service) {
      if (!service.information || !isLive(graph, service) || !isOnline(graph, service)) continue;
      const given = new Set<InformationItem>(service.information);
      const missing = informationItemIds.filter((item) => item !== itemIfAny && !given.has(item));
      if (missing.length > 0)
        yield {
          at: { element: service.id, path: ["information"] },
          args: { service: service.name, missing: missing.map((item) => informationItems[item]) },
        };
    }
  },
});
