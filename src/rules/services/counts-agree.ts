import type { PartialDate } from "../../domain/date.ts";
import { countedSections } from "../../domain/province.ts";
import type { Words } from "../../domain/text.ts";
import { atDate, hasHappenedBy, isLive } from "../../graph/graph.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { dateIn, sectionNames } from "../wording.ts";

/** Published totals that the elements of the model do not add up to. */
export const countsAgree = rule<{
  readonly section: Words;
  readonly published: number;
  readonly counted: number;
  readonly date: string;
}>({
  card: {
    id: "services/counts-agree",
    title: { vi: "Số lượng khớp với danh mục đã công bố", en: "The model adds up to the published inventory" },
    message: {
      vi: ({ section, published, counted, date }) =>
        `Số ${section} công bố là ${published}, nhưng cộng các phần tử trong mô hình tính đến ${dateIn(date, "vi")} được ${counted}.`,
      en: ({ section, published, counted, date }) =>
        `The published number of ${section} is ${published}, but those of the model in ${dateIn(date, "en")} add up to ${counted}.`,
    },
    rationale: {
      vi: "Tỷ lệ dịch vụ trực tuyến tính trên tổng số thủ tục; tổng trong mô hình khác danh mục công bố thì mọi tỷ lệ, chỉ số đều sai theo.",
      en: "Shares of online services are taken of the total; where the model differs from the published inventory, every share and index is wrong with it.",
    },
    remedy: {
      vi: "Bổ sung, gộp phần tử hoặc sửa `count`; nếu con số công bố thuộc thời điểm khác, ghi ngày vào `asOf`.",
      en: "Add or merge elements or correct `count`; if the published figure is of another time, date it with `asOf`.",
    },
    source: [{ document: "vccinews-vinh-phuc", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(
            `
            services:
              muc-3-4: { name: Dịch vụ mức độ 3–4, count: 39, online: { level: 3-4 } }
              con-lai: { name: Thủ tục còn lại, count: 60 }
              khai-sinh: { name: Đăng ký khai sinh }
            `,
            "inventory: { services: { count: 100 } }",
          ),
        },
      ],
      bad: [
        {
          files: tinyProvince(
            `
            services:
              muc-3-4: { name: Dịch vụ mức độ 3–4, count: 39, online: { level: 3-4 } }
            `,
            "inventory: { services: { count: 100 } }",
          ),
          at: { file: exampleFile, line: 6, column: 35 },
        },
      ],
    },
  },
  *find(graph) {
    const { inventory, asOf } = graph.model.province;
    for (const section of countedSections) {
      const published = inventory?.[section];
      if (!published) continue;
      const date: PartialDate = published.asOf ?? asOf;
      // A figure of a later date says nothing of an earlier slice.
      if (!hasHappenedBy(graph, date)) continue;
      const slice = atDate(graph, date);
      const live = graph.model.elements[section].filter((element) => isLive(slice, element));
      const counted = live.reduce((sum, { count }) => sum + (count ?? 1), 0);
      if (counted !== published.count)
        yield {
          at: { element: "province", path: ["inventory", section, "count"] },
          args: { section: sectionNames[section], published: published.count, counted, date },
        };
    }
  },
});
