import type { CommandCard, OptionCard } from "./command.ts";
import { options } from "./options.ts";

const province = {
  name: { vi: "tỉnh", en: "province" },
  words: { vi: "thư mục mô hình của một tỉnh", en: "folder of the model of a province" },
  required: true,
};
const element = {
  name: { vi: "phần tử", en: "element" },
  words: { vi: "mã của phần tử trong mô hình", en: "id of an element of the model" },
  required: true,
};
const format: OptionCard = {
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
const framework: OptionCard = {
  name: "framework",
  value: { vi: "khung", en: "framework" },
  words: {
    vi: "đối chiếu với khung khác, ví dụ vietnam@2.0",
    en: "compare with another framework, such as vietnam@2.0",
  },
};

const gaps: CommandCard = {
  name: "gaps",
  summary: {
    vi: "phân tích khoảng cách: thiếu gì, thừa gì, trùng gì",
    en: "analyse the gaps: what is missing, too much or there twice",
  },
  arguments: [province],
  options: [
    framework,
    options.at,
    {
      name: "table",
      value: { vi: "bảng", en: "table" },
      words: {
        vi: "chỉ bảng này, ví dụ coverage, gap-matrix, traceability (dùng được nhiều lần)",
        en: "this table only, such as coverage, gap-matrix, traceability (may be repeated)",
      },
      many: true,
    },
    format,
    options.output,
    options.json,
  ],
  examples: [
    { line: "khung gaps models/soc-trang", words: { vi: "tóm tắt trên màn hình", en: "a summary on the screen" } },
    {
      line: "khung gaps models/soc-trang -f xlsx",
      words: { vi: "mọi bảng trong một tệp Excel", en: "every table in one workbook" },
    },
    {
      line: "khung gaps models/da-nang --at 2010 --framework vietnam@1.0",
      words: { vi: "năm 2010, theo khung quốc gia 1.0", en: "in 2010, by the national framework 1.0" },
    },
  ],
};

const roadmap: CommandCard = {
  name: "roadmap",
  summary: {
    vi: "lập lộ trình từ kế hoạch và khoảng cách: các đợt, đường găng, kinh phí theo năm",
    en: "make the roadmap from plans and gaps: waves, critical path, cost by year",
  },
  arguments: [province],
  options: [
    framework,
    options.at,
    {
      name: "budget",
      value: { vi: "năm=số tiền", en: "year=amount" },
      words: {
        vi: "trần kinh phí của một năm, ví dụ 2016=5000000000VND (dùng được nhiều lần)",
        en: "what may be spent in a year, such as 2016=5000000000VND (may be repeated)",
      },
      many: true,
    },
    {
      name: "write",
      words: {
        vi: "ghi việc do khung đề xuất vào mô hình (lo-trinh-de-xuat.yaml)",
        en: "write what khung proposes into the model (lo-trinh-de-xuat.yaml)",
      },
    },
    format,
    options.output,
    options.json,
  ],
  examples: [
    {
      line: "khung roadmap models/soc-trang",
      words: { vi: "lộ trình trên màn hình", en: "the roadmap on the screen" },
    },
    {
      line: "khung roadmap models/soc-trang -f html --budget 2017=20000000000VND",
      words: {
        vi: "trang có biểu đồ Gantt, chi năm 2017 không quá 20 tỷ đồng",
        en: "a page with a Gantt chart, no more than 20 billion đồng in 2017",
      },
    },
  ],
};

const diff: CommandCard = {
  name: "diff",
  summary: {
    vi: "so sánh hai thời điểm, hai bản git, hai tỉnh, hoặc tỉnh với khung tham chiếu, theo nội dung",
    en: "compare two dates, two revisions, two provinces, or a province and a framework by meaning",
  },
  arguments: [
    {
      name: { vi: "trước", en: "before" },
      words: {
        vi: "tỉnh, tỉnh@ngày hoặc tỉnh@bản-git",
        en: "a province, province@date or province@revision",
      },
      required: true,
    },
    {
      name: { vi: "sau", en: "after" },
      words: {
        vi: "như trên, hoặc một khung tham chiếu; @ngày là của cùng tỉnh",
        en: "likewise, or a framework; @date is of the same province",
      },
      required: true,
    },
  ],
  options: [format, options.output, options.json],
  examples: [
    {
      line: "khung diff models/da-nang@2012 @2016",
      words: { vi: "hai thời điểm của một mô hình", en: "two dates of one model" },
    },
    {
      line: "khung diff models/da-nang@HEAD models/da-nang",
      words: { vi: "những gì đã sửa so với bản đã ghi", en: "what was changed since the last commit" },
    },
    { line: "khung diff models/da-nang models/soc-trang", words: { vi: "hai tỉnh", en: "two provinces" } },
    {
      line: "khung diff models/vinh-phuc da-nang@1.0",
      words: { vi: "tỉnh và khung tham chiếu", en: "a province and a framework" },
    },
    {
      line: "khung diff models/da-nang@2012 @2016 -f html",
      words: { vi: "trang có sơ đồ tô màu chỗ đổi", en: "a page with the pictures coloured by what changed" },
    },
  ],
};

const trace: CommandCard = {
  name: "trace",
  summary: { vi: "một phần tử dựa trên gì và gì dựa vào nó", en: "what an element rests on and what rests on it" },
  arguments: [province, element],
  options: [options.at, format, options.output, options.json],
  examples: [
    {
      line: "khung trace models/da-nang mot-cua-dien-tu",
      words: { vi: "từ dịch vụ đến hạ tầng", en: "from services to infrastructure" },
    },
  ],
};

const impact: CommandCard = {
  name: "impact",
  summary: { vi: "phần tử này ngừng thì gì ngừng theo", en: "what stops if an element fails" },
  arguments: [province, element],
  options: [options.at, format, options.output, options.json],
  examples: [
    {
      line: "khung impact models/da-nang trung-tam-du-lieu",
      words: { vi: "nếu trung tâm dữ liệu ngừng", en: "if the data centre fails" },
    },
  ],
};

/** The commands of gap analysis, in the order in which a consultant needs them. */
export const gapCommands: readonly CommandCard[] = [gaps, roadmap, diff, trace, impact];
