import type { DocumentId } from "../../domain/document-card.ts";
import type { EditionInputs, Maker, ProvinceInputs } from "./publication.ts";

/** How each document of a province comes about. */
export const provincePublications: Readonly<Partial<Record<DocumentId, Maker<ProvinceInputs>>>> = {
  architecture: async ({ results }) => {
    const [{ architectureDocument }, told] = await Promise.all([import("../../documents/architecture.ts"), results()]);
    return [
      {
        name: "architecture",
        document: "architecture",
        tell: (language, choices) => architectureDocument(told, language, choices),
      },
    ];
  },
  "transfer-package": async (inputs) => (await import("./publish-package.ts")).publishPackage(inputs),
  "gap-report": async (inputs) => (await import("./publish-gap-report.ts")).publishGapReport(inputs),
  "service-inventory": async (inputs) =>
    (await import("./publish-service-inventory.ts")).publishServiceInventory(inputs),
  "readiness-report": async (inputs) => (await import("./publish-readiness.ts")).publishReadiness(inputs),
  conformance: async (inputs) => (await import("./publish-conformance.ts")).publishConformance(inputs),
  brief: async ({ undrawn }) => {
    const [{ directorsBrief }, told] = await Promise.all([import("../../documents/brief.ts"), undrawn()]);
    return [{ name: "brief", document: "brief", tell: (language, choices) => directorsBrief(told, language, choices) }];
  },
};

/** How each document of an edition comes about. */
export const editionPublications: Readonly<Partial<Record<DocumentId, Maker<EditionInputs>>>> = {
  "readiness-report": async (inputs) => (await import("./publish-profiles.ts")).publishProfiles(inputs),
  "national-comparison": async (inputs) => (await import("./publish-comparison.ts")).publishComparison(inputs),
};
