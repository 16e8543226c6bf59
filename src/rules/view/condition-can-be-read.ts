import type { Text } from "../../domain/text.ts";
import { compileCondition } from "../../graph/condition.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** A view of the province whose condition is wrong, so that the picture would be empty. */
export const conditionCanBeRead = rule<{ readonly view: Text; readonly fault: Text }>({
  card: {
    id: "view/condition-can-be-read",
    title: { vi: "Điều kiện của sơ đồ đọc được", en: "The condition of a view can be read" },
    message: {
      vi: ({ view, fault }) => `Điều kiện chọn phần tử của sơ đồ “${view}” sai: ${fault}.`,
      en: ({ view, fault }) => `The condition of the view “${view}” is wrong: ${fault}.`,
    },
    rationale: {
      vi: "Sơ đồ chỉ vẽ những phần tử thỏa điều kiện; điều kiện sai thì sơ đồ trống mà không ai biết vì sao.",
      en: "A view shows the elements that meet its condition; with a wrong one it stays empty and nobody knows why.",
    },
    remedy: {
      vi: 'Sửa `include` theo ngôn ngữ CEL, ví dụ `element.type == "application" && element.owner == "so-y-te"`.',
      en: 'Mend `include`; it is written in CEL, such as `element.type == "application" && element.owner == "so-y-te"`.',
    },
    source: [{ document: "cel-specification", status: "background" }],
    severity: "error",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            views:
              ung-dung: { title: Ứng dụng, include: element.type == "application" }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            views:
              ung-dung: { title: Ứng dụng, include: element.tpye == "application" }
          `),
          at: { file: exampleFile, line: 7, column: 41 },
        },
      ],
    },
  },
  *find(graph) {
    for (const view of graph.byKind.view) {
      const condition = compileCondition(view.include);
      if (condition.ok) continue;
      const { message, suggestions } = condition.error;
      yield { at: { element: view.id, path: ["include"] }, args: { view: view.title, fault: message }, suggestions };
    }
  },
});
