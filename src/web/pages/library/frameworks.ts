import type { Words } from "../../../domain/text.ts";
import { linkTo, type Page } from "../../page.ts";
import { saidIn } from "../../said.ts";

/** The reference frameworks that there are, each in a line. */
export const frameworksPage: Page = {
  path: "/frameworks",
  make: (request) => {
    const { language, portal } = request;
    return {
      kind: "page",
      title: words.title[language],
      template: "library/frameworks",
      section: "frameworks",
      trail: [{ text: words.title[language] }],
      model: {
        words: saidIn(words, language),
        rows: [...portal.frameworks].map(([name, { framework }]) => ({
          name,
          href: linkTo(request, "frameworks", name),
          title: framework?.header.name[language] ?? words.unreadable[language],
          from: framework?.header.validFrom ?? "–",
          to: framework?.header.validTo ?? "–",
          extends: framework?.header.extends ?? "–",
          layers: String(framework?.layers.size ?? "–"),
          blocks: String(framework?.blocks.size ?? "–"),
          requirements: String(framework?.requirements.size ?? "–"),
        })),
      },
    };
  },
};

const words = {
  title: { vi: "Khung tham chiếu", en: "Reference frameworks" },
  name: { vi: "Khung", en: "Framework" },
  id: { vi: "Mã", en: "Id" },
  from: { vi: "Hiệu lực từ", en: "In force from" },
  to: { vi: "Đến", en: "Until" },
  extends: { vi: "Kế thừa từ", en: "Extends" },
  layers: { vi: "Lớp", en: "Layers" },
  blocks: { vi: "Thành phần", en: "Blocks" },
  requirements: { vi: "Yêu cầu", en: "Requirements" },
  unreadable: { vi: "chưa đọc được", en: "not readable" },
} as const satisfies Record<string, Words>;
