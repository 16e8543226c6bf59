import type { DocumentContent, Inline } from "../domain/page.ts";
import { inLanguage, type Language, type Words } from "../domain/text.ts";
import { type ChapterChoices, type ChapterDraft, composed } from "./chapter.ts";
import { withLivingReferences } from "./references.ts";
import type { DocumentResults } from "./results.ts";
import { colophon } from "./telling/colophon.ts";
import { dateIn } from "./telling/dates.ts";
import { frameworkName } from "./telling/framework-name.ts";
import { committeeOf, officialForm } from "./telling/official-form.ts";
import { placeInSentence } from "./telling/places.ts";

/** What a document of a province says of itself: `{name}` in the title is the province, as it stands in a sentence. */
interface Head {
  readonly title: Words;
  readonly issuer: "committee" | "department";
  readonly compact?: boolean;
}

/** A document of a province from its chapters, with all that stands before and after them. */
export function provinceDocument(
  results: DocumentResults,
  language: Language,
  { title, issuer, compact }: Head,
  drafts: readonly ChapterDraft[],
  choices: ChapterChoices,
): DocumentContent {
  const { model } = results;
  const name = placeInSentence(inLanguage(model.province.name, language));
  return withLivingReferences({
    language,
    title: title[language].replace("{name}", () => name),
    subtitle: subtitleOf(results, language),
    issuer: inLanguage(committeeOf(model)?.name ?? model.province.name, language),
    date: dateIn(language, results.date),
    chapters: composed(drafts, language, choices),
    official: officialForm(language, model, issuer),
    colophon: compact ? inOneLine(colophon(language, results).slice(0, -1)) : colophon(language, results),
    ...(compact && { compact }),
  });
}

/** On a sheet that has to hold everything, the last lines take as little room as they can. */
function inOneLine(lines: readonly Inline[]): readonly Inline[] {
  return [lines.flatMap((line, index) => (index ? [{ text: " " }, ...line] : line))];
}

function subtitleOf({ framework, date, target }: DocumentResults, language: Language): string {
  const until =
    target && { vi: ` · mục tiêu ${dateIn("vi", target)}`, en: ` · target ${dateIn("en", target)}` }[language];
  const by = frameworkName(language, framework);
  return {
    vi: `Hiện trạng ${dateIn("vi", date)}${until ?? ""} · theo ${by}`,
    en: `Current state ${dateIn("en", date)}${until ?? ""} · by ${by}`,
  }[language];
}
