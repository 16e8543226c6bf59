import type { Language, Words } from "../domain/text.ts";
import type { PageAnswer } from "./page.ts";

const title: Words = { vi: "Không tìm thấy", en: "Not found" };

/** What is said where an address names something that there is not. */
export function notFound(language: Language, what: Words): PageAnswer {
  return {
    kind: "page",
    status: 404,
    title: title[language],
    template: "message",
    trail: [{ text: title[language] }],
    model: { heading: title[language], text: what[language] },
  };
}
