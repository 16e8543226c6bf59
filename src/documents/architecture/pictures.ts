import type { DocumentBlock } from "../../domain/page.ts";
import type { Words } from "../../domain/text.ts";
import { inLanguage } from "../../domain/text.ts";
import { dateIn } from "../telling/dates.ts";
import { say, type Telling } from "../telling/telling.ts";

/** A view of the results as a figure with what it shows in words; no block where nobody drew it for the date. */
export function picture(telling: Telling, view: string, date: string): readonly DocumentBlock[] {
  const { language, results } = telling;
  const drawn = results.pictures.find((candidate) => candidate.view.id === view && candidate.view.date === date);
  if (!drawn) return [];
  const alternative = drawn.view.summary[language];
  const title = inLanguage(drawn.view.title, language);
  return [
    { kind: "paragraph", text: [{ text: alternative }] },
    {
      kind: "figure",
      id: `${view}-${date}`,
      caption: `${title} (${dateIn(language, date)})`,
      picture: { svg: drawn.svg[language], alternative },
    },
  ];
}

/** Says that a picture could not be drawn, and what would make it possible. */
export function noPicture(telling: Telling, words: Words): DocumentBlock {
  return { kind: "callout", tone: "warning", text: [{ text: say(telling, words) }] };
}
