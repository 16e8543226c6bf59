import type { DocumentChapter, DocumentContent } from "../../domain/page.ts";
import { listOf, type Numbered } from "../numbering.ts";
import { roomOf } from "./geometry.ts";
import type { LookName } from "./looks.ts";
import type { ParagraphPiece } from "./piece.ts";
import { type Setting, said } from "./spans.ts";
import { wordWords } from "./words.ts";

/** Table of contents, list of tables, list of figures: fields of Word that are filled already. */
export function contentsPieces(setting: Setting, content: DocumentContent): readonly ParagraphPiece[] {
  const title = (key: "contents" | "tables" | "figures"): ParagraphPiece => ({
    kind: "paragraph",
    look: "TOCHeading",
    spans: said(wordWords[key][setting.language]),
  });
  const captions = (kind: "table" | "figure"): readonly ParagraphPiece[] => {
    const listed = listOf(setting.places.numbering, kind);
    const name = listed[0]?.label.split(" ")[0] ?? "";
    return asField(
      listed.map((one) => captionEntry(setting, one)),
      `TOC \\h \\z \\c "${name}"`,
    );
  };
  const tables = captions("table");
  const figures = captions("figure");
  return [
    { ...title("contents"), startsPage: true },
    ...asField(chapterEntries(setting, content.chapters, 0), 'TOC \\o "1-3" \\h \\z \\u'),
    ...(tables.length ? [title("tables"), ...tables] : []),
    ...(figures.length ? [title("figures"), ...figures] : []),
  ];
}

const looksOfLevels = ["TOC1", "TOC2", "TOC3"] as const;

function chapterEntries(
  setting: Setting,
  chapters: readonly DocumentChapter[],
  depth: number,
): readonly ParagraphPiece[] {
  return chapters.flatMap(({ id, number, title, chapters: below }) => {
    const look = looksOfLevels[Math.min(depth, 2)] ?? "TOC3";
    const place = setting.places.bookmark(id);
    const words = number === "" ? title : `${number}. ${title}`;
    return [...(place === undefined ? [] : [entry(look, words, place)]), ...chapterEntries(setting, below, depth + 1)];
  });
}

function captionEntry({ places }: Setting, { label, title, anchor }: Numbered): ParagraphPiece {
  return entry("TableOfFigures", `${label}. ${title}`, places.bookmark(anchor) ?? "");
}

function entry(look: LookName, words: string, place: string): ParagraphPiece {
  const leadsTo = { place };
  return {
    kind: "paragraph",
    look,
    spans: [
      ...said(words, { leadsTo }),
      { text: "\t", leadsTo },
      { text: "000", leadsTo, field: { kind: "page", to: place } },
    ],
    tabTo: roomOf(false).width,
  };
}

/** The field goes from its first entry to its last. */
function asField(entries: readonly ParagraphPiece[], opens: string): readonly ParagraphPiece[] {
  return entries.map((one, index) => ({
    ...one,
    ...(index === 0 && { opens }),
    ...(index === entries.length - 1 && { closes: true }),
  }));
}
