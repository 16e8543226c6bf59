import { dateOf } from "../../domain/month.ts";
import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { dateInSentence } from "../telling/dates.ts";
import { numberIn, percentIn } from "../telling/numbers.ts";
import { callout, namesIn, paragraphOf, sentence } from "../telling/prose.ts";
import { dueBlocks, gapsOfKinds, standing, undecided } from "./counts.ts";
import type { GapReportResults } from "./results.ts";
import { type GapChapter, type GapTelling, points } from "./telling.ts";

/** What a director needs to know before anything else. */
export const summary: GapChapter = {
  card: {
    id: "gap-summary",
    name: { vi: "Tóm tắt", en: "Summary" },
    question: {
      vi: "Tỉnh đang ở đâu so với khung, còn cách đích bao xa và phải quyết định việc gì?",
      en: "Where does the province stand against the framework, how far is the target, and what has to be decided?",
    },
    audience: {
      vi: "Lãnh đạo ủy ban và giám đốc sở, trước khi họp",
      en: "The leaders of the committee and the director of the department, before a meeting",
    },
    from: {
      vi: "Độ đáp ứng khung, danh sách khoảng cách, lộ trình",
      en: "Coverage of the framework, the list of gaps, the roadmap",
    },
  },
  blocks: (telling) => [
    keyFigures(telling),
    ...paragraphOf([standingSentence(telling), necessarySentence(telling), roadmapSentence(telling)]),
    ...costCallout(telling),
    ...points(mainPoints(telling)),
  ],
};

function keyFigures({ results, language }: GapTelling): DocumentBlock {
  const due = dueBlocks(results);
  const [now, then] = [standing(due, "asIs", "realised"), standing(due, "target", "realised")];
  const item = (label: { vi: string; en: string }, value: number | string, note?: { vi: string; en: string }) => ({
    label: label[language],
    value: typeof value === "number" ? numberIn(language, value) : value,
    ...(note ? { note: note[language] } : {}),
  });
  const of = { vi: `trên ${due.length} thành phần được xét`, en: `of ${due.length} blocks asked for` };
  const services = Math.max(
    0,
    ...results.analysis.failurePoints.filter(({ covered }) => !covered).map(({ amount }) => amount),
  );
  return {
    kind: "figures",
    items: [
      item({ vi: "Thành phần đã có", en: "Blocks in place" }, now, of),
      item({ vi: "Sẽ có tại đích", en: "In place at the target" }, then, of),
      item({ vi: "Khoảng cách", en: "Gaps" }, results.gaps.length, {
        vi: `${undecided(results).length} cần quyết định`,
        en: `${undecided(results).length} need a decision`,
      }),
      item({ vi: "Khả năng trùng lặp", en: "Possible duplicates" }, results.duplicates.length),
      ...(services > 0
        ? [
            item({ vi: "Dịch vụ phụ thuộc một điểm", en: "Services on one point" }, services, {
              vi: "dừng nếu điểm đó hỏng, chưa có dự phòng",
              en: "stop if it fails, with no stand-in",
            }),
          ]
        : []),
    ],
  };
}

function standingSentence({ results, language }: GapTelling): Inline {
  const due = dueBlocks(results);
  const now = standing(due, "asIs", "realised");
  return sentence(
    language,
    {
      vi: "Tại {asIs}, {now} trong {all} thành phần mà khung đòi hỏi đã được hiện thực ({share}); đến {target}, theo kế hoạch trong mô hình, con số đó là {later}. Chi tiết ở {gap-coverage}.",
      en: "As of {asIs}, {now} of the {all} building blocks that the framework asks for are in place ({share}); by {target}, as the model plans, there will be {later}. See {gap-coverage}.",
    },
    {
      asIs: { text: dateInSentence(language, results.asIs) },
      target: { text: dateInSentence(language, results.target) },
      now,
      all: due.length,
      later: standing(due, "target", "realised"),
      share: { text: percentIn(language, due.length ? now / due.length : 0) },
    },
  );
}

function necessarySentence({ results, language }: GapTelling): Inline {
  const lacking = dueBlocks(results).filter(
    ({ necessity, asIs }) => necessity === "mandatory" && asIs.state !== "realised",
  );
  if (!lacking.length)
    return sentence(language, {
      vi: "Mọi thành phần bắt buộc đều đã có.",
      en: "Every mandatory block is in place.",
    });
  return sentence(
    language,
    {
      vi: "Còn {n} thành phần bắt buộc chưa có đủ: {names}.",
      en: "{n} mandatory [n:block is|blocks are] not fully in place: {names}.",
    },
    {
      n: lacking.length,
      names: namesIn(
        language,
        lacking.map(({ block }) => block.name),
      ),
    },
  );
}

