import { dateInSentence } from "../telling/dates.ts";
import { frameworkName } from "../telling/framework-name.ts";
import { callout, prose } from "../telling/prose.ts";
import type { GapChapter } from "./telling.ts";

/** What was compared with what, and what the words of the report mean. */
export const reading: GapChapter = {
  card: {
    id: "gap-reading",
    name: { vi: "Cách đọc báo cáo", en: "How to read this report" },
    question: { vi: "So cái gì với cái gì, tại thời điểm nào?", en: "What is compared with what, and when?" },
    audience: { vi: "Mọi người đọc", en: "Every reader" },
    from: { vi: "Khung tham chiếu, phần đầu mô hình", en: "The framework, the header of the model" },
  },
  blocks: ({ results, language }) => [
    prose(
      language,
      {
        vi: "Báo cáo so kiến trúc của tỉnh, như mô hình mô tả, với {framework}: hiện trạng tại {asIs}, đích tại {target}.",
        en: "The report compares the architecture of the province, as its model describes it, with {framework}: as it is as of {asIs}, the target as of {target}.",
      },
      {
        framework: { text: frameworkName(language, results.framework) },
        asIs: { text: dateInSentence(language, results.asIs) },
        target: { text: dateInSentence(language, results.target) },
      },
    ),
    {
      kind: "list",
      ordered: false,
      items: definitions.map(({ term, meaning }) => [
        { text: term[language], strong: true },
        { text: `: ${meaning[language]}` },
      ]),
    },
    callout(language, "note", {
      vi: "Điều mô hình không ghi là chưa biết, không phải bằng không. Thời lượng do khung giả định và việc do khung đề xuất là minh họa, được đánh dấu như vậy và phải được tỉnh xác nhận trước khi dùng.",
      en: "What the model does not state is unknown, not zero. Durations that are assumed and work that khung proposes are illustrative, are marked so, and must be confirmed by the province before use.",
    }),
  ],
};

const definitions = [
  {
    term: { vi: "Đã có", en: "Realised" },
    meaning: {
      vi: "có hệ thống đang vận hành hiện thực thành phần đó",
      en: "something in use realises the building block",
    },
  },
  {
    term: { vi: "Có một phần", en: "Partly" },
    meaning: {
      vi: "có hệ thống đang vận hành nhưng thiếu căn cứ mà khung yêu cầu",
      en: "something in use realises it, but evidence that the framework requires is missing",
    },
  },
  {
    term: { vi: "Có kế hoạch", en: "Planned" },
    meaning: { vi: "mới có trong kế hoạch hoặc dự án", en: "only plans or projects do" },
  },
  {
    term: { vi: "Chưa có", en: "Missing" },
    meaning: { vi: "không có gì, kể cả kế hoạch", en: "nothing does, not even a plan" },
  },
  {
    term: { vi: "Ngoài khung", en: "Surplus" },
    meaning: {
      vi: "có trong tỉnh nhưng khung không nhắc đến",
      en: "it is there, though the framework does not know of it",
    },
  },
] as const;
