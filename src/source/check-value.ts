import type { z } from "zod";
import type { Diagnostic } from "../domain/diagnostic.ts";
import { bounds } from "./bounds.ts";
import { card as findings } from "./cards/bounds/findings.ts";
import { diagnostic } from "./fault.ts";
import type { Spot } from "./find.ts";
import { repair } from "./repair.ts";
import { type SchemaFault, schemaFaults } from "./schema-fault.ts";
import type { ReadText } from "./tree.ts";

type Way = readonly (string | number)[];

/** A value by its schema, as far as it can be had, and what was wrong with it. */
export interface Checked<T> {
  readonly value: T | undefined;
  /** Nothing had to be left out of the value. */
  readonly isWhole: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a value that stands at a way into a file. What has been reported while reading is not said again. */
export function checkValue<T extends z.ZodType>(
  schema: T,
  value: unknown,
  tree: ReadText,
  way: Way,
  elements: readonly string[],
): Checked<z.output<T>> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, isWhole: true, diagnostics: [] };
  const { issues } = result.error;
  let searches = 0;
  const rawAt = (path: Way) => (++searches > bounds.searchesPerEntry ? undefined : tree.find([...way, ...path]).raw);
  const name = String(way.at(-1) ?? tree.file);
  const told: Diagnostic[] = [];
  const { faults, passed } = schemaFaults({ name, schema, rawAt }, issues);
  let looked = 0;
  for (const fault of faults) {
    if (told.length === bounds.findingsPerEntry || looked === bounds.searchesPerEntry) break;
    looked += 1;
    told.push(...tell(tree, way, fault, elements));
  }
  const left = faults.length - looked + passed;
  if (left > 0) {
    const at = tree.placeOf(keyOrValue(tree.find(way)));
    told.push(diagnostic(findings, at, { count: left, limit: bounds.findingsPerEntry }, { elements }));
  }
  return { value: repair(schema, value, issues), isWhole: false, diagnostics: told };
}

function isKnown(tree: ReadText, way: Way, fault: SchemaFault, spot: Spot): boolean {
  if (fault.isMissing || (fault.path.length === 0 && isEmpty(spot))) return tree.isFaulty(tree.extentOf(way));
  return tree.isFaulty({ from: (spot.key ?? spot.value).from, to: spot.value.to });
}

/** The finding of a fault; none where the fault follows from one that was reported while reading the text. */
function tell(tree: ReadText, way: Way, fault: SchemaFault, elements: readonly string[]): readonly Diagnostic[] {
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
