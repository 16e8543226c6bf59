import type { ChapterChoices } from "../../documents/chapter.ts";
import type { DocumentResults } from "../../documents/results.ts";
import type { PartialDate } from "../../domain/date.ts";
import type { DocumentId } from "../../domain/document-card.ts";
import type { DocumentContent } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";
import type { Graph } from "../../graph/graph.ts";
import type { Effects } from "../effects.ts";
import type { LoadedProvince } from "../load/load-province.ts";
import type { Workspace } from "../load/workspace.ts";
import type { Outcome } from "../outcome.ts";
import type { Speech } from "../report.ts";
import type { DocumentFormat } from "./document-setting.ts";
import type { PackageParts } from "./package-parts.ts";

/** What `khung publish` is asked. No languages means those of the province. */
export interface PublishRequest extends Speech {
  /** The folder of a province, or the name of an edition. */
  readonly folder: string;
  /** None means the architecture document of a province, the comparison of an edition. */
  readonly documents?: readonly string[];
  /** HTML where none is given. */
  readonly formats?: readonly DocumentFormat[];
  readonly output?: string;
  readonly at?: PartialDate;
  readonly languages?: readonly Language[];
  /** The provinces of an edition that are told, by code or name; all where none is given. */
  readonly units?: readonly string[];
  readonly json: boolean;
}

/** A document whose results are there, and that is yet to be told. */
export interface Publication {
  /** The name of its files, without the language and the ending. */
  readonly name: string;
  readonly document: DocumentId;
  readonly tell: (language: Language, choices: ChapterChoices) => DocumentContent;
  /** The parts that a package is handed over in. */
  readonly parts?: (tell: (document: DocumentId, language: Language) => ChapterChoices) => PackageParts;
}

/** What documents of a province are made from. */
export interface ProvinceInputs {
  readonly province: LoadedProvince;
  readonly graph: Graph;
  /** What the architecture document tells: judged, measured and drawn once for all documents that need it. */
  readonly results: () => Promise<DocumentResults>;
  /** The same without pictures. */
  readonly undrawn: () => Promise<DocumentResults>;
  readonly request: PublishRequest;
  readonly effects: Effects;
}

/** What documents of an edition are made from: the edition is loaded by each, as it needs it. */
export interface EditionInputs {
  readonly request: PublishRequest;
  readonly effects: Effects;
}

/** Makes the results of a document, one or many (a profile of each province); an outcome where they cannot be made. */
export type Maker<I> = (inputs: I) => Promise<readonly Publication[] | Outcome>;

/** Where documents go, in which languages, and whose workspace lends template, style and text. */
export interface DocumentTarget {
  readonly folder: string;
  readonly namesLanguage: boolean;
  readonly spoken: readonly Language[];
  readonly workspace: Workspace;
}

/** A document that only waits for its language, and the parts that it is handed over in, where it is a package. */
export interface ReadyDocument {
  /** The name of its files, without the language and the ending. */
  readonly name: string;
  readonly tell: (language: Language) => DocumentContent;
  readonly parts?: PackageParts;
}
