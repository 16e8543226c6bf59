import type { Simulation } from "../../domain/analysis-report.ts";
import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { chartFigures } from "../telling/chart-figure.ts";
import { countedLeaves } from "../telling/indicator-standings.ts";
import { numberIn } from "../telling/numbers.ts";
import { callout, prose, textOf } from "../telling/prose.ts";
import { type ComparisonChapter, type ComparisonTelling, dash } from "./telling.ts";

/** How sure the ranks are, which choice decides them, and what leaving an indicator out would do. */
export const sensitivity: ComparisonChapter = {
  card: {
    id: "comparison-sensitivity",
    name: { vi: "Độ chắc chắn của thứ hạng", en: "How sure the ranks are" },
    question: {
      vi: "Đổi một lựa chọn của phương pháp thì thứ hạng đổi bao nhiêu?",
      en: "How much do ranks change when a choice of the method changes?",
    },
    audience: { vi: "Người thiết kế chỉ số, các tỉnh", en: "Those who design the index, the provinces" },
    from: { vi: "Mô phỏng các lựa chọn của phương pháp", en: "The simulation of the choices of the method" },
  },
  blocks: (telling) => {
    const { results, language } = telling;
    const { simulation } = results;
    if (!simulation)
      return [
        callout(language, "note", {
          vi: "Ít hơn hai đơn vị có điểm nên không có thứ hạng để thử độ chắc chắn.",
          en: "Fewer than two units have a score: there are no ranks whose sureness could be tried.",
        }),
      ];
    return [
      intro(telling, simulation),
      ...chartFigures(language, results.charts, ({ kind }) => kind === "rank-intervals"),
      ...deciding(telling, simulation),
      ...chartFigures(language, results.charts, ({ kind }) => kind === "sensitivity"),
      ...leftOut(telling, simulation),
    ];
  },
};

function intro({ language }: ComparisonTelling, { replications, seed, factors }: Simulation): DocumentBlock {
  const varied = factors.map(({ name }) => name[language].toLocaleLowerCase(language)).join("; ");
  return prose(
    language,
    {
      vi: "Phương pháp được tính lại {n} lần (số gieo {seed}), mỗi lần đổi ngẫu nhiên: {varied}. Hạng của mỗi đơn vị vì thế là một khoảng; hai đơn vị có khoảng chồng nhau thì không nên coi là hơn kém.",
      en: "The method was run {n} times (seed {seed}), each time with a random choice of: {varied}. The rank of a unit is therefore an interval; where two overlap, neither should be held to be ahead.",
    },
    { n: replications, seed: { text: String(seed) }, varied: { text: varied || "–" } },
  );
}

function deciding({ language }: ComparisonTelling, { sensitivity: found }: Simulation): readonly DocumentBlock[] {
  const indices = found?.indices;
  if (!found || !indices?.length) return [];
  const first = indices.toSorted((a, b) => b.total - a.total)[0];
  if (!first) return [];
  return [
    prose(
      language,
      {
        vi: "Lựa chọn quyết định thứ hạng nhiều nhất là {name}. Trung bình một đơn vị dời {shift} bậc so với hạng theo phương pháp.",
        en: "The choice that decides ranks most is {name}. On average a unit moves {shift} ranks from the rank by the method.",
      },
      { name: first.name, shift: { text: found.meanShift === null ? "–" : numberIn(language, found.meanShift, 2) } },
    ),
  ];
}

/** Only what counts for the index: what is shown beside it moves nothing. One indicator alone cannot be left out. */
function leftOut({ results, language }: ComparisonTelling, { leftOut: found }: Simulation): readonly DocumentBlock[] {
  const leaves = countedLeaves(results.ranking);
  const counted = new Set(leaves.flatMap(({ node, pillar }) => [node.code, ...(pillar ? [pillar.code] : [])]));
  const all = found.filter(({ code }) => counted.has(code));
  if (leaves.length < 2 || !all.length) return [];
  return [
    prose(language, {
      vi: "{table-left-out} bỏ lần lượt từng chỉ tiêu và xem thứ hạng dời đi bao nhiêu.",
      en: "{table-left-out} leaves out each indicator in turn, and shows how far ranks move.",
    }),
    {
      kind: "table",
      id: "table-left-out",
      caption: { vi: "Bỏ từng chỉ tiêu", en: "Each indicator left out" }[language],
      head: [
        { vi: "Chỉ tiêu", en: "Indicator" },
        { vi: "Dời trung bình", en: "Mean shift" },
        { vi: "Đơn vị dời nhiều nhất", en: "Unit that moves most" },
        { vi: "Bậc", en: "Ranks" },
      ].map((head) => head[language]),
      align: ["start", "end", "start", "end"],
      rows: all.map(({ name, meanShift, most }): readonly Inline[] => [
        [{ text: name[language] }],
        meanShift === null ? dash : [{ text: numberIn(language, meanShift, 2) }],
        most ? [textOf(language, most.name)] : dash,
        most ? [{ text: signed(language, -most.change) }] : dash,
      ]),
      note: {
        vi: "Dấu cộng là tăng hạng khi không có chỉ tiêu đó.",
        en: "A plus means that the unit rises without the indicator.",
      }[language],
    },
  ];
}

function signed(language: "vi" | "en", change: number): string {
  const text = numberIn(language, Math.abs(change));
  return change > 0 ? `+${text}` : change < 0 ? `−${text}` : text;
}
