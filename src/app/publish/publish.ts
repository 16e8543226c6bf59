import { documentCard, documentCards } from "../../documents/catalogue.ts";
import type { DocumentId } from "../../domain/document-card.ts";
import { languages } from "../../domain/text.ts";
import { toTerminal } from "../../reporters/terminal.ts";
import { catalogue } from "../check/catalogue.ts";
import type { BrowserPages, Effects, Lack } from "../effects.ts";
import { knownEditions } from "../load/load-edition.ts";
import { loadSettings } from "../load/load-guidance.ts";
import { loadProvince } from "../load/load-province.ts";
import { type Workspace, workspaceAt } from "../load/workspace.ts";
import { type Outcome, unknownName, wrongUsage } from "../outcome.ts";
import { join } from "../paths.ts";
import { cannotGoOn, readingNote, type Speech } from "../report.ts";
import { type LoadedChoices, loadChapterChoices } from "./chapter-choices.ts";
import type { Publication, PublishRequest, ReadyDocument } from "./publication.ts";
import { editionPublications, provincePublications } from "./publications.ts";
import { undrawnResults, withPictures } from "./results.ts";
import { setDocuments } from "./set-documents.ts";

/** Writes documents of a province or an edition, each in every form and language asked for. */
export async function publish(request: PublishRequest, effects: Effects): Promise<Outcome> {
  const unknown = request.documents?.find((id) => !documentCard(id));
  if (unknown !== undefined) {
    const known = documentCards.map(({ id }) => id);
    return unknownName("document", unknown, known, request.language);
  }
  const publishes = (await isEdition(request, effects)) ? publishEdition : publishProvince;
  if (!request.formats?.includes("pdf")) return publishes(request, effects);
  // The browser starts while the model is read.
  const outcome = await effects.press.withBrowser((pages) => publishes(request, effects, pages));
  return "kind" in outcome ? publishes(request, effects, outcome) : outcome;
}

/** Whether a document with the views of a province is asked for, as the architecture document is where none is named. */
function showsViews({ documents = [] }: PublishRequest): boolean {
  return documents.length === 0 || documents.some((id) => id === "architecture" || id === "transfer-package");
}

/** A folder is a province; a name that only editions have, an edition. */
async function isEdition({ folder }: PublishRequest, effects: Effects): Promise<boolean> {
  if (await effects.files.exists(join(folder, "edition.yaml"))) return true;
  if (await effects.files.exists(folder)) return false;
  return (await knownEditions(await workspaceAt(".", effects), effects)).includes(folder);
}

async function publishProvince(
  request: PublishRequest,
  effects: Effects,
  pages?: BrowserPages | Lack,
): Promise<Outcome> {
  const asked = askedFor(request, "architecture", provincePublications);
  if ("exitCode" in asked) return asked;
  if (showsViews(request)) effects.expectPictures?.("many");
  const province = await loadProvince(request.folder, effects, request.at);
  const { graph, workspace } = province;
  if (!graph) return cannotGoOn(province, request);
  const spoken = request.languages ?? graph.model.province.languages ?? languages;
  const undrawn = once(() => undrawnResults(province, graph, effects));
  const results = once(() => withPictures(undrawn, province, graph, effects, spoken));
  const inputs = { province, graph, results, undrawn, request, effects };
  const made = await inTurn(asked.map((make) => () => make(inputs)));
  if ("exitCode" in made) return made;
  const choices = await loadChapterChoices(workspace, province.settings, graph, effects);
  const target = { ...placed(request, workspace), spoken, workspace };
  const outcome = await setDocuments(ready(made, choices), target, request, effects, pages);
  const { notes = "" } = readingNote(province, request.language);
  return { ...outcome, notes: [notes, ownTextNote(choices, request), outcome.notes].join("") };
}

async function publishEdition(
  request: PublishRequest,
  effects: Effects,
  pages?: BrowserPages | Lack,
): Promise<Outcome> {
  const asked = askedFor(request, "national-comparison", editionPublications);
  if ("exitCode" in asked) return asked;
  const workspace = await workspaceAt(".", effects);
  const made = await inTurn(asked.map((make) => () => make({ request, effects })));
  if ("exitCode" in made) return made;
  const spoken = request.languages ?? languages;
  const target = { ...placed(request, { ...workspace, province: request.folder }), spoken, workspace };
  const choices = await loadChapterChoices(workspace, await loadSettings(workspace, effects), undefined, effects);
  const outcome = await setDocuments(ready(made, choices), target, request, effects, pages);
  return { ...outcome, notes: [ownTextNote(choices, request), outcome.notes].join("") };
}

/** Documents with what the workspace decided on their chapters. */
function ready(publications: readonly Publication[], { choicesFor }: LoadedChoices): readonly ReadyDocument[] {
  return publications.map(({ name, document, tell, parts }) => ({
    name,
    tell: (language) => tell(language, choicesFor(document, language)),
    ...(parts && { parts: parts(choicesFor) }),
  }));
}

/** What is wrong with the texts of a workspace: told, and no reason to write no document. */
function ownTextNote({ diagnostics, rawText }: LoadedChoices, { language, colour, width }: Speech): string {
  if (!diagnostics.length) return "";
  return toTerminal(diagnostics, { catalogue, language, colour, width, rawText, fileCount: diagnostics.length });
}

/** Where the files go, and whether they name their language. */
function placed({ output, folder, languages: asked }: PublishRequest, { root, province }: Workspace) {
  const name = province.split("/").filter(Boolean).at(-1) ?? folder;
  return { folder: output ?? join(root, "reports/out", name), namesLanguage: asked?.length === 1 };
}

/** The makers of the documents asked for; wrong usage where one of them is not told of such a thing. */
function askedFor<M>(
  { documents = [], language }: PublishRequest,
  standard: DocumentId,
  makers: Readonly<Partial<Record<DocumentId, M>>>,
): readonly M[] | Outcome {
  const cards = (documents.length ? documents : [standard]).flatMap((id) => documentCard(id) ?? []);
  const wrong = cards.find(({ id }) => !makers[id]);
  if (!wrong) return cards.flatMap(({ id }) => makers[id] ?? []);
  const of = {
    province: { vi: "mô hình của một tỉnh (thư mục)", en: "the model of a province (a folder)" },
    edition: { vi: "một kỳ đánh giá", en: "an edition" },
  }[wrong.subject];
  return wrongUsage(
    {
      vi: `Tài liệu “${wrong.id}” được lập từ ${of.vi}: khung publish ${examples[wrong.subject]} ${wrong.id}`,
      en: `The document “${wrong.id}” is made from ${of.en}: khung publish ${examples[wrong.subject]} ${wrong.id}`,
    },
    language,
  );
}

const examples = { province: "models/da-nang", edition: "dti-2022" } as const;

/** What one document lacks, all lack: the first outcome ends it. */
async function inTurn(
  steps: readonly (() => Promise<readonly Publication[] | Outcome>)[],
): Promise<readonly Publication[] | Outcome> {
  const publications: Publication[] = [];
  for (const step of steps) {
    const made = await step();
    if ("exitCode" in made) return made;
    publications.push(...made);
  }
  return publications;
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
