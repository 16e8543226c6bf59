import { inLanguage, type Language, type Text } from "../../domain/text.ts";
import { visible } from "../cells.ts";
import { escaped, escapedProse } from "../markdown.ts";

/** Words in all languages of the handbook on one line: `Chủ quản · Owner`. */
export function together(text: Text, spoken: readonly Language[]): string {
  return escapedProse(plain(text, spoken));
}

/** The same without escapes, for headings' neighbours that escape by themselves. */
export function plain(text: Text, spoken: readonly Language[]): string {
  return [...new Set(spoken.map((language) => inLanguage(text, language)))].join(" · ");
}

/** A paragraph in each language of the handbook. */
export function paragraphs(text: Text, spoken: readonly Language[]): string {
  const said = [...new Set(spoken.map((language) => inLanguage(text, language)))];
  return said.map(escapedProse).join("\n\n");
}

/** A link from a page to a place, both from the root of the handbook. */
export function link(label: string, target: string): string {
  return `[${label}](${encodeURI(target)})`;
}

/** A word of the model language, set as code. */
export function code(text: string): string {
  return `\`${visible(text).replaceAll("`", "'")}\``;
}

/** A block of code, fenced so that nothing within can end it. */
export function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.split("\n").map(visible).join("\n")}\n${fence}`;
}

/** A table whose cells are Markdown already; nothing where it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (!rows.length) return "";
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** A list of facts about one thing; those without a value are left out. */
export function facts(rows: readonly (readonly [label: string, value: string])[]): string {
  return rows.flatMap(([label, value]) => (value ? [`- ${label}: ${value}`] : [])).join("\n");
}

/** A place that links can lead to. */
export function anchor(id: string): string {
  return `<a id="${escaped(id)}"></a>`;
}

/** Parts of a page with an empty line between them; empty ones are left out. */
export function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
