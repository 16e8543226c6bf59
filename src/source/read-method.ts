import { byPlace, type Diagnostic } from "../domain/diagnostic.ts";
import { isMap } from "../domain/index-options/spellings.ts";
import { type Indicator, type IndicatorTree, type Method, methodSchema, nodesOf } from "../domain/method.ts";
import type { Locate, Pointer } from "../domain/place.ts";
import { type MeantMethod, methodMeant } from "../domain/written-method.ts";
import { card as bandOrder } from "./cards/method/band-order.ts";
import { card as duplicateIndicator } from "./cards/method/duplicate-indicator.ts";
import { card as weightsSum } from "./cards/method/weights-sum.ts";
import { card as weightsZero } from "./cards/method/weights-zero.ts";
import { diagnostic } from "./fault.ts";
import { type DocumentReading, readDocument } from "./read-document.ts";
import type { SourceFile } from "./source-file.ts";

/**
 * Reads a method file: its shape, and what of its tree, weights and bands cannot be meant. A file that is no part of a
 * library may leave out its head: `id` stands in. Never throws.
 */
export function readMethod(file: SourceFile, id?: string): DocumentReading<Method> {
  const reading = readDocument(file, methodSchema, (written) => withHead(methodMeant(written), id));
  const { value, locate } = reading;
  if (!value) return reading;
  return { ...reading, diagnostics: [...reading.diagnostics, ...methodFaults(value, locate)].sort(byPlace) };
}

/** What of the tree, the weights and the bands of a method cannot be meant. */
export function methodFaults(method: Method, locate: Locate): readonly Diagnostic[] {
  const found = [...duplicates(method), ...weightFaults(method), ...bandFaults(method)];
  return found.map(({ at, make }) => make(locate(at)));
}

function withHead(meant: MeantMethod, id: string | undefined): MeantMethod {
  if (id === undefined || !isMap(meant.value)) return meant;
  const own = typeof meant.value["id"] === "string" ? meant.value["id"] : id;
  const head = { id: own, version: "1", name: { vi: own, en: own }, status: "illustrative" };
  return { ...meant, value: { ...head, ...meant.value } };
}

interface Found {
  readonly at: Pointer;
  readonly make: (at: Diagnostic["at"]) => Diagnostic;
}

/** The point of a file at the end of a way from its root. */
export function pointerTo([element = "", ...path]: readonly (string | number)[], part?: "key" | "value"): Pointer {
  return { element: String(element), path, ...(part ? { part } : {}) };
}

function duplicates({ tree }: Method): readonly Found[] {
  const seen = new Set<string>();
  return nodesOf(tree).flatMap(({ code, path }) => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    return [{ at: pointerTo(path, "key"), make: (at) => diagnostic(duplicateIndicator, at, { code }) }];
  });
}

function weightFaults({ id, tree }: Method): readonly Found[] {
  const groups = nodesOf(tree).flatMap(({ code, path, indicator }) =>
    indicator.children ? [{ code, path, children: indicator.children }] : [],
  );
  return [{ code: id, path: ["tree"], children: tree }, ...groups].flatMap(({ code, path, children }) => {
    const weights = weightsOf(children);
    if (!weights) return [];
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const at = pointerTo(path, "key");
    if (sum === 0) return [{ at, make: (place) => diagnostic(weightsZero, place, { group: code }) }];
    const whole = weights.length > 1 ? missed(sum, weights) : undefined;
    if (whole === undefined) return [];
    const args = { group: code, sum: String(Number(sum.toPrecision(12))), whole };
    return [{ at, make: (place) => diagnostic(weightsSum, place, args) }];
  });
}

/** The weights of a group in which all that count have one. */
function weightsOf(children: IndicatorTree): readonly number[] | undefined {
  const counted = Object.values(children).filter(({ scored }) => scored !== false);
  const weights = counted.flatMap(({ weight }: Indicator) => weight ?? []);
  return weights.length && weights.length === counted.length ? weights : undefined;
}

/** How far from 1 or 100 a sum may lie to be meant as such, and how near to be it. */
const suspicious = 0.05;
const exact = 1e-9;

/** The whole that a sum comes close to without being it. Weights above 1 are no parts of 1. */
function missed(sum: number, weights: readonly number[]): number | undefined {
  const wholes = weights.every((weight) => weight < 1) ? [1, 100] : [100];
  return wholes.find((whole) => {
    const distance = Math.abs(sum / whole - 1);
    return distance > exact && distance <= suspicious;
  });
}

function bandFaults({ bands = [] }: Method): readonly Found[] {
  return bands.flatMap(({ id, from }, index) => {
    const before = bands[index - 1]?.from;
    const isLast = index === bands.length - 1;
    const isLower = before === undefined ? index === 0 : from === undefined ? isLast : from < before;
    if (isLower && (from !== undefined || isLast)) return [];
    const at = pointerTo(["bands", index, from === undefined ? "id" : "from"]);
    return [{ at, make: (place) => diagnostic(bandOrder, place, { band: id }) }];
  });
}
