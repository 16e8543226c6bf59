import type { DocumentCard } from "../domain/document-card.ts";
import { architectureCard } from "./architecture/card.ts";
import { briefCard } from "./brief/card.ts";
import { conformanceCard } from "./conformance/card.ts";
import { gapReportCard } from "./gap-report/card.ts";
import { nationalComparisonCard } from "./national-comparison/card.ts";
import { readinessReportCard } from "./readiness-report/card.ts";
import { serviceInventoryCard } from "./service-inventory/card.ts";
import { transferPackageCard } from "./transfer-package/card.ts";

/** The cards of the documents that khung writes, in the order in which they are listed. */
export const documentCards: readonly DocumentCard[] = [
  architectureCard,
  transferPackageCard,
  gapReportCard,
  serviceInventoryCard,
  readinessReportCard,
  nationalComparisonCard,
  conformanceCard,
  briefCard,
];

/** The card of a document by its name; nothing where there is none. */
export function documentCard(id: string): DocumentCard | undefined {
  return documentCards.find((card) => card.id === id);
}
