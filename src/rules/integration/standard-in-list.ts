import { groupBy } from "../../domain/grouping.ts";
import { circular39Starts, listedStandards } from "../../domain/law/standards.ts";
import type { Link } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { atEach } from "../../graph/each.ts";
import { isPresent } from "../../graph/graph.ts";
import { isInForce } from "../../graph/in-force.ts";
import { onceEach } from "../../graph/once.ts";
import { exampleFile, provinceAsOf } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, someOf } from "../wording.ts";

/** Standards of links that the known part of the circular's list does not have; one finding for each standard. */
export const standardInList = rule<{
  readonly standard: string;
  readonly count: number;
  readonly names: readonly Text[];
}>({
  card: {
    id: "integration/standard-in-list",
    title: {
      vi: "Tiêu chuẩn kết nối thuộc danh mục của Thông tư 39/2017",
      en: "Standards of links are in the list of Circular 39/2017",
    },
    message: {
      vi: ({ standard, count, names }) =>
        `Tiêu chuẩn “${standard}” của ${count} kết nối không có trong phần đã biết của danh mục Thông tư 39/2017: ${someOf(names, count, "vi")}.`,
      en: ({ standard, count, names }) =>
        `The standard “${standard}” of ${counted(count, "link", "links")} is not in the known part of the list of Circular 39/2017: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Tiêu chuẩn ngoài danh mục làm hệ thống khó liên thông với cơ quan khác. khung chỉ biết một phần danh mục, nên đây là điểm cần kiểm tra, chưa phải lỗi.",
      en: "A standard outside the list makes it hard to link with others. Only a part of the list is known here, so this is a point to be checked and not yet a fault.",
    },
    remedy: {
      vi: "Đối chiếu với danh mục kèm theo Thông tư; ghi ký hiệu như trong danh mục, hoặc giải thích lý do ở `note`.",
      en: "Look it up in the annex of the circular; write the symbol as it stands there, or give the reason in `note`.",
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
            applications:
              mot-cua: { name: Một cửa điện tử }
              van-ban: { name: Quản lý văn bản }
            links:
              ho-so: { from: mot-cua, to: van-ban, standard: "SOAP 1.2, XML" }
            `,
          ),
        },
      ],
      bad: [
        {
          files: provinceAsOf(
            "2019",
            `
            applications:
              mot-cua: { name: Một cửa điện tử }
              van-ban: { name: Quản lý văn bản }
            links:
              ho-so: { from: mot-cua, to: van-ban, standard: CORBA }
            `,
          ),
          at: { file: exampleFile, line: 10, column: 50 },
        },
      ],
    },
  },
  *find(graph) {
    if (!isInForce(graph, circular39Starts)) return;
    for (const [standard, links] of groupBy(namingOthers(graph), (link) => link.standard))
      yield* together(
        links.map((element) => ({ element, path: ["standard"] })),
        another,
        (told) => ({ ...told, standard }),
      );
  },
});

const namingOthers = atEach("link", (graph, link): readonly Link[] =>
  link.standard !== undefined && !isKnown(graph, link.standard) && isPresent(graph, link) ? [link] : none,
);

const none: readonly Link[] = [];

/** Many links name one standard: it is looked up once. */
const isKnown = onceEach((_, standard): boolean => isListed(standard));

const another = { vi: "cùng tiêu chuẩn này", en: "of the same standard" };

const known = listedStandards.flatMap(({ symbol, also = [] }) => [symbol, ...also]).map(words);

/** Whether a text names a standard of the list, alone or beside others, with a version or without: `REST/JSON`, `TLS 1.2`. */
function isListed(standard: string): boolean {
  const said = words(standard);
  return known.some((symbol) => said.includes(symbol));
}

/** A text as words between single spaces, so that `XML` is found in `XML 1.0` and not in `ebXML`. */
function words(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(?<=\p{L})v(?=\d)|(?<=[a-z])(?=\d)/gu, " ")
    .trim()} `;
}
