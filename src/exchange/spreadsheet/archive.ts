import { unzipSync } from "fflate";
import { tableBounds } from "./table.ts";

/** The parts of a zip archive by name; or why it cannot be opened. */
export type Archive =
  | { readonly part: (name: string) => Uint8Array | undefined; readonly names: readonly string[] }
  | { readonly fault: "broken" | "too-large" | "too-many" | "encrypted" };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  readonly isEncrypted: boolean;
}

/** Packed a thousand times smaller, data is made to harm: a sheet of blanks is packed some hundred times. */
const highestRatio = 1_000;

/** Opens a zip archive. The sizes that its directory declares are looked at before anything is unpacked. Never throws. */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = directoryOf(bytes);
  if (!entries) return { fault: "broken" };
  if (entries.length > tableBounds.parts) return { fault: "too-many" };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { fault: "encrypted" };
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const isBomb = entries.some((entry) => entry.size > 1_000_000 && entry.size > entry.packed * highestRatio);
  if (size > tableBounds.unpacked || isBomb) return { fault: "too-large" };
  const sizes = new Map(entries.map((entry) => [entry.name, entry.size]));
  return {
    names: [...sizes.keys()],
    part: (name) => (sizes.has(name) ? unpacked(bytes, name, sizes.get(name)) : undefined),
  };
}

function unpacked(bytes: Uint8Array, wanted: string, size: number | undefined): Uint8Array | undefined {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => name === wanted && originalSize === size })[wanted];
  } catch {
    return undefined;
  }
}

/** The entries of the directory at the end of an archive; nothing where there is none that can be read. */
function directoryOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) return undefined;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = bytes.subarray(at + 46, at + 46 + (nameLength ?? 0));
    entries.push({
      name: new TextDecoder().decode(name),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

const shortestEnd = 22;
const longestComment = 65_535;

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - shortestEnd;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}
