import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest date that a zip archive can hold. */
const noDate = new Date(1980, 0, 1);

/** A workbook packed again with one date for all parts, in a fixed order, and with room in its comments. */
export function rezipped(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const packed: Zippable = {};
  for (const name of Object.keys(parts).filter(isPart).sort(byImportance)) {
    const part = parts[name] ?? new Uint8Array();
    packed[name] = [name.endsWith(".vml") ? roomier(part) : part, { mtime: noDate, level: 6 }];
  }
  return zipSync(packed);
}

/** Folders are no parts, and have no type that a package must name. */
function isPart(name: string): boolean {
  return !name.endsWith("/");
}

/** Programs tell a workbook by its first part. */
function byImportance(a: string, b: string): number {
  const first = "[Content_Types].xml";
  if (a === first || b === first) return a === first ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const rowsOfComment = 9;
const anchor = /<x:Anchor>(\d+), (\d+), (\d+), (\d+), (\d+), (\d+), (\d+), (\d+)<\/x:Anchor>/g;

/** The library gives every comment the same four rows: too few for a sentence or two. */
function roomier(part: Uint8Array): Uint8Array {
  const drawn = strFromU8(part).replace(anchor, (_, ...cells: readonly unknown[]) => {
    const [left, leftOff, top, topOff, right, rightOff, , bottomOff] = cells.slice(0, 8).map(Number);
    const bottom = (top ?? 0) + rowsOfComment;
    return `<x:Anchor>${[left, leftOff, top, topOff, right, rightOff, bottom, bottomOff].join(", ")}</x:Anchor>`;
  });
  return strToU8(drawn);
}
