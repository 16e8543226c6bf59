/** Lines from and to, both included, counted from 1. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** The lines of each file that a patch adds or changes; where lines were taken out, the lines on both sides. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;

/** All lines of a file. */
export const wholeFile: readonly LineRange[] = [{ from: 1, to: Number.MAX_SAFE_INTEGER }];

const target = /^\+\+\+ (?:"b\/(.*)"|b\/(.*?)\t?)$/s;
const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * Reads a patch of `git diff --unified=0`. The lines of a hunk are counted, not recognised: a changed line may look like
 * a header itself.
 */
export function changedLines(patch: string): ChangedLines {
  const found = new Map<string, LineRange[]>();
  const lines = patch.split("\n");
  let ranges: LineRange[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.startsWith("+++ ")) {
      const path = pathIn(line);
      // A file that is gone has no name here, and its lines belong to no other.
      ranges = (path === undefined ? undefined : found.get(path)) ?? [];
      if (path !== undefined) found.set(path, ranges);
    }
    const [header, removed = "1", start = "0", added = "1"] = hunk.exec(line) ?? [];
    if (header === undefined) continue;
    ranges.push(rangeOf(Number(start), Number(added)));
    at += Number(removed) + Number(added);
    while (lines[at + 1]?.startsWith("\\")) at += 1;
  }
  return found;
}

function pathIn(line: string): string | undefined {
  const [, quoted, plain] = target.exec(line) ?? [];
  return quoted === undefined ? plain : unquoted(quoted);
}

function rangeOf(start: number, added: number): LineRange {
  return added > 0 ? { from: start, to: start + added - 1 } : { from: Math.max(1, start), to: start + 1 };
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, "\\": 92 };

/** A path as git quotes it: C escapes, octal bytes of UTF-8. */
function unquoted(text: string): string {
  const bytes: number[] = [];
  for (const [part, octal, letter] of text.matchAll(/\\([0-7]{3})|\\(.)|[^\\]+/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) bytes.push(escapes[letter] ?? letter.charCodeAt(0));
    else bytes.push(...new TextEncoder().encode(part));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
