import { sections } from "../../domain/kind.ts";
import type { Element } from "../../domain/model.ts";
import type { Text, Words } from "../../domain/text.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { type Spot, together } from "../together.ts";
import { counted, sectionNames, someOf } from "../wording.ts";

/** Names and descriptions without English in a model that declares both languages; one finding for each section. */
export const bothLanguages = rule<{ readonly count: number; readonly section: Words; readonly names: readonly Text[] }>(
  {
    card: {
      id: "structure/both-languages",
      title: { vi: "Có đủ hai thứ tiếng khi mô hình khai cả hai", en: "Both languages, where the model declares both" },
      message: {
        vi: ({ count, section, names }) =>
          `Mô hình khai hai thứ tiếng nhưng ${count} ${section} chưa có tên hoặc mô tả tiếng Anh: ${someOf(names, count, "vi")}.`,
        en: ({ count, section, names }) =>
          `The model declares both languages, but ${counted(count, `of the ${section} lacks`, `of the ${section} lack`)} an English name or description: ${someOf(names, count, "en")}.`,
      },
      rationale: {
        vi: "Tài liệu kiến trúc được xuất bằng những thứ tiếng đã khai trong `languages`; chỗ thiếu sẽ hiện tiếng Việt giữa bản tiếng Anh gửi nhà tài trợ, chuyên gia nước ngoài.",
        en: "The architecture document is written in the languages that `languages` declares; what lacks stands in Vietnamese in the English edition.",
      },
      remedy: {
        vi: "Viết `{ vi: …, en: … }`, hoặc bỏ `en` khỏi `languages` nếu không cần bản tiếng Anh.",
        en: "Write `{ vi: …, en: … }`, or drop `en` from `languages` if no English edition is wanted.",
      },
      source: [{ document: "da-nang-architecture-2-components", status: "inferred" }],
      severity: "info",
      since: "0.2.0",
      examples: {
        good: [
          {
            files: tinyProvince(`
            applications:
              mot-cua: { name: Một cửa điện tử }
          `),
          },
        ],
        bad: [
          {
            files: tinyProvince(
              `
            applications:
              mot-cua: { name: Một cửa điện tử }
              gop-y: { name: { vi: Hệ thống Góp ý, en: Feedback system } }
            `,
              "languages: [vi, en]",
            ),
            at: { file: exampleFile, line: 8, column: 20 },
          },
        ],
      },
    },
    *find(graph) {
      const { languages } = graph.model.province;
      if (!languages?.includes("vi") || !languages.includes("en")) return;
      for (const section of sections) {
        const elements: readonly Element[] = graph.model.elements[section];
        yield* together(elements.flatMap(untranslated), another, (told) => ({
          ...told,
          section: sectionNames[section],
        }));
      }
    },
  },
);

const another = { vi: "cũng chưa có tiếng Anh", en: "lacks English too" };

function untranslated(element: Element): readonly Spot[] {
  const title = element.type === "view" ? element.title : element.name;
  const nameField = element.type === "view" ? "title" : "name";
  if (title && title.en === undefined) return [{ element, path: [nameField] }];
  return element.description && element.description.en === undefined ? [{ element, path: ["description"] }] : [];
}
