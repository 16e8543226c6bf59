import type { Conformance, Coverage } from "../../domain/conformance.ts";
import type { Words } from "../../domain/text.ts";
import { type Column, paragraph, table, unknownMark } from "../telling/blocks.ts";
import { cell } from "../telling/inline.ts";
import { say } from "../telling/telling.ts";
import type { ConformanceChapter, ConformanceTelling } from "./telling.ts";

const readings: Readonly<Record<Conformance["reading"], Words>> = {
  own: { vi: "khung của mô hình", en: "the model’s own" },
  extends: { vi: "kế thừa", en: "inherited" },
  mapping: { vi: "ánh xạ", en: "mapped" },
  none: { vi: "chưa có ánh xạ", en: "no mapping" },
};

/** Đối chiếu các khung: the same model, read against every framework that there is. */
export const frameworks: ConformanceChapter = {
  card: {
    id: "frameworks",
    name: { vi: "Đối chiếu với các khung tham chiếu", en: "Against every framework" },
    question: {
      vi: "Cùng một mô hình, đọc theo từng khung thì đáp ứng đến đâu?",
      en: "How does the same model stand to each of the frameworks?",
    },
    audience: {
      vi: "Cơ quan thẩm định, khi khung quốc gia thay đổi",
      en: "Those who appraise, when the national framework changes",
    },
    from: { vi: "Mô hình đọc theo từng khung", en: "The model, read against each framework" },
  },
  blocks: (telling) => [
    paragraph(telling, {
      vi: "Ô “đã có/yêu cầu” đếm thành phần mà khung yêu cầu và mô hình đã có; số sau dấu cộng là thành phần dự kiến. Thành phần không có từ tương ứng trong khung của mô hình thì không so được, và không bị tính là thiếu.",
      en: "“Realised/asked” counts the building blocks that a framework asks for and the model has; the number after the plus sign is planned. Blocks without a counterpart in the model’s framework cannot be compared, and do not count as missing.",
    }),
    ...table<Conformance>(telling, {
      id: "frameworks",
      caption: { vi: "Mức đáp ứng theo từng khung tham chiếu", en: "How the model stands to each framework" },
      rows: telling.results.matrix.rows,
      columns: columns(telling),
    }),
  ],
};

function columns(telling: ConformanceTelling): readonly Column<Conformance>[] {
  const { language } = telling;
  const findings = (severity: "error" | "warning", head: Words): Column<Conformance> => ({
    head,
    align: "end",
    cell: ({ standing }) => cell.number(telling, standing?.findings[severity]),
  });
  const coverage = (necessity: "mandatory" | "recommended", head: Words): Column<Conformance> => ({
    head,
    align: "end",
    cell: ({ standing }) => cell.text(covered(standing?.coverage[necessity])),
  });
  return [
    {
      head: { vi: "Khung tham chiếu", en: "Framework" },
      cell: ({ name, framework, reading }) => [
        { text: name[language], ...(reading === "own" && { strong: true }) },
        { text: ` (${framework})` },
      ],
    },
    {
      head: { vi: "Hiệu lực", en: "In force" },
      cell: ({ inForce }) => [{ text: say(telling, inForce ? { vi: "có", en: "yes" } : { vi: "không", en: "no" }) }],
    },
    { head: { vi: "Cách đọc", en: "Read by" }, cell: ({ reading }) => cell.words(telling, readings[reading]) },
    coverage("mandatory", { vi: "Bắt buộc", en: "Mandatory" }),
    coverage("recommended", { vi: "Khuyến nghị", en: "Recommended" }),
    findings("error", { vi: "Lỗi", en: "Errors" }),
    findings("warning", { vi: "Cảnh báo", en: "Warnings" }),
    {
      head: { vi: "Không so được", en: "Not comparable" },
      align: "end",
      cell: ({ standing }) => cell.number(telling, standing?.unmapped.length),
    },
  ];
}

function covered(of: Coverage | undefined): string | undefined {
  if (!of) return undefined;
  return of.total ? `${of.realised}${of.planned ? `+${of.planned}` : ""}/${of.total}` : unknownMark;
}
