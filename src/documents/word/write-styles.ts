import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import type { Language } from "../../domain/text.ts";
import { type Look, looks } from "./looks.ts";
import { quietSize } from "./measure.ts";
import { wordLanguages } from "./write-spans.ts";

const font = "Times New Roman";
const black = "000000";

/** The styles of a document in one language. */
export function writeStyles(language: Language): IStylesOptions {
  const lang = { value: wordLanguages[language], eastAsia: wordLanguages[language], bidirectional: "ar-SA" };
  return {
    default: {
      document: { run: { font, size: 26, color: black, language: lang } },
      hyperlink: { run: { color: "0B4A8F", underline: {} } },
    },
    paragraphStyles: Object.entries(looks).map(([id, look]) => styleOf(id, look)),
    characterStyles: [
      { id: "Mark", name: "Mark", run: { size: quietSize * 2, italics: true, bold: false, color: "59636E" } },
      { id: "Code", name: "Code", run: { shading: { fill: "EEF0F2" } } },
    ],
  };
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

function styleOf(id: string, look: Look): IParagraphStyleOptions {
  const { name, size, bold, italic, capitals, colour } = look;
  return {
    id,
    name,
    quickFormat: true,
    ...(look.outline !== undefined && { next: "Normal" }),
    run: {
      font,
      size: size * 2,
      color: colour ?? black,
      bold: bold ?? false,
      italics: italic ?? false,
      ...(capitals && { allCaps: true }),
    },
    paragraph: paragraphOf(look),
  };
}

function paragraphOf(look: Look): NonNullable<IParagraphStyleOptions["paragraph"]> {
  const { align, before = 0, after = 0, lines = 1, left = 0, right = 0, first = 0, keepsNext, outline } = look;
  return {
    ...(align && { alignment: alignments[align] }),
    spacing: { before, after, line: Math.round(240 * lines), lineRule: LineRuleType.AUTO },
    indent: { left, right, ...(first < 0 ? { hanging: -first } : { firstLine: first }) },
    ...(keepsNext && { keepNext: true }),
    ...(outline !== undefined && { outlineLevel: outline - 1 }),
    ...decoration(look),
  };
}

function decoration({ bar, line }: Look): Partial<NonNullable<IParagraphStyleOptions["paragraph"]>> {
  const thin = { style: BorderStyle.SINGLE, size: 6, color: black, space: 1 } as const;
  return {
    ...(line === "above" && { border: { top: { ...thin, space: 8 } } }),
    ...(line === "below" && { border: { bottom: thin } }),
    ...(bar && {
      border: { left: { style: BorderStyle.SINGLE, size: 24, color: bar.colour, space: 6 } },
      shading: { fill: bar.fill },
    }),
  };
}
