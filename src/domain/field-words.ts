import { analysisFieldWords } from "./field-words/analysis.ts";
import { frameworkFieldWords } from "./field-words/framework.ts";
import { gapFieldWords } from "./field-words/gaps.ts";
import { importFieldWords } from "./field-words/import.ts";
import { indexFieldWords } from "./field-words/index-options.ts";
import { inspectionFieldWords } from "./field-words/inspection.ts";
import { libraryFieldWords } from "./field-words/library.ts";
import { methodFieldWords } from "./field-words/method.ts";
import { modelFieldWords } from "./field-words/model.ts";
import { packageFieldWords } from "./field-words/package.ts";
import { rankingFieldWords } from "./field-words/ranking.ts";
import { reportFieldWords } from "./field-words/report.ts";
import { roadmapFieldWords } from "./field-words/roadmap.ts";
import { viewFieldWords } from "./field-words/view.ts";
import type { FieldWords } from "./field-words/words.ts";
import { workspaceFieldWords } from "./field-words/workspace.ts";

export type { FieldWords };

/**
 * What every field of every file is called and means, by name. A name that means something else in one place stands
 * there with the fields above it: `databases.kind` goes before `kind`. Editors, the handbook and the JSON Schemas read it.
 */
const fieldWords: Readonly<Record<string, FieldWords>> = {
  ...analysisFieldWords,
  ...importFieldWords,
  ...indexFieldWords,
  ...inspectionFieldWords,
  ...rankingFieldWords,
  ...modelFieldWords,
  ...frameworkFieldWords,
  ...methodFieldWords,
  ...libraryFieldWords,
  ...reportFieldWords,
  ...workspaceFieldWords,
  ...packageFieldWords,
  ...gapFieldWords,
  ...roadmapFieldWords,
  ...viewFieldWords,
};

/**
 * The words of a field, by the fields on the way to it: those under the longest end of the way that the table has.
 * Nothing where it has none.
 */
export function wordsOfField(way: readonly string[]): FieldWords | undefined {
  const ends = way.map((_, index) => way.slice(index).join("."));
  const found = ends.find((end) => Object.hasOwn(fieldWords, end));
  return found === undefined ? undefined : fieldWords[found];
}
