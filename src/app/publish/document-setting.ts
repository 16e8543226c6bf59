import type { HtmlAssets } from "../../documents/html.ts";
import type { DocumentContent } from "../../domain/page.ts";
import type { Effects, Lack, OutputFile } from "../effects.ts";
import type { PackageParts } from "./package-parts.ts";

/** The forms in which a document is written. */
export const documentFormats = ["html", "pdf", "docx", "xlsx", "md", "zip"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** A document that is told, and what it is set with. */
export interface Setting {
  /** The name of its files, without the ending. */
  readonly name: string;
  /** The document in each language asked for. */
  readonly contents: readonly DocumentContent[];
  /** A file of all languages names none. */
  readonly namesLanguage: boolean;
  readonly folder: string;
  /** Template, style and fonts: read when first asked for, and once. */
  readonly assets: () => Promise<HtmlAssets>;
  readonly effects: Effects;
  /** What a zip holds besides the document itself. */
  readonly parts?: PackageParts;
}

/** Sets a document in one form; what this machine lacks for it comes back instead. */
export type Setter = (setting: Setting) => Promise<readonly OutputFile[] | Lack>;
