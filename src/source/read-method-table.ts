import { byPlace } from "../domain/diagnostic.ts";
import { fold } from "../domain/folding.ts";
import { type Method, methodSchema } from "../domain/method.ts";
import type { Locate, Place } from "../domain/place.ts";
import type { Words } from "../domain/text.ts";
import { methodMeant } from "../domain/written-method.ts";
import { card as tableShape } from "./cards/edition/table-shape.ts";
import { type Cell, readCsv } from "./csv.ts";
import { decode } from "./decode.ts";
import { diagnostic, placed } from "./fault.ts";
import { placesIn } from "./lines.ts";
import type { DocumentReading } from "./read-document.ts";
import { methodFaults } from "./read-method.ts";
import { schemaFaults } from "./schema-fault.ts";
import type { SourceFile } from "./source-file.ts";

/** The heads of columns by the field that they hold, folded. */
const heads: Readonly<Record<string, readonly string[]>> = {
  code: ["code", "icode", "indicator", "ma", "ma-chi-tieu"],
  parent: ["parent", "group", "cha", "nhom", "ma-cha", "thuoc-nhom"],
  name: ["name", "iname", "ten", "ten-chi-tieu"],
  weight: ["weight", "trong-so"],
  direction: ["direction", "chieu", "huong"],
  target: ["target", "muc-tieu"],
  denominator: ["denominator", "mau-so"],
  unitName: ["unit", "don-vi", "don-vi-tinh"],
  column: ["column", "cot"],
  type: ["type", "loai"],
};
const numeric: ReadonlySet<string> = new Set(["weight", "target"]);
/** Rows of COINr's table that are no nodes: columns of the data. */
const noNodes: ReadonlySet<string> = new Set(["group", "denominator", "other"]);

/**
 * Reads the tree of a method from a table: one row a node, with its code and its parent (as COINr's iMeta), and where it
 * has them its weight, direction, target, denominator, name and the name of its unit. All else is said on the command line. Never throws.
 */
export function readMethodTable(file: SourceFile, id: string): DocumentReading<Method> {
  const { text, faults: bytes } = decode(file.bytes);
  const placeOf = placesIn(file.path, text);
  const { head, rows, faults } = readCsv(text);
  const fields = fieldsOf(head);
  const nodes = rows.flatMap((row) => nodeOf(row, fields));
  const start = placeOf(head[0]?.at ?? { from: 0, to: 0 });
  const placesOf = new Map(nodes.map(({ code, at }) => [code, placeOf(at)]));
  const locate: Locate = ({ path = [] }) => placeIn(path, placesOf) ?? start;
  const told = [
    ...bytes.map((one) => placed(one, placeOf)),
    ...faults.map(({ at, what }) => diagnostic(tableShape, placeOf(at), { what })),
    ...(fields.has("code") && fields.has("parent") ? [] : [diagnostic(tableShape, start, { what: columnsWanted })]),
    ...nodes
      .filter(({ code }, at) => nodes.findIndex((each) => each.code === code) < at)
      .map(({ code, at }) => diagnostic(tableShape, placeOf(at), { what: twice(code) })),
  ];
  const { value, diagnostics } = told.some(({ severity }) => severity === "error")
    ? { value: undefined, diagnostics: [] }
    : methodOf(
        nodes.map(({ node }) => node),
        id,
        locate,
      );
  return {
    value,
    diagnostics: [...told, ...diagnostics].sort(byPlace),
    locate,
    rawText: (path) => (path === file.path ? text : undefined),
  };
}

interface TableNode {
  readonly code: string;
  readonly at: Cell["at"];
  readonly node: Readonly<Record<string, unknown>>;
}

function fieldsOf(head: readonly Cell[]): ReadonlyMap<string, number> {
  const folded = head.map(({ text }) => fold(text));
  return new Map(
    Object.entries(heads).flatMap(([field, names]) => {
      const at = folded.findIndex((each) => names.includes(each));
      return at < 0 ? [] : [[field, at] as const];
    }),
  );
}

function nodeOf(row: readonly Cell[], fields: ReadonlyMap<string, number>): readonly TableNode[] {
  const cells = [...fields].map(([field, at]): readonly [string, string] => [field, row[at]?.text.trim() ?? ""]);
  const {
    type = "",
    code = "",
    ...rest
  } = Object.fromEntries(cells.filter(([, text]) => text !== "" && text !== "NA"));
  const cell = row[fields.get("code") ?? 0];
  if (!cell || code === "" || noNodes.has(fold(type))) return [];
  const read = Object.entries(rest).map(
    ([field, text]) => [field, numeric.has(field) ? numberOr(text) : text] as const,
  );
  return [{ code, at: cell.at, node: { code, ...Object.fromEntries(read) } }];
}

/** A number as programs write it; another text is left for the schema to refuse. */
function numberOr(text: string): number | string {
  return Number.isFinite(Number(text)) ? Number(text) : text;
}

function methodOf(
  nodes: readonly Readonly<Record<string, unknown>>[],
  id: string,
  locate: Locate,
): Pick<DocumentReading<Method>, "value" | "diagnostics"> {
  const name = { vi: id, en: id };
  const { value } = methodMeant({ id, version: "1", name, status: "illustrative", tree: nodes });
  const read = methodSchema.safeParse(value, { reportInput: true });
  if (read.success) return { value: read.data, diagnostics: methodFaults(read.data, locate) };
  const { faults } = schemaFaults({ name: id, schema: methodSchema, rawAt: () => undefined }, read.error.issues);
  return {
    value: undefined,
    diagnostics: faults.map(({ card, args, suggestions, path: [element = "", ...path] }) =>
      diagnostic(card, locate({ element: String(element), path }), args, { suggestions }),
    ),
  };
}

/** The row of the deepest code on a way into the tree. */
function placeIn(path: readonly (string | number)[], places: ReadonlyMap<string, Place>): Place | undefined {
  return path.map((step) => places.get(String(step))).findLast((place) => place !== undefined);
}

const columnsWanted: Words = {
  vi: "cây chỉ tiêu cần hai cột: mã (code, iCode) và mã nhóm cha (parent)",
  en: "a tree needs two columns: the code (code, iCode) and that of the group above (parent)",
};

function twice(code: string): Words {
  return { vi: `mã ${code} đã có ở một dòng trên`, en: `the code ${code} stands in a row above` };
}
