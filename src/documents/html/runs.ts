import type { Inline, Run } from "../../domain/page.ts";
import { statusNames } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";
import type { Numbered } from "../numbering.ts";
import { shortMarks } from "../telling/names.ts";

/** The document that runs stand in. */
export interface NumberedText {
  readonly language: Language;
  readonly numbering: ReadonlyMap<string, Numbered>;
}

/** A run as the template shows it. */
export interface RunModel {
  readonly text: string;
  readonly strong: boolean;
  readonly code: boolean;
  readonly href: string;
  readonly outside: boolean;
  readonly lang: string;
  readonly unknown: boolean;
  readonly mark: MarkModel | false;
}

/** A line of runs as the template shows it: links made safe, marks named, references numbered. */
export function runs({ language, numbering }: NumberedText, inline: Inline): readonly RunModel[] {
  return inline.map((run) => {
    const meant = run.refersTo === undefined ? undefined : numbering.get(run.refersTo);
    return {
      text: meant?.label ?? run.text,
      strong: run.strong ?? false,
      code: run.code ?? false,
      ...link(language, meant ? `#${meant.anchor}` : run.href),
      lang: run.lang ?? "",
      unknown: inline.length === 1 && run.text === "–",
      mark: markModel(language, run.mark),
    };
  });
}

/** A part of this document, or a page of the web; anything else is no link. */
function link(language: Language, href: string | undefined): { readonly href: string; readonly outside: boolean } {
  if (href?.startsWith("#")) return { href: `#${language}-${href.slice(1)}`, outside: false };
  return href && /^https?:\/\//i.test(href) ? { href, outside: true } : { href: "", outside: false };
}

/** A mark of provenance as the template shows it. */
export interface MarkModel {
  readonly status: string;
  readonly short: string;
  readonly full: string;
}

/** The mark of a status; none for what is cited. */
export function markModel(language: Language, mark: Run["mark"]): MarkModel | false {
  return (
    mark !== undefined &&
    mark !== "cited" && { status: mark, short: shortMarks[mark][language], full: statusNames[mark][language] }
  );
}
