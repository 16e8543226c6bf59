import type { Text } from "../../domain/text.ts";
import { axisBlock, isAxis } from "../../graph/axis.ts";
import { firstBrokenHop } from "../../graph/data-path.ts";
import { elementOf, type Graph, isLive, isPresent, outgoing, realisersOf } from "../../graph/graph.ts";
import { isInForce } from "../../graph/in-force.ts";
import { nameOf } from "../../graph/names.ts";
import { exampleFile, provinceAsOf, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { dateIn } from "../wording.ts";

const nationalPlatform = "ngsp-ndxp";

/** The day of Decree 47/2020 on connecting and sharing data. */
const sharingStarts = "2020-04-09";

/** An integration axis in use that no link joins to the national platform. */
export const axisReachesNationalPlatform = rule<{
  readonly axis: Text;
  readonly platform: Text;
  readonly date: string;
}>({
  card: {
    id: "integration/axis-reaches-national-platform",
    title: {
      vi: "Trục tích hợp của tỉnh nối với nền tảng quốc gia",
      en: "The province's axis is linked with the national platform",
    },
    message: {
      vi: ({ axis, platform, date }) =>
        `Tính đến ${dateIn(date, "vi")}, “${axis}” đã hoạt động nhưng chưa có kết nối với “${platform}”.`,
      en: ({ axis, platform, date }) =>
        `As of ${dateIn(date, "en")} “${axis}” is in use, but no link joins it to “${platform}”.`,
    },
    rationale: {
      vi: "Nền tảng tích hợp, chia sẻ dữ liệu quốc gia nối LGSP của các tỉnh với nhau và với CSDL quốc gia; chưa nối thì mỗi ứng dụng phải kết nối riêng với từng bộ.",
      en: "The national platform joins the LGSPs of the provinces with one another and with the national databases; without it every application needs links of its own to the ministries.",
    },
    remedy: {
      vi: "Thêm kết nối giữa trục và `ngsp-ndxp`; nếu còn trong kế hoạch, ghi `lifecycle.planned` và dự án thực hiện.",
      en: "Add a link between the axis and `ngsp-ndxp`; a planned one with `lifecycle.planned` and its project.",
    },
    source: [
      { document: "cong-van-677", status: "inferred" },
      { document: "nghi-dinh-47-2020", status: "background" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: provinceAsOf(
            "2021",
            `
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
            applications:
              truc: { name: Trục tích hợp, owner: so-tttt, realizes: lgsp }
            links:
              quoc-gia: { from: so-tttt, to: ngsp-ndxp, via: truc }
            `,
          ),
        },
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
            applications:
              truc: { name: Trục tích hợp, owner: so-tttt, realizes: lgsp }
            links:
              van-ban: { from: truc, to: truc-lien-thong-vbqg }
          `),
        },
      ],
      bad: [
        {
          files: provinceAsOf(
            "2021",
            `
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
            applications:
              truc: { name: Trục tích hợp, owner: so-tttt, realizes: lgsp }
            links:
              van-ban: { from: truc, to: truc-lien-thong-vbqg }
            `,
          ),
          at: { file: exampleFile, line: 9, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    if (!isInForce(graph, sharingStarts)) return;
    const platform = graph.framework.nationalSystems.get(nationalPlatform);
    const axis = realisersOf(graph, axisBlock).find(
      (element) => isLive(graph, element) && elementOf(graph, "application", element.id),
    );
    // Where no data gets to central government at all, the rules on the path say so.
    if (!platform || !axis || isJoined(graph) || firstBrokenHop(graph)) return;
    yield {
      at: { element: axis.id, part: "key" },
      args: { axis: nameOf(axis), platform: platform.name, date: graph.at },
    };
  },
});

function isJoined(graph: Graph): boolean {
  return graph.byKind.link.some((link) => {
    const ends = outgoing(graph, link.id).map(({ to }) => to.id);
    return isPresent(graph, link) && ends.includes(nationalPlatform) && ends.some((id) => isAxis(graph, id));
  });
}
