import type { Text } from "../../domain/text.ts";
import { type Graph, hasHappenedBy, incoming, stateOf } from "../../graph/graph.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { listed } from "../wording.ts";

/** Parts of the transfer package that the province does not hold, nor expects. One finding for all. */
export const packageComplete = rule<{
  readonly names: readonly Text[];
  readonly ids: readonly string[];
  readonly total: number;
}>({
  card: {
    id: "transfer/package-complete",
    title: { vi: "Nhận đủ gói chuyển giao", en: "The transfer package is complete" },
    message: {
      vi: ({ names, ids, total }) =>
        `Gói chuyển giao còn thiếu ${names.length}/${total} thành phần: ${listed(names, ids, "vi")}.`,
      en: ({ names, ids, total }) =>
        `The transfer package lacks ${names.length} of ${total} parts: ${listed(names, ids, "en")}.`,
    },
    rationale: {
      vi: "Gói mà Đà Nẵng giao cho 17 địa phương gồm tài liệu kiến trúc tổng thể, mô tả hạ tầng, mô tả nền tảng, mã nguồn, ứng dụng và hướng dẫn; thiếu một phần thì địa phương không tự triển khai và vận hành được.",
      en: "The package that Da Nang gave to 17 localities holds the overall architecture, the descriptions of infrastructure and platform, the source code, the applications and the guides; without a part a province cannot install and run it by itself.",
    },
    remedy: {
      vi: "Khai từng tài liệu đã nhận vào `documents` với `packageItem`; tài liệu sẽ nhận thì thêm `lifecycle: { planned: … }`.",
      en: "Enter each part received under `documents` with its `packageItem`; what is to come with `lifecycle: { planned: … }`.",
    },
    source: [{ document: "dantri-chuyen-giao-17-tinh", status: "cited" }],
    severity: "warning",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(
            `
            documents:
              kien-truc: { name: Kiến trúc tổng thể, packageItem: overall-architecture }
              ha-tang: { name: Mô tả hạ tầng, packageItem: infrastructure-description }
              nen-tang: { name: Mô tả nền tảng, packageItem: platform-description }
              ma-nguon: { name: Mã nguồn nền tảng, packageItem: platform-source-code }
              ung-dung: { name: Bộ ứng dụng, packageItem: applications }
              huong-dan: { name: Hướng dẫn sử dụng và cài đặt, packageItem: user-and-installation-guides }
            `,
            "transfer: { from: Đà Nẵng }",
          ),
        },
      ],
      bad: [
        {
          files: tinyProvince(
            `
            documents:
              kien-truc: { name: Kiến trúc tổng thể, packageItem: overall-architecture }
            `,
            "transfer: { from: Đà Nẵng }",
          ),
          at: { file: exampleFile, line: 6, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    const { transfer } = graph.model.province;
    if (!transfer || (transfer.date && !hasHappenedBy(graph, transfer.date))) return;
    const items = [...graph.framework.packageItems.values()];
    const missing = items.filter(({ id }) => !isHeld(graph, id));
    if (missing.length > 0)
      yield {
        at: { element: "province", path: ["transfer"], part: "key" },
        args: { names: missing.map(({ name }) => name), ids: missing.map(({ id }) => id), total: items.length },
      };
  },
});

function isHeld(graph: Graph, item: string): boolean {
  return incoming(graph, "packageItem", item, "packageItem").some(({ from }) => stateOf(graph, from) !== "retired");
}
