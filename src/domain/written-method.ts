import { fold } from "./folding.ts";
import { directionMeant, goalpostsMeant, unitMeant } from "./index-options/leaf-spellings.ts";
import { isMap, optionMeant } from "./index-options/spellings.ts";
import type { OptionStep } from "./index-options/way-names.ts";

type Way = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

/** A method as it was meant, and where each part of it stands in what was written. */
export interface MeantMethod {
  readonly value: unknown;
  /** The way into what was written, from the way into what was meant. */
  readonly wayOf: (way: Way) => Way;
}

/** Where a part goes, where it stands, and all places that differ between the two. */
interface Spot {
  readonly to: Way;
  readonly from: Way;
  readonly moved: Map<string, Way>;
}

/**
 * Reads the other spellings of a method: American and COINr's names of options and fields, one name for both languages,
 * direction as 1 or −1, goalposts as two numbers, weights of a group as a map, a tree as a list (nested, or flat with
 * `parent`). What is spelled in no way known is left as it stands, for the schema to tell.
 */
export function methodMeant(written: unknown): MeantMethod {
  const moved = new Map<string, Way>();
  const value = isMap(written) ? headMeant(written, { to: [], from: [], moved }) : written;
  const wayOf = (way: Way): Way => {
    for (let length = way.length; length > 0; length--) {
      const found = moved.get(JSON.stringify(way.slice(0, length)));
      if (found) return [...found, ...way.slice(length)];
    }
    return way;
  };
  return { value, wayOf };
}

const optionFields: Readonly<Record<string, string>> = {
  treat: "treatment",
  outliers: "treatment",
  impute: "imputation",
  imputing: "imputation",
  "missing-data": "missing",
  normalize: "normalise",
  normalization: "normalise",
  normalisation: "normalise",
  weighting: "weights",
  weightings: "weights",
  aggregation: "aggregate",
};
const headFields: Readonly<Record<string, string>> = {
  ...optionFields,
  indicators: "tree",
  nodes: "tree",
  children: "tree",
  structure: "tree",
  ranking: "ranks",
  rank: "ranks",
  title: "name",
  code: "id",
};
const nodeFields: Readonly<Record<string, string>> = {
  ...optionFields,
  indicators: "children",
  nodes: "children",
  items: "children",
  "sub-indicators": "children",
  polarity: "direction",
  goalpost: "goalposts",
  iname: "name",
  title: "name",
  definition: "description",
};
const steps: readonly OptionStep[] = ["treatment", "imputation", "normalise", "weights", "aggregate"];

function headMeant(written: Fields, spot: Spot): Fields {
  const named = optionsMeant(withNames(written, headFields, spot));
  const head = spread(named, "tree", spot);
  return {
    ...head,
    ...worded(head),
    ...("tree" in head ? { tree: treeMeant(head["tree"], inside(spot, "tree")) } : {}),
  };
}

function nodeMeant(written: unknown, spot: Spot): unknown {
  if (!isMap(written)) return written ?? {};
  const named = optionsMeant(withNames(written, nodeFields, spot));
  const node = spread(named, "children", spot);
  const children = node["children"];
  return {
    ...node,
    ...worded(node),
    ...unitMeant(node["unit"]),
    ...("direction" in node ? { direction: directionMeant(node["direction"]) } : {}),
    ...("goalposts" in node ? { goalposts: goalpostsMeant(node["goalposts"], node["direction"]) } : {}),
    ...(children === undefined ? {} : { children: treeMeant(children, inside(spot, "children")) }),
  };
}

/** The way of a field, on both sides. */
function inside({ to, from, moved }: Spot, key: string, written: string | number = key): Spot {
  const next = [...to, key];
  return { to: next, from: moved.get(JSON.stringify(next)) ?? [...from, written], moved };
}

/** Fields under the names that we give them; a name that is taken already keeps its spelling, and is told. */
function withNames(written: Fields, names: Readonly<Record<string, string>>, { to, from, moved }: Spot): Fields {
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => {
      const meant = Object.hasOwn(names, fold(key)) ? (names[fold(key)] ?? key) : key;
      if (meant === key || Object.hasOwn(written, meant)) return [key, value];
      moved.set(JSON.stringify([...to, meant]), [...from, key]);
      return [meant, value];
    }),
  );
}

