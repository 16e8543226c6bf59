import type { ASTNode } from "@marcbachmann/cel-js";
import type { Element } from "../domain/model.ts";

/**
 * What of a condition can be told from an element as it stands: false only where the condition, which begins with
 * `realises(application.id, "lgsp")`, would be false. It spares making a record of an element that is not meant.
 */
export function preconditionOf(ast: ASTNode, subject: string): (element: Element) => boolean {
  const block = blockAskedFirst(ast, subject);
  if (block === undefined) return () => true;
  return (element) => "realizes" in element && (element.realizes?.some((one) => one === block) ?? false);
}

/** A condition joined with others by `&&` is asked first where it stands first. */
function blockAskedFirst(ast: ASTNode, subject: string): string | undefined {
  let node = ast;
  while (node.op === "&&") node = node.args[0];
  if (node.op !== "call") return undefined;
  const [name, [id, block]] = node.args;
  const isAsked = name === "realises" && id !== undefined && isIdOf(id, subject);
  return isAsked && block?.op === "value" && typeof block.args === "string" ? block.args : undefined;
}

function isIdOf(node: ASTNode, subject: string): boolean {
  if (node.op !== ".") return false;
  const [owner, field] = node.args;
  return field === "id" && owner.op === "id" && owner.args === subject;
}
