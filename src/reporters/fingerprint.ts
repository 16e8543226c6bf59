import type { Diagnostic } from "../domain/diagnostic.ts";

/**
 * One name for each finding that stays the same when lines move: made from the rule, the elements (or the file, where no
 * element is known), the way to the value, and what the message names; equal findings are numbered in their order. Sixteen
 * hexadecimal digits, a colon and the number.
 */
export function fingerprints(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const name = hash(identity(diagnostic));
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name}:${count}`;
  });
}

function identity({ rule, elements, path = [], args, at }: Diagnostic): string {
  return JSON.stringify([rule, elements.length ? elements : at.file, path, args]);
}

const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/** FNV-1a of 64 bits over the UTF-16 units of a text. */
function hash(text: string): string {
  let value = offsetBasis;
  for (let index = 0; index < text.length; index += 1)
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * prime);
  return value.toString(16).padStart(16, "0");
}
