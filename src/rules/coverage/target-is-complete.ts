import type { Text } from "../../domain/text.ts";
import { blockStanding, blockStandings } from "../../graph/block-standing.ts";
import { atTarget } from "../../graph/target.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { dateIn, listed } from "../wording.ts";

/** Mandatory blocks that will not be there at the target date, though something has them now or plans them. One finding for all. */
export const targetIsComplete = rule<{
  readonly names: readonly Text[];
  readonly ids: readonly string[];
  readonly target: string;
}>({
  card: {
    id: "coverage/target-is-complete",
    title: { vi: "Kiến trúc đích đủ thành phần bắt buộc", en: "The target architecture is complete" },
    message: {
      vi: ({ names, ids, target }) =>
        `Tại thời điểm đích (${dateIn(target, "vi")}), kiến trúc vẫn chưa đủ thành phần bắt buộc: ${listed(names, ids, "vi")}.`,
      en: ({ names, ids, target }) =>
        `At the target (${dateIn(target, "en")}) the architecture still lacks mandatory building blocks: ${listed(names, ids, "en")}.`,
    },
    rationale: {
      vi: "Lộ trình phải dẫn tới một kiến trúc đủ thành phần; một thành phần ngừng trước ngày đích mà không có thay thế, hoặc dự kiến sau ngày đích, là lộ trình chưa khép kín.",
      en: "A roadmap leads to a complete architecture; a block that ends before the target without a successor, or comes only after it, leaves a hole.",
    },
    remedy: {
      vi: "Bổ sung phần tử thay thế, đẩy sớm kế hoạch, hoặc lùi `province.target`.",
      en: "Add what replaces it, bring the plan forward, or move `province.target`.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(
            `
            applications:
              truc: { name: Trục tích hợp, realizes: lgsp, lifecycle: { retired: 2019 } }
              truc-moi: { name: Trục tích hợp mới, realizes: lgsp, replaces: truc, lifecycle: { planned: 2019 } }
              nen-tang: { name: Nền tảng, realizes: egov-platform }
            `,
            "target: 2018",
          ),
        },
      ],
      bad: [
        {
          files: tinyProvince(
            `
            applications:
              truc: { name: Trục tích hợp, realizes: lgsp, lifecycle: { retired: 2017 } }
              nen-tang: { name: Nền tảng, realizes: egov-platform, lifecycle: { planned: 2019 } }
            `,
            "target: 2018",
          ),
          at: { file: exampleFile, line: 6, column: 11 },
        },
      ],
    },
  },
  *find(graph) {
    const later = atTarget(graph);
    const { target } = graph.model.province;
    if (later === graph || !target) return;
    const open = blockStandings(later).filter(({ block, due, present }) => {
      if (block.necessity !== "mandatory" || !due || present) return false;
      const now = blockStanding(graph, block);
      // What nothing has or plans already is coverage/mandatory-block-realised.
      return !(now.due && now.state === "missing");
    });
    if (open.length === 0) return;
    yield {
      at: { element: "province", path: ["target"] },
      args: { names: open.map(({ block }) => block.name), ids: open.map(({ block }) => block.id), target },
      related: open.flatMap(({ retired, planned }) =>
        [...retired, ...planned].map(({ id }) => ({ at: { element: id, path: ["lifecycle"] }, label: notThen })),
      ),
    };
  },
});

const notThen = { vi: "không có tại thời điểm đích", en: "not there at the target" };
