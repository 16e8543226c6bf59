import { safeText } from "../telling/safe-text.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", $: "&#36;" };

/**
 * A text of one line that Markdown shows as it is: no markup, no HTML, no formula, and no address that becomes a link by
 * itself.
 */
export function escapeMarkdown(text: string): string {
  return safeText(text)
    .replace(/ {2,}/g, " ")
    .replace(/[&<>$]/g, (character) => entities[character] ?? "")
    .replace(/[\\`*_[\]~]/g, "\\$&")
    .replace(/(https?|ftp|mailto|xmpp):/gi, "$1&#58;")
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}&#46;`)
    .replace(/@/g, "&#64;")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^(\s*)([-+=#:])/, "$1\\$2")
    .replace(/!$/, "\\!");
}

/** A word of the model language as code. */
export function codeSpan(text: string): string {
  const safe = safeText(text);
  const longest = Math.max(0, ...(safe.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const room = /^[ `]|[ `]$/.test(safe) ? " " : "";
  return safe === "" ? "" : `${fence}${room}${safe}${room}${fence}`;
}

/** An address of the web as a link takes it; nothing for anything else. */
export function webAddress(href: string): string | undefined {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
  return new URL(href).href.replace(/[()<>|\\`*_~[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** An id as the name of a place in a page, and of a file. */
export function placeName(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, "-");
}
