import type { DocumentBlock } from "../../domain/page.ts";
import type { ChapterPart } from "../chapter.ts";
import { heading, missingField, paragraph, table, unknownMark } from "../telling/blocks.ts";
import { dateInSentence } from "../telling/dates.ts";
import { cell, citations, markOf, named, textRun, words } from "../telling/inline.ts";
import { stateCell } from "../telling/lifecycle.ts";
import { conditionLevelNames } from "../telling/names.ts";
import { placeInSentence } from "../telling/places.ts";
import { say, type Telling } from "../telling/telling.ts";

/** Tiếp nhận, chuyển giao mô hình: the parts of the package, and how the province stands to the conditions. */
export const transfer: ChapterPart<Telling> = {
  card: {
    id: "transfer",
    name: { vi: "Tiếp nhận, chuyển giao mô hình", en: "Taking the model over" },
    question: {
      vi: "Gói chuyển giao có gì, tỉnh đã đủ điều kiện tiếp nhận chưa?",
      en: "What is in the transfer package, and is the province ready for it?",
    },
    audience: {
      vi: "Tỉnh tiếp nhận và nơi chuyển giao",
      en: "The province that takes over, and the one that hands over",
    },
    from: {
      vi: "Các mục của gói chuyển giao, các điều kiện của khung và câu trả lời của tỉnh",
      en: "The package and the conditions of the framework, and the answers of the province",
    },
  },
  blocks: (telling) => [
    ...origin(telling),
    heading(telling, { vi: "Gói chuyển giao", en: "The transfer package" }),
    ...packageItems(telling),
    heading(telling, { vi: "Điều kiện tiếp nhận", en: "Conditions of the transfer" }),
    ...conditions(telling),
  ],
};

/** A province that holds parts of the package and takes over from nobody is the one that hands it over. */
function handsOver({ results: { model } }: Telling): boolean {
  return !model.province.transfer && model.elements.documents.some(({ packageItem }) => packageItem !== undefined);
}

/** Who hands the model over to whom, and when. */
export function origin(telling: Telling): readonly DocumentBlock[] {
  const { transfer, name } = telling.results.model.province;
  if (handsOver(telling)) {
    const giver = textRun(telling, name).text;
    return [
      paragraph(telling, {
        vi: `${giver} là nơi chuyển giao mô hình: gói chuyển giao dưới đây do ${giver} lập và giao cho các địa phương.`,
        en: `${giver} hands its model over: the package below is what it made and gave to other provinces.`,
      }),
    ];
  }
  if (!transfer)
    return [
      missingField(
        telling,
        { vi: "thông tin về việc tiếp nhận mô hình", en: "information on the transfer" },
        "province.transfer",
      ),
    ];
  const when = {
    vi: transfer.date ? ` (${dateInSentence("vi", transfer.date)})` : "",
    en: transfer.date ? ` (${dateInSentence("en", transfer.date)})` : "",
  };
  const place = textRun(telling, name).text;
  const { giver = { vi: transfer.from } } = telling.results;
  const from = placeInSentence(textRun(telling, giver).text);
  const text = say(telling, {
    vi: `${place} tiếp nhận mô hình chính quyền điện tử từ ${from}${when.vi}.`,
    en: `${place} takes over the e-government model of ${from}${when.en}.`,
  });
  return [{ kind: "paragraph", text: [{ text, ...markOf(transfer) }, ...citations(telling, transfer.source)] }];
}

