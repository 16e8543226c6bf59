import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { InventoryEntry } from "../../domain/service-inventory.ts";
import { moneyIn } from "../telling/numbers.ts";
import { callout, marked, prose, textOf } from "../telling/prose.ts";
import { dash, figure, type InventoryChapter, type InventoryTelling } from "./telling.ts";

/** What developing a service costs, as far as anybody states it. */
export const cost: InventoryChapter = {
  card: {
    id: "inventory-cost",
    name: { vi: "Chi phí mỗi dịch vụ", en: "Cost per service" },
    question: {
      vi: "Đưa một dịch vụ lên trực tuyến tốn bao nhiêu, phí và thời hạn ra sao?",
      en: "What does bringing a service online cost; what are its fee and its term?",
    },
    audience: { vi: "Kế hoạch, tài chính", en: "Planning and finance" },
    from: {
      vi: "Chi phí phát triển, phí, thời hạn ghi trong mô hình",
      en: "Development costs, fees and terms of the model",
    },
  },
  blocks: (telling) => (telling.results.entries.length ? [...overview(telling), ...costTable(telling)] : []),
};

function stated({ results }: InventoryTelling): readonly InventoryEntry[] {
  return results.entries.filter(
    ({ developmentCost, fee, days }) => developmentCost !== undefined || fee !== undefined || days !== undefined,
  );
}

function overview(telling: InventoryTelling): readonly DocumentBlock[] {
  const { results, language } = telling;
  const costed = results.entries.filter(({ developmentCost }) => developmentCost !== undefined);
  if (!costed.length)
    return [
      callout(language, "note", {
        vi: "Chưa mục nào ghi chi phí phát triển, nên chi phí mỗi dịch vụ chưa biết. Ghi trường “developmentCost” của dịch vụ; tỷ lệ giảm chi phí mà nguồn nêu, nếu có, ở {table-inventory-figures}.",
        en: "No entry states what it cost to develop, so that the cost per service is unknown. Fill the field “developmentCost”; what sources say of falling costs, if anything, is in {table-inventory-figures}.",
      }),
    ];
  return [
    prose(
      language,
      {
        vi: "{n} trong {all} mục ghi chi phí phát triển ({table-service-costs}); chi phí mỗi dịch vụ của một nhóm là chi phí chia cho số dịch vụ của nhóm. Mục chưa ghi không được tính là 0.",
        en: "{n} of {all} entries [n:states|state] what they cost to develop ({table-service-costs}); the cost per service of a group is its cost over the number of its services. What is not stated is not zero.",
      },
      { n: costed.length, all: results.entries.length },
    ),
  ];
}

function costTable(telling: InventoryTelling): readonly DocumentBlock[] {
  const { language } = telling;
  const rows = stated(telling);
  if (!rows.length) return [];
  return [
    {
      kind: "table",
      id: "table-service-costs",
      caption: { vi: "Chi phí, phí và thời hạn của dịch vụ", en: "Costs, fees and terms of services" }[language],
      head: [
        { vi: "Dịch vụ", en: "Service" },
        { vi: "Số dịch vụ", en: "Services" },
        { vi: "Chi phí phát triển", en: "Development cost" },
        { vi: "Mỗi dịch vụ", en: "Per service" },
        { vi: "Phí, lệ phí", en: "Fee" },
        { vi: "Ngày", en: "Days" },
      ].map((each) => each[language]),
      align: ["start", "end", "end", "end", "end", "end"],
      rows: rows.map(({ name, amount, developmentCost, fee, days, status }): readonly Inline[] => [
        [{ ...textOf(language, name), ...marked(status) }],
        figure(language, amount),
        developmentCost ? [{ text: moneyIn(language, developmentCost), ...marked(status) }] : dash,
        developmentCost
          ? [
              {
                text: moneyIn(language, { ...developmentCost, amount: developmentCost.amount / amount }),
                ...marked(status),
              },
            ]
          : dash,
        fee ? [{ text: moneyIn(language, fee), ...marked(status) }] : dash,
        figure(language, days),
      ]),
    },
  ];
}
