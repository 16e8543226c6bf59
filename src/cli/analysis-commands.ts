import { changeOptions, decimalOption } from "./change-options.ts";
import type { ArgumentCard, CommandCard, OptionCard } from "./command.ts";
import { options } from "./options.ts";

const edition: ArgumentCard = {
  name: { vi: "kỳ đánh giá", en: "edition" },
  words: { vi: "kỳ đánh giá trong assessments/editions", en: "edition of assessments/editions" },
  required: false,
};

const number = { vi: "số", en: "number" };

const editionOption: OptionCard = {
  name: "edition",
  value: { vi: "kỳ", en: "edition" },
  words: { vi: "kỳ đánh giá có số liệu", en: "the edition that gives the answers" },
};
const dataOption: OptionCard = {
  name: "data",
  value: { vi: "tệp.csv", en: "file.csv" },
  words: {
    vi: "bảng số liệu thay cho kỳ đánh giá; cần --method",
    en: "a table in place of an edition; needs --method",
  },
};
const methodOption: OptionCard = {
  name: "method",
  value: { vi: "phương pháp", en: "method" },
  words: {
    vi: "phương pháp, hoặc tệp .yaml (mặc định: của kỳ đánh giá)",
    en: "a method, or a .yaml file (default: that of the edition)",
  },
};
const yearOption: OptionCard = {
  name: "year",
  value: { vi: "năm", en: "year" },
  words: { vi: "năm cần lấy, khi bảng có nhiều năm", en: "the year to take, where a table has several" },
};
const formatOption: OptionCard = {
  name: "format",
  short: "f",
  value: { vi: "dạng", en: "format" },
  words: {
    vi: "terminal (mặc định), json, markdown, csv, xlsx hoặc html",
    en: "terminal (the default), json, markdown, csv, xlsx or html",
  },
  choices: ["terminal", "json", "markdown", "csv", "xlsx", "html"],
  standard: "terminal",
};
/** The forms in which tables are given out. */
export const tabled = [formatOption, options.output, options.json];
const answers = [dataOption, methodOption, yearOption, decimalOption];
const replications: OptionCard = {
  name: "replications",
  short: "n",
  value: number,
  words: { vi: "số lần mô phỏng (mặc định: 10000)", en: "number of runs (default: 10000)" },
};
const seed: OptionCard = {
  name: "seed",
  value: number,
  words: {
    vi: "số gieo; cùng số gieo cho cùng kết quả (mặc định: 1)",
    en: "seed: the same seed gives the same result (default: 1)",
  },
};

const simulate: CommandCard = {
  name: "simulate",
  summary: {
    vi: "mô phỏng: thứ hạng chắc chắn đến đâu, lựa chọn nào quyết định",
    en: "simulate: how sure the ranks are, and which choice decides them",
  },
  arguments: [edition],
  options: [
    ...answers,
    replications,
    seed,
    {
      name: "vary",
      value: { vi: "yếu tố", en: "factor" },
      words: {
        vi: "chỉ thay đổi: normalise, weights, aggregate, removal… (dùng được nhiều lần)",
        en: "vary only: normalise, weights, aggregate, removal… (may be repeated)",
      },
      many: true,
    },
    {
      name: "weights-within",
      value: { vi: "tỷ lệ", en: "share" },
      words: {
        vi: "trọng số thay đổi trong ± tỷ lệ này (mặc định: 0.25)",
        en: "weights vary within ± this share (default: 0.25)",
      },
    },
    {
      name: "weights-dirichlet",
      value: { vi: "độ tập trung", en: "concentration" },
      words: {
        vi: "trọng số theo phân phối Dirichlet; số lớn thì gần số đã cho",
        en: "weights from a Dirichlet distribution; greater is nearer to the given",
      },
    },
    {
      name: "each-weight",
      words: { vi: "mỗi trọng số là một yếu tố riêng", en: "every weight is a factor of its own" },
    },
    {
      name: "sobol",
      value: number,
      words: {
        vi: "số điểm Sobol cho độ nhạy; 0 là bỏ qua (mặc định: 1024)",
        en: "Sobol points for the sensitivity; 0 leaves it out (default: 1024)",
      },
    },
    {
      name: "replication",
      value: number,
      words: { vi: "làm lại và in riêng một lần mô phỏng", en: "do one run again, and tell it in full" },
    },
    ...changeOptions,
    ...tabled,
  ],
  examples: [
    { line: "khung simulate egdi-2024", words: { vi: "10.000 lần, mọi yếu tố", en: "10,000 runs, every factor" } },
    {
      line: "khung simulate egdi-2024 --vary weights --weights-dirichlet 50 --seed 7",
      words: { vi: "chỉ trọng số, phân phối Dirichlet", en: "the weights alone, from a Dirichlet distribution" },
    },
    {
      line: "khung simulate egdi-2024 --replication 17 --vary aggregate",
      words: { vi: "làm lại lần 17, chỉ giữ một thay đổi", en: "run 17 again, with one thing changed" },
    },
  ],
};

