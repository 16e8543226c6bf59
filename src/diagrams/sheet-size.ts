import type { Language, Words } from "../domain/text.ts";
import { sheetProportion } from "./frame.ts";
import { smallestSize } from "./text-style.ts";

const pointsPerMillimetre = 72 / 25.4;
/** The long side of a sheet of A4 within margins of a centimetre, in millimetres. */
const usableLength = 277;
/** No text is printed smaller, in points. */
const smallestPrint = 6.5;

/** The widest picture whose smallest text is still read on A4 lying down. */
const widestOnA4 = Math.floor((usableLength * pointsPerMillimetre * smallestSize) / smallestPrint);

/** How a sheet lies. */
interface Lie {
  readonly words: Words;
  /** How many times the sheet of A4 is too small for a picture, and how many sheets of A3 it would fill. */
  readonly size: number;
  readonly across: number;
  readonly down: number;
}

/** On what a large picture should be printed; no note where it fits a sheet of A4 lying down. */
export function printNotes(width: number, height: number, language: Language): readonly string[] {
  const long = widestOnA4 * sheetProportion;
  const short = widestOnA4;
  const lying: Lie = {
    words: { vi: "nằm ngang", en: "landscape" },
    size: Math.max(width, height * sheetProportion) / widestOnA4,
    across: Math.ceil(width / long),
    down: Math.ceil(height / short),
  };
  const upright: Lie = {
    words: { vi: "dọc", en: "portrait" },
    size: Math.max(width * sheetProportion, height) / widestOnA4,
    across: Math.ceil(width / short),
    down: Math.ceil(height / long),
  };
  if (lying.size <= 1) return [];
  const best = upright.size < lying.size ? upright : lying;
  const sheet = sheets.find(({ size }) => best.size <= size);
  return [(sheet ? onOne(sheet.name, best) : onSeveral(best))[language]];
}

const sheets = [
  { name: "A4", size: 1 },
  { name: "A3", size: sheetProportion },
  { name: "A2", size: 2 },
] as const;

function onOne(sheet: string, { words }: Lie): Words {
  return {
    vi: `Khổ in: ${sheet} ${words.vi}.`,
    en: `Sheet: ${sheet}, ${words.en}.`,
  };
}

function onSeveral({ words, across, down }: Lie): Words {
  return {
    vi: `Khổ in: ghép ${across * down} tờ A3 ${words.vi} (${across} cột × ${down} hàng).`,
    en: `Sheet: ${across * down} of A3 joined, ${words.en} (${across} across × ${down} down).`,
  };
}
