import type { AnyCard, Catalogue } from "../domain/card.ts";
import { sentence } from "../domain/card.ts";
import type { Diagnostic, Severity } from "../domain/diagnostic.ts";
import type { Edit } from "../domain/edit.ts";
import type { Language, Words } from "../domain/text.ts";

/** What a reporter needs besides the findings. `rawText` gives the text of a file for code frames. */
export interface ReportOptions {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly rawText: (file: string) => string | undefined;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** How many files were read, for the summary. */
  readonly fileCount: number;
  /** The least severity that makes a check fail; `error` where it is not given. */
  readonly threshold?: Severity;
  /** How many findings are waived, for the summary. */
  readonly waived?: number;
  /** What was mended before the check; absent where nothing was to be mended. */
  readonly edits?: readonly Edit[];
  /** The version of khung, for reports that name their maker. */
  readonly version?: string;
}

/** The sentence of a finding; its rule's id where the catalogue lacks the rule. */
export function messageOf(diagnostic: Diagnostic, catalogue: Catalogue, language: Language): string {
  const card = catalogue.get(diagnostic.rule);
  return card ? sentence(card, diagnostic.args, language) : diagnostic.rule;
}

/** The first sentence of a card's rationale: why, in one line. */
export function whyOf(card: AnyCard, language: Language): string {
  return firstSentence(card.rationale)[language];
}

/** The first sentence of a card's remedy: what to do, in one line. */
export function remedyOf(card: AnyCard, language: Language): string {
  return firstSentence(card.remedy)[language];
}

function firstSentence(text: Words): Words {
  const cut = (long: string): string => /^.*?[.!?…](?=\s+\p{Lu}|\s*$)/su.exec(long.trim())?.[0] ?? long.trim();
  return { vi: cut(text.vi), en: cut(text.en) };
}
