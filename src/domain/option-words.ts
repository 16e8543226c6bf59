import type { Words } from "./text.ts";

type Table = Readonly<Record<string, Words>>;

export const treatmentNames: Table = {
  none: { vi: "Không làm gì", en: "Nothing" },
  winsorise: { vi: "Dời giá trị ngoại lai (winsorise)", en: "Winsorise" },
  log: { vi: "Lấy logarit", en: "Logarithm" },
  "box-cox": { vi: "Biến đổi Box–Cox", en: "Box–Cox" },
};

const logarithmNames: Table = {
  natural: { vi: "Logarit tự nhiên", en: "Natural logarithm" },
  "coin-tool": { vi: "Như COIN Tool", en: "As in the COIN Tool" },
  "coin-tool-original": { vi: "Như COIN Tool bản đầu", en: "As in the first COIN Tool" },
  gii: { vi: "Như Chỉ số đổi mới toàn cầu (GII)", en: "As in the Global Innovation Index" },
};

export const imputationNames: Table = {
  none: { vi: "Không điền", en: "Nothing" },
  mean: { vi: "Trung bình", en: "Mean" },
  median: { vi: "Trung vị", en: "Median" },
  nearest: { vi: "Các đơn vị gần nhất", en: "Nearest units" },
  "last-value": { vi: "Giá trị gần nhất trước đó", en: "Last value carried forward" },
  linear: { vi: "Nội suy theo năm", en: "Linear over years" },
};

export const normalisationNames: Table = {
  none: { vi: "Giữ nguyên", en: "As it is" },
  "min-max": { vi: "Theo khoảng thấp nhất – cao nhất", en: "Min–max" },
  "z-score": { vi: "Điểm z", en: "z-score" },
  "z-score-then-min-max": {
    vi: "Điểm z rồi đưa về khoảng (Liên hợp quốc)",
    en: "z-score, then min–max (United Nations)",
  },
  rank: { vi: "Thứ hạng", en: "Rank" },
  "percentile-rank": { vi: "Hạng phần trăm", en: "Percentile rank" },
  borda: { vi: "Điểm Borda", en: "Borda" },
  "distance-to-target": { vi: "Khoảng cách đến mục tiêu", en: "Distance to the target" },
  "distance-to-best": { vi: "Khoảng cách đến đơn vị tốt nhất", en: "Distance to the best" },
  "distance-to-reference": { vi: "Khoảng cách đến mốc tham chiếu", en: "Distance to a reference" },
  goalposts: { vi: "Theo hai mốc cố định", en: "Goalposts" },
  bands: { vi: "Theo từng khoảng", en: "Bands" },
  categories: { vi: "Theo phương án trả lời", en: "Categories" },
};

export const weightingNames: Table = {
  given: { vi: "Cho trước", en: "Given" },
  equal: { vi: "Bằng nhau", en: "Equal" },
  "budget-allocation": { vi: "Chuyên gia phân bổ điểm", en: "Budget allocation" },
  ahp: { vi: "So sánh cặp (AHP)", en: "Pairwise comparison (AHP)" },
  entropy: { vi: "Theo entropy", en: "Entropy" },
  critic: { vi: "Theo CRITIC", en: "CRITIC" },
  pca: { vi: "Phân tích thành phần chính", en: "Principal components" },
  "benefit-of-the-doubt": { vi: "Có lợi nhất cho từng đơn vị", en: "Benefit of the doubt" },
};

const componentNames: Table = {
  "first-component": { vi: "Hệ số tải của thành phần thứ nhất", en: "First component" },
  normalised: { vi: "Chia cho tổng", en: "Divided by their sum" },
  absolute: { vi: "Giá trị tuyệt đối", en: "Absolute values" },
  squared: { vi: "Bình phương", en: "Squares" },
  varimax: { vi: "Xoay varimax (OECD/JRC)", en: "Varimax (OECD/JRC)" },
};

export const aggregationNames: Table = {
  arithmetic: { vi: "Trung bình cộng", en: "Arithmetic mean" },
  geometric: { vi: "Trung bình nhân", en: "Geometric mean" },
  harmonic: { vi: "Trung bình điều hòa", en: "Harmonic mean" },
  power: { vi: "Trung bình lũy thừa", en: "Generalised mean" },
  copeland: { vi: "So sánh từng cặp (Copeland)", en: "Copeland" },
  "mazziotta-pareto": { vi: "Mazziotta–Pareto", en: "Mazziotta–Pareto" },
};

