import type { YAMLException } from "js-yaml";
import { bounds } from "./bounds.ts";
import { card as depth } from "./cards/bounds/depth.ts";
import { card as escapeSequence } from "./cards/yaml/escape.ts";
import { card as indentation } from "./cards/yaml/indentation.ts";
import { card as missingColon } from "./cards/yaml/missing-colon.ts";
import { card as reservedCharacter } from "./cards/yaml/reserved-character.ts";
import { card as syntax } from "./cards/yaml/syntax.ts";
import { card as tab } from "./cards/yaml/tab.ts";
import { card as textAfterValue } from "./cards/yaml/text-after-value.ts";
import { card as unclosed } from "./cards/yaml/unclosed.ts";
import { card as unquotedColon } from "./cards/yaml/unquoted-colon.ts";
import { excerpt, type Fault, fault, quoted, type Span } from "./fault.ts";

/** Why the parser stopped in a piece of text, and where. */
interface Failure {
  readonly text: string;
  readonly reason: string;
  readonly at: number;
  /** The line on which the parser stopped, with its offset. */
  readonly line: string;
  readonly lineAt: number;
}

/** Explains one kind of fault, or passes. */
type Explain = (failure: Failure) => Fault | undefined;

/** The kinds of faults, each tried in turn: what people do most, and what explains most, comes first. */
const explanations: readonly Explain[] = [
  tooDeep,
  tabInIndentation,
  badEscape,
  reservedStart,
  unquotedColonInText,
  textBehindValue,
  notClosed,
  noColon,
  badIndentation,
];

/** Says in our words why a piece of text is no YAML. The offset of the piece in its file is added to all places. */
export function syntaxFault(text: string, error: YAMLException, offset: number): Fault {
  const failure = failureOf(text, error);
  for (const explain of explanations) {
    const found = explain(failure);
    if (found) return moved(found, offset);
  }
  const at = { from: failure.at, to: failure.at + 1 };
  return moved(fault(syntax, at, { parser: error.reason }), offset);
}

function moved(found: Fault, by: number): Fault {
  return { ...found, at: { from: found.at.from + by, to: found.at.to + by } };
}

/** More of a line is not looked at, in UTF-16 units. */
const longestLine = 2_000;

function failureOf(text: string, { reason, mark }: YAMLException): Failure {
  const at = Math.min(mark?.position ?? 0, Math.max(0, text.length - 1));
  const lineAt = lineStart(text, at);
  return { text, reason, at, line: lineFrom(text, lineAt), lineAt };
}

function lineFrom(text: string, lineAt: number): string {
  return text.slice(lineAt, lineAt + longestLine).split(/[\r\n]/, 1)[0] ?? "";
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
}

function tooDeep({ reason, at }: Failure): Fault | undefined {
  return reason.startsWith("nesting") ? fault(depth, { from: at, to: at + 1 }, { limit: bounds.depth }) : undefined;
}

function tabInIndentation({ text, reason }: Failure): Fault | undefined {
  const found = /^([ ]*)(\t+)[^\s]/m.exec(text);
  const [, spaces = "", tabs = ""] = found ?? [];
  if (!found || !/tab|indentation|document separator/.test(reason)) return undefined;
  const from = found.index + spaces.length;
  return fault(tab, { from, to: from + tabs.length }, {});
}

function badEscape({ text, reason, at }: Failure): Fault | undefined {
  if (!/escape sequence|hexadecimal/.test(reason)) return undefined;
  const from = Math.max(0, text.lastIndexOf("\\", at));
  return fault(escapeSequence, { from, to: from + 2 }, { written: excerpt(text.slice(from, from + 2)) });
}

