import type { z } from "zod";
import type { Diagnostic } from "../domain/diagnostic.ts";
import { bounds } from "./bounds.ts";
import { card as findings } from "./cards/bounds/findings.ts";
import { diagnostic } from "./fault.ts";
import type { Spot } from "./find.ts";
import { repair } from "./repair.ts";
import { type SchemaFault, schemaFaults } from "./schema-fault.ts";
import type { Tree } from "./tree.ts";

type Way = readonly (string | number)[];

/** A value by its schema, as far as it can be had, and what was wrong with it. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a value that stands at a way into a file. What has been reported while reading is not said again. */
export function checkValue<T extends z.ZodType>(
  schema: T,
  value: unknown,
  tree: Tree,
  way: Way,
  elements: readonly string[],
): Checked<z.output<T>> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [] };
  const { issues } = result.error;
  const rawAt = (path: Way) => tree.find([...way, ...path]).raw;
  const name = String(way.at(-1) ?? tree.file);
  const told: Diagnostic[] = [];
  let left = 0;
  for (const fault of schemaFaults({ name, schema, rawAt }, issues)) {
    if (told.length === bounds.findingsPerEntry) left += 1;
    else told.push(...tell(tree, way, fault, elements));
  }
  if (left > 0) {
    const at = tree.placeOf(keyOrValue(tree.find(way)));
    told.push(diagnostic(findings, at, { count: left, limit: bounds.findingsPerEntry }, { elements }));
  }
  return { value: repair(schema, value, issues), diagnostics: told };
}

function isKnown(tree: Tree, way: Way, fault: SchemaFault, spot: Spot): boolean {
  if (fault.isMissing || (fault.path.length === 0 && isEmpty(spot))) return tree.isFaulty(tree.extentOf(way));
  return tree.isFaulty({ from: (spot.key ?? spot.value).from, to: spot.value.to });
}

/** The finding of a fault; none where the fault follows from one that was reported while reading the text. */
function tell(tree: Tree, way: Way, fault: SchemaFault, elements: readonly string[]): readonly Diagnostic[] {
  const spot = tree.find([...way, ...fault.path]);
  if (isKnown(tree, way, fault, spot)) return [];
  const at = tree.placeOf(fault.part === "key" || isEmpty(spot) ? keyOrValue(spot) : spot.value);
  const { card, args, suggestions } = fault;
  return [{ rule: card.id, severity: card.severity, at, args, related: [], suggestions, elements }];
}

function isEmpty({ value }: Spot): boolean {
  return value.from === value.to;
}

function keyOrValue({ key, value }: Spot): { readonly from: number; readonly to: number } {
  return key ?? { from: value.from, to: value.from + 1 };
}
