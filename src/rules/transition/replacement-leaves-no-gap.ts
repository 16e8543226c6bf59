import type { Text } from "../../domain/text.ts";
import { elementOf, stateOf } from "../../graph/graph.ts";
import { isBefore, lifetimeOf } from "../../graph/periods.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { dateIn } from "../wording.ts";

/** Applications that stop, for sure, before what replaces them is due. */
export const replacementLeavesNoGap = rule<{
  readonly name: Text;
  readonly old: Text;
  readonly end: string;
  readonly start: string;
}>({
  card: {
    id: "transition/replacement-leaves-no-gap",
    title: { vi: "Chuyển đổi ứng dụng không gián đoạn", en: "A replacement leaves no gap" },
    message: {
      vi: ({ name, old, end, start }) =>
        `“${old}” ngừng từ ${dateIn(end, "vi")}, nhưng “${name}” thay thế đến ${dateIn(start, "vi")} mới hoạt động.`,
      en: ({ name, old, end, start }) =>
        `“${old}” stops in ${dateIn(end, "en")}, but “${name}”, which replaces it, starts only in ${dateIn(start, "en")}.`,
    },
    rationale: {
      vi: "Ứng dụng được xây dựng tuần tự và kế thừa nhau; khoảng trống giữa hai hệ thống làm gián đoạn dịch vụ và việc chuyển dữ liệu.",
      en: "Applications are built step by step, each inheriting from the last; a gap interrupts the service and the migration of data.",
    },
    remedy: {
      vi: "Lùi ngày ngừng của ứng dụng cũ (`lifecycle.retired`) hoặc đẩy sớm ứng dụng mới.",
      en: "Let the old one run longer (`lifecycle.retired`), or bring the new one forward.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "warning",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              mot-cua-cu: { name: Một cửa cũ, lifecycle: { retired: 2016 } }
              mot-cua-moi: { name: Một cửa mới, replaces: mot-cua-cu, lifecycle: { planned: 2016-07 } }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            applications:
              mot-cua-cu: { name: Một cửa cũ, lifecycle: { retired: 2016 } }
              mot-cua-moi: { name: Một cửa mới, replaces: mot-cua-cu, lifecycle: { planned: 2018 } }
          `),
          at: { file: exampleFile, line: 7, column: 57 },
        },
      ],
    },
  },
  *find(graph) {
    for (const application of graph.byKind.application) {
      const { start } = lifetimeOf(application);
      if (!start || stateOf(graph, application) === "retired") continue;
      for (const id of application.replaces ?? []) {
        const old = elementOf(graph, "application", id);
        const end = old?.lifecycle?.retired;
        if (old && end && isBefore(end, start))
          yield {
            at: { element: old.id, path: ["lifecycle", "retired"] },
            args: { name: application.name, old: old.name, end, start },
            related: [{ at: { element: application.id, path: ["lifecycle"] }, label: begin }],
          };
      }
    }
  },
});

const begin = { vi: "thời điểm ứng dụng thay thế hoạt động", en: "when the replacement starts" };
