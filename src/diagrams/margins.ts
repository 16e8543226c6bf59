import { inLanguage, type Language } from "../domain/text.ts";
import type { PartOf, ViewHead } from "../domain/view-head.ts";
import type { Frame } from "./frame.ts";
import { sampleText } from "./legend.ts";
import type { PlacedEntry, PlacedMargins, Sample } from "./placed.ts";
import { sampleWidth } from "./sample-width.ts";
import { type PlacedText, placeText, type TextBlock, textBlock, widthOf } from "./text-block.ts";
import { textStyles } from "./text-style.ts";
import { pictureWords, printedDate } from "./words.ts";

/** What stands above and below the groups of a picture, set at a width. */
export interface MeasuredMargins {
  readonly above: number;
  readonly below: number;
  readonly place: (height: number) => PlacedMargins;
}

/** The margin around a picture. */
export const pageMargin = 16;
const sampleGap = 5;
const entryGap = 14;
const rowGap = 3;
const legendLine = 15;

/** Sets title, question and date above, legend and notes below. */
export function measureMargins(
  view: ViewHead,
  samples: readonly Sample[],
  notes: readonly string[],
  width: number,
  language: Language,
): MeasuredMargins {
  const inner = width - 2 * pageMargin;
  const date = textBlock(dateText(view, language), inner, textStyles.question);
  const title = textBlock(inLanguage(view.title, language), inner - widthOf(date) - entryGap, textStyles.title);
  const part = view.part && textBlock(partText(view.part, language), inner / 2, textStyles.question);
  const beside = part ? widthOf(part) + entryGap : 0;
  const question = textBlock(questionText(view, language), inner - beside, textStyles.question);
  const above = pageMargin + title.height + question.height + 10;
  const entries = flowed(samples, inner, language);
  const legendHeight = Math.max(0, ...entries.map(({ frame }) => frame.y + frame.height));
  const notesTitle = textBlock(pictureWords.notes[language], inner, textStyles.note);
  const noteIndent = widthOf(notesTitle) + sampleGap;
  const noteBlocks = notes.map((note) => textBlock(note, inner - noteIndent, textStyles.note));
  const notesHeight = noteBlocks.reduce((sum, block) => sum + block.height + rowGap, 0);
  const below = (entries.length > 0 ? legendHeight + 10 : 0) + notesHeight + pageMargin;
  return { above, below, place };

  function place(height: number): PlacedMargins {
    const legendTop = height - below + 10;
    const top = { x: pageMargin, y: pageMargin, width: inner };
    return {
      texts: [
        placeText(title, { ...top, height: title.height }),
        placeText(date, { ...top, height: Math.min(title.height, textStyles.title.lineHeight) }, "end"),
        placeText(question, { ...top, y: pageMargin + title.height, height: question.height }),
        ...(part ? [placeText(part, { ...top, y: pageMargin + title.height, height: part.height }, "end")] : []),
        ...placedNotes({ ...top, y: height - pageMargin - notesHeight + rowGap }),
      ],
      legend: entries.map((entry) => shifted(entry, pageMargin, legendTop)),
    };
  }

  /** The notes below one another, beside their title. */
  function placedNotes(top: Omit<Frame, "height">): readonly PlacedText[] {
    if (noteBlocks.length === 0) return [];
    const beside = { ...top, x: top.x + noteIndent, width: top.width - noteIndent };
    return [placeText(notesTitle, { ...top, height: notesTitle.height }), ...stacked(noteBlocks, beside)];
  }
}

function dateText({ date, since }: ViewHead, language: Language): string {
  if (since === undefined) return `${pictureWords.date[language]} ${printedDate(date)}`;
  return `${pictureWords.since[language]} ${printedDate(since)} – ${printedDate(date)}`;
}

function questionText({ question, only }: ViewHead, language: Language): string {
  return only ? `${question[language]} · ${only[language]}` : question[language];
}

function partText({ number, total }: PartOf, language: Language): string {
  return `${pictureWords.part[language]} ${number}/${total}`;
}

function stacked(blocks: readonly TextBlock[], top: Omit<Frame, "height">): readonly PlacedText[] {
  let y = top.y;
  return blocks.map((block) => {
    const placed = placeText(block, { ...top, y, height: block.height });
    y += block.height + rowGap;
    return placed;
  });
}

interface FlowedEntry {
  readonly sample: Sample;
  /** The width of the sample with the space after it. */
  readonly before: number;
  readonly frame: Frame;
  readonly text: TextBlock;
}

/** Entries side by side, as many in a row as fit. */
function flowed(samples: readonly Sample[], width: number, language: Language): readonly FlowedEntry[] {
  let x = 0;
  let y = 0;
  return samples.map((sample) => {
    const before = sampleWidth(sample, language) + sampleGap;
    const text = textBlock(sampleText(sample, language), width - before, textStyles.legend);
    const entryWidth = before + widthOf(text);
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      y += legendLine + rowGap;
    }
    const frame = { x, y, width: entryWidth, height: Math.max(text.height, legendLine) };
    x += entryWidth + entryGap;
    return { sample, before, frame, text };
  });
}

function shifted({ sample, before, frame, text }: FlowedEntry, x: number, y: number): PlacedEntry {
  const moved = { ...frame, x: frame.x + x, y: frame.y + y };
  const words = { ...moved, x: moved.x + before, width: moved.width - before };
  return { sample, frame: { ...moved, width: before - sampleGap }, text: placeText(text, words) };
}
