import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest date that a zip archive can hold. */
const noDate = new Date(1980, 0, 1);
const steadyDate = "2000-01-01T00:00:00Z";

/**
 * A package of Word that says the same whenever it is made: no date of a clock, no random names of relationships, numbers
 * of bookmarks and pictures counted from 1, parts in a fixed order. Packages within it are steadied alike.
 */
export function steadyPackage(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const names = relationshipNames(parts);
  const packed: Zippable = {};
  for (const path of Object.keys(parts).sort(byImportance)) {
    const part = parts[path] ?? new Uint8Array();
    // Pictures of dots are packed well already.
    packed[path] = [steadyPart(path, part, names), { mtime: noDate, level: path.endsWith(".png") ? 0 : 6 }];
  }
  return zipSync(packed);
}

/** Programs tell a package by its first part. */
function byImportance(a: string, b: string): number {
  const first = "[Content_Types].xml";
  if (a === first || b === first) return a === first ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function steadyPart(path: string, part: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  if (path.endsWith(".xlsx")) return steadyPackage(part);
  if (!/\.(xml|rels)$/.test(path)) return part;
  const text = renamed(strFromU8(part), names);
  return strToU8(path === "docProps/core.xml" ? undated(text) : counted(text));
}

/** Random names of relationships, each with its steady one, in the order in which they are listed. */
function relationshipNames(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const path of Object.keys(parts).sort())
    if (path.endsWith(".rels"))
      for (const [, id = ""] of strFromU8(parts[path] ?? new Uint8Array()).matchAll(/ Id="(rId[^"]*)"/g))
        if (!/^rId\d+$/.test(id) && !names.has(id)) names.set(id, `rIdLink${names.size + 1}`);
  return names;
}

function renamed(text: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return text;
  return text.replace(/ (Id|r:id|r:embed|r:link)="([^"]*)"/g, (whole, key: string, id: string) => {
    const name = names.get(id);
    return name === undefined ? whole : ` ${key}="${name}"`;
  });
}

function undated(text: string): string {
  return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${steadyDate}`);
}

/** Bookmarks and drawings are counted through all documents that a process makes: counted anew within the part. */
function counted(text: string): string {
  const bookmarks = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = bookmarks.get(id) ?? bookmarks.size + 1;
    bookmarks.set(id, number);
    return number;
  };
  let drawings = 0;
  return text
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)"/g,
      (_, head: string, id: string) => `${head}${numberOf(id)}"`,
    )
    .replace(/(<wp:docPr\b[^>]*? id=")\d+"/g, (_, head: string) => {
      drawings += 1;
      return `${head}${drawings}"`;
    });
}
