import type { DocumentBlock, DocumentChapter, DocumentContent, Inline, ToldScore } from "../../src/domain/page.ts";

/** A text of a document: what it says, and in which language, where that is not the document's. */
export interface ToldText {
  readonly text: string;
  readonly lang?: string;
}

/** The blocks of a document, chapter by chapter. */
export function blocksIn(chapters: readonly DocumentChapter[]): readonly DocumentBlock[] {
  return chapters.flatMap(({ blocks, chapters: inner }) => [...blocks, ...blocksIn(inner)]);
}

/** Every text of a document that a reader can see or hear. */
export function textsIn(content: DocumentContent): readonly ToldText[] {
  const plain = [content.title, content.subtitle, content.issuer, content.date, ...titlesIn(content.chapters)];
  return [
    ...plain.map((text) => ({ text })),
    ...blocksIn(content.chapters).flatMap(textsOf),
    ...content.colophon.map(line),
  ].filter(({ text }) => text !== "");
}

function titlesIn(chapters: readonly DocumentChapter[]): readonly string[] {
  return chapters.flatMap(({ title, chapters: inner }) => [title, ...titlesIn(inner)]);
}

/** A line of runs as one text; what is in another language is left out of it. */
function line(inline: Inline): ToldText {
  return {
    text: inline
      .filter(({ lang, code }) => lang === undefined && !code)
      .map(({ text }) => text)
      .join(""),
  };
}

function scoreTexts({ label, value, note = "", evidence, parts }: ToldScore): readonly ToldText[] {
  return [
    { text: label },
    { text: value },
    { text: note },
    ...evidence.map(({ text }) => line(text)),
    ...parts.flatMap(scoreTexts),
  ];
}

function textsOf(block: DocumentBlock): readonly ToldText[] {
  switch (block.kind) {
    case "heading":
      return [{ text: block.text }];
    case "paragraph":
    case "callout":
      return [line(block.text)];
    case "list":
      return block.items.map(line);
    case "figures":
      return block.items.flatMap(({ label, value, note = "" }) => [label, value, note].map((text) => ({ text })));
    case "table":
      return [
        ...[block.caption, block.note ?? "", ...block.head].map((text) => ({ text })),
        ...block.rows.flat().map(line),
      ];
    case "figure":
      return [{ text: block.caption }, { text: block.picture.alternative }, { text: block.note ?? "" }];
    case "findings":
      return block.items.flatMap(({ severityName, title, rationale, remedy, cases }) => [
        { text: severityName },
        { text: title },
        line(rationale),
        line(remedy),
        ...cases.map(({ message }) => line(message)),
      ]);
    case "scores":
      return block.items.flatMap(scoreTexts);
    case "sources":
      return block.items.map(({ text }) => line(text));
    default:
      return block satisfies never;
  }
}
