import { firstDay } from "../../domain/date.ts";
import type { Text } from "../../domain/text.ts";
import { elementOf, stateOf } from "../../graph/graph.ts";
import { lifetimeOf } from "../../graph/periods.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { dateIn } from "../wording.ts";

/** For so many years a replacement and what it replaces may run side by side. The number is our choice. */
const years = 2;

/** Replaced applications that are planned to run on for years beside their replacement. */
export const parallelRunIsShort = rule<{
  readonly name: Text;
  readonly old: Text;
  readonly start: string;
  readonly end: string;
}>({
  card: {
    id: "transition/parallel-run-is-short",
    title: { vi: "Thời gian chạy song song ngắn", en: "Old and new run side by side for a short time only" },
    message: {
      vi: ({ name, old, start, end }) =>
        `“${old}” đến ${dateIn(end, "vi")} mới ngừng, dù “${name}” thay thế từ ${dateIn(start, "vi")}: hơn ${years} năm chạy song song.`,
      en: ({ name, old, start, end }) =>
        `“${old}” runs until ${dateIn(end, "en")}, though “${name}” replaces it from ${dateIn(start, "en")}: more than ${years} years side by side.`,
    },
    rationale: {
      vi: "Chạy song song kéo dài là nhập liệu hai lần, trả phí vận hành hai lần và hai nguồn số liệu; ngưỡng thời gian do khung này chọn.",
      en: "Side by side for long means double entry, double cost and two sets of figures; the number of years is our choice.",
    },
    remedy: {
      vi: "Đẩy sớm ngày ngừng hệ thống cũ, hoặc ghi lý do vào `note` và miễn trừ quy tắc này.",
      en: "Bring the end of the old one forward, or give the reason in `note` and waive this rule.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              cu: { name: Một cửa cũ, lifecycle: { live: 2010, retired: 2017 } }
              moi: { name: Một cửa mới, replaces: cu, lifecycle: { planned: 2016 } }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            applications:
              cu: { name: Một cửa cũ, lifecycle: { live: 2010, retired: 2020 } }
              moi: { name: Một cửa mới, replaces: cu, lifecycle: { planned: 2016 } }
          `),
          at: { file: exampleFile, line: 7, column: 61 },
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
        if (!old || !end || stateOf(graph, old) === "retired" || !isLong(start, end)) continue;
        yield {
          at: { element: old.id, path: ["lifecycle", "retired"] },
          args: { name: application.name, old: old.name, start, end },
          related: [{ at: { element: application.id, path: ["lifecycle"] }, label: begin }],
        };
      }
    }
  },
});

const begin = { vi: "thời điểm ứng dụng thay thế hoạt động", en: "when the replacement starts" };

/** Whether more than the years allowed lie between two dates, reckoned by their first days. */
function isLong(start: string, end: string): boolean {
  const from = firstDay(start);
  return firstDay(end) > `${Number(from.slice(0, 4)) + years}${from.slice(4)}`;
}
