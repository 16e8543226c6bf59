import type { DocumentContent } from "../domain/page.ts";
import type { Language, Words } from "../domain/text.ts";
import { type ChapterChoices, type ChapterPart, composed, draftOf } from "./chapter.ts";
import { withLivingReferences } from "./references.ts";
import type { ReportHead } from "./report-head.ts";
import { dateIn } from "./telling/dates.ts";
import { textOf } from "./telling/prose.ts";

/** The chapters of a report: those before the first number, the numbered ones, the annexes. */
export interface ReportChapters<T> {
  readonly opening: readonly ChapterPart<T>[];
  readonly main: readonly ChapterPart<T>[];
  readonly annexes: readonly ChapterPart<T>[];
}

/** How a report is named: `{name}` stands for what it is about. */
export interface ReportNames {
  readonly title: Words;
  readonly subtitle: Words;
}

/** A report in one language, from its chapters and what they tell. A chapter that has nothing to say is left out. */
export function reportContent<T extends { readonly language: Language }>(
  head: ReportHead,
  names: ReportNames,
  chapters: ReportChapters<T>,
  telling: T,
  choices: ChapterChoices,
): DocumentContent {
  const { language } = telling;
  const drafts = (parts: readonly ChapterPart<T>[]) =>
    parts.map((part) => draftOf(part, telling)).filter(({ blocks }) => blocks.length > 0);
  const annexes = drafts(chapters.annexes);
  return withLivingReferences({
    language,
    title: named(names.title[language], textOf(language, head.subject).text),
    subtitle: names.subtitle[language],
    issuer: textOf(language, head.issuer).text,
    date: dateIn(language, head.date),
    chapters: composed(
      [
        ...drafts(chapters.opening).map((draft) => ({ ...draft, unnumbered: true })),
        ...drafts(chapters.main),
        ...(annexes.length
          ? [{ id: "annexes", title: annexTitle[language], blocks: [], chapters: annexes, annexes: true }]
          : []),
      ],
      language,
      choices,
    ),
    ...(head.official ? { official: head.official[language] } : {}),
    colophon: [...head.colophon.map((words) => [{ text: words[language] }]), ...(head.provenance?.[language] ?? [])],
  });
}

const annexTitle: Words = { vi: "Phụ lục", en: "Annexes" };

/** A function as the new text, so that `$&` in a name is a name. */
function named(template: string, name: string): string {
  return template.replace("{name}", () => name);
}
