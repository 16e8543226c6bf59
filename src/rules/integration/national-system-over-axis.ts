import type { Text } from "../../domain/text.ts";
import { goesOverAxis } from "../../graph/axis.ts";
import { connectionsThat } from "../../graph/connections.ts";
import { atEachOf } from "../../graph/each.ts";
import { stateOf } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** Links that are said to go straight to a national system. The national axes themselves are meant to be reached. */
export const nationalSystemOverAxis = rule<{ readonly name: Text; readonly system: Text }>({
  card: {
    id: "integration/national-system-over-axis",
    title: {
      vi: "Kết nối hệ thống quốc gia qua trục tích hợp của tỉnh",
      en: "National systems are reached over the province's axis",
    },
    message: {
      vi: ({ name, system }) =>
        `“${name}” kết nối thẳng với hệ thống quốc gia “${system}”, không qua trục tích hợp của tỉnh.`,
      en: ({ name, system }) =>
        `“${name}” is linked straight to the national system “${system}” and not over the province's axis.`,
    },
    rationale: {
      vi: "Nền tảng tích hợp quốc gia nối với LGSP của các tỉnh; kết nối riêng của từng ứng dụng phải làm lại mỗi khi một trong hai bên thay đổi.",
      en: "The national platform links the LGSPs of the provinces; an application's own link must be rebuilt whenever either side changes.",
    },
    remedy: {
      vi: "Ghi `via` là ứng dụng đáp ứng `lgsp` khi đã chuyển qua trục; nếu bộ chủ quản yêu cầu kết nối riêng thì ghi lý do vào `note`.",
      en: "Let `via` name the application that realises `lgsp` once moved; if the ministry wants a link of its own, give the reason in `note`.",
    },
    source: [{ document: "da-nang-architecture-2-integration", status: "inferred" }],
    severity: "info",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              truc: { name: Trục tích hợp, realizes: lgsp }
              mot-cua: { name: Một cửa điện tử }
            links:
              thu-tuc: { from: csdlqg-tthc, to: mot-cua, via: truc }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            applications:
              mot-cua: { name: Một cửa điện tử }
            links:
              thu-tuc: { from: csdlqg-tthc, to: mot-cua, via: direct }
          `),
          at: { file: exampleFile, line: 9, column: 51 },
        },
      ],
    },
  },
  find: atEachOf(connectionsThat, (graph, { link, from, to }) => {
    if (!link.via || goesOverAxis(graph, link) || stateOf(graph, link) === "retired") return [];
    const ends = [from, to];
    const system = graph.framework.nationalSystems.get(ends.find(({ kind }) => kind === "nationalSystem")?.id ?? "");
    const local = graph.elements.get(ends.find(({ kind }) => kind === "application" || kind === "database")?.id ?? "");
    if (!system || !local || system.kind === "integration") return [];
    return [{ at: { element: link.id, path: ["via"] }, args: { name: nameOf(local), system: system.name } }];
  }),
});
