import type { Catalogue } from "../../domain/card.ts";
import type { DocumentCard } from "../../domain/document-card.ts";
import type { Framework } from "../../domain/framework.ts";
import type { Source } from "../../domain/library.ts";
import type { Method } from "../../domain/method.ts";
import type { Language } from "../../domain/text.ts";
import type { ViewCard } from "../../domain/view-card.ts";
import type { ExplainedStep } from "../option-explanation.ts";

/** All that the handbook tells. */
export interface HandbookContent {
  readonly catalogue: Catalogue;
  /** By name (`da-nang@1.0`), in the order in which they are listed. */
  readonly frameworks: ReadonlyMap<string, Framework>;
  readonly methods: readonly Method[];
  /** What is said of the views that khung draws. */
  readonly views: readonly ViewCard[];
  /** What is said of the documents that khung writes, and of their chapters. */
  readonly documents: readonly DocumentCard[];
  /** The steps of an index, each with its ways and their parameters. */
  readonly options: readonly ExplainedStep[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The languages that it is told in, the first before the others. */
  readonly spoken: readonly Language[];
}
