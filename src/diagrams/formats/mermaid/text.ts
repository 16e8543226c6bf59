/**
 * A text for a quoted label. Letters, digits, spaces and harmless signs stay; everything else becomes an entity of
 * Mermaid: what ends a label, what is an entity or HTML, and what Markdown would read, lists included.
 */
export function mermaidText(line: string): string {
  return escaped(line, quotedSign);
}

/** The same for a text that stands bare at the start of a line, where a colon ends it and its first word could be one of the language. */
export function mermaidBareText(line: string): string {
  const safe = escaped(line, bareSign);
  const first = safe.codePointAt(0);
  return keyword.test(safe) && first !== undefined ? `#${first};${safe.slice(1)}` : safe;
}

/** A comment: it ends with its line, and cannot begin a directive. */
export function mermaidComment(text: string): string {
  return `  %% ${mermaidText(text)}`;
}

const quotedSign = /[\p{L}\p{M}\p{N} ,.:()'?!=@$^~/+-]|[^\x00-\x7f\p{C}\p{Z}]/u;
const bareSign = /[\p{L}\p{M}\p{N} ,.()'?!=@$^~/+-]|[^\x00-\x7f\p{C}\p{Z}]/u;

const keyword =
  /^(?:gantt|title|section|click|call|href|todaymarker|inclusiveenddates|topaxis|axisformat|tickinterval|includes|excludes|dateformat|weekday|weekend|acctitle|accdescr|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/i;

/** The sign of a list at the start of a text: `- `, `+ `, `1. `, `1) `. */
const list = /^(\d*)([-+.)])(?= |$)/;

function escaped(line: string, plain: RegExp): string {
  const safe = [...line]
    .map((character) => (plain.test(character) ? character : `#${character.codePointAt(0)};`))
    .join("");
  return safe.replace(list, (_, number: string, sign: string) => `${number}#${sign.codePointAt(0)};`);
}
