import type { Element } from "../domain/model.ts";
import { inLanguage, type Language, type Text, type Words } from "../domain/text.ts";
import { nameOf } from "../graph/names.ts";
import { labelOf } from "./label.ts";

const moreWords: Readonly<Record<Language, (count: number) => string>> = {
  vi: (count) => ` và ${count} mục khác`,
  en: (count) => ` and ${count} more`,
};

/** Names in a row, at most so many, and how many more there are. */
export function listed(texts: readonly Text[], most: number = Number.POSITIVE_INFINITY): Words {
  const said = (language: Language): string => {
    const names = texts.slice(0, most).map((text) => inLanguage(text, language));
    return names.join(", ") + (texts.length > most ? moreWords[language](texts.length - most) : "");
  };
  return { vi: said("vi"), en: said("en") };
}

/** The short names of elements in a row. */
export function labelled(elements: readonly Element[], most?: number): Words {
  return listed(elements.map(labelOf), most);
}

/** What a cell says in a tooltip: a row of full names after a colon. */
export function spokenList(start: Words, elements: readonly Element[]): Words {
  const names = listed(elements.map(nameOf));
  return { vi: `${start.vi}: ${names.vi}`, en: `${start.en}: ${names.en}` };
}