const reach: CommandCard = {
  name: "reach",
  summary: {
    vi: "cần gì để đạt một thứ hạng, số điểm hoặc mức; mỗi dự án mang lại gì",
    en: "what it would take to reach a rank, a score or a band; what each project buys",
  },
  arguments: [
    {
      name: { vi: "tỉnh", en: "province" },
      words: {
        vi: "đơn vị của kỳ đánh giá, hoặc thư mục mô hình của một tỉnh",
        en: "a unit of the edition, or the folder of a model",
      },
      required: true,
    },
  ],
  options: [
    { name: "rank", value: number, words: { vi: "thứ hạng cần đạt", en: "the rank to reach" } },
    { name: "score", value: number, words: { vi: "số điểm cần đạt", en: "the score to reach" } },
    { name: "band", value: { vi: "mức", en: "band" }, words: { vi: "mức xếp loại cần đạt", en: "the band to reach" } },
    {
      ...editionOption,
      words: {
        vi: "kỳ đánh giá (mặc định: kỳ mới nhất có đơn vị này)",
        en: "edition (default: the latest that ranks the unit)",
      },
    },
    ...answers,
    {
      name: "limit",
      value: { vi: "MÃ=số", en: "CODE=number" },
      words: {
        vi: "mức cao nhất mà một chỉ tiêu có thể đạt (dùng được nhiều lần)",
        en: "how far an indicator can go (may be repeated)",
      },
      many: true,
    },
    {
      name: "cost",
      value: { vi: "MÃ=số", en: "CODE=number" },
      words: {
        vi: "chi phí tăng một đơn vị của chỉ tiêu (dùng được nhiều lần)",
        en: "cost of one unit of an indicator (may be repeated)",
      },
      many: true,
    },
    { name: "budget", value: number, words: { vi: "ngân sách cho cả tổ hợp", en: "budget of the combination" } },
    options.at,
    ...changeOptions,
    ...tabled,
  ],
  examples: [
    {
      line: "khung reach VNM --edition egdi-2024 --rank 50",
      words: { vi: "Việt Nam vào nhóm 50 nước", en: "Viet Nam among the first 50" },
    },
    {
      line: "khung reach VNM --edition egdi-2024 --score 0.8 --cost OSI=10 --cost HCI=40 --budget 5",
      words: { vi: "tổ hợp ít tốn kém nhất trong ngân sách", en: "the cheapest combination within a budget" },
    },
    {
      line: "khung reach models/soc-trang",
      words: { vi: "mỗi dự án của lộ trình mang lại gì", en: "what each project of the roadmap buys" },
    },
  ],
};

const panel: CommandCard = {
  name: "panel",
  summary: {
    vi: "đặt các kỳ đánh giá cạnh nhau qua các năm; nêu rõ chỗ không so sánh được",
    en: "lay editions side by side over the years; what may not be compared is said",
  },
  arguments: [{ ...edition, required: true, variadic: true }],
  options: [
    {
      ...options.at,
      words: {
        vi: "các tỉnh theo địa giới tại ngày này (mặc định: của kỳ mới nhất)",
        en: "the provinces as they stand on this date (default: that of the latest edition)",
      },
    },
    {
      name: "population",
      value: { vi: "cột", en: "column" },
      words: {
        vi: "cột dân số để tính bình quân khi tỉnh sáp nhập",
        en: "column of the population, for means where provinces merged",
      },
    },
    ...tabled,
  ],
  examples: [
    {
      line: "khung panel egdi-2018 egdi-2020 egdi-2022 egdi-2024",
      words: { vi: "bốn kỳ khảo sát của Liên hợp quốc", en: "four surveys of the United Nations" },
    },
  ],
};

