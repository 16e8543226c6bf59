import type { Text } from "../../domain/text.ts";
import { statedAmounts } from "../../graph/amounts.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, someOf } from "../wording.ts";

/** Costs without a price year in a model that mixes currencies. One finding for all. */
export const currencyHasYear = rule<{
  readonly count: number;
  readonly currencies: readonly string[];
  readonly names: readonly Text[];
}>({
  card: {
    id: "investment/currency-has-year",
    title: { vi: "Kinh phí nhiều loại tiền có ghi năm giá", en: "Costs in several currencies give their year" },
    message: {
      vi: ({ count, currencies, names }) =>
        `Mô hình dùng nhiều loại tiền (${currencies.join(", ")}) nhưng ${count} khoản kinh phí chưa ghi năm giá: ${someOf(names, count, "vi")}.`,
      en: ({ count, currencies, names }) =>
        `The model uses several currencies (${currencies.join(", ")}), but ${counted(count, "cost gives", "costs give")} no price year: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Không có năm giá thì không quy đổi được tỷ giá, nên không cộng và không so sánh được.",
      en: "Without the year there is no rate of exchange: the costs can neither be added nor compared.",
    },
    remedy: {
      vi: "Thêm `year` vào từng khoản kinh phí.",
      en: "Add `year` to each of the costs.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            projects:
              nen-tang: { name: Nền tảng, cost: { amount: 630000, currency: USD, year: 2014 } }
              ung-dung: { name: Ứng dụng, cost: { amount: 2000000000, currency: VND, year: 2016 } }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            projects:
              nen-tang: { name: Nền tảng, cost: { amount: 630000, currency: USD } }
              ung-dung: { name: Ứng dụng, cost: { amount: 2000000000, currency: VND, year: 2016 } }
          `),
          at: { file: exampleFile, line: 7, column: 37 },
        },
      ],
    },
  },
  *find(graph) {
    const amounts = statedAmounts(graph);
    const currencies = [...new Set(amounts.map(({ money }) => money.currency))].toSorted();
    if (currencies.length < 2) return;
    yield* together(
      amounts.filter(({ money }) => money.year === undefined).map(({ element, path }) => ({ element, path })),
      another,
      (told) => ({ ...told, currencies }),
    );
  },
});

const another = { vi: "cũng chưa ghi năm giá", en: "gives no year either" };
