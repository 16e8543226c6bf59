import { categoryName } from "../domain/category.ts";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Language } from "../domain/text.ts";
import { messageOf, type ReportOptions, remedyOf } from "./announcement.ts";
import { visible } from "./cells.ts";
import { byCategory, byFile, gravestFirst, tallyOf } from "./summary.ts";
import { countOf, severityNames, words } from "./words.ts";

/** Findings as Markdown, for a merge request or the summary of a job: counts by category, then a list for each file. */
export function toMarkdown(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const { language, fileCount } = options;
  const title = { vi: "# Kết quả kiểm tra của khung", en: "# Findings of khung" }[language];
  if (!diagnostics.length) return `${title}\n\n✓ ${clean(fileCount)[language]}\n`;
  const files = [...byFile(diagnostics)].map(([file, found]) => fileSection(file, found, options));
  return `${[title, totalLine(diagnostics, language), categoryTable(diagnostics, language), ...files].join("\n\n")}\n`;
}

function clean(files: number) {
  return {
    vi: `Đã kiểm tra ${files} tệp, không có phát hiện nào.`,
    en: `${files} ${files === 1 ? "file" : "files"} checked, nothing found.`,
  };
}

function totalLine(diagnostics: readonly Diagnostic[], language: Language): string {
  const tally = tallyOf(diagnostics);
  const counts = gravestFirst.filter((each) => tally[each]).map((each) => countOf(each, tally[each])[language]);
  return `**${words.total[language]}** ${counts.join(", ")}`;
}

function categoryTable(diagnostics: readonly Diagnostic[], language: Language): string {
  const head = [words.category[language], ...gravestFirst.map((severity) => severityNames[severity][language])];
  const rows = [...byCategory(diagnostics)].map(([category, found]) => {
    const tally = tallyOf(found);
    return [
      escaped(categoryName(category)[language]),
      ...gravestFirst.map((severity) => String(tally[severity] || "")),
    ];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), `|---|${"---:|".repeat(gravestFirst.length)}`, ...rows.map(line)].join("\n");
}

function fileSection(file: string, found: readonly Diagnostic[], options: ReportOptions): string {
  return [`## ${escaped(file)}`, found.map((diagnostic) => item(diagnostic, options)).join("\n")].join("\n\n");
}

function item(diagnostic: Diagnostic, { catalogue, language }: ReportOptions): string {
  const { rule, severity, at } = diagnostic;
  const card = catalogue.get(rule);
  const name = `**${severityNames[severity][language]}**`;
  const head = `- ${at.line}:${at.column} ${name} ${escapedProse(messageOf(diagnostic, catalogue, language))} (\`${codeSafe(rule)}\`)`;
  return card ? `${head}\n  ${words.remedy[language]} ${escapedProse(remedyOf(card, language))}` : head;
}

function codeSafe(rule: string): string {
  return visible(rule).replaceAll("`", "'");
}

const replacements: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "&#64;" };

/** Text that Markdown shows as it is: nothing in it starts a link, a tag, a table cell or a mention. */
export function escaped(text: string): string {
  return visible(text.replace(/\s+/g, " "))
    .replace(/[\\`*_[\]~|<>&@]/g, (character) => replacements[character] ?? `\\${character}`)
    .replace(/:(?=\/\/)/g, "&#58;")
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}&#46;`);
}

/** The same for a sentence in which words of the model language stand between backticks: they stay set as code. */
export function escapedProse(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 ? visible(part) : escaped(part)))
    .join("");
}
