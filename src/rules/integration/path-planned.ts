import type { Words } from "../../domain/text.ts";
import { firstBrokenHop } from "../../graph/data-path.ts";
import { atTarget } from "../../graph/target.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { dateIn, levelNames } from "../wording.ts";

/** A way from the communes to central government that is broken at the date, but whole by the target of the province. */
export const pathPlanned = rule<{
  readonly from: Words;
  readonly to: Words;
  readonly date: string;
  readonly target: string;
}>({
  card: {
    id: "integration/path-planned",
    title: {
      vi: "Đường dữ liệu đến Trung ương còn trong kế hoạch",
      en: "The way of data to central government is still to come",
    },
    message: {
      vi: ({ from, to, date, target }) =>
        `Tính đến ${dateIn(date, "vi")} dữ liệu chưa đi được từ ${from} đến ${to}; theo kế hoạch sẽ thông suốt đến Trung ương vào ${dateIn(target, "vi")}.`,
      en: ({ from, to, date, target }) =>
        `As of ${dateIn(date, "en")} no data gets from ${from} to ${to}; by plan the whole way is open in ${dateIn(target, "en")}.`,
    },
    rationale: {
      vi: "Lộ trình đã có đủ các kết nối nên đây không phải là lỗi; nhưng dịch vụ cần dữ liệu liên thông còn phải chờ.",
      en: "The roadmap has all the links, so this is no offence; but services that need data from other levels have to wait.",
    },
    remedy: {
      vi: "Khi kết nối đi vào hoạt động, ghi ngày vào `lifecycle.live` của kết nối và của hệ thống ở hai đầu.",
      en: "When the links go live, write the date in `lifecycle.live` of each and of the systems at its ends.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
            applications:
              truc: { name: Trục tích hợp, owner: so-tttt, realizes: lgsp }
            links:
              tinh-trung-uong: { from: truc, to: ngsp-ndxp }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(
            `
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
            applications:
              truc: { name: Trục tích hợp, owner: so-tttt, realizes: lgsp }
            links:
              tinh-trung-uong: { from: truc, to: ngsp-ndxp, lifecycle: { planned: 2018 } }
            `,
            "target: 2020",
          ),
          at: { file: exampleFile, line: 4, column: 14 },
        },
      ],
    },
  },
  *find(graph) {
    const hop = firstBrokenHop(graph);
    const { target } = graph.model.province;
    if (hop && target && !firstBrokenHop(atTarget(graph)))
      yield {
        at: { element: "province", path: ["framework"] },
        args: { from: levelNames[hop.from], to: levelNames[hop.to], date: graph.at, target },
      };
  },
});
