import type { ToldFinding } from "../../domain/page.ts";
import { pageWords } from "../html/words.ts";
import type { ParagraphPiece, Span } from "./piece.ts";
import { type Setting, said, spansOf } from "./spans.ts";

/** The findings of a rule: what it asks, every case with its place, why, and what to do. */
export function findingPieces(setting: Setting, findings: readonly ToldFinding[]): readonly ParagraphPiece[] {
  return findings.flatMap((finding) => {
    const { severityName, title, rule, rationale, remedy, cases } = finding;
    const explained = (words: string, spans: readonly Span[]): readonly ParagraphPiece[] =>
      spans.length ? [paragraph("Normal", [...said(`${words}. `, { strong: true }), ...spans])] : [];
    return [
      paragraph("Finding", [...said(`${severityName}: ${title} `), ...said(`(${rule})`, { quiet: true })]),
      ...cases.map(({ message, at }): ParagraphPiece => {
        const spans = [...spansOf(setting, message), ...said(` (${at})`, { quiet: true })];
        return { ...paragraph("ListParagraph", spans), list: { name: "bullets", level: 0 } };
      }),
      ...explained(pageWords.why[setting.language], spansOf(setting, rationale)),
      ...explained(pageWords.remedy[setting.language], spansOf(setting, remedy)),
    ];
  });
}

function paragraph(look: ParagraphPiece["look"], spans: readonly Span[]): ParagraphPiece {
  return { kind: "paragraph", look, spans };
}
