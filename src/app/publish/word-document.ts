import { textWidth } from "../../diagrams/fonts/measure.ts";
import { toDocx } from "../../documents/word/to-docx.ts";
import type { DocumentContent } from "../../domain/page.ts";
import type { Effects, Lack } from "../effects.ts";

/** A document as DOCX; what this machine lacks to make the PNG of its pictures comes back instead. */
export async function wordDocument(content: DocumentContent, { press }: Effects): Promise<Uint8Array | Lack> {
  const lacks: Lack[] = [];
  const bytes = await toDocx(content, {
    widthOf: (text, bold, size) => textWidth(text, bold ? "document-bold" : "document", size),
    png: async (svg, scale) => {
      const made = await press.png(svg, scale);
      if (made instanceof Uint8Array) return made;
      lacks.push(made);
      return new Uint8Array();
    },
  });
  return lacks[0] ?? bytes;
}
