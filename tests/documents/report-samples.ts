import { loadProvince } from "../../src/app/load/load-province.ts";
import { workspaceAt } from "../../src/app/load/workspace.ts";
import { editionResults } from "../../src/app/publish/edition-results.ts";
import { gapReportResults } from "../../src/app/publish/gap-report-results.ts";
import { serviceInventoryResults } from "../../src/app/publish/service-inventory-results.ts";
import { type UnitGathering, unitGathering } from "../../src/app/publish/unit-results.ts";
import { scoreEdition } from "../../src/app/readiness/scored-edition.ts";
import type { EditionResults } from "../../src/documents/edition-results.ts";
import type { GapReportResults } from "../../src/documents/gap-report/results.ts";
import { numbered } from "../../src/documents/numbering.ts";
import type { ReportHead } from "../../src/documents/report-head.ts";
import type { InventoryResults } from "../../src/documents/service-inventory/results.ts";
import type { DocumentBlock, DocumentChapter, DocumentContent, Inline } from "../../src/domain/page.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { effects, speech } from "../app/effects.ts";
import { blocksIn } from "./told.ts";

/** The head of a report, where a test does not look at it. */
const head: ReportHead = {
  subject: { vi: "S-1", en: "S-1" },
  issuer: { vi: "S-2", en: "S-2" },
  date: "2014-12",
  colophon: [],
};

async function graphOf(folder: string) {
  const province = await loadProvince(folder, effects);
  if (!province.graph) throw new Error(`${folder} cannot be read`);
  return { province, graph: province.graph };
}

/** The results of the gap report of a model, with the graph that they were made from. */
export async function gapResults(folder: string): Promise<{ results: GapReportResults; graph: Graph }> {
  const { province, graph } = await graphOf(folder);
  return { results: await gapReportResults(province, graph, head, effects), graph };
}

/** The results of the service inventory of a model, with the graph that they were made from. */
export async function inventoryResults(folder: string): Promise<{ results: InventoryResults; graph: Graph }> {
  const { province, graph } = await graphOf(folder);
  return { results: await serviceInventoryResults(province, graph, head, effects), graph };
}

interface GatheredEdition {
  readonly results: EditionResults;
  readonly gathering: UnitGathering;
}

const gathered = new Map<string, Promise<GatheredEdition>>();

/** An edition of the library, gathered for reports once for all tests of a file. */
export function edition(id: string): Promise<GatheredEdition> {
  const found = gathered.get(id) ?? gather(id);
  gathered.set(id, found);
  return found;
}

async function gather(id: string): Promise<GatheredEdition> {
  const read = await scoreEdition({ ...speech, edition: id }, effects);
  if ("outcome" in read) throw new Error(read.outcome.notes);
  const workspace = await workspaceAt(".", effects);
  const results = await editionResults(read.scored, workspace, effects);
  return { results, gathering: await unitGathering(read.scored, results, workspace, effects) };
}

/** The table of an id, of which the document has one. */
export function tableIn(content: DocumentContent, id: string): Extract<DocumentBlock, { kind: "table" }> | undefined {
  return blocksIn(content.chapters).find((block) => block.kind === "table" && block.id === id) as
    | Extract<DocumentBlock, { kind: "table" }>
    | undefined;
}

/** The rows of a table as plain texts. */
export function rowsOf(content: DocumentContent, id: string): readonly (readonly string[])[] {
  return (tableIn(content, id)?.rows ?? []).map((row) => row.map(plain));
}

/** A line as plain text. */
function plain(inline: Inline): string {
  return inline.map(({ text }) => text).join("");
}

/** All sentences of paragraphs, callouts and lists. */
export function proseOf(content: DocumentContent): string {
  return blocksIn(content.chapters)
    .flatMap((block) =>
      block.kind === "paragraph" || block.kind === "callout"
        ? [plain(block.text)]
        : block.kind === "list"
          ? block.items.map(plain)
          : [],
    )
    .join("\n");
}

/** References that lead nowhere, and ids that stand twice in a chapter. */
export function broken(content: DocumentContent): readonly string[] {
  const known = numbered(content);
  const runs = blocksIn(content.chapters).flatMap((block) =>
    block.kind === "paragraph" || block.kind === "callout"
      ? block.text
      : block.kind === "list"
        ? block.items.flat()
        : [],
  );
  const ids = blocksIn(content.chapters).flatMap((block) => ("id" in block ? [block.id] : []));
  return [
    ...runs.flatMap(({ refersTo }) => (refersTo !== undefined && !known.has(refersTo) ? [refersTo] : [])),
    ...ids.filter((id, at) => ids.indexOf(id) !== at),
    ...runs.flatMap(({ text }) => (/[{}[\]\u0000]|undefined|NaN|Infinity/.test(text) ? [text] : [])),
  ];
}

/** The tree of a document: its chapters with the kinds and ids of their blocks. */
export function treeOf(chapters: readonly DocumentChapter[]): string {
  const lines = (all: readonly DocumentChapter[], depth: string): readonly string[] =>
    all.flatMap(({ number, id, blocks, chapters: inner }) => [
      `${depth}${number} ${id}: ${blocks.map((block) => ("id" in block ? `${block.kind} ${block.id}` : block.kind)).join(", ")}`,
      ...lines(inner, `${depth}  `),
    ]);
  return `${lines(chapters, "").join("\n")}\n`;
}

export const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
export const english =
  /(?<![“\w.-])(the|of|and|are|with|from|services?|planned|missing|which|ranks?|units?|not|is)(?![\w.-])/i;
