import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { dateInSentence } from "../telling/dates.ts";
import { numberIn, percentIn } from "../telling/numbers.ts";
import { callout, paragraphOf, sentence } from "../telling/prose.ts";
import { amountOf, handledOnline } from "./counts.ts";
import { isLater } from "./scheme.ts";
import type { InventoryChapter, InventoryTelling } from "./telling.ts";

/** The inventory in a few numbers, and what they rest on. */
export const summary: InventoryChapter = {
  card: {
    id: "inventory-summary",
    name: { vi: "Tóm tắt", en: "Summary" },
    question: {
      vi: "Tỉnh có bao nhiêu dịch vụ công, bao nhiêu đã trực tuyến?",
      en: "How many public services are there, and how many are online?",
    },
    audience: {
      vi: "Lãnh đạo, cơ quan kiểm soát thủ tục hành chính",
      en: "The leaders, those who control administrative procedures",
    },
    from: { vi: "Danh mục dịch vụ của mô hình", en: "The services of the model" },
  },
  blocks: (telling) => [
    keyFigures(telling),
    ...paragraphOf([howMany(telling), online(telling), unknown(telling)]),
    ...grouped(telling),
  ],
};

function keyFigures({ results: { entries, at }, language }: InventoryTelling): DocumentBlock {
  const known = entries.filter(({ level }) => level !== undefined);
  const costs = entries.filter(({ developmentCost }) => developmentCost !== undefined);
  const dossiers = entries.flatMap(({ dossiersPerYear }) => dossiersPerYear ?? []);
  const unknownWord = { vi: "chưa rõ", en: "unknown" }[language];
  return {
    kind: "figures",
    items: [
      {
        label: { vi: "Dịch vụ công", en: "Public services" }[language],
        value: numberIn(language, amountOf(entries)),
        note: { vi: `${entries.length} mục trong danh mục`, en: `${entries.length} entries of the inventory` }[
          language
        ],
      },
      {
        label: { vi: "Hồ sơ xử lý trực tuyến", en: "Handled online" }[language],
        value: numberIn(language, amountOf(handledOnline(entries))),
        note: (isLater(at) ? fullOrPartial : level3)[language],
      },
      {
        label: { vi: "Chưa rõ mức độ", en: "Level unknown" }[language],
        value: numberIn(language, amountOf(entries) - amountOf(known)),
      },
      {
        label: { vi: "Hồ sơ mỗi năm", en: "Dossiers a year" }[language],
        value: dossiers.length
          ? numberIn(
              language,
              dossiers.reduce((sum, each) => sum + each, 0),
            )
          : unknownWord,
        note: {
          vi: `có số liệu ở ${dossiers.length} trong ${entries.length} mục`,
          en: `stated for ${dossiers.length} of ${entries.length} entries`,
        }[language],
      },
      {
        label: { vi: "Mục có chi phí phát triển", en: "Entries with a cost" }[language],
        value: `${costs.length}/${entries.length}`,
      },
    ],
  };
}

const level3 = { vi: "mức độ 3 trở lên", en: "level 3 or higher" };
const fullOrPartial = { vi: "toàn trình hoặc một phần", en: "full or partial" };

function howMany({ results: { entries, at }, language }: InventoryTelling): Inline {
  if (!entries.length)
    return sentence(language, {
      vi: "Mô hình chưa có dịch vụ nào đang cung cấp tại thời điểm xem xét; hãy nhập danh mục bằng “khung import”.",
      en: "The model has no service in use at the date; bring the inventory in with “khung import”.",
    });
  return sentence(
    language,
    {
      vi: "Tại {at}, danh mục có {n} dịch vụ công trong {entries} mục ({inventory-annex}).",
      en: "As of {at}, the inventory has {n} public [n:service|services] in {entries} [entries:entry|entries] ({inventory-annex}).",
    },
    { at: { text: dateInSentence(language, at) }, n: amountOf(entries), entries: entries.length },
  );
}

function online({ results: { entries }, language }: InventoryTelling): Inline {
  const all = amountOf(entries);
  if (!all) return [];
  const own = amountOf(handledOnline(entries));
  return sentence(
    language,
    {
      vi: "{n} dịch vụ, tức {share}, nhận và xử lý hồ sơ trực tuyến ({inventory-levels}).",
      en: "For {n} of them, {share}, dossiers are sent and handled online ({inventory-levels}).",
    },
    { n: own, share: { text: percentIn(language, own / all) } },
  );
}

function unknown({ results: { entries }, language }: InventoryTelling): Inline {
  const own = amountOf(entries.filter(({ level }) => level === undefined));
  if (!own) return [];
  return sentence(
    language,
    {
      vi: "Mức độ của {n} dịch vụ chưa rõ: chúng vẫn nằm trong mẫu số, nên tỷ lệ thật không thấp hơn con số này.",
      en: "The level of {n} [n:service|services] is unknown: they stay in the denominator, so that the real share is not lower.",
    },
    { n: own },
  );
}

/** Groups with a count say nothing of single services. */
function grouped({ results: { entries }, language }: InventoryTelling): readonly DocumentBlock[] {
  const groups = entries.filter(({ amount }) => amount > 1);
  if (!groups.length) return [];
  return [
    callout(
      language,
      "note",
      {
        vi: "{n} mục là nhóm dịch vụ chỉ biết số lượng, không biết từng dịch vụ; phân tích theo lĩnh vực và theo từng dịch vụ vì thế chưa đầy đủ.",
        en: "{n} [n:entry is a group|entries are groups] of which only the number is known, not each service; what is told by sector and by service is therefore incomplete.",
      },
      { n: groups.length },
    ),
  ];
}
