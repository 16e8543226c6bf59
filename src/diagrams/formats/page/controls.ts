import type { Language, Words } from "../../../domain/text.ts";
import { element, type Svg, textNode } from "../../xml.ts";
import { pageWords } from "./words.ts";

type Attributes = Parameters<typeof element>[1];

/** A text with its translation beside it, so that the page can change its language. */
export function spoken(tag: string, attributes: Attributes, words: Words, language: Language): Svg {
  return element(tag, { ...attributes, "data-vi": words.vi, "data-en": words.en }, textNode(words[language]));
}

/** The attributes of a name that only a screen reader speaks. */
export function named(words: Words, language: Language): Attributes {
  return { "aria-label": words[language], "data-vi-label": words.vi, "data-en-label": words.en };
}

function button(id: string, words: Words, language: Language, attributes: Attributes = {}): Svg {
  return spoken("button", { type: "button", id, ...attributes }, words, language);
}

function signButton(id: string, sign: string, words: Words, language: Language): Svg {
  return element("button", { type: "button", id, ...named(words, language) }, textNode(sign));
}

/** Zoom, language, colours and positions. */
export function toolbar(language: Language, hasChoice: boolean): Svg {
  return element(
    "div",
    { class: "tools", role: "group", ...named(pageWords.tools, language) },
    signButton("khung-farther", "−", pageWords.farther, language),
    signButton("khung-closer", "+", pageWords.closer, language),
    button("khung-fit", pageWords.fit, language),
    button("khung-arrange", pageWords.arrange, language, { "aria-pressed": "false", hidden: "" }),
    button("khung-export", pageWords.export, language, { hidden: "" }),
    button("khung-theme", pageWords.dark, language, { "aria-pressed": "false" }),
    hasChoice
      ? button("khung-language", pageWords.otherLanguage, language)
      : button("khung-language", pageWords.otherLanguage, language, { hidden: "" }),
  );
}

/** The slider over so many dates; nothing to see where there is but one. */
export function timeline(language: Language, dates: number, first: number): Svg {
  const range = { type: "range", id: "khung-time", min: 0, max: Math.max(0, dates - 1), step: 1, value: first };
  return element(
    "div",
    { class: "time", ...(dates > 1 ? {} : { hidden: "" }) },
    spoken("label", { for: "khung-time" }, pageWords.time, language),
    signButton("khung-earlier", "‹", pageWords.earlier, language),
    element("input", range),
    signButton("khung-later", "›", pageWords.later, language),
    element("output", { id: "khung-date", for: "khung-time" }, ""),
  );
}

/** The search and the list that it narrows. */
export function finder(language: Language): Svg {
  return element(
    "nav",
    { class: "finder", ...named(pageWords.list, language) },
    spoken("label", { for: "khung-search" }, pageWords.search, language),
    element("input", { type: "search", id: "khung-search", autocomplete: "off", spellcheck: "false" }),
    spoken("h2", {}, pageWords.list, language),
    element("div", { id: "khung-list" }, ""),
  );
}
