/**
 * The named places of a PDF with the number of the page that each is on, counted from 1. Reads what Chromium writes (PDF
 * 1.4, a cross-reference table, `/Dests` in the catalogue); throws where a file is of another make.
 */
export function destinationPages(bytes: Uint8Array): ReadonlyMap<string, number> {
  // Latin-1 keeps one character for each byte, there and back.
  const text = Buffer.from(bytes).toString("latin1");
  const objectAt = objectsOf(text);
  const catalogue = objectAt(reference(/\/Root (\d+) 0 R/, text.slice(text.lastIndexOf("trailer"))));
  const pages = pagesBelow(reference(/\/Pages (\d+) 0 R/, catalogue), objectAt);
  const numberOf = new Map(pages.map((page, index) => [page, index + 1]));
  const [, places] = /\/Dests (\d+) 0 R/.exec(catalogue) ?? [];
  if (places === undefined) return new Map();
  const found = new Map<string, number>();
  for (const [, name = "", page] of objectAt(Number(places)).matchAll(/\/([^\s/[\]<>]+) \[(\d+) 0 R/g)) {
    const number = numberOf.get(Number(page));
    if (number !== undefined) found.set(nameOf(name), number);
  }
  return found;
}

/** Finds an object's text by its number, through the cross-reference table. */
function objectsOf(text: string): (number: number) => string {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN);
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(start, start + 60));
  if (!table) throw new Error("the PDF has no cross-reference table");
  const lines = start + table[0].length;
  return (number) => {
    const offset = Number(text.slice(lines + number * 20, lines + number * 20 + 10));
    return text.slice(offset, text.indexOf("endobj", offset));
  };
}

/** The pages of a tree, in their order. */
function pagesBelow(number: number, objectAt: (number: number) => string): readonly number[] {
  const [, kids] = /\/Kids \[([^\]]*)\]/.exec(objectAt(number)) ?? [];
  if (kids === undefined) return [number];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(Number(kid), objectAt));
}

/** In names, signs other than plain ones are written by the numbers of their bytes: `#C3#A0`. */
function nameOf(written: string): string {
  const bytes = written.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}

function reference(pattern: RegExp, text: string): number {
  const [, number] = pattern.exec(text) ?? [];
  if (number === undefined) throw new Error(`the PDF lacks ${pattern.source}`);
  return Number(number);
}
