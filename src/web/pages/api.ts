import type { ApiCard } from "../../domain/api/card.ts";
import { type ApiName, apiCards, apiNames } from "../../domain/api/cards.ts";
import type { Words } from "../../domain/text.ts";
import type { Page, PageRequest } from "../page.ts";
import { saidIn } from "../said.ts";

/** The API as a page: every address, what it takes and what it gives, with one to try where the workspace has one. */
export const apiPage: Page = {
  path: "/api",
  make: (request) => {
    const { language } = request;
    const tags = [...new Set(apiNames.map((name) => apiCards[name].tag))];
    return {
      kind: "page",
      title: words.title[language],
      template: "api",
      section: "api",
      trail: [{ text: words.title[language] }],
      model: {
        words: saidIn(words, language),
        description: "/api/v1/openapi.json",
        groups: tags.map((tag) => ({
          id: tag,
          name: tagWords[tag][language],
          entries: apiNames.filter((name) => apiCards[name].tag === tag).map((name) => entryModel(name, request)),
        })),
      },
    };
  },
};

function entryModel(name: ApiName, { language, portal }: PageRequest) {
  const card: ApiCard = apiCards[name];
  const known: Readonly<Record<string, string | undefined>> = {
    province: portal.provinces.keys().next().value,
    framework: portal.frameworks.keys().next().value,
    method: portal.methods.keys().next().value,
    edition: portal.editions[0]?.id,
    element: portal.provinces.values().next().value?.graph.elements.keys().next().value,
    view: "overall-design",
    rule: "ownership/database-has-owner",
  };
  const example = card.path.replace(/\{(\w+)\}/g, (_, step: string) => encodeURIComponent(known[step] ?? ""));
  const needsMore = name === "panel" || name === "reach";
  return {
    name,
    path: `/api/v1${card.path}`,
    words: card.words[language],
    example: example.includes("//") || example.endsWith("/") || needsMore ? "" : `/api/v1${example}`,
    parameters: card.parameters.map((parameter) => ({
      name: parameter.name,
      place: parameter.in === "path" ? words.inPath[language] : words.inQuery[language],
      words: parameter.words[language],
    })),
  };
}

const tagWords: Readonly<Record<(typeof apiCards)[ApiName]["tag"], Words>> = {
  provinces: { vi: "Tỉnh, thành phố", en: "Provinces" },
  library: { vi: "Khung, quy tắc, nguồn, giải pháp", en: "Frameworks, rules, sources, solutions" },
  readiness: { vi: "Phương pháp và kỳ đánh giá", en: "Methods and editions" },
  documents: { vi: "Tài liệu", en: "Documents" },
};

const words = {
  title: { vi: "API cho chương trình khác", en: "API for other programs" },
  lead: {
    vi: "Chỉ đọc, trả về JSON, cùng kết quả với dòng lệnh. Mỗi câu trả lời có ETag: gửi lại bằng If-None-Match thì chỉ nhận nội dung khi có thay đổi.",
    en: "Read-only JSON, the same results as the command line. Every answer has an ETag: sent back as If-None-Match, the content comes only when it has changed.",
  },
  description: { vi: "Mô tả đầy đủ theo OpenAPI 3.1", en: "The full description in OpenAPI 3.1" },
  example: { vi: "Ví dụ", en: "Example" },
  parameters: { vi: "Tham số", en: "Parameters" },
  name: { vi: "Tên", en: "Name" },
  place: { vi: "Nằm ở", en: "In" },
  meaning: { vi: "Ý nghĩa", en: "Meaning" },
  inPath: { vi: "đường dẫn", en: "path" },
  inQuery: { vi: "sau dấu ?", en: "query" },
} as const satisfies Record<string, Words>;