const valueStart = /^\s*(?:- +)*(?:(?:"[^"]*"|'[^']*'|[^\s:#"'{[][^:#]*):\s+|- +)/;

function writtenValue({ line, lineAt }: Failure): { readonly value: string; readonly at: Span } | undefined {
  const [head] = valueStart.exec(line) ?? [];
  if (head === undefined) return undefined;
  const value = line.slice(head.length).trimEnd();
  const from = lineAt + head.length;
  return value ? { value, at: { from, to: from + value.length } } : undefined;
}

function reservedStart(failure: Failure): Fault | undefined {
  const found = writtenValue(failure);
  if (!found || !/^[@`%]/.test(found.value)) return undefined;
  const args = { character: found.value.charAt(0), quoted: quoted(excerpt(found.value)) };
  return fault(reservedCharacter, found.at, args);
}

function unquotedColonInText(failure: Failure): Fault | undefined {
  const found = writtenValue(failure);
  if (found && /^[^"'[{|>&*!#]/.test(found.value) && /:(?:\s|$)/.test(found.value))
    return fault(unquotedColon, found.at, { written: excerpt(found.value), quoted: quoted(excerpt(found.value)) });
  const inFlow = /[{,]\s*[\w-]+:\s+([^"'[{,}\s][^[{,}]*?:\s[^,}]*)/d.exec(failure.line);
  const [from = 0, to = 0] = inFlow?.indices?.[1] ?? [];
  const written = inFlow?.[1]?.trimEnd();
  if (!written) return undefined;
  const at = { from: failure.lineAt + from, to: failure.lineAt + Math.min(to, from + written.length) };
  return fault(unquotedColon, at, { written: excerpt(written), quoted: quoted(excerpt(written)) });
}

function textBehindValue(failure: Failure): Fault | undefined {
  const found = writtenValue(failure);
  const [, closed = "", rest = ""] =
    /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\})\s*([^\s#,\]}].*)$/.exec(found?.value ?? "") ?? [];
  if (!found || !rest) return undefined;
  const from = found.at.to - rest.length;
  const plain = closed.slice(1, -1);
  const text = /^["']/.test(closed) ? `'${`${closed} ${rest}`.replaceAll("'", "''")}'` : quoted(`${closed} ${rest}`);
  return fault(
    textAfterValue,
    { from, to: found.at.to },
    { rest: excerpt(rest), value: excerpt(plain), quoted: excerpt(text) },
  );
}

function notClosed({ text, reason }: Failure): Fault | undefined {
  if (!/within a|deficient indentation|flow collection|bad indentation/.test(reason)) return undefined;
  const opening = openingOf(text);
  if (opening === undefined) return undefined;
  const character = text.charAt(opening);
  const closing = { "[": "]", "{": "}" }[character] ?? character;
  return fault(unclosed, { from: opening, to: opening + 1 }, { opening: character, closing });
}

/** A quoted text, a comment or a bracket; a quote opens a text only where a value can begin. */
const token = /(?<=^|[\s,[{:-])(?:"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?)|(?<=\s)#[^\r\n]*|[[\]{}]/g;

/** The offset of the quote or the last bracket that has no partner. */
function openingOf(text: string): number | undefined {
  const open: number[] = [];
  for (const { 0: found, index } of text.matchAll(token)) {
    const quote = found.charAt(0);
    if ((quote === '"' || quote === "'") && (found.length === 1 || !found.endsWith(quote))) return index;
    if (found === "[" || found === "{") open.push(index);
    else if (found === "]" || found === "}") open.pop();
  }
  return open.at(-1);
}

function noColon({ lineAt, text, reason }: Failure): Fault | undefined {
  if (!/multiline key|expected ':'|missed comma|document separator/.test(reason)) return undefined;
  return colonlessLine(text, lineStart(text, Math.max(0, lineAt - 1))) ?? colonlessLine(text, lineAt);
}

const withoutColon = /^([ ]*)([^\s#\-[{"'%@`&*!|>][^#]*?)\s*$/;

/** The fault of a line that has a key's place but no `key: value`, if it is one. */
export function colonlessLine(text: string, start: number): Fault | undefined {
  const [, indent = "", written = ""] = withoutColon.exec(lineFrom(text, start)) ?? [];
  if (!written || /:(?:\s|$)/.test(written)) return undefined;
  const [, key = "", rest = ""] = /^([\w-]+)\s*:?\s*(.*)$/.exec(written) ?? [];
  const from = start + indent.length;
  const meant = key ? `${key}: ${excerpt(rest)}`.trimEnd() : `${excerpt(written)}:`;
  return fault(
    missingColon,
    { from, to: from + written.length },
    { written: excerpt(written), meant },
    { suggestions: [meant] },
  );
}

function badIndentation({ text, reason, at }: Failure): Fault | undefined {
  const from = lineStart(text, at);
  const indent = indentOf(text, from);
  const isOutside = /document separator/.test(reason) && indent < indentOf(text, 0);
  if (!isOutside && !/indentation/.test(reason)) return undefined;
  return fault(indentation, { from: from + indent, to: Math.max(at, from + indent) + 1 }, { indent });
}

function indentOf(text: string, from: number): number {
  return /^[ ]*/.exec(text.slice(from, from + longestLine))?.[0].length ?? 0;
}
