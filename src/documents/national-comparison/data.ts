import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { countedLeaves } from "../telling/indicator-standings.ts";
import { numberIn } from "../telling/numbers.ts";
import { textOf } from "../telling/prose.ts";
import { type ComparisonChapter, type ComparisonTelling, dash } from "./telling.ts";

/** The figures of every unit, as the sources give them. */
export const data: ComparisonChapter = {
  card: {
    id: "comparison-data",
    name: { vi: "Số liệu", en: "Figures" },
    question: { vi: "Số liệu của từng đơn vị?", en: "The figures of each unit?" },
    audience: { vi: "Người muốn tính lại", en: "Those who want to compute again" },
    from: { vi: "Câu trả lời của các đơn vị", en: "The answers of the units" },
  },
  blocks: (telling) => table(telling),
};

/** More columns than this do not fit a page: the rest is in the workbook of the edition. */
const most = 12;

function table({ results, language }: ComparisonTelling): readonly DocumentBlock[] {
  const leaves = countedLeaves(results.ranking);
  const known = results.ranking.units.filter(({ nodes }) =>
    leaves.some(({ node }) => nodes[node.code]?.answer?.raw !== null && nodes[node.code]?.answer !== undefined),
  );
  if (!known.length) return [];
  const parts = Array.from({ length: Math.ceil(leaves.length / most) }, (_, at) =>
    leaves.slice(at * most, (at + 1) * most),
  );
  const without = results.ranking.units.length - known.length;
  return parts.map((part, at) => ({
    kind: "table",
    id: at ? `table-data-${at + 1}` : "table-data",
    caption: {
      vi: `Số liệu của các đơn vị${parts.length > 1 ? ` (phần ${at + 1}/${parts.length})` : ""}`,
      en: `Figures of the units${parts.length > 1 ? ` (part ${at + 1} of ${parts.length})` : ""}`,
    }[language],
    head: [{ vi: "Đơn vị", en: "Unit" }[language], ...part.map(({ node }) => node.name[language])],
    align: ["start", ...part.map(() => "end" as const)],
    rows: known.map(({ name, nodes }): readonly Inline[] => [
      [textOf(language, name)],
      ...part.map(({ node }): Inline => {
        const answer = nodes[node.code]?.answer;
        if (!answer || answer.raw === null) return dash;
        const mark = answer.status && answer.status !== "cited" ? { mark: answer.status } : {};
        return [{ text: `${answer.approximate ? "≈ " : ""}${numberIn(language, answer.raw, 5)}`, ...mark }];
      }),
    ]),
    ...(without
      ? {
          note: {
            vi: `${without} đơn vị không có số liệu nào trong nguồn nên không có dòng.`,
            en: `${without} ${without === 1 ? "unit has" : "units have"} no figure in the sources, and no row.`,
          }[language],
        }
      : {}),
  }));
}
