import { rounded } from "./frame.ts";

/** SVG source that is safe to join: made by the functions of this file alone. */
export type Svg = string & { readonly svg?: true };

type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const special = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** A text made safe for XML content and attributes: markup escaped, characters that XML forbids replaced. */
function escapeXml(text: string): string {
  // Most of what a picture prints is numbers and plain names.
  if (!special.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** An element with its content, which must be SVG already. Numbers are printed with one decimal at most; undefined attributes are left out. */
export function element(name: string, attributes: Attributes, ...content: readonly Svg[]): Svg {
  const printed = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${typeof value === "number" ? rounded(value) : escapeXml(value)}"`,
  );
  const start = `<${name}${printed.join("")}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join("")}</${name}>`;
}

/** Text as content. */
export function textNode(text: string): Svg {
  return escapeXml(text);
}

/** A path's data from commands and numbers. */
export function pathData(...parts: readonly (string | number)[]): string {
  return parts.map((part) => (typeof part === "number" ? String(rounded(part)) : part)).join(" ");
}

/** A text as part of an id: letters, digits, `-` and `_`; others become their code point. */
export function idPart(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16) ?? ""}`);
}
