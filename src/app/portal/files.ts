import type { ReadFile } from "../effects.ts";

/** Whether two readings of a folder gave the same files with the same content. */
export function sameFiles(before: readonly ReadFile[], now: readonly ReadFile[]): boolean {
  return before.length === now.length && now.every((file, index) => isSame(before[index], file));
}

function isSame(before: ReadFile | undefined, { path, bytes }: ReadFile): boolean {
  if (before?.path !== path || before.bytes.length !== bytes.length) return false;
  return before.bytes === bytes || before.bytes.every((byte, index) => byte === bytes[index]);
}
