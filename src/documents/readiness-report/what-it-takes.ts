import type { ReachReport } from "../../domain/analysis-report.ts";
import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { namesIn, prose } from "../telling/prose.ts";
import { dash, type ReadinessTelling, scoreText } from "./telling.ts";

const most = 5;

/** What the next milestone would take, one indicator alone or several together, were all others to stand still. */
export function whatItTakes(telling: ReadinessTelling): readonly DocumentBlock[] {
  const { results, language, unit } = telling;
  const { reach } = results;
  if (!unit || unit.rank === null) return [];
  if (!reach)
    return [
      prose(language, {
        vi: "Đơn vị đang dẫn đầu trong số đơn vị tính được; việc cần làm là giữ các chỉ tiêu mạnh.",
        en: "The unit leads those with a score; what remains is to keep its strengths.",
      }),
    ];
  const alone = enough(reach);
  const goal = { text: String(reach.target?.value ?? "") };
  return [
    prose(
      language,
      alone.length
        ? {
            vi: "Để từ hạng {now} lên hạng {goal} trong số đơn vị tính được, nếu các đơn vị khác đứng yên, chỉ cần một trong các thay đổi ở {table-reach}.",
            en: "To get from rank {now} to rank {goal} among the units with a score, were the others to stand still, any one of the changes of {table-reach} would do.",
          }
        : {
            vi: "Không một chỉ tiêu riêng lẻ nào đủ để đưa đơn vị từ hạng {now} lên hạng {goal}, dù các đơn vị khác đứng yên.",
            en: "No single indicator would lift the unit from rank {now} to rank {goal}, even were the others to stand still.",
          },
      { now: unit.rank, goal },
    ),
    ...table(telling, alone),
    ...together(telling, reach, goal.text),
  ];
}

type Single = ReachReport["single"][number];

/** The indicators that would do alone, the smallest share of what is left to gain first. */
function enough({ single }: ReachReport): readonly (Single & { readonly to: number })[] {
  const effort = ({ from, limit, to }: Single & { readonly to: number }): number =>
    limit === from ? Number.POSITIVE_INFINITY : Math.abs(to - from) / Math.abs(limit - from);
  return single
    .flatMap((each) => (each.to === null ? [] : [{ ...each, to: each.to }]))
    .toSorted((a, b) => effort(a) - effort(b));
}

function table(
  telling: ReadinessTelling,
  alone: readonly (Single & { readonly to: number })[],
): readonly DocumentBlock[] {
  const { language } = telling;
  if (!alone.length) return [];
  const searched = alone.some(({ certainty }) => certainty.kind === "searched");
  return [
    {
      kind: "table",
      id: "table-reach",
      caption: { vi: "Cần gì để tiến lên", en: "What it would take" }[language],
      head: heads.map((head) => head[language]),
      align: ["start", "end", "end", "end", "end"],
      rows: alone
        .slice(0, most)
        .map(({ name, from, to, limit, rank }): readonly Inline[] => [
          [{ text: name[language] }],
          [{ text: scoreText(telling, from) }],
          [{ text: scoreText(telling, to) }],
          [{ text: scoreText(telling, limit) }],
          rank === null ? dash : [{ text: String(rank) }],
        ]),
      note: {
        vi: `Mỗi dòng là một cách, không cộng lại. Tính với giả định mọi đơn vị khác giữ nguyên, nên là mức tối thiểu.${searched ? " Có mức dò từng bước, không phải nghiệm chính xác." : ""}`,
        en: `Each row is one way; they do not add up. All other units are assumed to stand still: it is the least.${searched ? " Some were searched step by step and are not exact." : ""}`,
      }[language],
    },
  ];
}

const heads = [
  { vi: "Chỉ tiêu", en: "Indicator" },
  { vi: "Hiện nay", en: "Now" },
  { vi: "Cần đạt", en: "Needed" },
  { vi: "Tối đa", en: "Most" },
  { vi: "Hạng đạt được", en: "Rank then" },
] as const;

function together(telling: ReadinessTelling, { together: found }: ReachReport, goal: string): readonly DocumentBlock[] {
  const { language } = telling;
  if (!found?.reached || found.changes.length < 2) return [];
  const shown = (value: number | null, spoken: "vi" | "en"): string =>
    value === null ? "–" : scoreText({ ...telling, language: spoken }, value);
  const changes = found.changes.map(({ name, from, to }) => ({
    vi: `${name.vi} (${shown(from, "vi")} → ${shown(to, "vi")})`,
    en: `${name.en} (${shown(from, "en")} → ${shown(to, "en")})`,
  }));
  return [
    prose(
      language,
      {
        vi: "Chia đều sức hơn: hạng {goal} cũng đạt được khi cùng nâng {changes}.",
        en: "With the effort shared, rank {goal} is also reached by raising together {changes}.",
      },
      { goal: { text: goal }, changes: namesIn(language, changes, 8) },
    ),
  ];
}
