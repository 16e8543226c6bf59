import type { Words } from "../../domain/text.ts";
import type { IndexFinding } from "./finding.ts";
import { findingWords } from "./finding-words.ts";

/** What a finding says, in both languages, with the names of its place and its arguments put in. */
export function findingSentence(finding: IndexFinding): Words {
  const args: Readonly<Record<string, string | number | undefined>> = {
    ...finding.args,
    unit: finding.unit,
    indicator: finding.indicator,
  };
  const fill = (text: string, mark: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => said(args[name], mark));
  const words: Words = findingWords[finding.code];
  return { vi: fill(words.vi, ","), en: fill(words.en, ".") };
}

/** Digits that tell a number apart for a reader; the numbers themselves stand in the finding. */
const digits = 6;

function said(value: string | number | undefined, mark: string): string {
  return typeof value === "number" ? String(Number(value.toPrecision(digits))).replace(".", mark) : (value ?? "–");
}
