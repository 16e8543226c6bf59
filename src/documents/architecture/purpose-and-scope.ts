import { sections } from "../../domain/kind.ts";
import type { Element } from "../../domain/model.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import type { Text, Words } from "../../domain/text.ts";
import type { ChapterPart } from "../chapter.ts";
import { heading, missingField, paragraph } from "../telling/blocks.ts";
import { dateInSentence } from "../telling/dates.ts";
import { frameworkName } from "../telling/framework-name.ts";
import { joined, textRun } from "../telling/inline.ts";
import { sectionNames } from "../telling/names.ts";
import { numberIn } from "../telling/numbers.ts";
import { amountOfAll, present, type Telling } from "../telling/telling.ts";

/** Mục đích, phạm vi áp dụng: what the architecture is for, and what it covers. */
export const purposeAndScope: ChapterPart<Telling> = {
  card: {
    id: "purpose-and-scope",
    name: { vi: "Mục đích, phạm vi áp dụng", en: "Purpose and scope" },
    question: {
      vi: "Kiến trúc dùng để làm gì, áp dụng cho ai?",
      en: "What is the architecture for, and to whom does it apply?",
    },
    audience: { vi: "Mọi cơ quan thuộc phạm vi áp dụng", en: "Every agency that it applies to" },
    from: {
      vi: "Phần mở đầu của mô hình và số lượng của từng mục",
      en: "The header of the model, and the size of its sections",
    },
  },
  blocks: (telling) => {
    const { province } = telling.results.model;
    return [
      heading(telling, { vi: "Mục đích", en: "Purpose" }),
      said(telling, province.purpose, { vi: "mục đích", en: "purpose" }, "province.purpose"),
      heading(telling, { vi: "Phạm vi áp dụng", en: "Scope" }),
      said(telling, province.scope, { vi: "phạm vi áp dụng", en: "scope" }, "province.scope"),
      paragraph(telling, extent(telling)),
    ];
  },
};

function said(telling: Telling, text: Text | undefined, what: Words, field: string): DocumentBlock {
  return text ? { kind: "paragraph", text: [textRun(telling, text)] } : missingField(telling, what, field);
}

function extent(telling: Telling): Words {
  const { model, framework, date, target } = telling.results;
  const counts = (language: "vi" | "en") =>
    joined(
      language,
      sections.flatMap((section) => {
        const elements: readonly Element[] = model.elements[section];
        const amount = amountOfAll(present(telling, elements));
        return amount ? [`${numberIn(language, amount)} ${sectionNames[section][language]}`] : [];
      }),
    );
  const vi = `Tài liệu mô tả kiến trúc theo ${frameworkName("vi", framework)}; hiện trạng tính đến hết ${dateInSentence("vi", date)}`;
  const en = `This document describes the architecture by ${frameworkName("en", framework)}; the current state is that at the end of ${dateInSentence("en", date)}`;
  return {
    vi: `${vi}${target ? `, mục tiêu đến ${dateInSentence("vi", target)}` : ""}. Tại thời điểm hiện trạng, mô hình ghi nhận ${counts("vi") || "chưa có thành phần nào"}.`,
    en: `${en}${target ? `, the target that of ${dateInSentence("en", target)}` : ""}. For that date the model records ${counts("en") || "no element yet"}.`,
  };
}
