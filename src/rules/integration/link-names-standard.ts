import { circular39Starts } from "../../domain/law/standards.ts";
import type { Text } from "../../domain/text.ts";
import { exchanges } from "../../graph/exchange.ts";
import { isInForce } from "../../graph/in-force.ts";
import { exampleFile, provinceAsOf, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { someOf } from "../wording.ts";

/** Exchanges between agencies that do not say by which standard. One finding for all. */
export const linkNamesStandard = rule<{
  readonly count: number;
  readonly total: number;
  readonly names: readonly Text[];
}>({
  card: {
    id: "integration/link-names-standard",
    title: { vi: "Kết nối liên cơ quan ghi tiêu chuẩn kỹ thuật", en: "Exchange between agencies names its standard" },
    message: {
      vi: ({ count, total, names }) =>
        `${count}/${total} kết nối giữa hệ thống của các cơ quan chưa ghi tiêu chuẩn kỹ thuật: ${someOf(names, count, "vi")}.`,
      en: ({ count, total, names }) =>
        `${count} of ${total} links between systems of different agencies ${count === 1 ? "names" : "name"} no standard: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Hệ thống của các cơ quan chỉ nói chuyện được với nhau theo tiêu chuẩn chung; Thông tư 39/2017 công bố danh mục tiêu chuẩn áp dụng trong cơ quan nhà nước.",
      en: "Systems of different agencies understand one another by common standards; Circular 39/2017 lists those for state agencies.",
    },
    remedy: {
      vi: "Thêm `standard` cho kết nối, ví dụ `RESTful`, `SOAP`, `edXML`.",
      en: "Add `standard` to the link, such as `RESTful`, `SOAP` or `edXML`.",
    },
    source: [{ document: "thong-tu-39-2017", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: provinceAsOf(
            "2019",
            `
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
              so-y-te: { name: Sở Y tế, level: province }
            applications:
              mot-cua: { name: Một cửa điện tử, owner: so-tttt }
              kham-benh: { name: Quản lý khám bệnh, owner: so-y-te }
            links:
              ho-so: { from: mot-cua, to: kham-benh, standard: RESTful }
            `,
          ),
        },
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
              so-y-te: { name: Sở Y tế, level: province }
            applications:
              mot-cua: { name: Một cửa điện tử, owner: so-tttt }
              kham-benh: { name: Quản lý khám bệnh, owner: so-y-te }
            links:
              ho-so: { from: mot-cua, to: kham-benh }
          `),
        },
      ],
      bad: [
        {
          files: provinceAsOf(
            "2019",
            `
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
              so-y-te: { name: Sở Y tế, level: province }
            applications:
              mot-cua: { name: Một cửa điện tử, owner: so-tttt }
              kham-benh: { name: Quản lý khám bệnh, owner: so-y-te }
            links:
              ho-so: { from: mot-cua, to: kham-benh }
            `,
          ),
          at: { file: exampleFile, line: 13, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    if (!isInForce(graph, circular39Starts)) return;
    const links = exchanges(graph);
    yield* together(
      links.filter(({ standard }) => standard === undefined).map((element) => ({ element, path: ["standard"] })),
      another,
      (told) => ({ ...told, total: links.length }),
    );
  },
});

const another = { vi: "cũng chưa ghi tiêu chuẩn", en: "names no standard either" };
