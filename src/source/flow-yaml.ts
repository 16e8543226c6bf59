import { stringify } from "yaml";

/** A value that a file of a model can hold. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** A value as YAML on one line; texts of several lines keep their line ends in quotes. */
export function flowYaml(value: YamlValue): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(", ")}]`;
  if (typeof value === "object") {
    const pairs = Object.entries(value).map(([key, each]) => `${key}: ${flowYaml(each)}`);
    return pairs.length ? `{ ${pairs.join(", ")} }` : "{}";
  }
  return typeof value === "string" ? flowText(value) : String(value);
}

/** A text as YAML in a line of its own, where commas and brackets need no quotes. */
export function lineYaml(value: YamlValue): string {
  return typeof value === "string" ? blockText(value) : flowYaml(value);
}

/** Dates are written as they are. A year alone is a number: as a text it needs quotes. */
const date = /^\d{4}-\d{2}(?:-\d{2})?$/;

function flowText(text: string): string {
  const plain = blockText(text);
  // In flow, these end or open something.
  return /^["']/.test(plain) || !/[,[\]{}]/.test(plain) ? plain : JSON.stringify(text);
}

function blockText(text: string): string {
  if (date.test(text)) return text;
  if (/[\n\r\t]/.test(text) || needsQuotes(text)) return JSON.stringify(text);
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** What the reading of models would complain of without quotes: numbers with marks, words of YAML 1.1, comments, keys. */
function needsQuotes(text: string): boolean {
  return (
    /^[+-]?[\d.,]+$/.test(text) ||
    /^(?:yes|no|on|off|y|n|true|false|null|~)$/i.test(text) ||
    /(?:^|\s)#|:(?:\s|$)|^[&*!|>%@`?\-"']/.test(text)
  );
}
