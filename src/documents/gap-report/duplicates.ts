import { numberWords } from "../../domain/number-words.ts";
import { timeClasses } from "../../domain/overlap.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import { timeNames } from "../../domain/value-words.ts";
import { callout, marked, prose } from "../telling/prose.ts";
import { type GapChapter, type GapTelling, hasRows, shownTable } from "./telling.ts";

/** What may be there twice, what to keep, change or drop, and what reuse of the platform would save. */
export const duplicates: GapChapter = {
  card: {
    id: "gap-duplicates",
    name: { vi: "Trùng lặp và tinh gọn ứng dụng", en: "Duplicates and rationalisation" },
    question: {
      vi: "Cái gì có thể trùng, nên giữ, chuyển hay bỏ ứng dụng nào, bao nhiêu tiền liên quan?",
      en: "What may be there twice, which applications to keep, move or drop, and how much money is at stake?",
    },
    audience: { vi: "Người duyệt đầu tư, tư vấn", en: "Those who approve investment, consultants" },
    from: { vi: "Dấu hiệu trùng lặp, phân loại TIME, chi phí", en: "Signs of overlap, TIME classes, costs" },
  },
  blocks: (telling) => [
    ...overlaps(telling),
    ...shownTable(telling, "duplicates"),
    rationalised(telling),
    ...(isRated(telling) ? shownTable(telling, "rationalisation") : []),
    ...inherited(telling),
    ...(hasRows(telling, "costs") ? shownTable(telling, "costs") : []),
    ...saved(telling),
  ],
};

function overlaps({ results, language }: GapTelling): readonly DocumentBlock[] {
  const { duplicates: found } = results;
  if (!found.length) return [];
  const costed = found.filter(({ costs }) => costs.length > 0).length;
  return [
    prose(
      language,
      {
        vi: "Có {n} cặp mang dấu hiệu trùng lặp ({table-duplicates}); {high} cặp ở mức chắc chắn cao. Dấu hiệu không phải kết luận: cần hai cơ quan xác nhận trước khi quyết định. Chi phí liên quan được ghi cho {costed} cặp.",
        en: "{n} [n:pair shows|pairs show] signs of overlap ({table-duplicates}); {high} of them strong ones. A sign is no verdict: the two agencies must confirm it before anything is decided. The cost at stake is stated for {costed} [costed:pair|pairs].",
      },
      { n: found.length, high: found.filter(({ confidence }) => confidence === "high").length, costed },
    ),
  ];
}

function isRated({ results }: GapTelling): boolean {
  return results.rationalised.some(({ computed, decided }) => computed !== undefined || decided !== undefined);
}

function rationalised(telling: GapTelling): DocumentBlock {
  const { results, language } = telling;
  const { rationalised: all } = results;
  const rated = all.filter(({ computed, decided }) => computed !== undefined || decided !== undefined);
  if (!rated.length)
    return callout(
      language,
      "note",
      {
        vi: "Chưa ứng dụng nào trong {all} ứng dụng đang vận hành được chấm mức phù hợp nghiệp vụ và kỹ thuật, nên chưa phân loại TIME được. Hãy ghi trường “fit” của ứng dụng trong mô hình.",
        en: "None of the {all} applications in use is rated for its functional and technical fit, so that none can be put into a TIME class. Fill the field “fit” of applications in the model.",
      },
      { all: all.length },
    );
  const classed = timeClasses
    .map((each) => ({ each, n: rated.filter(({ computed, decided }) => (decided ?? computed) === each).length }))
    .filter(({ n }) => n > 0)
    .map(({ each, n }) => `${timeNames[each][language].toLocaleLowerCase(language)} ${n}`)
    .join(", ");
  return prose(
    language,
    {
      vi: "{n} trong {all} ứng dụng đã được chấm ({table-rationalisation}): {classes}. Ứng dụng chưa chấm thì chưa phân loại.",
      en: "{n} of {all} applications are rated ({table-rationalisation}): {classes}. What is not rated is in no class.",
    },
    { n: rated.length, all: all.length, classes: { text: classed } },
  );
}

function inherited(telling: GapTelling): readonly DocumentBlock[] {
  if (!hasRows(telling, "inheritance")) return [];
  return [
    prose(telling.language, {
      vi: "Hệ thống thay thế phải kế thừa ít nhất cơ sở dữ liệu của hệ thống cũ; {table-inheritance} cho thấy phần kế thừa và phần bị bỏ lại.",
      en: "A replacement must inherit at least the database of what it replaces; {table-inheritance} shows what is inherited and what is left behind.",
    }),
    ...shownTable(telling, "inheritance"),
  ];
}

/** A saving is told with the rule of thumb and the source that it rests on, or not at all. */
function saved(telling: GapTelling): readonly DocumentBlock[] {
  const { results, language } = telling;
  const { savings } = results;
  if (!savings.length)
    return [
      prose(language, {
        vi: "Chưa tính được số tiền tiết kiệm nhờ dùng lại nền tảng: không ứng dụng đứng riêng nào ghi chi phí xây dựng.",
        en: "What reuse of the platform would save cannot be told: no application that stands apart states what building it cost.",
      }),
    ];
  return [
    ...savings.map(({ applications, currency, apart, saved: amount, assumption, source, status }) =>
      prose(
        language,
        {
          vi: "Nếu {n} ứng dụng đứng riêng được xây dựng trên nền tảng dùng chung, khoản tiết kiệm ước tính là {amount} trên {apart} đã chi ({table-platform-savings}). Giả định: {assumption}. Nguồn của giả định: {source}.",
          en: "Had the {n} applications that stand apart been built on the shared platform, an estimated {amount} of the {apart} spent would have been saved ({table-platform-savings}). Assumption: {assumption}. Source of the assumption: {source}.",
        },
        {
          n: applications.length,
          amount: { text: `${numberWords(amount)[language]} ${currency}`, ...marked(status) },
          apart: { text: `${numberWords(apart)[language]} ${currency}` },
          assumption,
          source: results.sourceTitles.get(source) ?? { vi: source, en: source },
        },
      ),
    ),
    ...shownTable(telling, "platform-savings"),
  ];
}
