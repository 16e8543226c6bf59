import type { Inline, Run } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";
import { shortMarks } from "../telling/names.ts";
import { safeText } from "../telling/safe-text.ts";
import type { Span } from "./piece.ts";
import type { Places } from "./places.ts";

/** What a document is set with: its language, and where its links lead. */
export interface Setting {
  readonly language: Language;
  readonly places: Places;
}

/** Runs of text as spans: links made safe, references with their numbers, marks in words. */
export function spansOf(setting: Setting, inline: Inline): readonly Span[] {
  return inline.flatMap((run) => [...reference(setting, run), ...markOf(setting, run.mark)]);
}

/** Our own words as spans. */
export function said(text: string, look: Omit<Span, "text"> = {}): readonly Span[] {
  return [{ text: safeText(text), ...look }];
}

function reference(setting: Setting, run: Run): readonly Span[] {
  const target = run.refersTo === undefined ? undefined : setting.places.named(run.refersTo);
  if (!target) return [plain(setting, run)];
  const { numbered, bookmark } = target;
  const look = lookOf(run);
  if (numbered.kind !== "chapter" || numbered.number === "") {
    const field = { kind: "reference", to: bookmark, shows: "text" } as const;
    return [{ ...look, text: safeText(numbered.label), field }];
  }
  const name = numbered.label.slice(0, -numbered.number.length);
  const field = { kind: "reference", to: bookmark, shows: "number" } as const;
  return [
    { ...look, text: safeText(name) },
    { ...look, text: safeText(numbered.number), field },
  ];
}

function plain({ places }: Setting, run: Run): Span {
  const leadsTo = leadOf(places, run.href);
  return { ...lookOf(run), text: safeText(run.text), ...(leadsTo && { leadsTo }) };
}

function lookOf({ strong, code, lang }: Run): Omit<Span, "text"> {
  return { ...(strong && { strong }), ...(code && { code }), ...(lang && { lang }) };
}

/** A part of this document, or a page of the web; anything else is no link. */
function leadOf(places: Places, href: string | undefined): Span["leadsTo"] {
  if (href === undefined) return undefined;
  if (href.startsWith("#")) {
    const place = places.bookmark(href.slice(1));
    return place === undefined ? undefined : { place };
  }
  return /^https?:\/\//i.test(href) && URL.canParse(href) ? { web: new URL(href).href } : undefined;
}

function markOf({ language }: Setting, mark: Run["mark"]): readonly Span[] {
  if (mark === undefined || mark === "cited") return [];
  return [{ text: ` (${shortMarks[mark][language]})`, quiet: true }];
}
