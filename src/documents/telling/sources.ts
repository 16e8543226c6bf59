import type { Source } from "../../domain/library.ts";
import { allElements, type Document } from "../../domain/model.ts";
import { compare } from "../../domain/order.ts";
import type { DocumentResults } from "../results.ts";

/** A document that facts are cited from, of the library or of the province itself. */
export type CitedSource =
  | { readonly id: string; readonly source: Source }
  | { readonly id: string; readonly document: Document };

/** What the document cites, in the order of the annex of sources: laws and decisions first, then by date, then by id. */
export function citedSources(results: DocumentResults): readonly CitedSource[] {
  const documents = new Map(results.model.elements.documents.map((document) => [document.id, document]));
  return [...citedIds(results)]
    .flatMap((id): CitedSource[] => {
      const document = documents.get(id);
      if (document) return [{ id, document }];
      const source = results.sources.get(id);
      return source ? [{ id, source }] : [];
    })
    .sort((a, b) => rank(a) - rank(b) || compare(dateOf(a), dateOf(b)) || compare(a.id, b.id));
}

function citedIds({ model, framework, diagnostics, catalogue }: DocumentResults): ReadonlySet<string> {
  const { province } = model;
  const declared = [
    ...framework.blocks.values(),
    ...framework.principles.values(),
    ...framework.packageItems.values(),
    ...framework.conditions.values(),
    ...framework.platforms.values(),
  ];
  return new Set([
    ...(province.basis ?? []),
    ...sourcesWithin(province),
    ...allElements(model).flatMap(sourcesWithin),
    ...[framework.header, ...declared].flatMap((entry) => entry.source ?? []),
    ...diagnostics.flatMap(({ rule }) => catalogue.get(rule)?.source.map(({ document }) => document) ?? []),
  ]);
}

/** The sources named anywhere within an element: of itself, of its figures, of its answers. */
function sourcesWithin(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesWithin);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "source" && Array.isArray(inner) ? inner.filter((id) => typeof id === "string") : sourcesWithin(inner),
  );
}

const kindRank = { law: 0, decision: 1, plan: 1, document: 3, paper: 4, article: 4, page: 4, code: 5 } as const;

function rank(cited: CitedSource): number {
  return "source" in cited ? kindRank[cited.source.kind] : 2;
}

function dateOf(cited: CitedSource): string {
  return ("source" in cited ? cited.source.date : cited.document.date) ?? "9999";
}
