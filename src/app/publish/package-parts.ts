import type { PackageManifest } from "../../domain/package-manifest.ts";
import type { DocumentContent } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";

/** A part of a package: a document of its own. */
export interface PackagePart {
  /** The name of its files, without the language and the ending. */
  readonly name: string;
  readonly content: DocumentContent;
}

/** What a package holds besides its main document, and what its manifest says of it. */
export interface PackageParts {
  readonly of: (language: Language) => readonly PackagePart[];
  readonly about: Omit<PackageManifest, "version" | "package" | "files">;
}
