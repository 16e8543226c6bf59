import { severities } from "../../domain/diagnostic.ts";
import type { BuildingBlock } from "../../domain/framework.ts";
import type { DocumentBlock, ToldScore } from "../../domain/page.ts";
import type { Words } from "../../domain/text.ts";
import { inLanguage } from "../../domain/text.ts";
import type { ChapterPart } from "../chapter.ts";
import { heading, list, paragraph } from "../telling/blocks.ts";
import { dateInSentence } from "../telling/dates.ts";
import { joined } from "../telling/inline.ts";
import { percentIn } from "../telling/numbers.ts";
import { placeInSentence } from "../telling/places.ts";
import { say, type Telling } from "../telling/telling.ts";
import { blocksIn } from "./block-tables.ts";
import { tally } from "./findings.ts";
import { keyFigures } from "./key-figures.ts";
import { findingsByRule } from "./rules-broken.ts";

const most = 5;

/** One page for those who decide: the province in numbers, how far the framework is covered, and what to do first. */
export const summary: ChapterPart<Telling> = {
  card: {
    id: "summary",
    name: { vi: "Tóm tắt", en: "Summary" },
    question: {
      vi: "Kiến trúc đang ở đâu, việc gì làm trước?",
      en: "Where does the architecture stand, and what comes first?",
    },
    audience: { vi: "Người ra quyết định, chỉ có năm phút", en: "Those who decide, and have five minutes" },
    from: { vi: "Toàn bộ kết quả của tài liệu", en: "All the results of the document" },
  },
  blocks: (telling) => {
    const scores = (["mandatory", "recommended"] as const).flatMap((necessity) => covered(telling, necessity));
    return [
      { kind: "paragraph", text: [{ text: opening(telling) }] },
      keyFigures(telling),
      ...(scores.length
        ? [
            heading(telling, { vi: "Mức độ hình thành theo khung kiến trúc", en: "How far the framework is covered" }),
            { kind: "scores" as const, items: scores },
          ]
        : []),
      heading(telling, { vi: "Việc cần làm trước", en: "What to do first" }),
      ...first(telling),
    ];
  },
};

function opening(telling: Telling): string {
  const { model, framework, date, target } = telling.results;
  const name = placeInSentence(inLanguage(model.province.name, telling.language));
  return say(telling, {
    vi: `Tài liệu mô tả kiến trúc chính quyền điện tử của ${name} tính đến hết ${dateInSentence("vi", date)}${target ? `, hướng tới ${dateInSentence("vi", target)}` : ""}, đối chiếu với ${framework.header.name.vi}.`,
    en: `This document describes the e-government architecture of ${name} at the end of ${dateInSentence("en", date)}${target ? `, looking towards ${dateInSentence("en", target)}` : ""}, set against ${framework.header.name.en}.`,
  });
}

const labels = {
  mandatory: { vi: "Thành phần bắt buộc đã hình thành", en: "Mandatory building blocks realised" },
  recommended: { vi: "Thành phần khuyến nghị đã hình thành", en: "Recommended building blocks realised" },
} as const satisfies Partial<Record<BuildingBlock["necessity"], Words>>;

function covered(telling: Telling, necessity: keyof typeof labels): readonly ToldScore[] {
  const asked = blocksIn(telling, necessity, ["realised", "partly", "planned", "missing"]).length;
  if (!asked) return [];
  const realised = blocksIn(telling, necessity, ["realised"]).length;
  const share = realised / asked;
  return [
    {
      label: say(telling, labels[necessity]),
      value: `${realised}/${asked} (${percentIn(telling.language, share)})`,
      share,
      evidence: [],
      parts: [],
    },
  ];
}

function first(telling: Telling): readonly DocumentBlock[] {
  const { framework, diagnostics } = telling.results;
  const missing = blocksIn(telling, "mandatory", ["missing"]).map(({ block }) => block.name);
  const names = joined(
    telling.language,
    missing.map((name) => name[telling.language]),
  );
  const remedies = findingsByRule(telling)
    .filter(({ severity, remedy }) => severities.indexOf(severity) > 0 && remedy.length)
    .slice(0, most);
  const items = [
    ...(missing.length
      ? [
          [
            {
              text: say(telling, {
                vi: "Xây dựng các thành phần bắt buộc còn thiếu: ",
                en: "Build the mandatory building blocks that are missing: ",
              }),
              strong: true,
            },
            { text: `${names}.` },
          ],
        ]
      : []),
    ...remedies.map(({ title, remedy }) => [{ text: `${title}. `, strong: true }, ...remedy]),
  ];
  if (!items.length)
    return [
      paragraph(telling, {
        vi: `Không có thành phần bắt buộc nào của ${framework.header.name.vi} còn thiếu và không có phát hiện cần xử lý.`,
        en: `No mandatory building block of ${framework.header.name.en} is missing, and no finding asks for action.`,
      }),
    ];
  return [
    ...(diagnostics.length
      ? [
          paragraph(telling, {
            vi: `Kiểm tra mô hình: ${tally(telling)}.`,
            en: `Check of the model: ${tally(telling)}.`,
          }),
        ]
      : []),
    list(items.slice(0, most), true),
  ];
}
