import { statusNames } from "../../../domain/page.ts";
import { inLanguage, type Words } from "../../../domain/text.ts";
import { namesOfValues } from "../../../domain/value-words.ts";
import { linkTo, type Page } from "../../page.ts";
import { saidIn } from "../../said.ts";

/** The documents that facts are cited from. */
export const sourcesPage: Page = {
  path: "/sources",
  make: (request) => {
    const { language, portal } = request;
    return {
      kind: "page",
      title: words.title[language],
      template: "library/sources",
      section: "handbook",
      trail: [{ text: words.handbook[language], href: linkTo(request, "handbook") }, { text: words.title[language] }],
      model: {
        words: saidIn(words, language),
        rows: [...portal.sources.values()].map(({ id, title, kind, publisher, number, date, url, note, status }) => ({
          id,
          title: inLanguage(title, language),
          kind: namesOfValues([kind])?.[0]?.[language] ?? kind,
          detail: [number, publisher, date].filter((each) => each !== undefined).join(" · "),
          url: url ?? "",
          note: note ? inLanguage(note, language) : "",
          status: status ? statusNames[status][language] : "",
        })),
      },
    };
  },
};

const words = {
  title: { vi: "Nguồn trích dẫn", en: "Cited sources" },
  handbook: { vi: "Sổ tay", en: "Handbook" },
  name: { vi: "Tài liệu", en: "Document" },
  kind: { vi: "Loại", en: "Kind" },
  detail: { vi: "Số hiệu, nơi ban hành, ngày", en: "Number, publisher, date" },
  status: { vi: "Mức độ chắc chắn", en: "How sure" },
  open: { vi: "Mở nguồn", en: "Open the source" },
} as const satisfies Record<string, Words>;
