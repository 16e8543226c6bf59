import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from "docx";
import type { HeadingList } from "./heading-lists.ts";

const formats = {
  upperRoman: LevelFormat.UPPER_ROMAN,
  decimal: LevelFormat.DECIMAL,
  none: LevelFormat.NONE,
} as const;

/** The lists of a document: bullets, steps, and those that number its headings. */
export function writeLists(headings: readonly HeadingList[]): INumberingOptions {
  return {
    config: [
      { reference: "bullets", levels: [pointOf(LevelFormat.BULLET, "–")] },
      { reference: "steps", levels: [pointOf(LevelFormat.DECIMAL, "%1.")] },
      ...headings.map(({ name, levels }) => ({
        reference: name,
        levels: levels.map(
          ({ format, text }, level): ILevelsOptions => ({
            level,
            format: formats[format],
            text,
            alignment: AlignmentType.LEFT,
            suffix: text === "" ? LevelSuffix.NOTHING : LevelSuffix.SPACE,
            style: { paragraph: { indent: { left: 0, firstLine: 0 } } },
          }),
        ),
      })),
    ],
  };
}

function pointOf(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string): ILevelsOptions {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 720, hanging: 360 } } },
  };
}
