import type { Application } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { elementOf, type Graph, isPresent, realisersOf } from "../../graph/graph.ts";
import { isBuiltOn } from "../../graph/platforms.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** The block of the framework that is the shared platform. */
const platformBlock = "egov-platform";

/** Proprietary applications that cost money for a block that the province's open-source software can realise. */
export const licenceBesideOpenPlatform = rule<{ readonly name: Text; readonly block: Text; readonly open: Text }>({
  card: {
    id: "investment/licence-beside-open-platform",
    title: {
      vi: "Không trả tiền bản quyền khi đã có nền tảng mở",
      en: "No licence is paid where an open platform is at hand",
    },
    message: {
      vi: ({ name, block, open }) =>
        `“${name}” tốn chi phí phần mềm thương mại cho thành phần “${block}”, dù tỉnh có “${open}” nguồn mở.`,
      en: ({ name, block, open }) =>
        `“${name}” costs money as proprietary software for “${block}”, though the province has the open-source “${open}”.`,
    },
    rationale: {
      vi: "Lợi ích chính của mô hình Đà Nẵng là nguồn mở: giảm chi phí bản quyền và vận hành, tự chọn thành phần lõi.",
      en: "A main benefit of the Da Nang model is open source: lower licence and running costs, and the freedom to choose core components.",
    },
    remedy: {
      vi: "Xem xét xây ứng dụng trên nền tảng mở (`builtOn`) khi hết hạn bản quyền, hoặc ghi lý do vào `note` và miễn trừ.",
      en: "Consider building it on the open platform (`builtOn`) when the licence ends, or give the reason in `note` and waive this rule.",
    },
    source: [
      { document: "xoaicaolanh-dong-thap", status: "cited" },
      { document: "ictnews-soc-trang-2015", status: "inferred" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              nen-tang: { name: Nền tảng mở, realizes: egov-platform, license: open-source }
              van-ban: { name: Văn bản, realizes: document, builtOn: nen-tang, license: proprietary, cost: { run: { amount: 9, currency: VND } } }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            applications:
              nen-tang: { name: Nền tảng mở, realizes: egov-platform, license: open-source }
              van-ban:
                name: Phần mềm văn bản
                realizes: document
                license: proprietary
                cost: { run: { amount: 900000000, currency: VND, year: 2015 } }
          `),
          at: { file: exampleFile, line: 11, column: 14 },
        },
      ],
    },
  },
  *find(graph) {
    const platform = openRealiser(graph, platformBlock);
    const openFor = new Map<string, Application | undefined>();
    for (const application of graph.byKind.application) {
      if (application.license !== "proprietary" || !isPaidFor(application) || !isPresent(graph, application)) continue;
      for (const id of application.realizes ?? []) {
        const block = graph.framework.blocks.get(id);
        if (!openFor.has(id)) openFor.set(id, openRealiser(graph, id) ?? platform);
        const open = openFor.get(id);
        if (!block || !open || open === application || isBuiltOn(graph, application.id, open.id)) continue;
        yield {
          at: { element: application.id, path: ["license"] },
          args: { name: application.name, block: block.name, open: open.name },
          related: [{ at: { element: open.id, path: ["license"] }, label: atHand }],
        };
        break;
      }
    }
  },
});

const atHand = { vi: "phần mềm nguồn mở đã có", en: "the open-source software at hand" };

function openRealiser(graph: Graph, block: string): Application | undefined {
  return realisersOf(graph, block)
    .flatMap(({ id }) => elementOf(graph, "application", id) ?? [])
    .find((application) => application.license === "open-source" && isPresent(graph, application));
}

function isPaidFor({ cost }: Application): boolean {
  return (cost?.build?.amount ?? 0) > 0 || (cost?.run?.amount ?? 0) > 0;
}
