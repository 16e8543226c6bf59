import type { Inline, Run } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";
import type { Numbered } from "../numbering.ts";
import { shortMarks } from "../telling/names.ts";
import { codeSpan, escapeMarkdown, placeName, webAddress } from "./escape.ts";

/** What a document is set with: its language, what it numbers, and the sources it lists. */
export interface Setting {
  readonly language: Language;
  readonly numbering: ReadonlyMap<string, Numbered>;
  readonly sources: ReadonlySet<number>;
}

/** Runs of text as Markdown in one line. */
export function inline(setting: Setting, runs: Inline): string {
  return runs.map((run) => `${linked(setting, run)}${markOf(setting, run.mark)}`).join("");
}

function linked(setting: Setting, run: Run): string {
  const target = run.refersTo === undefined ? undefined : setting.numbering.get(run.refersTo);
  if (target) return `[${escapeMarkdown(target.label)}](#${placeName(target.anchor)})`;
  const address = run.href === undefined ? undefined : addressOf(setting, run.href);
  return address === undefined ? look(run) : `[${look(run)}](${address})`;
}

function addressOf({ numbering, sources }: Setting, href: string): string | undefined {
  if (!href.startsWith("#")) return webAddress(href);
  const id = href.slice(1);
  const anchor = numbering.get(id)?.anchor;
  if (anchor !== undefined) return `#${placeName(anchor)}`;
  return sources.has(Number(/^source-(\d+)$/.exec(id)?.[1] ?? Number.NaN)) ? `#${id}` : undefined;
}

/** Asterisks set text strong only beside letters; elsewhere the tag says it. */
function look({ text, strong, code }: Run): string {
  const written = code ? codeSpan(text) : escapeMarkdown(text);
  if (!strong || text.trim() === "") return written;
  return /^[\p{Letter}\p{Number}].*[\p{Letter}\p{Number}]$/u.test(text) ? `**${written}**` : `<b>${written}</b>`;
}

function markOf({ language }: Setting, mark: Run["mark"]): string {
  return mark === undefined || mark === "cited" ? "" : ` <sub>(${shortMarks[mark][language]})</sub>`;
}
