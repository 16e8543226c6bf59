import type { Page } from "../page.ts";
import { jobFile, jobPage, queuePage } from "./document-jobs.ts";
import { architecturePage, interactiveView, pictureDownload } from "./province/architecture.ts";
import { briefPage } from "./province/brief.ts";
import { documentsPage } from "./province/documents.ts";
import { elementPage } from "./province/element.ts";
import { elementsPage } from "./province/elements.ts";
import { findingsPage } from "./province/findings.ts";
import { gapsPage, gapsTable } from "./province/gaps.ts";
import { readinessPage } from "./province/readiness.ts";
import { roadmapPage, roadmapTable } from "./province/roadmap.ts";
import { servicesPage, servicesTable } from "./province/services.ts";
import { provincesPage } from "./provinces.ts";

/** The pages of provinces. */
export const provincePages: readonly Page[] = [
  provincesPage,
  briefPage,
  architecturePage,
  interactiveView,
  pictureDownload,
  elementsPage,
  elementPage,
  servicesPage,
  servicesTable,
  findingsPage,
  gapsPage,
  gapsTable,
  roadmapPage,
  roadmapTable,
  readinessPage,
  documentsPage,
  queuePage,
  jobPage,
  jobFile,
];