const chart: CommandCard = {
  name: "chart",
  summary: {
    vi: "vẽ biểu đồ của một kỳ đánh giá, kèm bảng số liệu",
    en: "draw the charts of an edition, with their tables",
  },
  arguments: [
    edition,
    {
      name: { vi: "biểu đồ", en: "chart" },
      words: {
        vi: "ranked-bars, rank-intervals, heat-map, tile-map, profile, slope, icicle, correlation, sensitivity",
        en: "ranked-bars, rank-intervals, heat-map, tile-map, profile, slope, icicle, correlation, sensitivity",
      },
      required: false,
      variadic: true,
    },
  ],
  options: [
    ...answers,
    {
      name: "unit",
      value: { vi: "đơn vị", en: "unit" },
      words: { vi: "đơn vị được làm nổi bật và vẽ hồ sơ", en: "the unit to mark and to draw the profile of" },
    },
    {
      name: "against",
      value: { vi: "kỳ", en: "edition" },
      words: { vi: "kỳ đánh giá trước đó, cho biểu đồ độ dốc", en: "the edition before, for the slope" },
    },
    replications,
    seed,
    ...changeOptions,
    {
      name: "theme",
      value: { vi: "nền", en: "theme" },
      words: {
        vi: "auto (mặc định: theo màn hình, khi in thì sáng), light hoặc dark",
        en: "auto (the default: as the screen, light on paper), light or dark",
      },
      choices: ["auto", "light", "dark"],
      standard: "auto",
    },
    {
      name: "format",
      short: "f",
      value: { vi: "dạng", en: "format" },
      words: { vi: "svg (mặc định, kèm bảng CSV) hoặc json", en: "svg (the default, with its table as CSV) or json" },
      choices: ["svg", "json"],
      standard: "svg",
    },
    options.output,
    options.json,
  ],
  examples: [
    {
      line: "khung chart egdi-2024 -o bieu-do",
      words: { vi: "mọi biểu đồ, hai thứ tiếng", en: "every chart, in both languages" },
    },
    {
      line: "khung chart egdi-2024 slope profile --against egdi-2022 --unit VNM",
      words: { vi: "thay đổi thứ hạng, và hồ sơ của Việt Nam", en: "changes of rank, and the profile of Viet Nam" },
    },
  ],
};

/** The arguments of `khung methods compare A B`. */
export const compareArguments: readonly ArgumentCard[] = [
  {
    name: { vi: "compare", en: "compare" },
    words: { vi: "compare: so sánh hai bên", en: "compare: lay two sides beside each other" },
    required: false,
  },
  {
    name: { vi: "trước", en: "left" },
    words: { vi: "phương pháp hoặc kỳ đánh giá", en: "a method or an edition" },
    required: false,
  },
  {
    name: { vi: "sau", en: "right" },
    words: { vi: "phương pháp hoặc kỳ đánh giá khác", en: "another method or edition" },
    required: false,
  },
];

/** The options of `khung methods compare A B`. */
export const compareOptions: readonly OptionCard[] = [editionOption, dataOption, formatOption, options.output];

/** Examples of `khung methods compare A B`. */
export const compareExamples: CommandCard["examples"] = [
  {
    line: "khung methods compare egdi-2022 egdi-2024",
    words: { vi: "hai kỳ, kèm lý do của từng đơn vị", en: "two editions, with the reason for every unit" },
  },
  {
    line: "khung methods compare dti-2020 ict-index-2016 --data so-lieu.csv",
    words: { vi: "hai phương pháp trên cùng một bảng số liệu", en: "two methods on the same table" },
  },
];

const inspect: CommandCard = {
  name: "inspect",
  summary: {
    vi: "xem xét các chỉ tiêu: thống kê, tương quan, độ nhất quán, thành phần chính, đảo hạng",
    en: "look into the indicators: statistics, correlations, consistency, components, rank reversals",
  },
  arguments: [edition],
  options: [
    ...answers,
    {
      name: "stage",
      value: { vi: "bước", en: "stage" },
      words: {
        vi: "thống kê ở bước: raw (mặc định), denominated, imputed, treated, normalised",
        en: "statistics of: raw (the default), denominated, imputed, treated, normalised",
      },
      choices: ["raw", "denominated", "imputed", "treated", "normalised"],
      standard: "raw",
    },
    {
      name: "correlation",
      value: { vi: "loại", en: "kind" },
      words: {
        vi: "tương quan: pearson (mặc định), spearman, kendall",
        en: "correlation: pearson (the default), spearman, kendall",
      },
      choices: ["pearson", "spearman", "kendall"],
      standard: "pearson",
    },
    ...changeOptions,
    ...tabled,
  ],
  examples: [
    { line: "khung inspect egdi-2024", words: { vi: "mọi bảng của một kỳ", en: "every table of an edition" } },
    {
      line: "khung inspect dti-2020 --stage normalised --correlation spearman --json",
      words: { vi: "số liệu đã chuẩn hóa, cho máy đọc", en: "normalised data, for a machine to read" },
    },
  ],
};

/** The commands of analysis, after the ranking. */
export const analysisCommands: readonly CommandCard[] = [inspect, simulate, reach, panel, chart];