function roadmapSentence({ results: { roadmap }, language }: GapTelling): Inline {
  const { packages, waves, end, target } = roadmap;
  if (!packages.length) return [];
  const ending = { text: dateInSentence(language, dateOf(end - 1)) };
  const late = target === undefined ? 0 : end - target;
  return [
    ...sentence(
      language,
      {
        vi: "Lộ trình gồm {n} gói công việc trong {waves} đợt, kết thúc vào {end}",
        en: "The roadmap has {n} work [n:package|packages] in {waves} [waves:wave|waves] and ends in {end}",
      },
      { n: packages.length, waves: waves.length, end: ending },
    ),
    ...sentence(
      language,
      late > 0
        ? {
            vi: ", chậm {late} tháng so với đích ({gap-roadmap}).",
            en: ", {late} [late:month|months] after the target ({gap-roadmap}).",
          }
        : { vi: " ({gap-roadmap}).", en: " ({gap-roadmap})." },
      { late },
    ),
  ];
}

/** A cost that nobody states is the first thing that a decision lacks. */
function costCallout({ results, language }: GapTelling): readonly DocumentBlock[] {
  const { packages } = results.roadmap;
  const unstated = packages.filter(({ cost }) => cost === undefined).length;
  if (!unstated) return [];
  return [
    callout(
      language,
      "warning",
      {
        vi: "{n} trong {all} gói công việc chưa ghi kinh phí; tổng kinh phí của lộ trình vì thế chưa biết, không phải bằng 0.",
        en: "{n} of {all} work packages [n:states|state] no cost; the cost of the roadmap is therefore unknown, not zero.",
      },
      { n: unstated, all: packages.length },
    ),
  ];
}

/** What weighs most, the gravest first; nothing is said of what is in order. */
function mainPoints({ results, language }: GapTelling): readonly Inline[] {
  return pointTemplates.flatMap(({ kinds, chapter, vi, en }) => {
    const found = gapsOfKinds(results, kinds);
    if (!found.length) return [];
    const names = namesIn(
      language,
      found.flatMap(({ subjects }) => subjects[0]?.name ?? []),
      3,
    );
    return [
      sentence(language, { vi: `${vi} ({${chapter}}).`, en: `${en} ({${chapter}}).` }, { n: found.length, names }),
    ];
  });
}

const pointTemplates = [
  {
    kinds: ["block-missing"],
    chapter: "gap-coverage",
    vi: "{n} thành phần chưa có và chưa có kế hoạch: {names}",
    en: "{n} [n:block is|blocks are] missing and not planned: {names}",
  },
  {
    kinds: ["level-unreachable"],
    chapter: "gap-integration",
    vi: "Dữ liệu chưa đi thông giữa các cấp hành chính: {names}",
    en: "Data cannot pass between administrative levels: {names}",
  },
  {
    kinds: ["exchange-missing", "national-system-unconnected"],
    chapter: "gap-integration",
    vi: "{n} kết nối dữ liệu cần mà chưa có: {names}",
    en: "{n} [n:exchange of data is|exchanges of data are] needed and not there: {names}",
  },
  {
    kinds: ["service-unsupported"],
    chapter: "gap-traceability",
    vi: "{n} nhóm dịch vụ chưa có ứng dụng phục vụ: {names}",
    en: "{n} [n:service or group has|services or groups have] no application behind them: {names}",
  },
  {
    kinds: ["single-point-of-failure"],
    chapter: "gap-traceability",
    vi: "{n} điểm lỗi đơn chưa có dự phòng: {names}",
    en: "{n} [n:single point of failure has|single points of failure have] no stand-in: {names}",
  },
  {
    kinds: ["duplicate"],
    chapter: "gap-duplicates",
    vi: "{n} cặp có dấu hiệu đầu tư trùng lặp: {names}",
    en: "{n} [n:pair shows|pairs show] signs of overlapping investment: {names}",
  },
] as const satisfies readonly {
  readonly kinds: readonly GapReportResults["gaps"][number]["kind"][];
  readonly chapter: string;
  readonly vi: string;
  readonly en: string;
}[];