function optionsMeant(fields: Fields): Fields {
  const read = steps.flatMap((step): readonly (readonly [string, unknown])[] =>
    fields[step] === undefined || isWeightMap(step, fields[step]) ? [] : [[step, optionMeant(step, fields[step])]],
  );
  return { ...fields, ...Object.fromEntries(read) };
}

/** `weights: { A: 0.4, B: 0.6 }`: the weights of the children themselves. */
function isWeightMap(step: string, value: unknown): boolean {
  const isNumbers = isMap(value) && Object.values(value).every((each) => typeof each === "number");
  return step === "weights" && isNumbers && isMap(value) && Object.keys(value).length > 0;
}

/** Gives weights that stand in a map to the children that they are of, where each of them is one. */
function spread(fields: Fields, below: "tree" | "children", spot: Spot): Fields {
  const { weights, ...rest } = fields;
  const tree = asTree(fields[below], inside(spot, below));
  if (!isWeightMap("weights", weights) || !isMap(weights) || !isMap(tree)) return fields;
  if (!Object.keys(weights).every((code) => Object.hasOwn(tree, code))) return fields;
  const weighted = Object.entries(tree).map(([code, node]): readonly [string, unknown] => {
    const own = isMap(node) ? node : {};
    return [code, Object.hasOwn(weights, code) ? { ...own, weight: weights[code] } : node];
  });
  return { ...rest, weights: { method: "given" }, [below]: Object.fromEntries(weighted) };
}

function treeMeant(written: unknown, spot: Spot): unknown {
  const tree = asTree(written, spot);
  if (!isMap(tree)) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([code, node]) => [code, nodeMeant(node, inside(spot, code))] as const),
  );
}

const codeFields = ["code", "icode", "id"] as const;

/** A list of nodes with their codes as a map; one node with its code likewise. Each becomes a child of its `parent`. */
function asTree(written: unknown, spot: Spot): unknown {
  if (isMap(written)) return isCoded(written) ? asTree([written], spot) : written;
  if (!Array.isArray(written) || !written.every(isCoded)) return written;
  const nodes = written.map((node: Fields, at) => ({ node, at, code: codeOf(node), parent: parentOf(node) }));
  const codes = new Set(nodes.map(({ code }) => code));
  // The same code twice would be lost in a map: the list stays, and the schema refuses it.
  if (codes.size < nodes.length) return written;
  const below = (parent: string | undefined, way: Way): Fields =>
    Object.fromEntries(
      nodes
        .filter((each) => (each.parent !== undefined && codes.has(each.parent) ? each.parent : undefined) === parent)
        .map(({ node, at, code }) => {
          const to = [...way, code];
          spot.moved.set(JSON.stringify(to), [...spot.from, at]);
          const children = below(code, [...to, "children"]);
          return [code, { ...bare(node), ...(Object.keys(children).length ? { children } : {}) }];
        }),
    );
  return below(undefined, spot.to);
}

function isCoded(value: unknown): value is Fields {
  return isMap(value) && codeOf(value) !== "" && !isMap(value["code"]);
}

function keyNamed(node: Fields, names: readonly string[]): string | undefined {
  return Object.keys(node).find((key) => names.includes(fold(key)));
}

function codeOf(node: Fields): string {
  const value = node[keyNamed(node, codeFields) ?? ""];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function parentOf(node: Fields): string | undefined {
  const value = node[keyNamed(node, ["parent"]) ?? ""];
  return typeof value === "string" && value !== "" ? value : undefined;
}

function bare(node: Fields): Fields {
  const own = [keyNamed(node, codeFields), keyNamed(node, ["parent"])];
  return Object.fromEntries(Object.entries(node).filter(([key]) => !own.includes(key)));
}

/** One name is a name in both languages. */
function worded(fields: Fields): Fields {
  return Object.fromEntries(
    ["name", "description", "unitName"].flatMap((key) => {
      const value = fields[key];
      return typeof value === "string" && value.trim() !== "" ? [[key, { vi: value, en: value }]] : [];
    }),
  );
}
