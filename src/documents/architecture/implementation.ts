import type { Project } from "../../domain/model.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import { projectKindNames } from "../../domain/value-words.ts";
import type { ChapterPart } from "../chapter.ts";
import { heading, nothingKnown, paragraph, table } from "../telling/blocks.ts";
import { periodIn } from "../telling/dates.ts";
import { agencyName, cell, joined, named, nameOf, namesOf, textRun } from "../telling/inline.ts";
import { moneyIn } from "../telling/numbers.ts";
import { grouped } from "../telling/order.ts";
import { type Currency, sumsOf } from "../telling/sums.ts";
import type { Telling } from "../telling/telling.ts";

/** Tổ chức triển khai: the projects with who leads them, when, and at what cost; and who answers for what. */
export const implementation: ChapterPart<Telling> = {
  card: {
    id: "implementation",
    name: { vi: "Tổ chức triển khai", en: "Implementation" },
    question: {
      vi: "Ai làm việc gì, bao giờ xong, tốn bao nhiêu?",
      en: "Who does what, until when, and at what cost?",
    },
    audience: { vi: "Cơ quan chủ trì nhiệm vụ, cơ quan tài chính", en: "Those who lead projects, and finance" },
    from: { vi: "Nhiệm vụ, dự án của mô hình", en: "The projects of the model" },
  },
  blocks: (telling) => {
    const { projects } = telling.results.model.elements;
    if (!projects.length) return [nothingKnown(telling, "projects")];
    return [
      ...table(telling, {
        id: "projects",
        caption: { vi: "Danh mục nhiệm vụ, dự án", en: "Projects" },
        rows: projects,
        columns: [
          { head: { vi: "TT", en: "No." }, align: "end", cell: (_, index) => [{ text: `${index + 1}` }] },
          { head: { vi: "Nhiệm vụ, dự án", en: "Project" }, cell: (project) => named(telling, project) },
          { head: { vi: "Nhóm", en: "Kind" }, cell: ({ kind }) => cell.words(telling, kind && projectKindNames[kind]) },
          { head: { vi: "Chủ trì", en: "Lead" }, cell: ({ owner }) => agencyName(telling, owner) },
          { head: { vi: "Kết quả", en: "Delivers" }, cell: ({ delivers }) => namesOf(telling, delivers) },
          {
            head: { vi: "Thời gian", en: "Period" },
            cell: ({ start, end }) => cell.text(periodIn(telling.language, start, end)),
          },
          { head: { vi: "Kinh phí", en: "Cost" }, align: "end", cell: ({ cost }) => cell.money(telling, cost) },
          { head: { vi: "Nguồn vốn", en: "Funding" }, cell: ({ funding }) => funding && [textRun(telling, funding)] },
        ],
      }),
      costs(telling, projects),
      ...responsibilities(telling, projects),
    ];
  },
};

function costs(telling: Telling, projects: readonly Project[]): DocumentBlock {
  const known = projects.flatMap(({ cost }) => cost ?? []);
  const unknown = projects.length - known.length;
  const sums = (language: "vi" | "en") =>
    joined(
      language,
      sumsOf(known).map(([currency, amount]: readonly [Currency, number]) => moneyIn(language, { amount, currency })),
    );
  if (!known.length)
    return paragraph(telling, {
      vi: "Kinh phí: chưa có thông tin cho nhiệm vụ nào trong danh mục.",
      en: "Cost: not stated for any of these projects.",
    });
  return paragraph(telling, {
    vi: `Tổng kinh phí đã ghi: ${sums("vi")} (${known.length} nhiệm vụ)${unknown ? `; ${unknown} nhiệm vụ chưa có thông tin về kinh phí nên chưa tính vào tổng` : ""}.`,
    en: `Total of the stated costs: ${sums("en")} (projects: ${known.length}). Projects that state no cost, and are not in this total: ${unknown}.`,
  });
}

function responsibilities(telling: Telling, projects: readonly Project[]): readonly DocumentBlock[] {
  const owners = [...new Set(projects.flatMap(({ owner }) => owner ?? []))];
  if (!owners.length) return [];
  return [
    heading(telling, { vi: "Trách nhiệm của các cơ quan", en: "Responsibilities" }),
    ...table(telling, {
      id: "responsibilities",
      caption: { vi: "Trách nhiệm chủ trì", en: "Who leads what" },
      rows: grouped(projects, owners, ({ owner }) => owner ?? ""),
      columns: [
        { head: { vi: "Cơ quan", en: "Agency" }, cell: ([owner]) => [{ ...nameOf(telling, owner), strong: true }] },
        {
          head: { vi: "Chủ trì thực hiện", en: "Leads" },
          cell: ([, led]) =>
            namesOf(
              telling,
              led.map(({ id }) => id),
            ),
        },
      ],
    }),
  ];
}
