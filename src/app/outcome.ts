import type { Language, Words } from "../domain/text.ts";
import type { Lack, OutputFile } from "./effects.ts";

/** 0 clean; 1 findings at or above the threshold; 2 wrong usage; 3 input or output failed; 4 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

/** What a command has decided: text for standard output and standard error, files to write, and how it ended. */
export interface Outcome {
  readonly output: string;
  readonly notes?: string;
  readonly files?: readonly OutputFile[];
  /** Either all of the files are written, or none. */
  readonly together?: true;
  readonly exitCode: ExitCode;
}

const things = {
  rule: { vi: "quy tắc", en: "rule" },
  view: { vi: "sơ đồ", en: "view" },
  method: { vi: "phương pháp", en: "method" },
  edition: { vi: "kỳ đánh giá", en: "edition" },
  province: { vi: "tỉnh, thành phố", en: "province" },
  unit: { vi: "đơn vị", en: "unit" },
  chart: { vi: "biểu đồ", en: "chart" },
  factor: { vi: "yếu tố", en: "factor" },
  group: { vi: "nhóm đơn vị", en: "group of units" },
  indicator: { vi: "chỉ tiêu", en: "indicator" },
  framework: { vi: "khung tham chiếu", en: "reference framework" },
  table: { vi: "bảng", en: "table" },
  element: { vi: "phần tử", en: "element" },
  document: { vi: "tài liệu", en: "document" },
} as const satisfies Record<string, Words>;

/** The outcome of naming something that there is not: wrong usage, with what may have been meant. */
export function unknownName(
  thing: keyof typeof things,
  name: string,
  suggestions: readonly string[],
  language: Language,
): Outcome {
  const list = suggestions.map((each) => `“${each}”`);
  const guess = list.length
    ? { vi: ` Ý bạn là ${list.join(" hay ")}?`, en: ` Did you mean ${list.join(" or ")}?` }[language]
    : "";
  const said = { vi: `Không có ${things[thing].vi} “${name}”.`, en: `There is no ${things[thing].en} “${name}”.` }[
    language
  ];
  return { output: "", notes: `${said}${guess}\n`, exitCode: 2 };
}

/** The outcome of a value that an option does not take. */
export function wrongUsage(words: Words, language: Language): Outcome {
  return { output: "", notes: `${words[language]}\n`, exitCode: 2 };
}

/** The outcome where something is missing on this machine: nothing was written. */
export function lacking({ words }: Lack, language: Language): Outcome {
  return { output: "", notes: `${words[language]}\n`, exitCode: 3 };
}
