import type { Language } from "../domain/text.ts";
import type { OptionStep } from "./option-facts.ts";

/** A way of a step, with its parameters. */
interface ExplainedWay {
  readonly name: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly standard?: string;
    readonly choices: readonly string[];
  }[];
}

/** A step of an index, with the ways that there are. */
export interface ExplainedStep {
  readonly kind: OptionStep;
  readonly ways: readonly ExplainedWay[];
}

/** A parameter with the values that it may have. */
export function parameterWords(
  { name, standard, choices }: ExplainedWay["parameters"][number],
  language: Language,
): string {
  const usual = standard === undefined ? "" : ` (${{ vi: "mặc định", en: "default" }[language]}: ${standard})`;
  return choices.length ? `${name}: ${choices.join(" | ")}${usual}` : `${name}${usual}`;
}

/** How options are written, sentence by sentence. */
export const optionWriting: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    "Cách viết: TÊN, TÊN:GIÁ-TRỊ của tham số đầu, TÊN:tham-số=giá-trị,… hoặc { method: TÊN, … } như trong tệp phương pháp.",
    "Ví dụ: min-max:1..100 · z-score:population · pca:varimax,retain={ count: 3 } · power:0.5 · nearest:5 · LPI=rank (riêng một chỉ tiêu)",
    "Trọng số từ tệp: --weights w.csv, với cột code và weight; ma trận so sánh cặp (AHP) có mã ở hàng đầu và cột đầu; hoặc điểm chuyên gia, mỗi dòng một chuyên gia.",
    "Các tên quen dùng khác cũng được hiểu: minmax, zscore, winsorize, knn, locf, mean, gmean, bod, pca-varimax, n_minmax, a_gmean…",
  ],
  en: [
    "Written: NAME, NAME:VALUE of the first parameter, NAME:parameter=value,… or { method: NAME, … } as in a method file.",
    "Such as: min-max:1..100 · z-score:population · pca:varimax,retain={ count: 3 } · power:0.5 · nearest:5 · LPI=rank (one indicator alone)",
    "Weights from a file: --weights w.csv, with columns code and weight; a matrix of comparisons (AHP) with the codes in its first row and column; or the points of experts, one in each row.",
    "Other names in use are understood: minmax, zscore, winsorize, knn, locf, mean, gmean, bod, pca-varimax, n_minmax, a_gmean…",
  ],
};
