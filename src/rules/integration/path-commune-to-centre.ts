import type { Words } from "../../domain/text.ts";
import { firstBrokenHop } from "../../graph/data-path.ts";
import { atTarget } from "../../graph/target.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { dateIn, levelNames } from "../wording.ts";

/** A way from the communes to central government that is broken, at the date and still at the target. */
export const pathCommuneToCentre = rule<{ readonly from: Words; readonly to: Words; readonly date: string }>({
  card: {
    id: "integration/path-commune-to-centre",
    title: {
      vi: "Dữ liệu thông suốt từ cấp xã đến Trung ương",
      en: "Data finds its way from commune to central government",
    },
    message: {
      vi: ({ from, to, date }) =>
        `Tính đến ${dateIn(date, "vi")}, chưa có đường kết nối nào đưa dữ liệu từ ${from} đến ${to}, và lộ trình cũng chưa có.`,
      en: ({ from, to, date }) =>
        `As of ${dateIn(date, "en")} no chain of links takes data from ${from} to ${to}, nor will the roadmap bring one.`,
    },
    rationale: {
      vi: "Mô hình mà Sóc Trăng tiếp nhận đòi hỏi hạ tầng cho phép dữ liệu đi từ xã qua huyện, tỉnh đến Trung ương; đó phải là một chuỗi kết nối cụ thể, không phải một lời khẳng định.",
      en: "The model that Soc Trang takes over asks that data can go from commune through district and province to central government: a chain of links, not a claim.",
    },
    remedy: {
      vi: "Thêm kết nối còn thiếu vào `links` (từ hệ thống hoặc cơ quan của cấp dưới, qua trục tích hợp, đến cấp trên), kể cả kết nối theo kế hoạch với `lifecycle.planned`.",
      en: "Add the missing link to `links` (from a system or agency of the lower level, over the axis, to the higher one); a planned one with `lifecycle.planned`.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "cited" }],
    severity: "error",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
              ubnd-xa: { name: UBND các xã, level: commune }
            applications:
              truc: { name: Trục tích hợp, owner: so-tttt, realizes: lgsp }
            links:
              xa-tinh: { from: ubnd-xa, to: truc }
              tinh-trung-uong: { from: truc, to: ngsp-ndxp }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
              ubnd-xa: { name: UBND các xã, level: commune }
            applications:
              truc: { name: Trục tích hợp, owner: so-tttt, realizes: lgsp }
            links:
              xa-tinh: { from: ubnd-xa, to: truc }
          `),
          at: { file: exampleFile, line: 4, column: 14 },
        },
      ],
    },
  },
  *find(graph) {
    const hop = firstBrokenHop(graph);
    if (hop && firstBrokenHop(atTarget(graph)))
      yield {
        at: { element: "province", path: ["framework"] },
        args: { from: levelNames[hop.from], to: levelNames[hop.to], date: graph.at },
      };
  },
});
