import type { OptionCard } from "./command.ts";

const change = (name: string, vi: string, en: string, aliases: readonly string[] = []): OptionCard => ({
  name,
  value: { vi: "cách", en: "option" },
  words: { vi, en },
  many: true,
  aliases,
});

/** Options that stand in place of those of a method, for every command that scores. */
export const changeOptions: readonly OptionCard[] = [
  change(
    "treat",
    "xử lý ngoại lai: none, winsorise, log, box-cox",
    "treatment of outliers: none, winsorise, log, box-cox",
    ["treatment"],
  ),
  change(
    "impute",
    "điền chỗ thiếu: mean:within=region, median, nearest:3, last-value, linear, none",
    "imputation: mean:within=region, median, nearest:3, last-value, linear, none",
    ["imputation"],
  ),
  change(
    "normalise",
    "chuẩn hóa: min-max:0..100, z-score, rank, goalposts…; cả danh sách: khung explain options",
    "normalisation: min-max:0..100, z-score, rank, goalposts…; the list: khung explain options",
    ["normalize", "normalisation", "normalization"],
  ),
  change(
    "weights",
    "trọng số: given, equal, entropy, critic, pca:squared…, hoặc tệp .csv, .yaml",
    "weights: given, equal, entropy, critic, pca:squared…, or a .csv or .yaml file",
    ["weighting"],
  ),
  change(
    "aggregate",
    "tổng hợp: arithmetic, geometric, power:2, copeland…; NHÓM=cách cho một nhóm",
    "aggregation: arithmetic, geometric, power:2, copeland…; GROUP=option for one group",
    ["aggregation"],
  ),
  change("direction", "chiều của một chỉ tiêu: CHỈ-TIÊU=negative", "which way is better: INDICATOR=negative"),
  {
    name: "coverage",
    value: { vi: "tỷ lệ", en: "share" },
    words: { vi: "mức đủ số liệu tối thiểu của mỗi nhóm, từ 0 đến 1", en: "least coverage of each group, 0 to 1" },
  },
  {
    name: "ties",
    value: { vi: "cách", en: "rule" },
    words: { vi: "đồng hạng: competition, dense hoặc mean", en: "ties: competition, dense or mean" },
    choices: ["competition", "dense", "mean"],
  },
  {
    name: "digits",
    value: { vi: "số", en: "number" },
    words: { vi: "số chữ số thập phân khi so điểm", en: "decimals on which scores are compared" },
  },
];

/** The decimal mark of a table. */
export const decimalOption: OptionCard = {
  name: "decimal",
  value: { vi: "dấu", en: "mark" },
  words: {
    vi: "dấu trước phần lẻ trong bảng số liệu, khi 1.234 đọc được hai cách: . hoặc ,",
    en: "the mark before fractions in the table, where 1.234 can be read in two ways: . or ,",
  },
  choices: [".", ","],
};
