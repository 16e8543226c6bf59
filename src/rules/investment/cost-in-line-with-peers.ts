import { groupBy } from "../../domain/grouping.ts";
import type { Text } from "../../domain/text.ts";
import { type StatedAmount, statedAmounts } from "../../graph/amounts.ts";
import { nameOf } from "../../graph/names.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** Fewer peers than this say nothing; a slip in the unit (đồng, nghìn, triệu) shows as a factor beyond this one. */
const fewestPeers = 5;
const farOff = 100;

/** Costs that are a hundred times above or below the median of their peers in the same currency. */
export const costInLineWithPeers = rule<{
  readonly name: Text;
  readonly amount: number;
  readonly currency: string;
  readonly median: number;
  readonly peers: number;
}>({
  card: {
    id: "investment/cost-in-line-with-peers",
    title: { vi: "Kinh phí cùng cỡ với các mục tương tự", en: "A cost is of the order of its peers" },
    message: {
      vi: ({ name, amount, currency, median, peers }) =>
        `Kinh phí của “${name}” là ${grouped(amount, "vi")} ${currency}, lệch hơn ${farOff} lần so với mức giữa ${grouped(median, "vi")} ${currency} của ${peers} mục cùng loại.`,
      en: ({ name, amount, currency, median, peers }) =>
        `The cost of “${name}” is ${grouped(amount, "en")} ${currency}, more than ${farOff} times off the median of ${grouped(median, "en")} ${currency} of its ${peers} peers.`,
    },
    rationale: {
      vi: "Lệch hàng trăm lần thường là nhầm đơn vị (đồng, nghìn đồng, triệu đồng); một con số như vậy làm sai tổng kinh phí của cả lộ trình. Ngưỡng do khung này chọn.",
      en: "A factor of hundreds is mostly a slip in the unit (đồng, thousand, million); one such figure falsifies the total of the roadmap. The threshold is our choice.",
    },
    remedy: {
      vi: "Ghi `amount` bằng đồng (hoặc đơn vị chính của ngoại tệ); nếu đúng, ghi lý do vào `note` và miễn trừ.",
      en: "Write `amount` in đồng (or the main unit of the currency); if it is right, give the reason in `note` and waive this rule.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            projects:
              a: { name: Một cửa, kind: development, cost: { amount: 2000000000, currency: VND } }
              b: { name: Văn bản, kind: development, cost: { amount: 2000, currency: VND } }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            projects:
              a: { name: Một cửa, kind: development, cost: { amount: 2000000000, currency: VND } }
              b: { name: Văn bản, kind: development, cost: { amount: 1500000000, currency: VND } }
              c: { name: Góp ý, kind: development, cost: { amount: 500000000, currency: VND } }
              d: { name: Hộ tịch, kind: development, cost: { amount: 3000, currency: VND } }
              e: { name: Đất đai, kind: development, cost: { amount: 9000000000, currency: VND } }
              f: { name: Y tế, kind: development, cost: { amount: 4000000000, currency: VND } }
          `),
          at: { file: exampleFile, line: 10, column: 58 },
        },
      ],
    },
  },
  *find(graph) {
    const paid = statedAmounts(graph).filter(({ money }) => money.amount > 0);
    for (const group of groupBy(paid, ({ peers, money }) => peers && `${peers} ${money.currency}`).values()) {
      if (group.length <= fewestPeers) continue;
      const median = medianOf(group);
      for (const { element, path, money } of group)
        if (money.amount > median * farOff || money.amount * farOff < median)
          yield {
            at: { element: element.id, path: [...path, "amount"] },
            args: {
              name: nameOf(element),
              amount: money.amount,
              currency: money.currency,
              median,
              peers: group.length - 1,
            },
          };
    }
  },
});

/** The middle amount; the lower of the two where their number is even. */
function medianOf(group: readonly StatedAmount[]): number {
  const amounts = group.map(({ money }) => money.amount).toSorted((a, b) => a - b);
  return amounts[Math.floor((amounts.length - 1) / 2)] ?? 0;
}

/** A number with its thousands set apart, the same on every machine. */
function grouped(amount: number, language: "vi" | "en"): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, language === "vi" ? "." : ",");
}
