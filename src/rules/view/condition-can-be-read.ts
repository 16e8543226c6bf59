import type { Text } from "../../domain/text.ts";
import { choose, compileCondition } from "../../graph/condition.ts";
import type { Compiled } from "../../graph/expression.ts";
import type { Graph } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** A view of the province whose condition is wrong or fails, so that the picture would be empty or lack elements. */
export const conditionCanBeRead = rule<{ readonly view: Text; readonly fault: Text }>({
  card: {
    id: "view/condition-can-be-read",
    title: { vi: "Điều kiện của sơ đồ đọc được", en: "The condition of a view can be read" },
    message: {
      vi: ({ view, fault }) => `Điều kiện chọn phần tử của sơ đồ “${view}” sai: ${fault}.`,
      en: ({ view, fault }) => `The condition of the view “${view}” is wrong: ${fault}.`,
    },
    rationale: {
      vi: "Sơ đồ chỉ vẽ những phần tử thỏa điều kiện; điều kiện sai, hoặc không tính được với phần tử nào đó, thì sơ đồ trống hay thiếu mà không ai biết vì sao.",
      en: "A view shows the elements that meet its condition; with one that is wrong, or fails on an element, the picture is empty or incomplete and nobody knows why.",
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
            applications:
              cong: { name: Cổng dịch vụ công }
            views:
              so-lon: { title: Số lớn, include: int(element.id) > 5 }
          `),
          at: { file: exampleFile, line: 9, column: 37 },
        },
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
      const fault = condition.ok
        ? faultOn(graph, condition)
        : { message: condition.error.message, suggestions: condition.error.suggestions };
      if (!fault) continue;
      const { message, suggestions } = fault;
      yield { at: { element: view.id, path: ["include"] }, args: { view: view.title, fault: message }, suggestions };
    }
  },
});

/** What a condition fails on, asked of all elements as the picture does. */
function faultOn(graph: Graph, condition: Extract<Compiled, { readonly ok: true }>) {
  const elements = [...graph.elements.values()].filter(({ type }) => type !== "view");
  const { fault } = choose(graph, condition, elements);
  if (!fault) return undefined;
  const { message, suggestions } = fault.error;
  const { vi, en } = nameOf(fault.element);
  const words = { vi: `với “${vi}”, ${message.vi}`, en: `on “${en ?? vi}”, ${message.en}` };
  return { message: words, suggestions };
}
