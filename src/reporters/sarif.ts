import { type AnyCard, sentence } from "../domain/card.ts";
import { categoryName, categoryOf } from "../domain/category.ts";
import type { Diagnostic, Related, Severity } from "../domain/diagnostic.ts";
import type { Place } from "../domain/place.ts";
import { type Language, languages, type Words } from "../domain/text.ts";
import { messageOf, type ReportOptions } from "./announcement.ts";
import { visible } from "./cells.ts";
import { fingerprints } from "./fingerprint.ts";
import { jsonText } from "./json.ts";
import { words } from "./words.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/**
 * Findings as SARIF 2.1.0 (OASIS), for code scanning. Sentences are in the language asked for, the help of a rule in both.
 * Paths are relative to the folder in which khung ran, where they were given so; fingerprints survive moved lines.
 */
export function toSarif(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const ids = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const index = new Map(ids.map((id, position) => [id, position]));
  const marks = fingerprints(diagnostics);
  return jsonText({
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "khung",
            ...(options.version ? { semanticVersion: options.version } : {}),
            language: options.language,
            rules: ids.map((id) => ruleOf(id, options)),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: true }],
        results: diagnostics.map((diagnostic, position) => ({
          ruleId: diagnostic.rule,
          ruleIndex: index.get(diagnostic.rule) ?? -1,
          level: levels[diagnostic.severity],
          message: { text: visible(messageOf(diagnostic, options.catalogue, options.language)) },
          locations: [{ physicalLocation: location(diagnostic.at), ...logical(diagnostic.elements) }],
          ...(diagnostic.related.length ? { relatedLocations: related(diagnostic.related, options.language) } : {}),
          partialFingerprints: { primaryLocationLineHash: marks[position], "khungFinding/v1": marks[position] },
          properties: { message: bothMessages(diagnostic, options), suggestions: diagnostic.suggestions },
        })),
      },
    ],
  });
}

function ruleOf(id: string, { catalogue, language }: ReportOptions): object {
  const card = catalogue.get(id);
  if (!card) return { id };
  return {
    id,
    name: card.title[language],
    shortDescription: { text: inBoth(({ title }) => title, card, " · ", language) },
    fullDescription: { text: inBoth(({ rationale }) => rationale, card, "\n\n", language) },
    help: { text: helpText(card, language), markdown: helpMarkdown(card, language) },
    defaultConfiguration: { level: levels[card.severity] },
    properties: { tags: [categoryOf(id), categoryName(categoryOf(id))[language]], since: card.since },
  };
}

/** The language asked for comes first. */
function spoken(language: Language): readonly Language[] {
  return [language, ...languages.filter((other) => other !== language)];
}

function inBoth(pick: (card: AnyCard) => Words, card: AnyCard, between: string, language: Language): string {
  return spoken(language)
    .map((each) => pick(card)[each])
    .join(between);
}

function helpText(card: AnyCard, language: Language): string {
  const paragraphs = spoken(language).map((each) =>
    [
      `${words.why[each]} ${card.rationale[each]}`,
      `${words.remedy[each]} ${card.remedy[each]}`,
      ...(card.source.length ? [`${words.source[each]} ${sources(card, each)}`] : []),
    ].join("\n"),
  );
  return `${paragraphs.join("\n\n")}\n\nkhung explain ${card.id}`;
}

function helpMarkdown(card: AnyCard, language: Language): string {
  const paragraphs = spoken(language).map((each) =>
    [
      `**${words.why[each]}** ${card.rationale[each]}`,
      `**${words.remedy[each]}** ${card.remedy[each]}`,
      ...(card.source.length ? [`**${words.source[each]}** ${sources(card, each)}`] : []),
    ].join("\n\n"),
  );
  return `${paragraphs.join("\n\n---\n\n")}\n\n\`khung explain ${card.id}\``;
}

function sources(card: AnyCard, language: Language): string {
  return card.source.map(({ document, clause }) => (clause ? `${document}, ${clause[language]}` : document)).join("; ");
}

function bothMessages({ rule, args }: Diagnostic, { catalogue }: ReportOptions): Words | undefined {
  const card = catalogue.get(rule);
  return card && { vi: visible(sentence(card, args, "vi")), en: visible(sentence(card, args, "en")) };
}

function location({ file, line, column, endLine, endColumn }: Place): object {
  return {
    artifactLocation: { uri: uriOf(file) },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

function logical(elements: readonly string[]): object {
  return elements.length ? { logicalLocations: elements.map((name) => ({ name, kind: "element" })) } : {};
}

function related(places: readonly Related[], language: Language): readonly object[] {
  return places.map(({ at, label }, id) => ({
    id,
    message: { text: visible(label[language]) },
    physicalLocation: location(at),
  }));
}

/** A path as a URI reference; what no URI can hold is replaced. */
function uriOf(path: string): string {
  const steps = path
    .replaceAll("\\", "/")
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/");
  const encoded = steps.map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}
