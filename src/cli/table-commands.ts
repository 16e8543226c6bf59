import type { CommandCard, OptionCard } from "./command.ts";
import { options } from "./options.ts";

const sections = ["agencies", "nodes", "databases", "applications", "services", "links"];
const sectionList = sections.join(", ");

const section: OptionCard = {
  name: "section",
  value: { vi: "mục", en: "section" },
  words: {
    vi: `bảng thuộc mục nào: ${sectionList}`,
    en: `the section of the table: ${sectionList}`,
  },
  choices: sections,
};
const template: OptionCard = {
  name: "template",
  value: { vi: "mục", en: "section" },
  words: {
    vi: `ghi một bảng trống để điền: ${sectionList} hoặc all`,
    en: `write an empty table to be filled in: ${sectionList} or all`,
  },
  choices: [...sections, "all"],
};

const importCard: CommandCard = {
  name: "import",
  summary: {
    vi: "nhập bảng tính (XLSX, CSV) vào mô hình; xem trước, chỉ ghi khi có --apply",
    en: "bring a spreadsheet (XLSX, CSV) into a model; shown first, written with --apply only",
  },
  arguments: [
    {
      name: { vi: "tệp", en: "file" },
      words: {
        vi: "bảng tính: cơ quan, hạ tầng, cơ sở dữ liệu, ứng dụng, dịch vụ công, kết nối",
        en: "spreadsheet of agencies, infrastructure, databases, applications, services or links",
      },
      required: false,
    },
  ],
  options: [
    {
      name: "into",
      value: { vi: "tỉnh", en: "province" },
      words: { vi: "thư mục mô hình của tỉnh", en: "folder of the model of the province" },
    },
    {
      name: "map",
      value: { vi: "tệp", en: "file" },
      words: {
        vi: "tệp ánh xạ (YAML): tên trang tính, tiêu đề cột, giá trị của riêng bảng tính này",
        en: "mapping (YAML): names of sheets, titles and values of this spreadsheet",
      },
    },
    section,
    {
      name: "apply",
      words: {
        vi: "ghi vào mô hình; ghi trọn vẹn hoặc không ghi gì",
        en: "write it into the model, whole or not at all",
      },
    },
    template,
    {
      ...options.output,
      value: { vi: "tệp", en: "file" },
      words: { vi: "tệp của bảng trống", en: "file of the empty table" },
    },
    options.json,
  ],
  examples: [
    {
      line: "khung import --template applications -o ung-dung.xlsx",
      words: { vi: "bảng trống để điền ứng dụng", en: "an empty table of applications" },
    },
    {
      line: "khung import ung-dung.xlsx --into models/da-nang",
      words: { vi: "xem sẽ thêm, thay đổi gì", en: "see what it would add and change" },
    },
    {
      line: "khung import thu-tuc.csv --into models/da-nang --map anh-xa.yaml --apply",
      words: { vi: "ghi danh mục thủ tục vào mô hình", en: "write a list of procedures into the model" },
    },
  ],
};

const exportCard: CommandCard = {
  name: "export",
  summary: {
    vi: "xuất mô hình ra bảng tính mà khung import đọc lại được",
    en: "write a model as spreadsheets that khung import reads back",
  },
  arguments: [
    {
      name: { vi: "tỉnh", en: "province" },
      words: { vi: "thư mục mô hình của một tỉnh", en: "folder of the model of a province" },
      required: true,
    },
  ],
  options: [
    {
      name: "format",
      short: "f",
      value: { vi: "dạng", en: "format" },
      words: { vi: "xlsx (mặc định) hoặc csv", en: "xlsx (the default) or csv" },
      choices: ["xlsx", "csv"],
      standard: "xlsx",
    },
    {
      ...options.output,
      value: { vi: "đường dẫn", en: "path" },
      words: { vi: "tệp XLSX, hoặc thư mục của các tệp CSV", en: "the XLSX file, or the folder of the CSV files" },
    },
    options.json,
  ],
  examples: [
    { line: "khung export models/da-nang -o da-nang.xlsx", words: { vi: "một sổ làm việc", en: "one workbook" } },
    {
      line: "khung export models/da-nang -f csv -o bang",
      words: { vi: "mỗi mục một tệp CSV", en: "a CSV file for each section" },
    },
  ],
};

/** The commands that exchange models with spreadsheets. */
export const tableCommands: readonly CommandCard[] = [importCard, exportCard];
