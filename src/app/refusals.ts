import type { AnyCard } from "../domain/card.ts";
import type { Arguments, Diagnostic } from "../domain/diagnostic.ts";
import { bounds } from "../source/bounds.ts";
import { card as fileSize } from "../source/cards/bounds/file-size.ts";
import { card as fileCount } from "../source/cards/bounds/files.ts";
import { card as noFiles } from "../source/cards/model/no-files.ts";
import { card as changing } from "./cards/file/changing.ts";
import { card as missingFolder } from "./cards/file/missing-folder.ts";
import { card as notAFile } from "./cards/file/not-a-file.ts";
import { card as notAFolder } from "./cards/file/not-a-folder.ts";
import { card as outsideFolder } from "./cards/file/outside-folder.ts";
import { card as unreadable } from "./cards/file/unreadable.ts";
import type { FolderContent, Refusal, RefusedFile } from "./effects.ts";

interface Told {
  readonly card: AnyCard;
  readonly args: (refused: RefusedFile) => Arguments;
}

const path = ({ path }: RefusedFile): Arguments => ({ path });
const folder = ({ path }: RefusedFile): Arguments => ({ folder: path });

const told: Readonly<Record<Refusal, Told>> = {
  missing: { card: missingFolder, args: folder },
  "not-a-folder": { card: notAFolder, args: folder },
  unreadable: { card: unreadable, args: path },
  outside: { card: outsideFolder, args: path },
  special: { card: notAFile, args: path },
  "too-large": { card: fileSize, args: ({ size = 0 }) => ({ size, limit: bounds.fileSize }) },
  changing: { card: changing, args: path },
  "too-many": { card: fileCount, args: ({ size = 0 }) => ({ count: size, limit: bounds.files }) },
};

/** What of a folder was not read, as findings; a folder without any model file is one too. */
export function refusals(content: FolderContent, name: string): readonly Diagnostic[] {
  const found = content.refused.map(refusal);
  const isEmpty = content.files.length === 0 && found.length === 0;
  return isEmpty ? [finding(noFiles, name, {})] : found;
}

/** A file or folder that was not read, as a finding. */
export function refusal(refused: RefusedFile): Diagnostic {
  const { card, args } = told[refused.why];
  return finding(card, refused.path, args(refused));
}

/** Whether nothing at all could be read: the input failed, rather than being faulty. */
export function hasFailed({ files }: FolderContent): boolean {
  return files.length === 0;
}

function finding({ id, severity }: AnyCard, file: string, args: Arguments): Diagnostic {
  const at = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { rule: id, severity, at, args, related: [], suggestions: [], elements: [] };
}
