import type { ChapterChoices } from "../../documents/chapter.ts";
import { choicesIn } from "../../documents/own-chapters.ts";
import { dateInSentence } from "../../documents/telling/dates.ts";
import { frameworkName } from "../../documents/telling/framework-name.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { DocumentId } from "../../domain/document-card.ts";
import { inLanguage, type Language } from "../../domain/text.ts";
import type { Graph } from "../../graph/graph.ts";
import type { SettingsReading } from "../../source/read-settings.ts";
import type { Effects } from "../effects.ts";
import { loadOwnChapters, unknownChapters } from "../load/load-own-chapters.ts";
import type { PlaceName } from "../load/read-own-text.ts";
import type { Workspace } from "../load/workspace.ts";

/** What a workspace decides on chapters: for each document and language, and what is wrong with it. */
export interface LoadedChoices {
  readonly choicesFor: (document: DocumentId, language: Language) => ChapterChoices;
  readonly diagnostics: readonly Diagnostic[];
  readonly rawText: (file: string) => string | undefined;
}

/** Reads the texts, the templates and the settings on chapters. Without a graph nothing fills the places of a template. */
export async function loadChapterChoices(
  workspace: Workspace,
  { settings, locate, rawText }: SettingsReading,
  graph: Graph | undefined,
  effects: Effects,
): Promise<LoadedChoices> {
  const { texts, templates, ...own } = await loadOwnChapters(workspace, effects);
  const values = { vi: valuesIn("vi", graph), en: valuesIn("en", graph) };
  const unknown = Object.entries(settings.documents ?? {}).flatMap(([document, { without = [] } = {}]) =>
    without.flatMap((chapter, index) =>
      unknownChapters(chapter, locate({ element: "documents", path: [document, "without", index] })),
    ),
  );
  return {
    choicesFor: (document, language) =>
      choicesIn({ without: new Set(settings.documents?.[document]?.without), texts, templates, values }, language),
    diagnostics: [...unknown, ...own.diagnostics],
    rawText: (file) => own.rawText(file) ?? rawText(file),
  };
}

function valuesIn(language: Language, graph: Graph | undefined): ReadonlyMap<string, string> {
  if (!graph) return new Map();
  const { model, framework, at } = graph;
  const { name, target } = model.province;
  const known: Readonly<Record<Exclude<PlaceName, "chapter">, string>> = {
    province: inLanguage(name, language),
    date: dateInSentence(language, at),
    target: target === undefined ? "……" : dateInSentence(language, target),
    framework: frameworkName(language, framework),
  };
  return new Map(Object.entries(known));
}
