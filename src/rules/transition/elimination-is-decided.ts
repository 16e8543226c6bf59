import type { Text } from "../../domain/text.ts";
import { isPresent } from "../../graph/graph.ts";
import { successorsOf } from "../../graph/successors.ts";
import { atTarget } from "../../graph/target.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { dateIn } from "../wording.ts";

/** Systems that are gone at the target, while nothing takes their place or their data. */
export const eliminationIsDecided = rule<{ readonly name: Text; readonly target: string }>({
  card: {
    id: "transition/elimination-is-decided",
    title: { vi: "Loại bỏ hệ thống phải có quyết định", en: "What is eliminated is decided" },
    message: {
      vi: ({ name, target }) =>
        `“${name}” không còn trong kiến trúc đích (${dateIn(target, "vi")}) mà không có gì thay thế hay kế thừa dữ liệu.`,
      en: ({ name, target }) =>
        `“${name}” is gone at the target (${dateIn(target, "en")}), and nothing replaces it or takes over its data.`,
    },
    rationale: {
      vi: "Trong bảng phân tích khoảng cách của TOGAF, thành phần bị loại bỏ phải là lựa chọn có chủ đích; nếu không, đó là thành phần bị bỏ sót.",
      en: "In TOGAF's gap matrix what is eliminated was either dropped on purpose or forgotten; the second is a gap.",
    },
    remedy: {
      vi: "Ghi hệ thống thay thế (`replaces`) hoặc kế thừa dữ liệu (`inheritsDataFrom`); nếu chủ động bỏ, ghi miễn trừ kèm lý do.",
      en: "Name what replaces it (`replaces`) or inherits its data (`inheritsDataFrom`); if it is dropped on purpose, waive this with the reason.",
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
              mot-cua-cu: { name: Một cửa cũ, lifecycle: { retired: 2017 } }
              mot-cua-moi: { name: Một cửa mới, replaces: mot-cua-cu, lifecycle: { planned: 2017 } }
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
              mot-cua-cu: { name: Một cửa cũ, lifecycle: { retired: 2017 } }
            `,
            "target: 2018",
          ),
          at: { file: exampleFile, line: 8, column: 57 },
        },
      ],
    },
  },
  *find(graph) {
    const later = atTarget(graph);
    const { target } = graph.model.province;
    if (later === graph || !target) return;
    const { application, database, node } = graph.byKind;
    for (const element of [...application, ...database, ...node])
      if (isPresent(graph, element) && !isPresent(later, element) && successorsOf(later, element.id).length === 0)
        yield { at: { element: element.id, path: ["lifecycle", "retired"] }, args: { name: element.name, target } };
  },
});
