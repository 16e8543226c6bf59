import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { OnlineFeature } from "../../domain/service.ts";
import type { Words } from "../../domain/text.ts";
import { onlineFeatureNames } from "../../domain/value-words.ts";
import { chartFigures } from "../telling/chart-figure.ts";
import { percentIn } from "../telling/numbers.ts";
import { prose } from "../telling/prose.ts";
import { amountOf } from "./counts.ts";
import { figure, type InventoryChapter, type InventoryTelling } from "./telling.ts";

/** What of services is offered online, step by step. */
export const features: InventoryChapter = {
  card: {
    id: "inventory-features",
    name: { vi: "Tính năng trực tuyến", en: "What is offered online" },
    question: { vi: "Người dân làm được bước nào trên mạng?", en: "Which steps can citizens take online?" },
    audience: { vi: "Bộ phận một cửa, đơn vị vận hành cổng", en: "One-stop counters, those who run the portal" },
    from: { vi: "Nội dung cung cấp trực tuyến của từng dịch vụ", en: "What each service offers online" },
  },
  blocks: (telling) => (telling.results.entries.length ? [...told(telling)] : []),
};

/** The steps in the order in which a citizen takes them. */
export const featureOrder = [
  "information",
  "forms",
  "submission",
  "processing",
  "payment",
  "result",
] as const satisfies readonly OnlineFeature[];

function told({ results, language }: InventoryTelling): readonly DocumentBlock[] {
  const { entries, charts } = results;
  const known = entries.filter(({ provides }) => provides.length > 0);
  const all = amountOf(entries);
  if (!known.length)
    return [
      prose(language, {
        vi: "Mô hình chưa ghi tính năng trực tuyến của dịch vụ nào (trường “online.provides”).",
        en: "The model states for no service what it offers online (the field “online.provides”).",
      }),
    ];
  const rows = featureOrder.map((feature) => ({
    feature,
    amount: amountOf(known.filter(({ provides }) => provides.includes(feature))),
  }));
  return [
    prose(
      language,
      amountOf(known) === all
        ? {
            vi: "Tính năng được ghi cho cả {all} dịch vụ ({table-features}).",
            en: "What is offered is stated for all {all} services ({table-features}).",
          }
        : {
            vi: "Tính năng được ghi cho {known} trong {all} dịch vụ ({table-features}); phần còn lại chưa biết, không phải không có.",
            en: "What is offered is stated for {known} of {all} services ({table-features}); of the rest it is unknown, which is not nothing.",
          },
      { known: amountOf(known), all },
    ),
    ...chartFigures(language, charts, ({ id }) => id === "online-features"),
    {
      kind: "table",
      id: "table-features",
      caption: { vi: "Số dịch vụ theo tính năng trực tuyến", en: "Services by what they offer online" }[language],
      head: [
        { vi: "Tính năng", en: "Feature" },
        { vi: "Số dịch vụ", en: "Services" },
        { vi: "Trên số đã ghi", en: "Of those stated" },
      ].map((each) => each[language]),
      align: ["start", "end", "end"],
      rows: rows.map(({ feature, amount }): readonly Inline[] => [
        [{ text: featureName(feature)[language] }],
        figure(language, amount),
        [{ text: percentIn(language, amount / amountOf(known)) }],
      ]),
    },
  ];
}

/** The name of a step as it stands alone. */
export function featureName(feature: OnlineFeature): Words {
  const { vi, en } = onlineFeatureNames[feature];
  return { vi: sentenceCase(vi), en: sentenceCase(en) };
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
