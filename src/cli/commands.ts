import type { Words } from "../domain/text.ts";
import { analysisCommands, compareArguments, compareExamples, compareOptions, tabled } from "./analysis-commands.ts";
import { changeOptions, decimalOption } from "./change-options.ts";
import type { ArgumentCard, CommandCard } from "./command.ts";
import { gapCommands } from "./gap-commands.ts";
import { options } from "./options.ts";
import { publishCommand } from "./publish-command.ts";
import { serveCommand } from "./serve-command.ts";
import { tableCommands } from "./table-commands.ts";

const provinceName: Words = { vi: "tỉnh", en: "province" };
const province: ArgumentCard = {
  name: provinceName,
  words: { vi: "thư mục mô hình của một tỉnh", en: "folder of the model of a province" },
  required: true,
};

const start: CommandCard = {
  name: "start",
  summary: {
    vi: "làm trọn việc chính: kiểm tra, vẽ, chấm điểm, viết tài liệu",
    en: "do the whole main job: check, draw, score, write the document",
  },
  arguments: [{ ...province, required: false }],
  options: [options.output],
  examples: [
    { line: "khung start models/da-nang", words: { vi: "làm mọi việc cho Đà Nẵng", en: "do everything for Da Nang" } },
  ],
};

const init: CommandCard = {
  name: "init",
  summary: { vi: "tạo không gian làm việc cho một tỉnh", en: "create a workspace for a province" },
  arguments: [
    { name: { vi: "thư mục", en: "folder" }, words: { vi: "thư mục sẽ tạo", en: "folder to create" }, required: true },
  ],
  options: [
    {
      name: "province",
      value: { vi: "tên", en: "name" },
      words: {
        vi: "tên thư mục mô hình của tỉnh (mặc định: lấy theo tên thư mục)",
        en: "name of the province's model folder (default: that of the folder)",
      },
    },
  ],
  examples: [
    { line: "khung init quang-ngai", words: { vi: "tạo thư mục quang-ngai", en: "create the folder quang-ngai" } },
  ],
};

const check: CommandCard = {
  name: "check",
  summary: { vi: "kiểm tra mô hình theo khung tham chiếu", en: "check a model against its reference framework" },
  arguments: [{ ...province, variadic: true }],
  options: [
    {
      name: "severity",
      value: { vi: "mức", en: "severity" },
      words: {
        vi: "mức thấp nhất làm mã thoát bằng 1: error (mặc định), warning hoặc info",
        en: "lowest severity that makes the exit code 1: error (the default), warning or info",
      },
      choices: ["error", "warning", "info"],
      standard: "error",
    },
    {
      name: "rule",
      value: { vi: "quy tắc", en: "rule" },
      words: { vi: "chỉ báo quy tắc này (dùng được nhiều lần)", en: "report this rule only (may be repeated)" },
      many: true,
    },
    {
      name: "format",
      short: "f",
      value: { vi: "dạng", en: "format" },
      words: {
        vi: "terminal (mặc định), json, sarif, github, junit hoặc markdown",
        en: "terminal (the default), json, sarif, github, junit or markdown",
      },
      choices: ["terminal", "json", "sarif", "github", "junit", "markdown"],
      standard: "terminal",
    },
    {
      name: "framework",
      value: { vi: "khung", en: "framework" },
      words: {
        vi: "đối chiếu với khung này thay cho khung của mô hình; all: bảng so sánh với mọi khung",
        en: "read against this framework instead of the model's own; all: a matrix of every framework",
      },
    },
    {
      name: "changed-since",
      value: { vi: "phiên bản", en: "revision" },
      words: {
        vi: "chỉ báo phát hiện tại các dòng và phần tử đã thay đổi từ phiên bản git này",
        en: "report only what stands at lines and elements that changed since this revision of git",
      },
    },
    {
      name: "fix",
      words: {
        vi: "sửa những chỗ chỉ có một cách sửa chắc chắn, giữ nguyên chú thích và bố cục",
        en: "mend what has one certain answer, keeping comments and layout",
      },
    },
    {
      name: "watch",
      short: "w",
      words: {
        vi: "kiểm tra lại mỗi khi tệp thay đổi, chỉ in phần khác biệt",
        en: "check again whenever files change, and print only the difference",
      },
    },
    options.json,
    options.at,
  ],
  examples: [
    { line: "khung check models/da-nang", words: { vi: "kiểm tra mô hình Đà Nẵng", en: "check the model of Da Nang" } },
    {
      line: "khung check models/da-nang models/soc-trang --severity warning",
      words: { vi: "hai tỉnh, coi cảnh báo cũng là không đạt", en: "two provinces; warnings fail too" },
    },
    {
      line: "khung check models/da-nang --changed-since origin/main",
      words: { vi: "chỉ phần đã thay đổi so với nhánh chính", en: "only what changed against the main branch" },
    },
    {
      line: "khung check models/da-nang --framework all",
      words: { vi: "mức độ đáp ứng từng khung", en: "how the model stands to each framework" },
    },
    { line: "khung check models/da-nang --json", words: { vi: "kết quả cho máy đọc", en: "for a machine to read" } },
  ],
};

