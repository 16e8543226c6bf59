import type { ChapterContent } from "../../domain/framework.ts";
import { isPresentAt, type State, stateAt } from "../../domain/lifecycle.ts";
import { allElements, type Element } from "../../domain/model.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import type { Language, Words } from "../../domain/text.ts";
import type { DocumentResults } from "../results.ts";
import { citedSources } from "./sources.ts";

/** What a chapter is written from: the results, the reader's language, and what is looked up again and again. */
export interface Telling {
  readonly results: DocumentResults;
  readonly language: Language;
  /** Whether the chapter stands in the part on the architecture as it is, or as it is to be. */
  readonly time: "now" | "later";
  readonly elements: ReadonlyMap<string, Element>;
  /** The number under which each cited document stands in the annex of sources. */
  readonly citations: ReadonlyMap<string, number>;
  /** Contents that have a chapter in this document: only those can be pointed at. */
  readonly chapters: ReadonlySet<ChapterContent>;
}

/** Writes the blocks of a chapter. Pure: the same telling gives the same blocks. */
export type ChapterWriter = (telling: Telling) => readonly DocumentBlock[];

/** Prepares the telling of results in a language. */
export function tellingOf(
  results: DocumentResults,
  language: Language,
  chapters: ReadonlySet<ChapterContent>,
): Telling {
  const elements = new Map(allElements(results.model).map((element) => [element.id, element]));
  const citations = new Map(citedSources(results).map(({ id }, index) => [id, index + 1]));
  return { results, language, time: "now", elements, citations, chapters };
}

/** Words of ours in the reader's language. */
export function say({ language }: Telling, words: Words): string {
  return words[language];
}

/** The date whose slice a chapter tells: of the state as it is, or of the target. */
export function dateOf({ results, time }: Telling): string {
  return time === "later" ? (results.target ?? results.date) : results.date;
}

/** Whether an element is planned, in use or retired at the date of the document. */
export function stateNow({ results }: Telling, element: Element): State {
  return stateAt("lifecycle" in element ? element.lifecycle : undefined, results.date);
}

/**
 * The elements that a chapter is about: in the part on the architecture as it is, those in use; in the part on the
 * target, those that come into use by then.
 */
export function present<E extends Element>(telling: Telling, elements: readonly E[]): readonly E[] {
  const wanted = telling.time === "later" ? comesByTarget : isLive;
  return elements.filter((element) => wanted(telling, element));
}

function isLive(telling: Telling, element: Element): boolean {
  return stateNow(telling, element) === "live";
}

/** Whether an element is not yet in use, but due by the target (or at all, where there is no target). */
export function comesByTarget(telling: Telling, element: Element): boolean {
  const { target } = telling.results;
  if (stateNow(telling, element) !== "planned") return false;
  return !target || isPresentAt("lifecycle" in element ? element.lifecycle : undefined, target);
}

/** How many things an element stands for: 1, or the size of a group. */
export function amountOf(element: object): number {
  return "count" in element && typeof element.count === "number" ? element.count : 1;
}

/** How many things some elements stand for together. */
export function amountOfAll(elements: readonly object[]): number {
  return elements.reduce<number>((sum, element) => sum + amountOf(element), 0);
}
