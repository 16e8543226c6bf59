import { textWidth } from "../../../src/diagrams/fonts/measure.ts";
import { toDocx, type WordAssets } from "../../../src/documents/word/to-docx.ts";
import type { DocumentContent } from "../../../src/domain/page.ts";
import { type Parts, partsOf, partText } from "../package-faults.ts";

/** The assets of the product, with a stand-in for the pictures of dots. */
const assets: WordAssets = {
  widthOf: (text, bold, size) => textWidth(text, bold ? "document-bold" : "document", size),
  png: async (svg) => new TextEncoder().encode(`PNG of ${svg.length}`),
};

/** A document written: its bytes, its parts, and its body. */
export async function written(content: DocumentContent): Promise<{
  readonly bytes: Uint8Array;
  readonly parts: Parts;
  readonly body: string;
}> {
  const bytes = await toDocx(content, assets);
  const parts = partsOf(bytes);
  return { bytes, parts, body: partText(parts, "word/document.xml") };
}

/** The paragraphs of a body, each with its style and its text as it is shown. */
export function paragraphs(
  body: string,
): readonly { readonly style: string; readonly text: string; readonly xml: string }[] {
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, xml = ""]) => ({
    xml,
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? "",
    text: shown(xml),
  }));
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** The text that a piece of a body shows. */
export function shown(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|(<w:tab\/>)/g)]
    .map(([, text = "", tab]) => (tab ? "\t" : text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity)))
    .join("");
}
