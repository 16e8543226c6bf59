import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { Edit } from "../../domain/edit.ts";
import { editsToText } from "../../reporters/edits.ts";
import { applyEdits, editableText, textsAt } from "../../source/apply-edits.ts";
import { bounds } from "../../source/bounds.ts";
import { card as byteOrderMark } from "../../source/cards/encoding/byte-order-mark.ts";
import { card as decomposedText } from "../../source/cards/encoding/decomposed-text.ts";
import { withFiles } from "../draw/overlay.ts";
import type { Effects, ReadFile, TextFile } from "../effects.ts";
import { type LoadedProvince, loadProvince } from "../load/load-province.ts";
import type { Outcome } from "../outcome.ts";
import { certainEdits } from "./certain-edit.ts";
import { type CheckRequest, check, refusedRules } from "./check.ts";
import { standingFindings } from "./findings.ts";

/** More rounds than faults can hide behind one another. */
const rounds = 20;

/**
 * Mends what has one certain answer, at its exact place, and checks what comes out of it. Nothing else of a file is
 * touched: comments, order and layout stay. To fix twice changes nothing more.
 */
export async function fix(request: CheckRequest, effects: Effects): Promise<Outcome> {
  const refused = await refusedRules(request, effects);
  if (refused) return refused;
  const mended = new Map<string, string>();
  const edits: Edit[] = [];
  for (const folder of request.folders)
    for (let round = 0; round < rounds; round++) {
      const found = await fixOnce(folder, request, withFiles(effects, mended));
      edits.push(...found.edits);
      for (const { path, contents } of found.files) mended.set(path, contents);
      if (found.files.length === 0) break;
    }
  edits.sort(byPlace);
  const outcome = await check(request, withFiles(effects, mended), { edits });
  const files = [...mended].map(([path, contents]): TextFile => ({ path, contents }));
  if (outcome.exitCode === 2) return outcome;
  const isTold = request.format === "json" || request.format === "terminal";
  const notes = (outcome.notes ?? "") + (isTold ? "" : editsToText(edits, request.language));
  return { ...outcome, ...(notes ? { notes } : {}), files };
}

function byPlace({ at: a }: Edit, { at: b }: Edit): number {
  return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
}

interface Fixed {
  readonly edits: readonly Edit[];
  readonly files: readonly TextFile[];
}

async function fixOnce(folder: string, { at, rules }: CheckRequest, effects: Effects): Promise<Fixed> {
  const province = await loadProvince(folder, effects, at);
  const content = await effects.files.readFolder(province.workspace.folder, bounds);
  const own: ReadFile[] = [];
  for (const file of content.files) if (await isOwnFile(file.path, effects)) own.push(file);
  const found = standingFindings(province).filter(({ rule }) => rules.length === 0 || rules.includes(rule));
  const fixed = own.map((file) => fixFile(file, province, found));
  return { edits: fixed.flatMap(({ edits }) => edits), files: fixed.flatMap(({ files }) => files) };
}

/** A linked file is mended where it lies, not through its link. */
async function isOwnFile(path: string, { files }: Effects): Promise<boolean> {
  const at = Math.max(0, path.lastIndexOf("/"));
  const [real, folder] = [await files.realPath(path), await files.realPath(path.slice(0, at) || ".")];
  return real !== undefined && folder !== undefined && real === `${folder}${path.slice(at).replace(/^(?!\/)/, "/")}`;
}

function fixFile({ path, bytes }: ReadFile, { rawText }: LoadedProvince, found: readonly Diagnostic[]): Fixed {
  const text = editableText(bytes);
  const none: Fixed = { edits: [], files: [] };
  // Places count in the text as read: where it is another one, nobody knows what they mean here.
  if (text === undefined || text.length !== rawText(path)?.length) return none;
  const textAt = textsAt(text);
  const wanted = found
    .flatMap((finding) => certainEdits(finding, (at) => (at.file === path ? textAt(at) : undefined)))
    .filter(({ at }) => at.file === path);
  const { text: mended, edits } = applyEdits(text, wanted);
  const whole = found.filter(({ rule, at }) => at.file === path && ofWholeFile.has(rule));
  if (edits.length === 0 && whole.length === 0) return none;
  const encoded = whole.map(({ rule, at }): Edit => ({ rule, at, before: "", after: "" }));
  return { edits: [...encoded, ...edits], files: [{ path, contents: mended }] };
}

/** Faults that writing the text anew as it was read mends: nothing that can be seen changes. */
const ofWholeFile: ReadonlySet<string> = new Set([decomposedText.id, byteOrderMark.id]);
