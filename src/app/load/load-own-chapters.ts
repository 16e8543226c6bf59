import { documentCards } from "../../documents/catalogue.ts";
import type { OwnBlocks } from "../../documents/own-chapters.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Place } from "../../domain/place.ts";
import type { Language } from "../../domain/text.ts";
import { diagnostic } from "../../source/fault.ts";
import { card as unknownChapter } from "../cards/text/unknown-chapter.ts";
import { didYouMean } from "../check/did-you-mean.ts";
import type { Effects } from "../effects.ts";
import { join, nameOf } from "../paths.ts";
import { refusal } from "../refusals.ts";
import { type ReadText, readText } from "./read-own-text.ts";
import type { Workspace } from "./workspace.ts";

/** The texts of a workspace for chapters of documents, and what is wrong with them. */
export interface LoadedChapters {
  readonly texts: ReadonlyMap<string, OwnBlocks>;
  readonly templates: ReadonlyMap<string, OwnBlocks>;
  readonly diagnostics: readonly Diagnostic[];
  readonly rawText: (file: string) => string | undefined;
}

/** Where templates of chapters lie, below the root of a workspace. */
const templateFolder = "reports/templates";

const textFiles = { fileSize: 1_000_000, files: 500, names: /\.md$/ } as const;

/** The province's own texts and the templates of its workspace; without a province, the templates alone. */
export async function loadOwnChapters(
  { folder, province, root }: Workspace,
  effects: Effects,
): Promise<LoadedChapters> {
  const texts = province ? await readAll(join(folder, "text"), false, effects) : [];
  const templates = await readAll(join(root, templateFolder), true, effects);
  const all = [...texts, ...templates];
  const raw = new Map(all.map(({ path, text }) => [path, text]));
  return {
    texts: byChapter(texts),
    templates: byChapter(templates),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    rawText: (file) => raw.get(file),
  };
}

interface OwnFile extends ReadText {
  readonly path: string;
  readonly chapter: string;
  readonly language: Language;
}

async function readAll(folder: string, isTemplate: boolean, { files }: Effects): Promise<readonly OwnFile[]> {
  if (!(await files.exists(folder))) return [];
  const content = await files.readFolder(folder, textFiles);
  const refused = content.refused.filter(({ why }) => why !== "missing").map(refusal);
  const read = content.files.map(({ path, bytes }): OwnFile => {
    const name = nameOf(path).replace(/\.md$/, "");
    const chapter = name.replace(/\.(vi|en)$/, "");
    const text = readText({ path, bytes }, chapter, isTemplate);
    const start = { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return {
      ...text,
      path,
      chapter,
      language: name.endsWith(".en") ? "en" : "vi",
      diagnostics: [...unknownChapters(chapter, start), ...text.diagnostics],
    };
  });
  const nothing = { path: folder, chapter: "", language: "vi", blocks: undefined, text: "" } as const;
  return [...read, ...(refused.length ? [{ ...nothing, diagnostics: refused }] : [])];
}

/** A finding where no document has the chapter. */
export function unknownChapters(chapter: string, at: Place): readonly Diagnostic[] {
  const known = [...new Set(documentCards.flatMap(({ chapters }) => chapters.map(({ id }) => id)))];
  if (known.includes(chapter)) return [];
  return [diagnostic(unknownChapter, at, { chapter }, { suggestions: didYouMean(chapter, known) })];
}

function byChapter(files: readonly OwnFile[]): ReadonlyMap<string, OwnBlocks> {
  const found = new Map<string, OwnBlocks>();
  for (const { chapter, language, blocks } of files)
    if (blocks) found.set(chapter, { ...found.get(chapter), [language]: blocks });
  return found;
}
