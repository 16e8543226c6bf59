import { kindOfSection, type Section, sections } from "../domain/kind.ts";
import type { Element, Service } from "../domain/model.ts";
import type { OnlineLevel } from "../domain/service.ts";
import { type BlockStanding, blockStandings } from "./block-standing.ts";
import {
  anyElementShape,
  blockShape,
  type FieldShape,
  type RecordShape,
  recordShapes,
  shapeOfKind,
} from "./expression-shape.ts";
import { type Graph, isPresent, stateOf } from "./graph.ts";
import { lazily } from "./lazily.ts";
import { isOnline } from "./online.ts";

/** An element or a building block, as an expression sees it. `type` is the kind of element; blocks have none. */
export interface ExpressionRecord {
  readonly id: string;
  readonly type?: string;
  readonly amount: number;
  readonly [field: string]: unknown;
}

type RecordClass = new () => Record<string, unknown>;

class AnyRecord {
  readonly [field: string]: unknown;
}

/** CEL tells record types by their constructor: one empty class for each. */
export const recordClasses: ReadonlyMap<string, RecordClass> = new Map(
  recordShapes.map(({ name }) => [name, class extends AnyRecord {}]),
);

/** The lists that expressions over a whole model may name, with their CEL types: one for each section, and `blocks`. */
export const modelScope: Readonly<Record<Section | "blocks", string>> = {
  ...(Object.fromEntries(
    sections.map((section) => [section, `list<${shapeOfKind[kindOfSection[section]].name}>`]),
  ) as Record<Section, string>),
  blocks: `list<${blockShape.name}>`,
};

/** The variable of a condition over one element of any kind. */
export const elementScope = { element: anyElementShape.name } as const;

/**
 * The values of {@link modelScope} at the date of a graph, each made when it is first asked for: to give more beside them,
 * make another object of which they are the prototype. Fields that hold lists are empty lists where nothing is written.
 */
export function modelValues(graph: Graph): Readonly<Record<Section | "blocks", readonly ExpressionRecord[]>> {
  const recordsOf = (section: Section): readonly ExpressionRecord[] => {
    const shape = shapeOfKind[kindOfSection[section]];
    return graph.model.elements[section].map((element) => elementRecord(graph, element, shape));
  };
  const getters = [
    ...sections.map((section) => [section, { get: lazily(() => recordsOf(section)) }] as const),
    ["blocks", { get: lazily(() => blockStandings(graph).map(blockRecord)) }] as const,
  ];
  return Object.defineProperties({}, Object.fromEntries(getters)) as Record<
    Section | "blocks",
    readonly ExpressionRecord[]
  >;
}

/** The value of {@link elementScope} for an element. */
export function elementValues(graph: Graph, element: Element): { readonly element: ExpressionRecord } {
  return { element: elementRecord(graph, element, anyElementShape) };
}

/** An element as an expression sees it at the date of a graph. */
export function elementRecord(graph: Graph, element: Element, shape: RecordShape): ExpressionRecord {
  const state = stateOf(graph, element);
  return record(shape, {
    ...element,
    ...(element.type === "service" ? onlineLevel(graph, element) : {}),
    amount: ("count" in element ? element.count : undefined) ?? 1,
    live: state === "live",
    planned: state === "planned",
    present: isPresent(graph, element),
  });
}

/** A building block as an expression sees it. */
export function blockRecord({ block, state, present, due, live, planned }: BlockStanding): ExpressionRecord {
  return record(blockShape, {
    ...block,
    amount: 1,
    state,
    realised: state === "realised",
    planned: state === "planned",
    present,
    due,
    realisedBy: (live.length ? live : planned).map(({ id }) => id),
  });
}

const extentSchemes = { scheme: "decree-42-2022" } as const;
const numberedSchemes = { scheme: "decree-43-2011" } as const;

/** The level that a service has reached at the date; nothing where it is not known. */
function onlineLevel(graph: Graph, service: Service): Readonly<Record<string, unknown>> {
  return service.online && isOnline(graph, service) ? levelOf(service.online.level) : {};
}

function levelOf(level: OnlineLevel): Readonly<Record<string, unknown>> {
  if (level === "full" || level === "partial") return { extent: level, ...extentSchemes };
  return level === "3-4" ? { level: 3, levelTo: 4, ...numberedSchemes } : { level, levelTo: level, ...numberedSchemes };
}

/** A value as a record of a shape: its fields as far as they are known. */
export function record(shape: RecordShape, value: Readonly<Record<string, unknown>>): ExpressionRecord {
  const made: Record<string, unknown> = new (recordClasses.get(shape.name) ?? AnyRecord)();
  for (const key in shape.fields) {
    const field = shape.fields[key];
    const known = field && fieldValue(field, value[key]);
    if (known !== undefined) made[key] = known;
  }
  return made as ExpressionRecord;
}

function fieldValue(field: FieldShape, value: unknown): unknown {
  if (field.kind === "list") return Array.isArray(value) ? value.map((item) => fieldValue(field.item, item)) : [];
  if (!isObject(value)) return value;
  if (field.kind === "record") return record(field.shape, value);
  if (field.kind === "map")
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fieldValue(field.value, item)]));
  return field.kind === "string" ? value["vi"] : value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
