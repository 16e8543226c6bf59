import type { Diagnostic, Severity } from "../domain/diagnostic.ts";
import { messageOf, type ReportOptions } from "./announcement.ts";
import { visible } from "./cells.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Findings as workflow commands of GitHub Actions: each becomes an annotation at its line. */
export function toGithub(diagnostics: readonly Diagnostic[], { catalogue, language }: ReportOptions): string {
  return diagnostics
    .map((diagnostic) => {
      const { file, line, column, endLine, endColumn } = diagnostic.at;
      // GitHub takes columns only for a stretch within one line.
      const columns = line === endLine ? { col: column, endColumn } : {};
      const properties = { file, line, endLine, ...columns, title: diagnostic.rule };
      const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
      return `::${commands[diagnostic.severity]} ${list.join(",")}::${data(messageOf(diagnostic, catalogue, language))}\n`;
    })
    .join("");
}

function data(text: string): string {
  return visible(text).replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
