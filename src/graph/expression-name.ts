import type { ASTNode } from "@marcbachmann/cel-js";
import type { Framework } from "../domain/framework.ts";
import type { UnknownName } from "./expression-error.ts";

/** Which argument of a function names a building block: `realises(id, block)`, `block(block)`. */
const blockArguments: Readonly<Record<string, number>> = { realises: 1, block: 0 };

/** The first id of a block or of a role that an expression names and the framework does not have. */
export function unknownNameIn(ast: ASTNode, { blocks, roles }: Framework): UnknownName | undefined {
  const open: ASTNode[] = [ast];
  for (let node = open.pop(); node; node = open.pop()) {
    const named = blockIn(node, blocks) ?? roleIn(node, roles);
    if (named) return named;
    open.push(...partsOf(node).toReversed());
  }
  return undefined;
}

type Known = ReadonlyMap<string, unknown>;

function blockIn(node: ASTNode, known: Known): UnknownName | undefined {
  if (node.op !== "call") return undefined;
  const [name, args] = node.args;
  const index = Object.hasOwn(blockArguments, name) ? blockArguments[name] : undefined;
  return index === undefined ? undefined : unknownLiteral("block", args[index], known);
}

function roleIn(node: ASTNode, known: Known): UnknownName | undefined {
  if ((node.op !== "." && node.op !== "[]") || node.args[0].op !== "id" || node.args[0].args !== "roles")
    return undefined;
  const [, step] = node.args;
  if (typeof step !== "string") return unknownLiteral("role", step, known);
  return unknown("role", step, known, { from: node.range.end - step.length, to: node.range.end });
}

function unknownLiteral(thing: UnknownName["thing"], node: ASTNode | undefined, known: Known): UnknownName | undefined {
  if (node?.op !== "value" || typeof node.args !== "string") return undefined;
  // Without the quotes around it.
  return unknown(thing, node.args, known, { from: node.range.start + 1, to: node.range.end - 1 });
}

function unknown(
  thing: UnknownName["thing"],
  id: string,
  known: Known,
  at: { readonly from: number; readonly to: number },
): UnknownName | undefined {
  return known.has(id) ? undefined : { thing, id, known: [...known.keys()], ...at };
}

function partsOf({ args }: ASTNode): readonly ASTNode[] {
  const parts: readonly unknown[] = Array.isArray(args) ? args.flat(2) : [args];
  return parts.filter(isNode);
}

function isNode(part: unknown): part is ASTNode {
  return typeof part === "object" && part !== null && "op" in part && "range" in part;
}
