import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { cellStates } from "../../domain/ranking.ts";
import { indicatorStandings } from "../telling/indicator-standings.ts";
import { prose } from "../telling/prose.ts";
import { answerStateNames } from "./answer-states.ts";
import { dash, type ReadinessChapter, type ReadinessTelling } from "./telling.ts";

/** How much is known, what was filled in, and the evidence and notes behind answers. */
export const evidence: ReadinessChapter = {
  card: {
    id: "readiness-evidence",
    name: { vi: "Số liệu và căn cứ", en: "Figures and evidence" },
    question: {
      vi: "Bao nhiêu số liệu là thật, bao nhiêu bù vào, căn cứ ở đâu?",
      en: "How much is known, how much was filled in, on what evidence?",
    },
    audience: { vi: "Người kiểm tra, thẩm định", en: "Those who check" },
    from: { vi: "Câu trả lời của đơn vị", en: "The answers of the unit" },
  },
  blocks: (telling) => [...coverage(telling), ...remarks(telling), ...notes(telling)],
};

function coverage({ results, language, unit }: ReadinessTelling): readonly DocumentBlock[] {
  if (!unit) return [];
  const all = indicatorStandings(results.edition.ranking, unit.code);
  const states = cellStates.flatMap((state) => {
    const n = all.filter(({ answer }) => (answer?.state ?? "missing") === state).length;
    return n ? [`${answerStateNames[state][language]} ${n}`] : [];
  });
  return [
    prose(
      language,
      { vi: "Trong {all} chỉ tiêu được tính: {states}.", en: "Of the {all} indicators that count: {states}." },
      { all: all.length, states: { text: states.join(", ") } },
    ),
  ];
}

function remarks({ results, language, unit }: ReadinessTelling): readonly DocumentBlock[] {
  if (!unit) return [];
  const rows = indicatorStandings(results.edition.ranking, unit.code).filter(
    ({ answer }) => answer?.note ?? answer?.evidence,
  );
  if (!rows.length) return [];
  return [
    {
      kind: "table",
      id: "table-evidence",
      caption: { vi: "Căn cứ và ghi chú", en: "Evidence and notes" }[language],
      head: [
        { vi: "Chỉ tiêu", en: "Indicator" },
        { vi: "Căn cứ", en: "Evidence" },
        { vi: "Ghi chú", en: "Note" },
      ].map((head) => head[language]),
      align: ["start", "start", "start"],
      rows: rows.map(({ node, answer }): readonly Inline[] => [
        [{ text: node.name[language] }],
        answer?.evidence ? [{ text: answer.evidence }] : dash,
        answer?.note ? [{ text: answer.note }] : dash,
      ]),
    },
  ];
}

/** What a reader must know of the edition and the method. */
function notes({ results, language }: ReadinessTelling): readonly DocumentBlock[] {
  const { header, ranking } = results.edition;
  const items = [...(header.notes ?? []), ...ranking.method.notes].map((words): Inline => [{ text: words[language] }]);
  return items.length ? [{ kind: "list", ordered: false, items }] : [];
}
