import type { Diagnostic, Severity } from "../domain/diagnostic.ts";
import { severities } from "../domain/diagnostic.ts";
import { messageOf, type ReportOptions, remedyOf } from "./announcement.ts";
import { visible } from "./cells.ts";
import { byFile } from "./summary.ts";
import { severityNames, words } from "./words.ts";

/**
 * Findings as JUnit XML: a suite for each file, a case for each finding. Those at or above the threshold fail, the others
 * pass and say what was found, so that the report agrees with the exit code. Without any finding, one case passes.
 */
export function toJunit(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const fails = failing(options.threshold ?? "error");
  const suites = [...byFile(diagnostics)].map(([file, found]) => suiteOf(file, found, fails, options));
  const clean = `  <testsuite name="khung" tests="1" failures="0" errors="0">\n    <testcase name="khung check" classname="khung"/>\n  </testsuite>`;
  const failures = diagnostics.filter(fails).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="khung" tests="${Math.max(1, diagnostics.length)}" failures="${failures}" errors="0">`,
    ...(suites.length ? suites : [clean]),
    "</testsuites>",
    "",
  ].join("\n");
}

type Fails = (diagnostic: Diagnostic) => boolean;

function failing(threshold: Severity): Fails {
  const least = severities.indexOf(threshold);
  return ({ severity }) => severities.indexOf(severity) >= least;
}

function suiteOf(file: string, found: readonly Diagnostic[], fails: Fails, options: ReportOptions): string {
  const head = `  <testsuite name="${xml(file)}" tests="${found.length}" failures="${found.filter(fails).length}" errors="0">`;
  return [head, ...found.map((diagnostic) => caseOf(diagnostic, fails(diagnostic), options)), "  </testsuite>"].join(
    "\n",
  );
}

function caseOf(diagnostic: Diagnostic, isFailure: boolean, options: ReportOptions): string {
  const { rule, severity, at } = diagnostic;
  const message = messageOf(diagnostic, options.catalogue, options.language);
  const attributes = `name="${xml(message)}" classname="${xml(rule)}" file="${xml(at.file)}" line="${at.line}"`;
  const details = xml(detailsOf(diagnostic, message, options));
  const body = isFailure
    ? `<failure type="${severity}" message="${xml(message)}">${details}</failure>`
    : `<system-out>${details}</system-out>`;
  return `    <testcase ${attributes}>\n      ${body}\n    </testcase>`;
}

function detailsOf(
  { rule, severity, at }: Diagnostic,
  message: string,
  { catalogue, language }: ReportOptions,
): string {
  const card = catalogue.get(rule);
  return [
    `${at.file}:${at.line}:${at.column} ${severityNames[severity][language]} ${message}`,
    ...(card ? [`${words.remedy[language]} ${remedyOf(card, language)}`] : []),
    `${words.more[language]} khung explain ${rule}`,
  ].join("\n");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for XML: what XML cannot hold (control characters, lone surrogates) is written out, line by line. */
function xml(text: string): string {
  const safe = text
    .split("\n")
    .map((line) => visible(line).replace(/[\ufffe\uffff]/g, "\ufffd"))
    .join("\n");
  return safe.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
