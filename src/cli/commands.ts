import type { Words } from "../domain/text.ts";
import type { ArgumentCard, CommandCard } from "./command.ts";
import { options } from "./options.ts";

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
      words: { vi: "svg (mặc định), mermaid, dot hoặc json", en: "svg (the default), mermaid, dot or json" },
      choices: ["svg", "mermaid", "dot", "json"],
      standard: "svg",
    },
    options.output,
    options.at,
    options.json,
  ],
  examples: [
    { line: "khung draw models/da-nang", words: { vi: "vẽ mọi sơ đồ", en: "draw every view" } },
    {
      line: "khung draw models/soc-trang overall-design --at 2020",
      words: { vi: "sơ đồ tổng thể tại năm 2020", en: "the overall design in 2020" },
    },
    {
      line: "khung draw models/da-nang data-integration-axis -f mermaid -o so-do",
      words: { vi: "trục tích hợp, dạng Mermaid", en: "the integration axis as Mermaid" },
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
      name: "details",
      words: { vi: "liệt kê mọi phần tử đứng sau mỗi con số", en: "list every element behind each figure" },
    },
    options.at,
    options.json,
  ],
  examples: [
    {
      line: "khung score models/da-nang",
      words: { vi: "điểm và các phần tử đứng sau", en: "scores and what lies behind" },
    },
    {
      line: "khung score models/da-nang --at 2020 --json",
      words: { vi: "tại năm 2020, dạng JSON", en: "in 2020, as JSON" },
    },
  ],
};

const publish: CommandCard = {
  name: "publish",
  summary: { vi: "viết tài liệu kiến trúc (HTML)", en: "write the architecture document (HTML)" },
  arguments: [province],
  options: [options.output, options.at, options.json],
  examples: [
    {
      line: "khung publish models/da-nang",
      words: { vi: "tài liệu tiếng Việt và tiếng Anh", en: "the document in both languages" },
    },
    {
      line: "khung publish models/da-nang --lang en -o tai-lieu",
      words: { vi: "chỉ tiếng Anh", en: "in English only" },
    },
  ],
};

const explain: CommandCard = {
  name: "explain",
  summary: {
    vi: "giải thích một quy tắc; không nêu tên thì liệt kê tất cả",
    en: "explain a rule; without a name, list all",
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
export const commands: readonly CommandCard[] = [init, check, draw, score, publish, start, explain, handbook, schema];