const draw: CommandCard = {
  name: "draw",
  summary: { vi: "vẽ các sơ đồ kiến trúc", en: "draw the views of the architecture" },
  arguments: [
    province,
    {
      name: { vi: "sơ đồ", en: "view" },
      words: { vi: "sơ đồ cần vẽ (mặc định: tất cả)", en: "view to draw (default: all)" },
      required: false,
      variadic: true,
    },
  ],
  options: [
    {
      name: "format",
      short: "f",
      value: { vi: "dạng", en: "format" },
      words: {
        vi: "svg (mặc định), png, pdf, html, drawio, mermaid, mermaid-svg, plantuml, dot, json; lặp được",
        en: "svg (default), png, pdf, html, drawio, mermaid, mermaid-svg, plantuml, dot, json; repeatable",
      },
      choices: ["svg", "png", "pdf", "html", "drawio", "mermaid", "mermaid-svg", "plantuml", "dot", "json"],
      many: true,
    },
    {
      name: "scale",
      value: { vi: "số lần", en: "times" },
      words: { vi: "phóng to hình PNG (mặc định: 2)", en: "enlargement of a PNG (default: 2)" },
    },
    {
      name: "theme",
      value: { vi: "nền", en: "ground" },
      words: {
        vi: "nền của hình: light, dark hoặc auto (mặc định: SVG theo màn hình, dạng khác nền sáng)",
        en: "ground of pictures: light, dark or auto (default: SVG follows the screen, others are light)",
      },
      choices: ["light", "dark", "auto"],
    },
    {
      name: "only",
      value: { vi: "phần tử", en: "thing" },
      words: {
        vi: "chỉ vẽ một phần: agency:…, sector:…, level:…, block:… hoặc id bất kỳ; dùng được nhiều lần",
        en: "draw a part only: agency:…, sector:…, level:…, block:… or any id; may be repeated",
      },
      many: true,
    },
    {
      name: "depth",
      value: { vi: "số bước", en: "steps" },
      words: {
        vi: "với --only, vẽ cả phần tử cách không quá ngần ấy bước (mặc định: 1)",
        en: "with --only, show what is within so many steps too (default: 1)",
      },
    },
    {
      name: "findings",
      words: {
        vi: "đánh dấu trên hình những gì “khung check” phát hiện",
        en: "mark on the pictures what `khung check` finds",
      },
    },
    {
      name: "links",
      value: { vi: "mẫu", en: "pattern" },
      words: {
        vi: "hình dẫn tới trang của phần tử, ví dụ phan-tu.html#{id} hoặc https://…/{id}",
        en: "lead from the pictures to the pages of elements, such as elements.html#{id} or https://…/{id}",
      },
    },
    options.output,
    {
      ...options.at,
      words: {
        vi: "tại một thời điểm (2017, 2017-07), hoặc khác biệt giữa hai thời điểm (2010..2016)",
        en: "at a date (2017, 2017-07), or the difference between two (2010..2016)",
      },
    },
    options.json,
  ],
  examples: [
    { line: "khung draw models/da-nang", words: { vi: "vẽ mọi sơ đồ", en: "draw every view" } },
    {
      line: "khung draw models/soc-trang overall-design --at 2020",
      words: { vi: "sơ đồ tổng thể tại năm 2020", en: "the overall design in 2020" },
    },
    {
      line: "khung draw models/da-nang data-integration-axis -f mermaid -f drawio -o so-do",
      words: { vi: "trục tích hợp, dạng Mermaid và draw.io", en: "the integration axis as Mermaid and for draw.io" },
    },
    {
      line: "khung draw models/da-nang overall-design --at 2010..2016",
      words: {
        vi: "những gì thêm, bỏ, thay đổi từ 2010 đến 2016",
        en: "what was added, removed, changed from 2010 to 2016",
      },
    },
    {
      line: "khung draw models/da-nang agency-context --only agency:so-y-te",
      words: { vi: "riêng Sở Y tế", en: "the Department of Health alone" },
    },
    {
      line: "khung draw models/da-nang -f html -f pdf",
      words: { vi: "trang tương tác và bản in của mọi sơ đồ", en: "interactive pages and prints of every view" },
    },
  ],
};

