import type { Application, Database, Element, Node } from "../../domain/model.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import type { ChapterPart } from "../chapter.ts";
import { heading, missingField, paragraph, table } from "../telling/blocks.ts";
import { dateIn, dateInSentence } from "../telling/dates.ts";
import { agencyName, cell, named, namesOf } from "../telling/inline.ts";
import { dueDate } from "../telling/lifecycle.ts";
import { byName } from "../telling/order.ts";
import { comesByTarget, type Telling } from "../telling/telling.ts";

type System = Application | Database | Node;

/** Kiến trúc mục tiêu: what is planned by when, what it replaces, and how far the framework will be covered. */
export const targetArchitecture: ChapterPart<Telling> = {
  card: {
    id: "target-architecture",
    name: { vi: "Kiến trúc mục tiêu", en: "Target architecture" },
    question: {
      vi: "Đến thời điểm mục tiêu có thêm gì, thay thế gì?",
      en: "What comes, and what is replaced, by the target date?",
    },
    audience: { vi: "Lãnh đạo tỉnh và chủ đầu tư", en: "The leadership, and those who invest" },
    from: { vi: "Lát cắt của mô hình tại thời điểm mục tiêu", en: "The slice of the model at its target date" },
  },
  blocks: (telling) => {
    const { target, model } = telling.results;
    const { applications, databases, nodes } = model.elements;
    const coming = [...applications, ...databases, ...nodes].filter((element) => comesByTarget(telling, element));
    return [
      target
        ? paragraph(telling, {
            vi: `Kiến trúc mục tiêu được xác lập cho thời điểm hết ${dateInSentence("vi", target)}, gồm các thành phần đang vận hành và các thành phần dự kiến.`,
            en: `The target architecture is that at the end of ${dateInSentence("en", target)}: what is in use, and what is planned.`,
          })
        : missingField(telling, { vi: "thời điểm mục tiêu", en: "target date" }, "province.target"),
      heading(telling, { vi: "Thành phần dự kiến", en: "What is planned" }),
      ...planned(telling, coming),
      ...replaced(telling, applications),
    ];
  },
};

function planned(telling: Telling, systems: readonly System[]): readonly DocumentBlock[] {
  if (!systems.length)
    return [
      {
        kind: "callout",
        tone: "warning",
        text:
          cell.words(telling, {
            vi: "Mô hình chưa có thành phần dự kiến; bổ sung trường “lifecycle.planned” cho các ứng dụng, cơ sở dữ liệu, hạ tầng sẽ xây dựng.",
            en: "The model plans nothing yet; fill the field “lifecycle.planned” of the applications, databases and nodes to be built.",
          }) ?? [],
      },
    ];
  return table(telling, {
    id: "planned",
    caption: {
      vi: "Ứng dụng, cơ sở dữ liệu, hạ tầng dự kiến",
      en: "Planned applications, databases and infrastructure",
    },
    rows: systems.toSorted((a, b) => compare(dueDate(a), dueDate(b)) || byName(a, b)),
    columns: [
      { head: { vi: "Hạng mục", en: "Element" }, cell: (system) => named(telling, system) },
      {
        head: { vi: "Thành phần của khung", en: "Building block" },
        cell: ({ realizes }) => namesOf(telling, realizes),
      },
      { head: { vi: "Chủ quản", en: "Owner" }, cell: ({ owner }) => agencyName(telling, owner) },
      { head: { vi: "Thời hạn", en: "By" }, cell: (system) => cell.date(telling, dueDate(system)) },
    ],
  });
}

function replaced(telling: Telling, applications: readonly Application[]): readonly DocumentBlock[] {
  const rows = applications.filter(({ replaces }) => replaces?.length);
  if (!rows.length) return [];
  return [
    heading(telling, { vi: "Hệ thống được thay thế", en: "Systems to be replaced" }),
    ...table(telling, {
      id: "replaced",
      caption: { vi: "Thay thế hệ thống và kế thừa dữ liệu", en: "Replacement and inheritance of data" },
      rows,
      columns: [
        { head: { vi: "Hệ thống mới", en: "New system" }, cell: (application) => named(telling, application) },
        { head: { vi: "Thay thế", en: "Replaces" }, cell: ({ replaces }) => namesOf(telling, replaces) },
        {
          head: { vi: "Kế thừa dữ liệu từ", en: "Inherits data from" },
          always: true,
          cell: ({ inheritsDataFrom }) => namesOf(telling, inheritsDataFrom),
        },
        {
          head: { vi: "Ngừng hệ thống cũ", en: "Old system retired" },
          optional: true,
          cell: ({ replaces }) => cell.text(retirement(telling, replaces)),
        },
      ],
    }),
  ];
}

function retirement(telling: Telling, ids: readonly string[] | undefined): string | undefined {
  const dates = (ids ?? []).flatMap((id) => retiredOn(telling.elements.get(id)) ?? []);
  return dates.length ? dates.map((date) => dateIn(telling.language, date)).join(", ") : undefined;
}

function retiredOn(element: Element | undefined): string | undefined {
  return element && "lifecycle" in element ? element.lifecycle?.retired : undefined;
}

function compare(a = "9999", b = "9999"): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
