import type { PortalIndex } from "../app/portal/index.ts";
import type { DocumentJobs } from "../app/portal/jobs.ts";
import type { Language } from "../domain/text.ts";
import type { Assets } from "./assets.ts";
import type { Query } from "./query.ts";

/** What a page is asked. */
export interface PageRequest {
  readonly language: Language;
  /** The address behind the language, without its query: `/provinces/da-nang`. */
  readonly path: string;
  /** The named steps of the address, decoded. */
  readonly steps: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly portal: PortalIndex;
  /** Addresses of styles and modules. */
  readonly assets: Pick<Assets, "hrefOf">;
  readonly jobs: DocumentJobs;
}

/** A step of the way from home to a page. The last one, the page itself, leads nowhere. */
export interface Crumb {
  readonly text: string;
  readonly href?: string;
}

/** A page to be shown: a template of `reports/templates/portal/pages` with what stands in it, in the reader's language. */
export interface PageAnswer {
  readonly kind: "page";
  readonly title: string;
  readonly template: string;
  readonly model: object;
  readonly status?: number;
  /** From home to this page, home left out. */
  readonly trail?: readonly Crumb[];
  /** The part of the navigation that the page belongs to: `compare`. */
  readonly section?: string;
  /** Modules of the browser besides those of every page: `chart`, by the name of the file below `src/browser/portal`. */
  readonly modules?: readonly string[];
  /** Styles besides that of every page: `pictures.css`, which turns pictures dark where the page is. */
  readonly styles?: readonly string[];
  /** The province that the page is about: it follows its files. */
  readonly province?: string;
  /** The page shows what passes: it is never kept. */
  readonly isPassing?: boolean;
  /** Seconds after which the page asks for itself anew. */
  readonly refresh?: number;
}

/** A file to be given out as it is. With a name it is saved, without one it is shown. */
export interface FileAnswer {
  readonly kind: "file";
  readonly type: "csv" | "json" | "svg" | "png" | "xlsx" | "html" | "pdf" | "docx" | "markdown" | "zip";
  readonly body: string | Uint8Array;
  readonly name?: string;
  readonly status?: number;
  /** It is never kept: its source may be gone at any time. */
  readonly isPassing?: boolean;
}

/** A page that is whole already, and asks for nothing but files of ours. */
export interface DocumentAnswer {
  readonly kind: "document";
  readonly body: string;
}

/** The way to another page, behind the language. */
export interface RedirectAnswer {
  readonly kind: "redirect";
  readonly to: string;
}

export type Answer = PageAnswer | FileAnswer | DocumentAnswer | RedirectAnswer;

/** A page of the portal: where it stands behind the language (`/provinces/:province`), and how it is made. */
export interface Page {
  readonly path: string;
  readonly make: (request: PageRequest) => Answer | Promise<Answer>;
}

/** The address of a page in the reader's language. */
export function linkTo({ language }: Pick<PageRequest, "language">, ...steps: readonly string[]): string {
  return [`/${language}`, ...steps.map(encodeURIComponent)].join("/");
}