const score: CommandCard = {
  name: "score",
  summary: { vi: "chấm điểm mức độ sẵn sàng", en: "score the readiness" },
  arguments: [province],
  options: [
    {
      name: "method",
      value: { vi: "phương pháp", en: "method" },
      words: {
        vi: "phương pháp trong assessments/methods (mặc định: tất cả)",
        en: "method of assessments/methods (default: all)",
      },
    },
    {
      name: "edition",
      value: { vi: "kỳ", en: "edition" },
      words: {
        vi: "kỳ đánh giá (mặc định: kỳ gần nhất có số liệu của tỉnh)",
        en: "edition (default: the latest that has answers of the province)",
      },
    },
    {
      name: "explain",
      value: { vi: "chỉ tiêu", en: "indicator" },
      words: {
        vi: "mở một chỉ tiêu: công thức với các con số, định nghĩa, nguồn, phần tử",
        en: "open one indicator: the formula with its numbers, definition, sources, elements",
      },
    },
    {
      name: "details",
      words: { vi: "liệt kê mọi phần tử đứng sau mỗi con số", en: "list every element behind each figure" },
    },
    options.at,
    ...tabled,
  ],
  examples: [
    {
      line: "khung score models/da-nang",
      words: { vi: "điểm và các phần tử đứng sau", en: "scores and what lies behind" },
    },
    {
      line: "khung score models/da-nang --method ict-index-2016 --explain ict-index",
      words: { vi: "một chỉ số, mở đến từng câu trả lời", en: "an index, opened down to every answer" },
    },
    {
      line: "khung score models/da-nang --at 2020 --json",
      words: { vi: "tại năm 2020, dạng JSON", en: "in 2020, as JSON" },
    },
  ],
};

const rank: CommandCard = {
  name: "rank",
  summary: { vi: "xếp hạng các đơn vị của một kỳ đánh giá", en: "rank the units of an edition" },
  arguments: [
    {
      name: { vi: "kỳ đánh giá", en: "edition" },
      words: { vi: "kỳ đánh giá trong assessments/editions", en: "edition of assessments/editions" },
      required: false,
    },
  ],
  options: [
    {
      name: "data",
      value: { vi: "tệp.csv", en: "file.csv" },
      words: {
        vi: "bảng số liệu (hoặc thư mục mô hình các tỉnh) thay cho kỳ đánh giá; cần --method",
        en: "a table (or a folder of models) in place of an edition; needs --method",
      },
    },
    {
      name: "method",
      value: { vi: "phương pháp", en: "method" },
      words: {
        vi: "phương pháp trong assessments/methods, tệp .yaml, hoặc cây chỉ tiêu .csv (mặc định: của kỳ đánh giá)",
        en: "method of assessments/methods, a .yaml file, or a tree as .csv (default: that of the edition)",
      },
    },
    {
      name: "group",
      value: { vi: "nhóm", en: "group" },
      words: {
        vi: "xếp hạng thêm trong từng nhóm: region, hoặc một cột nhóm",
        en: "rank within groups as well: region, or a column of groups",
      },
    },
    {
      name: "year",
      value: { vi: "năm", en: "year" },
      words: { vi: "năm cần xếp hạng, khi bảng có nhiều năm", en: "the year to rank, where a table has several" },
    },
    decimalOption,
    ...changeOptions,
    {
      name: "replay",
      value: { vi: "tệp.json", en: "file.json" },
      words: {
        vi: "chạy lại một lần xếp hạng đã ghi (rank --json), với các tùy chọn khác nêu ở đây",
        en: "do a recorded ranking (rank --json) again, with the other options given here",
      },
    },
    {
      name: "uncertainty",
      value: { vi: "số lần", en: "times" },
      words: { vi: "khoảng hạng từ số lần lặp ngẫu nhiên này", en: "rank intervals from so many random runs" },
    },
    {
      name: "seed",
      value: { vi: "số", en: "number" },
      words: { vi: "số gieo của các lần lặp (mặc định: 1)", en: "seed of the runs (default: 1)" },
    },
    {
      name: "format",
      short: "f",
      value: { vi: "dạng", en: "format" },
      words: {
        vi: "terminal (mặc định), json, csv, xlsx hoặc svg (biểu đồ)",
        en: "terminal (the default), json, csv, xlsx or svg (charts)",
      },
      choices: ["terminal", "json", "csv", "xlsx", "svg"],
    },
    {
      name: "output",
      short: "o",
      value: { vi: "tệp", en: "path" },
      words: { vi: "tệp hoặc thư mục ghi kết quả", en: "file or folder to write to" },
    },
    options.json,
  ],
  examples: [
    { line: "khung rank dti-2022", words: { vi: "bảng xếp hạng của một kỳ", en: "the ranking of an edition" } },
    {
      line: "khung rank dti-2020 --aggregate geometric --uncertainty 10000 --seed 7",
      words: { vi: "thử cách tổng hợp khác, kèm khoảng hạng", en: "another aggregation, with rank intervals" },
    },
    {
      line: "khung rank --data so-lieu.csv --method phuong-phap.yaml --normalise z-score -o ket-qua.xlsx",
      words: {
        vi: "số liệu và phương pháp của riêng bạn, ra bảng tính có công thức",
        en: "your own data and method, as a workbook of formulas",
      },
    },
    {
      line: "khung rank --replay lan-truoc.json --weights equal",
      words: { vi: "chạy lại lần đã ghi, chỉ đổi trọng số", en: "a recorded run again, with other weights" },
    },
    {
      line: "khung rank --data models --method framework-coverage --weights equal",
      words: { vi: "đo trên mô hình của các tỉnh", en: "measured on the models of provinces" },
    },
  ],
};

