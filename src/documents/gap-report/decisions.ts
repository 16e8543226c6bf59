import type { Gap } from "../../domain/gap.ts";
import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { decisionNames, gapKindNames } from "../../domain/value-words.ts";
import { dateIn } from "../telling/dates.ts";
import { namesIn, prose, textOf } from "../telling/prose.ts";
import { undecided } from "./counts.ts";
import type { GapChapter, GapTelling } from "./telling.ts";

/** What has to be decided, by whom, and what was decided already. */
export const decisions: GapChapter = {
  card: {
    id: "gap-decisions",
    name: { vi: "Việc cần quyết định và người chịu trách nhiệm", en: "Decisions and owners" },
    question: {
      vi: "Ai phải quyết định điều gì; đã quyết định những gì?",
      en: "Who has to decide what; what was decided?",
    },
    audience: { vi: "Lãnh đạo, các cơ quan chủ quản", en: "The leaders, the agencies that own" },
    from: { vi: "Khoảng cách, tệp quyết định của tỉnh", en: "The gaps, the province's file of decisions" },
  },
  blocks: (telling) => [
    intro(telling),
    ...tableOf(telling, "table-decisions-open", openCaption, undecided(telling.results)),
    ...tableOf(telling, "table-decisions-made", madeCaption, decided(telling)),
  ],
};

const openCaption = { vi: "Khoảng cách cần quyết định", en: "Gaps that need a decision" };
const madeCaption = { vi: "Quyết định đã có", en: "Decisions that were made" };

function decided({ results }: GapTelling): readonly Gap[] {
  return results.gaps.filter(({ decision }) => decision !== undefined && decision.status !== "open");
}

function intro(telling: GapTelling): DocumentBlock {
  const { results, language } = telling;
  const open = undecided(results);
  const nobody = open.filter((gap) => gap.agencies.length === 0 && gap.decision?.owner === undefined).length;
  const made = decided(telling).length;
  if (!open.length && !made)
    return prose(language, {
      vi: "Mọi khoảng cách đều có việc trong lộ trình; không có khoảng cách nào chờ quyết định.",
      en: "Work of the roadmap answers every gap; none waits for a decision.",
    });
  return prose(
    language,
    {
      vi: "{open} khoảng cách không giải quyết được bằng dự án mà cần quyết định ({table-decisions-open}), trong đó {nobody} chưa rõ cơ quan nào chịu trách nhiệm. {made} khoảng cách đã có quyết định ({table-decisions-made}).",
      en: "{open} [open:gap is|gaps are] closed by a decision rather than by a project ({table-decisions-open}); for {nobody} of them no agency is known to answer. On {made} [made:gap|gaps] a decision was made ({table-decisions-made}).",
    },
    { open: open.length, nobody, made },
  );
}

function tableOf(
  { results, language }: GapTelling,
  id: string,
  caption: { readonly vi: string; readonly en: string },
  gaps: readonly Gap[],
): readonly DocumentBlock[] {
  if (!gaps.length) return [];
  const head = heads.map((each) => each[language]);
  const owners = (gap: Gap): Inline => {
    if (gap.decision?.owner) return [textOf(language, results.nameOf(gap.decision.owner))];
    return gap.agencies.length ? [namesIn(language, gap.agencies.map(results.nameOf), 4)] : [{ text: "–" }];
  };
  const rows = gaps.map((gap): readonly Inline[] => [
    [{ text: gapKindNames[gap.kind][language] }],
    [textOf(language, gap.what)],
    owners(gap),
    [{ text: decisionNames[gap.decision?.status ?? "open"][language] }],
    [{ text: [gap.decision?.decidedBy, gap.decision?.note].filter(Boolean).join(": ") || "–" }],
    [{ text: gap.decision?.until ? dateIn(language, gap.decision.until) : "–" }],
  ]);
  return [{ kind: "table", id, caption: caption[language], head, align: heads.map(() => "start"), rows }];
}

const heads = [
  { vi: "Loại", en: "Kind" },
  { vi: "Khoảng cách", en: "Gap" },
  { vi: "Cơ quan chịu trách nhiệm", en: "Who answers" },
  { vi: "Tình trạng", en: "Status" },
  { vi: "Quyết định", en: "Decision" },
  { vi: "Hạn", en: "Until" },
] as const;