/** The parts of the package, each with the document of the province that holds it. */
export function packageItems(telling: Telling): readonly DocumentBlock[] {
  const { framework, model } = telling.results;
  const items = [...framework.packageItems.values()];
  if (!items.length)
    return [
      paragraph(telling, {
        vi: "Khung kiến trúc không quy định gói chuyển giao.",
        en: "The framework has no transfer package.",
      }),
    ];
  return table(telling, {
    id: "package",
    caption: {
      vi: "Thành phần của gói chuyển giao và tình trạng tiếp nhận",
      en: "Parts of the transfer package and what the province holds",
    },
    rows: items,
    columns: [
      { head: { vi: "TT", en: "No." }, align: "end", cell: (_, index) => [{ text: `${index + 1}` }] },
      { head: { vi: "Thành phần", en: "Part" }, cell: (item) => named(telling, item) },
      {
        head: { vi: "Tài liệu của tỉnh", en: "Held by the province" },
        always: true,
        cell: ({ id }) => {
          const held = model.elements.documents.filter(({ packageItem }) => packageItem === id);
          return held.length
            ? held.flatMap((document, index) => [
                ...(index ? [{ text: "; " }] : []),
                ...named(telling, document),
                { text: " – " },
                ...stateCell(telling, document),
              ])
            : unknown(telling);
        },
      },
    ],
  });
}

/** The conditions of the transfer, with the answers of the province. */
export function conditions(telling: Telling): readonly DocumentBlock[] {
  const { framework, model } = telling.results;
  const answers = model.province.transfer?.conditions ?? {};
  const rows = [...framework.conditions.values()].map((condition) => ({ condition, answer: answers[condition.id] }));
  if (!rows.length)
    return [
      paragraph(telling, {
        vi: "Khung kiến trúc không nêu điều kiện tiếp nhận.",
        en: "The framework states no conditions.",
      }),
    ];
  if (handsOver(telling))
    return [
      paragraph(telling, {
        vi: "Địa phương tiếp nhận mô hình cần đáp ứng các điều kiện sau:",
        en: "A province that takes the model over has to meet these conditions:",
      }),
      { kind: "list", ordered: false, items: rows.map(({ condition }) => named(telling, condition)) },
    ];
  const answered = rows.filter(({ answer }) => answer).length;
  return [
    paragraph(telling, {
      vi: `Đã có câu trả lời cho ${answered} trên ${rows.length} điều kiện. Điều kiện chưa có thông tin không được tính là không đạt.`,
      en: `Conditions that are answered: ${answered} of ${rows.length}. A condition without an answer does not count as unmet.`,
    }),
    ...table(telling, {
      id: "conditions",
      caption: { vi: "Mức đáp ứng các điều kiện tiếp nhận", en: "How far the conditions of the transfer are met" },
      rows,
      columns: [
        { head: { vi: "Điều kiện", en: "Condition" }, cell: ({ condition }) => named(telling, condition) },
        {
          head: { vi: "Ngưỡng phải đạt", en: "Gate" },
          optional: true,
          cell: ({ condition }) => (condition.gate === undefined ? undefined : [{ text: `≥ ${condition.gate}` }]),
        },
        {
          head: { vi: "Mức đáp ứng (0–4)", en: "Met (0–4)" },
          always: true,
          cell: ({ answer }) => {
            const name = answer && conditionLevelNames[answer.level as keyof typeof conditionLevelNames];
            return name
              ? [{ text: `${answer.level} ${unknownMark} ${say(telling, name)}`, ...markOf(answer) }]
              : unknown(telling);
          },
        },
        {
          head: { vi: "Minh chứng", en: "Evidence" },
          optional: true,
          cell: ({ answer }) =>
            answer?.evidence && [textRun(telling, answer.evidence), ...citations(telling, answer.source)],
        },
        {
          head: { vi: "Kết luận", en: "Conclusion" },
          optional: true,
          cell: ({ condition, answer }) => conclusion(telling, condition.gate, answer?.level),
        },
      ],
    }),
  ];
}

function conclusion(telling: Telling, gate: number | undefined, level: number | undefined) {
  if (gate === undefined || level === undefined) return undefined;
  return cell.words(
    telling,
    level >= gate ? { vi: "Qua ngưỡng", en: "Gate passed" } : { vi: "Chưa qua ngưỡng", en: "Gate not passed" },
  );
}

function unknown(telling: Telling) {
  return words(telling, { vi: "chưa có thông tin", en: "not stated" });
}
