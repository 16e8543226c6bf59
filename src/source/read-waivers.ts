import { byPlace, type Diagnostic } from "../domain/diagnostic.ts";
import type { Place } from "../domain/place.ts";
import { type Waiver, waiverSchema, waiversFileSchema } from "../domain/waiver.ts";
import { card as emptyFile } from "./cards/file/empty.ts";
import { checkValue } from "./check-value.ts";
import { placed } from "./fault.ts";
import type { SourceFile } from "./source-file.ts";
import { readTree, type Tree } from "./tree.ts";

/** A waiver with the places of what is said about it: the name of its rule, its date and its words. */
export interface WrittenWaiver {
  readonly waiver: Waiver;
  readonly at: { readonly [Field in "rule" | "until" | "reason" | "decidedBy"]: Place };
}

/** The waivers of a file, in its order, and what is wrong with the file. */
export interface WaiversReading {
  readonly waivers: readonly WrittenWaiver[];
  readonly diagnostics: readonly Diagnostic[];
  /** The text of a file as it was read, for code frames. */
  readonly rawText: (file: string) => string | undefined;
}

/** Nobody has waived anything. */
export const noWaivers: WaiversReading = { waivers: [], diagnostics: [], rawText: () => undefined };

/** Reads a file of waivers; one without any, be it empty, is in order. What is right of a faulty file is kept. Never throws. */
export function readWaivers(file: SourceFile): WaiversReading {
  const tree = readTree(file);
  const faults = tree.faults.filter(({ card }) => card !== emptyFile).map((one) => placed(one, tree.placeOf));
  const items = Array.isArray(tree.value) ? tree.value.map((item: unknown, index) => readItem(tree, item, index)) : [];
  const shape = isAbsent(tree.value) || items.length > 0 ? [] : shapeFaults(tree);
  return {
    waivers: items.flatMap(({ written }) => written),
    diagnostics: [...faults, ...shape, ...items.flatMap(({ diagnostics }) => diagnostics)].sort(byPlace),
    rawText: (path) => (path === file.path ? tree.text : undefined),
  };
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function shapeFaults(tree: Tree): readonly Diagnostic[] {
  return checkValue(waiversFileSchema, tree.value, tree, [], []).diagnostics;
}

interface ReadItem {
  readonly written: readonly WrittenWaiver[];
  readonly diagnostics: readonly Diagnostic[];
}

function readItem(tree: Tree, item: unknown, index: number): ReadItem {
  const { value, diagnostics } = checkValue(waiverSchema, item, tree, [index], []);
  if (!value) return { written: [], diagnostics };
  const place = (field: string): Place => tree.placeOf(tree.find([index, field]).value);
  const at = {
    rule: place("rule"),
    until: place("until"),
    reason: place("reason"),
    decidedBy: place("decidedBy"),
  };
  return { written: [{ waiver: value, at }], diagnostics };
}