/** The names of the closed lists of a composite index, as a reader sees them. */
export const optionTables: readonly Table[] = [
  treatmentNames,
  logarithmNames,
  imputationNames,
  normalisationNames,
  weightingNames,
  componentNames,
  aggregationNames,
  {
    none: { vi: "Không", en: "No" },
    log: { vi: "Lấy logarit", en: "Logarithm" },
    "box-cox": { vi: "Box–Cox", en: "Box–Cox" },
  },
  { none: { vi: "Không", en: "No" }, nearest: { vi: "Giá trị đã biết gần nhất", en: "The nearest known value" } },
  { sample: { vi: "Mẫu (n − 1)", en: "Sample (n − 1)" }, population: { vi: "Tổng thể (n)", en: "Population (n)" } },
  {
    competition: { vi: "Cùng hạng nhỏ nhất (1, 2, 2, 4)", en: "The smallest (1, 2, 2, 4)" },
    dense: { vi: "Liền nhau (1, 2, 2, 3)", en: "Dense (1, 2, 2, 3)" },
    mean: { vi: "Trung bình các hạng (1; 2,5; 2,5; 4)", en: "The mean (1, 2.5, 2.5, 4)" },
  },
  {
    minimum: { vi: "Từ giá trị kém nhất", en: "From the worst value" },
    zero: { vi: "Tỷ số, từ 0", en: "As a ratio, from zero" },
  },
  { mean: { vi: "Trung bình", en: "Mean" }, median: { vi: "Trung vị", en: "Median" } },
  { value: { vi: "Giá trị", en: "Value" }, percentile: { vi: "Bách phân vị", en: "Percentile" } },
  {
    handbook: { vi: "Theo sổ tay OECD/JRC", en: "By the OECD/JRC Handbook" },
    "eigenvalue-above-one": { vi: "Giá trị riêng lớn hơn 1", en: "Eigenvalue above one" },
  },
  {
    error: { vi: "Báo lỗi, không tính nhóm", en: "An error; the group is not scored" },
    zero: { vi: "Coi là 0", en: "Taken for zero" },
    absolute: { vi: "Lấy giá trị tuyệt đối", en: "Its absolute value" },
    allow: { vi: "Để nguyên", en: "Left as it is" },
  },
  { outranking: { vi: "Thắng trừ thua", en: "Wins less losses" }, wins: { vi: "Số lần thắng", en: "Wins" } },
  {
    minus: { vi: "Trừ phần lệch", en: "Less the imbalance" },
    plus: { vi: "Cộng phần lệch", en: "Plus the imbalance" },
  },
  { number: { vi: "Số chỉ tiêu", en: "Their number" }, weight: { vi: "Trọng số", en: "Their weight" } },
  {
    positive: { vi: "Càng cao càng tốt", en: "Higher is better" },
    negative: { vi: "Càng thấp càng tốt", en: "Lower is better" },
  },
  {
    sum: { vi: "Cộng lại", en: "Summed" },
    mean: { vi: "Trung bình", en: "Mean" },
    refused: { vi: "Không gộp được", en: "Refused" },
  },
  {
    province: { vi: "Tỉnh, thành phố", en: "Provinces" },
    agency: { vi: "Cơ quan, đơn vị", en: "Agencies" },
    country: { vi: "Quốc gia", en: "Countries" },
    any: { vi: "Bất kỳ", en: "Any" },
  },
  { yearly: { vi: "Từng năm", en: "Each year" } },
  { ".": { vi: "Dấu chấm", en: "Point" }, ",": { vi: "Dấu phẩy", en: "Comma" } },
  { group: { vi: "Nhóm", en: "Group" }, leaf: { vi: "Chỉ tiêu", en: "Indicator" } },
  {
    number: { vi: "Số đã cho", en: "As delivered" },
    imputed: { vi: "Được điền", en: "Imputed" },
    winsorised: { vi: "Được dời", en: "Winsorised" },
    unknown: { vi: "Chưa rõ", en: "Unknown" },
    "not-applicable": { vi: "Không áp dụng", en: "Not applicable" },
    missing: { vi: "Thiếu", en: "Missing" },
    failed: { vi: "Không tính được", en: "Could not be computed" },
  },
  {
    element: { vi: "Phần tử của mô hình", en: "Element of the model" },
    block: { vi: "Thành phần của khung", en: "Building block" },
    answer: { vi: "Câu trả lời", en: "Answer" },
  },
];
