import type { PageData, PageStep } from "../../../domain/interactive-page.ts";
import { inLanguage, type Language } from "../../../domain/text.ts";
import type { View } from "../../../domain/view.ts";
import { shownIn } from "./things.ts";
import { sentences } from "./words.ts";

/** The same view at several dates, which of them is shown first, and in which languages. */
export interface PageViews {
  readonly views: readonly View[];
  readonly first: number;
  readonly languages: readonly Language[];
}

/** What the script of the page knows: every thing and relation once, and which of them each date shows. */
export function pageData({ views, first, languages }: PageViews): PageData {
  const things = collector<PageData["things"][number]>();
  const relations = collector<PageData["relations"][number]>();
  const steps = views.map((view, index): PageStep => {
    const shown = shownIn(view);
    return {
      date: view.date,
      things: shown.things.map(things.number),
      relations: shown.relations.map(relations.number),
      pictures: { vi: pictureId(index, "vi", languages), en: pictureId(index, "en", languages) },
    };
  });
  const [view] = views;
  return {
    view: view?.id ?? "",
    languages,
    title: view ? { vi: view.title.vi, en: inLanguage(view.title, "en") } : { vi: "", en: "" },
    things: things.items,
    relations: relations.items,
    steps,
    first,
    canPin: views.some(({ layout }) => layout === "layers" || layout === "graph"),
    words: sentences,
  };
}

/** The id of the template with a picture; in a language that the page does not speak, that of its first. */
export function pictureId(step: number, language: Language, languages: readonly Language[]): string {
  return `khung-picture-${step}-${languages.includes(language) ? language : languages[0]}`;
}

/** Gives equal items the same number. */
function collector<T>(): { readonly items: readonly T[]; readonly number: (item: T) => number } {
  const items: T[] = [];
  const known = new Map<string, number>();
  return {
    items,
    number: (item) => {
      const key = JSON.stringify(item);
      const found = known.get(key) ?? items.push(item) - 1;
      known.set(key, found);
      return found;
    },
  };
}
