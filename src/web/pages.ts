import type { Page } from "./page.ts";
import { about } from "./pages/about.ts";
import { chartFiles, rankingFiles } from "./pages/chart-files.ts";
import { compare } from "./pages/compare.ts";
import { home } from "./pages/home.ts";
import { libraryPages } from "./pages/library-pages.ts";
import { method } from "./pages/method.ts";
import { methods } from "./pages/methods.ts";
import { provincePages } from "./pages/province-pages.ts";
import { reach } from "./pages/reach.ts";
import { whatIf } from "./pages/what-if.ts";

/** Every page of the portal, in any order that puts a fixed step before a named one. */
export const pages: readonly Page[] = [
  methods,
  whatIf,
  reach,
  method,
  home,
  about,
  compare,
  rankingFiles,
  chartFiles,
  ...provincePages,
  ...libraryPages,
];
