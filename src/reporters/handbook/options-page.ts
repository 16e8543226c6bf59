import type { Words } from "../../domain/text.ts";
import { optionWriting, parameterWords } from "../option-explanation.ts";
import { optionName, stepTitle } from "../option-facts.ts";
import type { HandbookContent } from "./content.ts";
import { code, fenced, page, paragraphs, table, together } from "./writing.ts";

/** The page on writing a method of one's own: a whole file, every way of every step, and how each is spelled. */
export function optionsPageText({ options, spoken }: HandbookContent): string {
  const head = [way, meaning, parameters].map((each) => together(each, spoken));
  return page([
    `# ${together(optionsTitle, spoken)}`,
    paragraphs(about, spoken),
    fenced(sample, "yaml"),
    paragraphs(spellings, spoken),
    paragraphs(tables, spoken),
    ...options.flatMap(({ kind, ways }) => [
      `## ${together(stepTitle(kind), spoken)} (${code(kind)})`,
      table(
        head,
        ways.map(({ name, parameters: own }) => [
          code(name),
          together(optionName(kind, name), spoken),
          // A bar would end the cell.
          own.map((each) => code(parameterWords(each, spoken[0] ?? "en").replaceAll("|", "/"))).join("<br>"),
        ]),
      ),
    ]),
    `## ${together(onTheLine, spoken)}`,
    ...spoken.map((language) =>
      optionWriting[language].map((line) => `- ${together({ vi: line }, ["vi"])}`).join("\n"),
    ),
  ]);
}

/** What the page is called. */
export const optionsTitle: Words = {
  vi: "Viết một phương pháp của riêng mình",
  en: "Writing a method of one’s own",
};
const way: Words = { vi: "Cách", en: "Way" };
const meaning: Words = { vi: "Ý nghĩa", en: "Meaning" };
const parameters: Words = { vi: "Tham số", en: "Parameters" };
const onTheLine: Words = { vi: "Trên dòng lệnh", en: "On the command line" };
const about: Words = {
  vi: "Tệp phương pháp nêu cây chỉ tiêu và, ở đầu tệp, ở một nhóm hay một chỉ tiêu, cách làm của từng bước; bước nào không nêu thì theo cấp trên. Mã chỉ tiêu là tên cột của bảng số liệu. Chạy: khung rank --data so-lieu.csv --method phuong-phap.yaml",
  en: "A method file states the tree of indicators and, at its head, at a group or at an indicator, the way of each step; what is not said is inherited from above. The code of an indicator is the column of the table. To run it: khung rank --data data.csv --method method.yaml",
};
const spellings: Words = {
  vi: "Các cách viết khác cũng được hiểu: normalisation, normalize, weighting, aggregation, impute, treat; direction: 1 hoặc -1; goalposts: [0, 100]; weights: { A: 0.4, B: 0.6 } ngay tại nhóm; cây viết thành danh sách có code và children, hoặc danh sách phẳng có code và parent; name là một chuỗi. Với --method, phần đầu (id, version, name, status) có thể bỏ.",
  en: "Other spellings are understood: normalisation, normalize, weighting, aggregation, impute, treat; direction: 1 or -1; goalposts: [0, 100]; weights: { A: 0.4, B: 0.6 } at the group itself; a tree as a list with code and children, or a flat list with code and parent; a name as one text. With --method the head (id, version, name, status) may be left out.",
};
const tables: Words = {
  vi: "Cây chỉ tiêu cũng có thể là một bảng CSV với các cột code, parent, và nếu có weight, direction, target, denominator, name, unit (như iMeta của COINr). Bảng số liệu: mỗi dòng một đơn vị, hoặc mỗi dòng một câu trả lời với các cột unit, indicator, value; ô trống hay NA là thiếu, “chưa có” là chưa rõ, “không áp dụng” là không áp dụng.",
  en: "The tree may also be a CSV table with columns code and parent, and where there are any weight, direction, target, denominator, name, unit (such as COINr’s iMeta). The data: one row a unit, or one row an answer with columns unit, indicator, value; an empty cell or NA is missing, “unknown” is unknown, “not applicable” is not applicable.",
};
const sample = `id: thu-nghiem
version: "1"
name: { vi: Chỉ số thử nghiệm, en: Trial index }
status: illustrative
units: any
imputation: { method: mean, within: region }
treatment: winsorise
normalise: { method: min-max, range: [0, 100] }
aggregate: geometric
ranks: { digits: 2, ties: competition }
bands:
  - { id: tot, name: { vi: Tốt, en: Good }, from: 80 }
  - { id: con-lai, name: { vi: Còn lại, en: Other } }
tree:
  chi-so:
    weights: { method: pca, variant: squared }
    children:
      ha-tang:
        missing: { minimumCoverage: 0.5 }
        children:
          bang-rong: { weight: 2, unit: percent }
          su-co: { weight: 1, direction: negative, unit: count, denominator: dan-so }
      nhan-luc: { normalise: { method: goalposts, range: [0, 100] }, goalposts: { worst: 0, best: 30 } }`;
