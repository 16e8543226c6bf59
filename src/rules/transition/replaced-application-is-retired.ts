import type { Text } from "../../domain/text.ts";
import { elementOf, isLive } from "../../graph/graph.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { dateIn } from "../wording.ts";

/** Replaced applications that run on beside their replacement, with no end in sight. */
export const replacedApplicationIsRetired = rule<{ readonly name: Text; readonly old: Text; readonly date: string }>({
  card: {
    id: "transition/replaced-application-is-retired",
    title: { vi: "Ứng dụng bị thay thế có ngày ngừng hoạt động", en: "A replaced application has an end" },
    message: {
      vi: ({ name, old, date }) =>
        `“${old}” đã có “${name}” thay thế nhưng tính đến ${dateIn(date, "vi")} cả hai cùng vận hành và chưa có ngày ngừng.`,
      en: ({ name, old, date }) =>
        `“${name}” replaces “${old}”, but as of ${dateIn(date, "en")} both are in use and no end is planned.`,
    },
    rationale: {
      vi: "Mô hình Đà Nẵng nhằm khắc phục xung đột giữa ứng dụng mới và ứng dụng cũ; chạy song song không thời hạn là nhập liệu hai lần và hai nguồn số liệu.",
      en: "The Da Nang model sets out to end conflicts between new and old applications; running both without end means double entry and two sets of figures.",
    },
    remedy: {
      vi: "Ghi ngày ngừng hoạt động của ứng dụng cũ vào `lifecycle.retired` (có thể là ngày trong tương lai), hoặc bỏ `replaces` nếu không thay thế.",
      en: "Write the end of the old one in `lifecycle.retired` (it may lie ahead), or drop `replaces` if it is not a replacement.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "warning",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              mot-cua-cu: { name: Một cửa cũ, lifecycle: { live: 2010, retired: 2016-06 } }
              mot-cua-moi: { name: Một cửa mới, replaces: mot-cua-cu, lifecycle: { live: 2015-07 } }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            applications:
              mot-cua-cu: { name: Một cửa cũ, lifecycle: { live: 2010 } }
              mot-cua-moi: { name: Một cửa mới, replaces: mot-cua-cu, lifecycle: { live: 2015-07 } }
          `),
          at: { file: exampleFile, line: 7, column: 46 },
        },
      ],
    },
  },
  *find(graph) {
    for (const application of graph.byKind.application) {
      if (!isLive(graph, application)) continue;
      for (const id of application.replaces ?? []) {
        const old = elementOf(graph, "application", id);
        if (old && isLive(graph, old) && !old.lifecycle?.retired)
          yield {
            at: { element: old.id, path: ["lifecycle"] },
            args: { name: application.name, old: old.name, date: graph.at },
            related: [{ at: { element: application.id, path: ["replaces"] }, label: replacement }],
          };
      }
    }
  },
});

const replacement = { vi: "ứng dụng thay thế", en: "the replacement" };
