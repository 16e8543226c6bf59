import { documentCards } from "../../documents/catalogue.ts";
import type { DocumentCard } from "../../domain/document-card.ts";
import { type DocumentFormat, documentFormats } from "../publish/document-setting.ts";
import { provincePublications } from "../publish/publications.ts";

/** The documents that can be built of a province, in the order in which they are listed. */
export function orderableDocuments(): readonly DocumentCard[] {
  return documentCards.filter(({ id, subject }) => subject === "province" && provincePublications[id] !== undefined);
}

/** The forms in which they can be had. */
export const orderableFormats: readonly DocumentFormat[] = documentFormats;
