import { inLanguage, type Language } from "../domain/text.ts";
import type { View } from "../domain/view.ts";
import type { Frame } from "./frame.ts";
import { sampleText } from "./legend.ts";
import type { PlacedEntry, PlacedMargins, Sample } from "./placed.ts";
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
const sampleWidth = 30;
const entryGap = 18;
const rowGap = 4;

/** Sets title, question and date above, legend and notes below. */
export function measureMargins(
  view: View,
  samples: readonly Sample[],
  notes: readonly string[],
  width: number,
  language: Language,
): MeasuredMargins {
  const inner = width - 2 * pageMargin;
  const date = textBlock(`${pictureWords.date[language]} ${printedDate(view.date)}`, inner, textStyles.question);
  const title = textBlock(inLanguage(view.title, language), inner - widthOf(date) - entryGap, textStyles.title);
  const question = textBlock(view.question[language], inner, textStyles.question);
  const above = pageMargin + title.height + question.height + 10;
  const entries = flowed(samples, inner, language);
  const legendHeight = Math.max(0, ...entries.map(({ frame }) => frame.y + frame.height));
  const noteBlocks = notes.map((note, index) =>
    textBlock(index === 0 ? `${pictureWords.notes[language]} ${note}` : note, inner, textStyles.note),
  );
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
        ...stacked(noteBlocks, { ...top, y: height - pageMargin - notesHeight + rowGap }),
      ],
      legend: entries.map((entry) => shifted(entry, pageMargin, legendTop)),
    };
  }
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
  readonly frame: Frame;
  readonly text: TextBlock;
}

/** Entries side by side, as many in a row as fit. */
function flowed(samples: readonly Sample[], width: number, language: Language): readonly FlowedEntry[] {
  let x = 0;
  let y = 0;
  return samples.map((sample) => {
    const text = textBlock(sampleText(sample, language), width - sampleWidth, textStyles.legend);
    const entryWidth = sampleWidth + widthOf(text);
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      y += textStyles.legend.lineHeight + rowGap;
    }
    const frame = { x, y, width: entryWidth, height: Math.max(text.height, textStyles.legend.lineHeight) };
    x += entryWidth + entryGap;
    return { sample, frame, text };
  });
}

function shifted({ sample, frame, text }: FlowedEntry, x: number, y: number): PlacedEntry {
  const moved = { ...frame, x: frame.x + x, y: frame.y + y };
  const words = { ...moved, x: moved.x + sampleWidth, width: moved.width - sampleWidth };
  return { sample, frame: { ...moved, width: sampleWidth - 6 }, text: placeText(text, words) };
}
