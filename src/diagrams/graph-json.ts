import type { Frame, Point } from "./frame.ts";

/** A spline as Graphviz gives it: a start, then three points for each curve; and the tips of its heads. */
export interface Spline {
  readonly points: readonly Point[];
  readonly startTip?: Point;
  readonly endTip?: Point;
}

/** What Graphviz decided, with y growing downwards. Keys are the names and ids of the DOT text. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, Point>;
  readonly clusters: ReadonlyMap<string, Frame>;
  readonly splines: ReadonlyMap<string, Spline>;
}

/** Reads the JSON of Graphviz. Throws where the text is not such a layout; what it lacks is absent from the maps. */
export function readGraphLayout(json: string): GraphLayout {
  const graph = fieldsOf(JSON.parse(json));
  const box = textOf(graph, "bb");
  if (box === undefined) throw new Error("graph layout gave no coordinates");
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers(box);
  const turned = ([x = 0, y = 0]: readonly number[]): Point => ({ x: x - left, y: top - y });
  const named = <T>(key: string, name: string, value: string, read: (text: string) => T): ReadonlyMap<string, T> =>
    new Map(
      listOf(graph, key).flatMap((entry) => {
        const id = textOf(entry, name);
        const text = textOf(entry, value);
        return id !== undefined && text !== undefined ? [[id, read(text)] as const] : [];
      }),
    );
  return {
    width: right - left,
    height: top - bottom,
    nodes: named("objects", "name", "pos", (text) => turned(numbers(text))),
    clusters: named("objects", "name", "bb", (text) => frameOf(numbers(text), turned)),
    splines: named("edges", "id", "pos", (text) => splineOf(text, turned)),
  };
}

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(value: unknown): Fields {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}

function textOf(fields: Fields, key: string): string | undefined {
  const value = fields.get(key);
  return typeof value === "string" ? value : undefined;
}

function listOf(fields: Fields, key: string): readonly Fields[] {
  const value = fields.get(key);
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function numbers(text: string): readonly number[] {
  return text.split(",").map(Number);
}

function frameOf([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[], turned: (at: readonly number[]) => Point): Frame {
  return { ...turned([x1, y2]), width: x2 - x1, height: y2 - y1 };
}

/** `s,x,y e,x,y x,y x,y …`: the tips first, where there are heads. Of several splines (`;`) the first is drawn. */
function splineOf(pos: string, turned: (at: readonly number[]) => Point): Spline {
  const parts = (pos.split(";")[0] ?? "").split(" ").filter((part) => part !== "");
  const tip = (mark: string): Point | undefined => {
    const found = parts.find((part) => part.startsWith(mark));
    return found ? turned(numbers(found.slice(mark.length))) : undefined;
  };
  const startTip = tip("s,");
  const endTip = tip("e,");
  return {
    points: parts.filter((part) => !/^[se],/.test(part)).map((part) => turned(numbers(part))),
    ...(startTip ? { startTip } : {}),
    ...(endTip ? { endTip } : {}),
  };
}
