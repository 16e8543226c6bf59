import { dateOf } from "../../domain/month.ts";
import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { YearCost } from "../../domain/roadmap.ts";
import { chartFigures } from "../telling/chart-figure.ts";
import { dateInSentence } from "../telling/dates.ts";
import { numberIn } from "../telling/numbers.ts";
import { callout, namesIn, paragraphOf, prose, sentence } from "../telling/prose.ts";
import { factorTable, valueTable } from "./roadmap-tables.ts";
import { type GapChapter, type GapTelling, hasRows, shownPictures, shownTable } from "./telling.ts";

/** The way to the target: waves, packages, what waits for what, what it costs and what stands at the end of each wave. */
export const roadmap: GapChapter = {
  card: {
    id: "gap-roadmap",
    name: { vi: "Lộ trình", en: "Roadmap" },
    question: {
      vi: "Làm gì trước, làm gì sau, việc nào quyết định ngày xong, mỗi năm cần bao nhiêu tiền?",
      en: "What comes first, which work decides the end, and what does each year cost?",
    },
    audience: {
      vi: "Lãnh đạo, kế hoạch và tài chính, các chủ dự án",
      en: "The leaders, planning and finance, the owners of projects",
    },
    from: {
      vi: "Dự án của mô hình và việc khung đề xuất cho khoảng cách",
      en: "The projects of the model, and work proposed against gaps",
    },
  },
  blocks: (telling) => [
    ...overview(telling),
    ...circles(telling),
    ...shownPictures(telling, "work-packages"),
    ...shownTable(telling, "increments", { without: ["packages"] }),
    ...shownTable(telling, "roadmap", { without: ["origin", "earliest", "closes"] }),
    ...costs(telling),
    ...chartFigures(telling.language, telling.results.charts, ({ id }) => id.startsWith("cost-by-year")),
    ...(hasRows(telling, "years") ? shownTable(telling, "years") : []),
    ...transitions(telling),
    ...shownTable(telling, "transition-states"),
    ...shownTable(telling, "gaps-solutions-dependencies"),
    ...factorTable(telling),
    ...valueTable(telling),
  ],
};

function overview({ results, language }: GapTelling): readonly DocumentBlock[] {
  const { packages, waves, start, end, target } = results.roadmap;
  if (!packages.length)
    return [
      prose(language, {
        vi: "Không còn việc nào phải làm để đến đích.",
        en: "Nothing is left to do on the way to the target.",
      }),
    ];
  const proposed = packages.filter(({ origin }) => origin === "proposed").length;
  const critical = packages.filter(({ isCritical }) => isCritical);
  const assumed = packages.filter(({ isDurationAssumed }) => isDurationAssumed).length;
  const late = target === undefined ? 0 : Math.max(0, end - target);
  const sentences: readonly Inline[] = [
    sentence(
      language,
      {
        vi: "Lộ trình đi từ {start} đến {end}: {n} gói công việc, {waves} đợt ({figure-work-packages}, {table-roadmap}).",
        en: "The roadmap runs from {start} to {end}: {n} work [n:package|packages] in {waves} [waves:wave|waves] ({figure-work-packages}, {table-roadmap}).",
      },
      {
        start: { text: dateInSentence(language, dateOf(start)) },
        end: { text: dateInSentence(language, dateOf(end - 1)) },
        n: packages.length,
        waves: waves.length,
      },
    ),
    sentence(language, {
      vi: "Các đợt kết thúc lần lượt: gói của một đợt chỉ chờ các đợt trước, và việc dài có thể bắt đầu ngay trong thời gian của một đợt trước.",
      en: "Waves end one after the other: the packages of a wave wait for nothing but earlier waves, and long work may begin in the time of an earlier one.",
    }),
    late
      ? sentence(
          language,
          { vi: "Như vậy chậm {late} tháng so với đích.", en: "That is {late} [late:month|months] after the target." },
          { late },
        )
      : [],
    proposed
      ? sentence(
          language,
          {
            vi: "{n} gói do khung đề xuất để lấp khoảng cách mà mô hình chưa có dự án, có tính {mark}.",
            en: "{n} [n:package is|packages are] proposed by khung against gaps for which the model has no project, and [n:is|are] {mark}.",
          },
          { n: proposed, mark: { text: { vi: "minh họa", en: "illustrative" }[language], mark: "illustrative" } },
        )
      : [],
    critical.length
      ? sentence(
          language,
          {
            vi: "Đường găng gồm {n} gói, chậm gói nào thì cả lộ trình chậm theo: {names}.",
            en: "The critical path has {n} [n:package|packages]; a month lost in any of them is lost at the end: {names}.",
          },
          {
            n: critical.length,
            names: namesIn(
              language,
              critical.map(({ name }) => name),
            ),
          },
        )
      : [],
    assumed
      ? sentence(
          language,
          {
            vi: "Thời lượng của {n} gói là giả định của khung (dấu * trong bảng), tỉnh cần thay bằng thời lượng thật.",
            en: "The duration of {n} [n:package|packages] is assumed by khung (the * of the table); the province has to put in its own.",
          },
          { n: assumed },
        )
      : [],
  ];
  return paragraphOf(sentences);
}

