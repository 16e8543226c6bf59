import type { DocumentBlock } from "../../domain/page.ts";
import type { Words } from "../../domain/text.ts";
import { inLanguage } from "../../domain/text.ts";
import type { DrawnView } from "../results.ts";
import { dateIn, dateInSentence } from "../telling/dates.ts";
import { prose } from "../telling/prose.ts";
import { dateOf, say, type Telling } from "../telling/telling.ts";

/** The moment that a picture shows: a date, or what became different since an earlier one. */
interface Moment {
  readonly date: string;
  readonly since?: string;
}

/**
 * A view of the results as figures, each after a sentence that leads to it and says what it shows; several where the view
 * did not fit one sheet. Where nothing of it changes up to the target, the sentence leads to the picture of today. No
 * block where nobody drew it.
 */
export function picture(
  telling: Telling,
  view: string,
  moment: Moment = { date: dateOf(telling) },
): readonly DocumentBlock[] {
  const drawn = drawnOf(telling, view, moment);
  if (drawn.length) return drawn.flatMap((one) => figure(telling, one));
  const now = telling.time === "later" ? drawnOf(telling, view, { date: telling.results.date })[0] : undefined;
  if (!now) return [];
  return [
    prose(
      telling.language,
      {
        vi: "{title}: đến {date}, sơ đồ không thay đổi so với hiện trạng, xem {figure}.",
        en: "{title}: by {date} the picture is that of today, see {figure}.",
      },
      {
        title: { text: inLanguage(now.view.title, telling.language), strong: true },
        date: { text: dateInSentence(telling.language, moment.date) },
        figure: { text: say(telling, { vi: "hình hiện trạng", en: "the figure above" }), refersTo: idOf(now) },
      },
    ),
  ];
}

function drawnOf({ results }: Telling, id: string, { date, since }: Moment): readonly DrawnView[] {
  return results.pictures.filter(
    ({ view }) => (view.part?.view ?? view.id) === id && view.date === date && view.since === since,
  );
}

/** The name under which text leads to a picture of a view. */
function idOf({ view: { id, date, since } }: DrawnView): string {
  return [id, ...(since === undefined ? [] : [since]), date].join("-");
}

function figure(telling: Telling, drawn: DrawnView): readonly DocumentBlock[] {
  const { language } = telling;
  const { title, summary, date, since } = drawn.view;
  const when = since === undefined ? dateIn(language, date) : `${dateIn(language, since)} – ${dateIn(language, date)}`;
  return [
    prose(
      language,
      { vi: "{figure}: {summary}", en: "{figure}: {summary}" },
      {
        figure: { text: say(telling, { vi: "Hình dưới đây", en: "The figure below" }), refersTo: idOf(drawn) },
        summary: { text: summary[language] },
      },
    ),
    {
      kind: "figure",
      id: idOf(drawn),
      caption: `${inLanguage(title, language)} (${when})`,
      picture: { svg: drawn.svg[language], alternative: summary[language] },
    },
  ];
}

/** Says that a picture could not be drawn, and what would make it possible. */
export function noPicture(telling: Telling, words: Words): DocumentBlock {
  return { kind: "callout", tone: "warning", text: [{ text: say(telling, words) }] };
}
