import type { Page } from "../page.ts";
import { apiPage } from "./api.ts";
import { frameworkPage } from "./library/framework.ts";
import { frameworksPage } from "./library/frameworks.ts";
import { handbookPage, rulePage } from "./library/handbook.ts";
import { solutionsPage } from "./library/solutions.ts";
import { sourcesPage } from "./library/sources.ts";

/** The pages of what is known besides models: frameworks, rules, sources, solutions. */
export const libraryPages: readonly Page[] = [
  frameworksPage,
  frameworkPage,
  handbookPage,
  rulePage,
  sourcesPage,
  solutionsPage,
  apiPage,
];