function circles({ results, language }: GapTelling): readonly DocumentBlock[] {
  const { circles: found, packages } = results.roadmap;
  const nameOf = new Map(packages.map(({ id, name }) => [id, name]));
  return found.map((circle) =>
    callout(
      language,
      "warning",
      {
        vi: "Các gói chờ lẫn nhau, phải gỡ trước khi triển khai: {names}.",
        en: "Packages wait for one another and must be untangled first: {names}.",
      },
      {
        names: namesIn(
          language,
          circle.map((id) => nameOf.get(id) ?? { vi: id, en: id }),
          10,
        ),
      },
    ),
  );
}

function costs(telling: GapTelling): readonly DocumentBlock[] {
  const { results, language } = telling;
  const { years, packages } = results.roadmap;
  const unstated = packages.filter(({ cost }) => cost === undefined).length;
  if (!hasRows(telling, "years"))
    return [
      callout(language, "warning", {
        vi: "Mô hình chưa ghi kinh phí của gói nào, nên chưa nêu được nhu cầu vốn theo năm.",
        en: "The model states the cost of no package, so that nothing can be said of what each year needs.",
      }),
    ];
  const over = years.filter(isOver);
  return paragraphOf([
    sentence(
      language,
      {
        vi: "{table-years} chia kinh phí đã ghi theo năm; {n} trong {all} gói chưa ghi kinh phí nên nhu cầu thật cao hơn.",
        en: "{table-years} spreads the costs that are stated over the years; {n} of {all} packages state none, so that the real need is higher.",
      },
      { n: unstated, all: packages.length },
    ),
    over.length
      ? sentence(
          language,
          { vi: "Vượt trần ngân sách: {years}.", en: "Over the budget: {years}." },
          {
            years: {
              text: over
                .map(
                  ({ year, amount, limit = 0, currency }) =>
                    `${year} (${numberIn(language, amount)} / ${numberIn(language, limit)} ${currency})`,
                )
                .join("; "),
            },
          },
        )
      : sentence(
          language,
          years.some(({ limit }) => limit !== undefined)
            ? { vi: "Không năm nào vượt trần.", en: "No year is over its limit." }
            : { vi: "Chưa có trần ngân sách để so.", en: "No budget is given to compare with." },
        ),
  ]);
}

function isOver({ amount, limit }: YearCost): boolean {
  return limit !== undefined && amount > limit;
}

function transitions(telling: GapTelling): readonly DocumentBlock[] {
  const { results, language } = telling;
  const [first] = results.states;
  const last = results.states.at(-1);
  if (!first || !last) return [];
  return [
    prose(language, {
      vi: "{table-transition-states} đọc lại kiến trúc ở cuối mỗi đợt bằng mọi quy tắc kiểm tra. {table-gaps-solutions-dependencies} nối từng khoảng cách với giải pháp và phụ thuộc, {table-factors} giải thích vì sao việc này trước việc kia, {table-value} cho biết mỗi gói mang lại gì.",
      en: "{table-transition-states} checks the architecture at the end of each wave by every rule. {table-gaps-solutions-dependencies} joins each gap to its solution and what that depends on, {table-factors} says why one comes before the other, {table-value} what each package brings.",
    }),
  ];
}
