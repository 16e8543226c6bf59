import type { ChapterContent } from "../../domain/framework.ts";
import type { ChapterPart } from "../chapter.ts";
import type { Telling } from "../telling/telling.ts";
import { annexApplications } from "./annex-applications.ts";
import { annexDatabases } from "./annex-databases.ts";
import { annexLinks } from "./annex-links.ts";
import { annexServices } from "./annex-services.ts";
import { annexSources } from "./annex-sources.ts";
import { annexStandards } from "./annex-standards.ts";
import { applicationArchitecture } from "./application-architecture.ts";
import { basis } from "./basis.ts";
import { businessArchitecture } from "./business-architecture.ts";
import { currentArchitecture } from "./current-architecture.ts";
import { dataArchitecture } from "./data-architecture.ts";
import { developmentPlan } from "./development-plan.ts";
import { findings } from "./findings.ts";
import { gapAnalysis } from "./gap-analysis.ts";
import { implementation } from "./implementation.ts";
import { overallDesign } from "./overall-design.ts";
import { principles } from "./principles.ts";
import { purposeAndScope } from "./purpose-and-scope.ts";
import { readiness } from "./readiness.ts";
import { roadmap } from "./roadmap.ts";
import { securityArchitecture } from "./security-architecture.ts";
import { targetArchitecture } from "./target-architecture.ts";
import { technologyArchitecture } from "./technology-architecture.ts";
import { transfer } from "./transfer.ts";
import { vision } from "./vision.ts";

/** Who writes what: one chapter for each content that an outline can ask for. */
export const outlineChapters: Readonly<Record<ChapterContent, ChapterPart<Telling>>> = {
  basis,
  "purpose-and-scope": purposeAndScope,
  vision,
  principles,
  "development-plan": developmentPlan,
  "current-architecture": currentArchitecture,
  "business-architecture": businessArchitecture,
  "data-architecture": dataArchitecture,
  "application-architecture": applicationArchitecture,
  "technology-architecture": technologyArchitecture,
  "security-architecture": securityArchitecture,
  "target-architecture": targetArchitecture,
  "overall-design": overallDesign,
  "gap-analysis": gapAnalysis,
  implementation,
  roadmap,
  transfer,
  readiness,
  findings,
  "annex-services": annexServices,
  "annex-applications": annexApplications,
  "annex-databases": annexDatabases,
  "annex-links": annexLinks,
  "annex-standards": annexStandards,
  "annex-sources": annexSources,
};
