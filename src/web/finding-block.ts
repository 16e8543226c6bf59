import type { ToldFinding } from "../app/portal/findings.ts";
import { inLanguage, type Language } from "../domain/text.ts";
import { placeText } from "./places.ts";

/** A finding as `parts/finding` prints it. */
export interface FindingBlock {
  readonly severity: string;
  readonly severityName: string;
  readonly message: string;
  readonly title: string;
  readonly rule: string;
  readonly ruleHref: string;
  readonly place: string;
  readonly remedy: string;
  readonly suggestions: string;
  readonly elements: readonly { readonly name: string; readonly href: string }[];
  readonly related: readonly { readonly label: string; readonly place: string }[];
}

/** A finding for a page; `hrefOf` gives the page of an element. */
export function findingBlock(
  finding: ToldFinding,
  language: Language,
  hrefOf: (element: string) => string,
): FindingBlock {
  const { severity, severityName, message, title, rule, at, remedy, suggestions, elements, related } = finding;
  return {
    severity,
    severityName: severityName[language],
    message: message[language],
    title: title[language],
    rule,
    ruleHref: ruleHref(rule, language),
    place: placeText(at),
    remedy: remedy[language],
    suggestions: suggestions.map((each) => `“${each}”`).join(", "),
    elements: elements
      .slice(0, mostElements)
      .map(({ id, name }) => ({ name: inLanguage(name, language), href: hrefOf(id) })),
    related: related.map(({ at: other, label }) => ({ label: label[language], place: placeText(other) })),
  };
}

const mostElements = 12;

/** The page of a rule in the handbook. */
export function ruleHref(rule: string, language: Language): string {
  return `/${language}/handbook/rules/${rule.split("/").map(encodeURIComponent).join("/")}`;
}