const methods: CommandCard = {
  name: "methods",
  summary: {
    vi: "liệt kê các phương pháp và kỳ đánh giá (cách viết: khung explain options); compare: so sánh hai bên",
    en: "list the methods and editions (writing one: khung explain options); compare: lay two side by side",
  },
  arguments: compareArguments,
  options: [...compareOptions, options.json],
  examples: [
    {
      line: "khung methods",
      words: { vi: "phương pháp nào, có những kỳ nào", en: "which methods, and their editions" },
    },
    ...compareExamples,
  ],
};

const explain: CommandCard = {
  name: "explain",
  summary: {
    vi: "giải thích một quy tắc, phương pháp, chỉ tiêu, tài liệu hoặc chương; không có tên: mọi quy tắc",
    en: "explain a rule, a method, an indicator, a document or a chapter; without a name, list all rules",
  },
  arguments: [
    { name: { vi: "quy tắc", en: "rule" }, words: { vi: "tên quy tắc", en: "name of the rule" }, required: false },
  ],
  options: [options.json],
  examples: [
    { line: "khung explain", words: { vi: "mọi quy tắc", en: "every rule" } },
    {
      line: "khung explain ownership/shared-infrastructure-is-dic",
      words: { vi: "vì sao, căn cứ nào, sửa thế nào", en: "why, on what basis, what to do" },
    },
    {
      line: "khung explain transfer-readiness/NV",
      words: { vi: "một chỉ tiêu của một phương pháp", en: "an indicator of a method" },
    },
    {
      line: "khung explain architecture",
      words: {
        vi: "một tài liệu: các chương, cách bỏ, thêm, viết lại",
        en: "a document: its chapters, and how to change them",
      },
    },
  ],
};

const handbook: CommandCard = {
  name: "handbook",
  summary: {
    vi: "viết sổ tay: mọi quy tắc, khung tham chiếu, phương pháp và nguồn",
    en: "write the handbook: every rule, framework, method and source",
  },
  arguments: [],
  options: [options.output, options.json],
  examples: [
    {
      line: "khung handbook -o so-tay",
      words: { vi: "sổ tay bằng hai thứ tiếng, dạng Markdown", en: "the handbook in both languages, as Markdown" },
    },
    { line: "khung handbook --lang en -o handbook", words: { vi: "chỉ tiếng Anh", en: "in English only" } },
  ],
};

const gallery: CommandCard = {
  name: "gallery",
  summary: {
    vi: "vẽ mọi sơ đồ của các tỉnh, tại hai thời điểm và phần khác nhau, kèm trang xem",
    en: "draw every view of provinces, at two dates and as a difference, with a page to leaf through",
  },
  arguments: [{ ...province, required: false, variadic: true }],
  options: [options.output, options.json],
  examples: [
    {
      line: "khung gallery",
      words: {
        vi: "Đà Nẵng, Sóc Trăng và Vĩnh Phúc vào reports/out/gallery/index.html",
        en: "Da Nang, Sóc Trăng and Vĩnh Phúc into reports/out/gallery/index.html",
      },
    },
  ],
};

const schema: CommandCard = {
  name: "schema",
  summary: { vi: "ghi các lược đồ JSON cho trình soạn thảo", en: "write the JSON Schemas for editors" },
  arguments: [],
  options: [options.output, options.json],
  examples: [
    {
      line: "khung schema",
      words: { vi: "ghi vào architecture/schema", en: "write them into architecture/schema" },
    },
  ],
};

/** The commands, in the order in which a newcomer needs them. */
export const commands: readonly CommandCard[] = [
  init,
  check,
  draw,
  score,
  rank,
  methods,
  ...analysisCommands,
  ...gapCommands,
  ...tableCommands,
  publishCommand,
  serveCommand,
  start,
  explain,
  gallery,
  handbook,
  schema,
];
