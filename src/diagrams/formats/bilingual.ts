import { inLanguage, languages, type Text, type Words } from "../../domain/text.ts";
import { oneLine } from "../wrap.ts";
import { element, type Svg, textNode } from "../xml.ts";

/** What a page without script is made of besides its content. `style`: rules of ours; `policy`: the content security policy that admits them. */
export interface StillPage {
  readonly title: Words;
  readonly style: string;
  readonly policy: string;
}

const languageWords = {
  language: { vi: "Tiếng Việt", en: "English" },
  choose: { vi: "Ngôn ngữ", en: "Language" },
} as const satisfies Record<string, Words>;

/** A text in both languages, of which the page shows one. */
export function both(tag: string, text: Text): Svg {
  return languages
    .map((language) =>
      element(tag, { class: `only-${language}`, lang: language }, textNode(oneLine(inLanguage(text, language)))),
    )
    .join("");
}

/** A page in both languages that needs no script: a choice shows one of them. */
export function stillPage({ title, style, policy }: StillPage, ...content: readonly Svg[]): string {
  const radios = languages.flatMap((language, index) => [
    element("input", {
      type: "radio",
      name: "language",
      id: `in-${language}`,
      ...(index === 0 ? { checked: "" } : {}),
    }),
    element("label", { for: `in-${language}`, lang: language }, languageWords.language[language]),
  ]);
  return [
    "<!doctype html>\n",
    '<html lang="vi">',
    element(
      "head",
      {},
      '<meta charset="utf-8">',
      element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      element("title", {}, textNode(`${title.vi} · ${title.en}`)),
      `<style>${style}</style>`,
    ),
    "<body>",
    element("fieldset", { class: "languages" }, element("legend", {}, both("span", languageWords.choose)), ...radios),
    ...content,
    "</body></html>\n",
  ].join("");
}
