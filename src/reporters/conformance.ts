import pc from "picocolors";
import type { Conformance, ConformanceMatrix, Coverage } from "../domain/conformance.ts";
import type { Language, Words } from "../domain/text.ts";
import { displayWidth, padded, visible } from "./cells.ts";
import { jsonText } from "./json.ts";

/** How a matrix of conformance is shown. */
export interface ConformanceOptions {
  readonly language: Language;
  readonly colour: boolean;
}

/** Provinces against frameworks as JSON. */
export function conformanceToJson(matrices: readonly ConformanceMatrix[]): string {
  return jsonText({ version: 1, provinces: matrices });
}

/** Provinces against frameworks as tables for a terminal, with what a reader must know below each. */
export function conformanceToTerminal(matrices: readonly ConformanceMatrix[], options: ConformanceOptions): string {
  return matrices.map((matrix) => tableOf(matrix, options)).join("\n");
}

function tableOf({ province, date, rows }: ConformanceMatrix, { language, colour }: ConformanceOptions): string {
  const colours = pc.createColors(colour);
  const head = columns.map(({ title }) => title[language]);
  const body = rows.map((row) => columns.map(({ cell }) => visible(cell(row, language))));
  const widths = head.map((title, index) =>
    Math.max(...[title, ...body.map((cells) => cells[index] ?? "")].map(displayWidth)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => padded(cell, widths[index] ?? 0))
      .join("  ")
      .trimEnd();
  const title = colours.bold(`${visible(province)}, ${words.asOf[language]} ${visible(date)}`);
  const marked = rows.map((row, index) => (row.reading === "own" ? colours.bold : plain)(line(body[index] ?? [])));
  const notes = notesOn(rows).map((note) => colours.dim(note[language]));
  return `${[title, "", colours.dim(line(head)), ...marked, "", ...notes].join("\n")}\n`;
}

function plain(text: string): string {
  return text;
}

interface Column {
  readonly title: Words;
  readonly cell: (row: Conformance, language: Language) => string;
}

const unknown = "–";

const words = {
  asOf: { vi: "tại thời điểm", en: "as of" },
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
} as const satisfies Record<string, Words>;

const readings: Readonly<Record<Conformance["reading"], Words>> = {
  own: { vi: "khung của mô hình", en: "the model's own" },
  extends: { vi: "kế thừa", en: "inherited" },
  mapping: { vi: "ánh xạ", en: "mapped" },
  none: { vi: "chưa có ánh xạ", en: "no mapping" },
};

const columns: readonly Column[] = [
  { title: { vi: "Khung", en: "Framework" }, cell: ({ framework }) => framework },
  {
    title: { vi: "Hiệu lực", en: "In force" },
    cell: ({ inForce }, language) => words[inForce ? "yes" : "no"][language],
  },
  { title: { vi: "Cách đọc", en: "Read by" }, cell: ({ reading }, language) => readings[reading][language] },
  {
    title: { vi: "Bắt buộc", en: "Mandatory" },
    cell: ({ standing }) => coverage(standing?.coverage.mandatory),
  },
  {
    title: { vi: "Khuyến nghị", en: "Recommended" },
    cell: ({ standing }) => coverage(standing?.coverage.recommended),
  },
  {
    title: { vi: "Tùy chọn", en: "Optional" },
    cell: ({ standing }) => coverage(standing?.coverage.optional),
  },
  { title: { vi: "Lỗi", en: "Errors" }, cell: ({ standing }) => String(standing?.findings.error ?? unknown) },
  {
    title: { vi: "Cảnh báo", en: "Warnings" },
    cell: ({ standing }) => String(standing?.findings.warning ?? unknown),
  },
  { title: { vi: "Lưu ý", en: "Notes" }, cell: ({ standing }) => String(standing?.findings.info ?? unknown) },
  {
    title: { vi: "Không so được", en: "Not comparable" },
    cell: ({ standing }) => (standing ? String(standing.unmapped.length) : unknown),
  },
];

/** `6+2/11`: six realised, two more planned, of eleven; a framework that asks for none has none to count. */
function coverage(of: Coverage | undefined): string {
  if (!of || of.total === 0) return unknown;
  return `${of.realised}${of.planned ? `+${of.planned}` : ""}/${of.total}`;
}

function notesOn(rows: readonly Conformance[]): readonly Words[] {
  const standings = rows.flatMap(({ standing }) => standing ?? []);
  const hasPlanned = standings.some((one) => Object.values(one.coverage).some(({ planned }) => planned > 0));
  const hasUnmapped = standings.some(({ unmapped }) => unmapped.length > 0);
  return [
    {
      vi: "a/b: đã có a trên b thành phần mà các nguồn biết đến tại thời điểm xem xét.",
      en: "a/b: a of the b blocks that the sources know by the date are in place.",
    },
    ...(hasPlanned ? [{ vi: "a+c: thêm c thành phần trong kế hoạch.", en: "a+c: c more are planned." }] : []),
    ...(hasUnmapped
      ? [
          {
            vi: "Không so được: khung của mô hình không có thành phần tương ứng, nên chưa biết là có hay không; không tính vào tổng.",
            en: "Not comparable: the model's framework has no counterpart, so whether they are there is unknown; they are not counted.",
          },
        ]
      : []),
    {
      vi: "Đối chiếu với khung không có hiệu lực tại thời điểm xem xét chỉ để so sánh.",
      en: "Read against a framework that is not in force at the date, a model is only compared.",
    },
  ];
}
