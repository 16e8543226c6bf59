import { numberWords } from "../domain/number-words.ts";
import type { Language, Words } from "../domain/text.ts";
import { didYouMean, guessWords } from "./check/did-you-mean.ts";
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

/** Where all things of a kind are listed. */
const lists: Partial<Readonly<Record<keyof typeof things, string>>> = {
  rule: "khung explain",
  method: "khung methods",
  edition: "khung methods",
};

/** So many names are told where none is near; of more, the first few. */
const mostTold = 16;
const fewTold = 4;

/** The outcome of naming something that there is not: wrong usage, with what may have been meant, else with what there is. */
export function unknownName(
  thing: keyof typeof things,
  name: string,
  choices: readonly string[],
  language: Language,
): Outcome {
  const said = { vi: `Không có ${things[thing].vi} “${name}”.`, en: `There is no ${things[thing].en} “${name}”.` };
  const near = didYouMean(name, choices);
  const help = near.length > 0 ? guessWords(near) : whatThereIs(choices, lists[thing]);
  return { output: "", notes: `${[said[language], help[language]].join(" ").trimEnd()}\n`, exitCode: 2 };
}

function whatThereIs(choices: readonly string[], list: string | undefined): Words {
  if (choices.length === 0) return { vi: "", en: "" };
  if (choices.length <= mostTold)
    return { vi: `Hiện có: ${choices.join(", ")}.`, en: `There are: ${choices.join(", ")}.` };
  const [count, some] = [numberWords(choices.length), choices.slice(0, fewTold).join(", ")];
  const all: Words =
    list === undefined ? { vi: "", en: "" } : { vi: ` Xem đủ: ${list}`, en: ` For all of them: ${list}` };
  return {
    vi: `Hiện có ${count.vi}, ví dụ ${some}.${all.vi}`,
    en: `There are ${count.en}, such as ${some}.${all.en}`,
  };
}

/** The outcome of a value that an option does not take. */
export function wrongUsage(words: Words, language: Language): Outcome {
  return { output: "", notes: `${words[language]}\n`, exitCode: 2 };
}

/** The outcome where something is missing on this machine: nothing was written. */
export function lacking({ words }: Lack, language: Language): Outcome {
  return { output: "", notes: `${words[language]}\n`, exitCode: 3 };
}
