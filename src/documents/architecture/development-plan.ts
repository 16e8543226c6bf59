import type { Section } from "../../domain/kind.ts";
import type { Element, Project } from "../../domain/model.ts";
import { compare } from "../../domain/order.ts";
import type { Inline } from "../../domain/page.ts";
import { projectKindNames } from "../../domain/value-words.ts";
import type { ChapterPart } from "../chapter.ts";
import { heading, nothingKnown, paragraph, table } from "../telling/blocks.ts";
import { dateIn } from "../telling/dates.ts";
import { agencyName, namesOf } from "../telling/inline.ts";
import { dueDate } from "../telling/lifecycle.ts";
import { sectionNames } from "../telling/names.ts";
import { byName, grouped } from "../telling/order.ts";
import { say, stateNow, type Telling } from "../telling/telling.ts";

const planned = ["services", "applications", "databases", "nodes", "links"] as const satisfies readonly Section[];

/** Kế hoạch phát triển: what is to come into use year by year, and by which kinds of work. */
export const developmentPlan: ChapterPart<Telling> = {
  card: {
    id: "development-plan",
    name: { vi: "Kế hoạch phát triển", en: "Development plan" },
    question: {
      vi: "Đến nay đã làm gì, mỗi năm tới sẽ có gì?",
      en: "What has been done, and what comes in each year?",
    },
    audience: { vi: "Lãnh đạo tỉnh, cơ quan kế hoạch và tài chính", en: "The leadership, planning and finance" },
    from: {
      vi: "Thời điểm vận hành của các phần tử và các nhiệm vụ, dự án của mô hình",
      en: "The lifecycles of the elements, and the projects of the model",
    },
  },
  blocks: (telling) => {
    const years = rowsByYear(telling);
    const { projects } = telling.results.model.elements;
    if (!years.length && !projects.length) return [nothingKnown(telling, "projects")];
    return [
      ...(years.length
        ? [
            paragraph(telling, {
              vi: "Các hạng mục dự kiến đưa vào sử dụng, xếp theo thời hạn ghi trong mô hình.",
              en: "What is to come into use, in the order of the dates that the model gives.",
            }),
          ]
        : []),
      ...table(telling, {
        id: "plan-years",
        caption: { vi: "Hạng mục dự kiến đưa vào sử dụng theo thời hạn", en: "What is to come into use, by date" },
        rows: years,
        columns: [
          {
            head: { vi: "Thời hạn", en: "By" },
            cell: ({ due }) => (due ? [{ text: dateIn(telling.language, due), strong: true }] : undefined),
          },
          {
            head: { vi: "Loại", en: "Kind" },
            cell: ({ section }) => [{ text: capital(say(telling, sectionNames[section])) }],
          },
          {
            head: { vi: "Hạng mục", en: "Items" },
            cell: ({ elements }) =>
              namesOf(
                telling,
                elements.map(({ id }) => id),
              ),
          },
        ],
      }),
      ...(projects.length ? work(telling, projects) : [nothingKnown(telling, "projects")]),
    ];
  },
};

function work(telling: Telling, projects: readonly Project[]) {
  const kinds = Object.keys(projectKindNames) as (keyof typeof projectKindNames)[];
  const rows = grouped(projects, [...kinds, undefined], ({ kind }) => kind);
  return [
    heading(telling, { vi: "Các nhóm nhiệm vụ", en: "Kinds of work" }),
    ...table(telling, {
      id: "plan-kinds",
      caption: { vi: "Nhiệm vụ, dự án theo nhóm", en: "Projects by kind" },
      rows,
      columns: [
        {
          head: { vi: "Nhóm", en: "Kind" },
          cell: ([kind]) => kind && [{ text: say(telling, projectKindNames[kind]), strong: true }],
        },
        {
          head: { vi: "Nhiệm vụ, dự án", en: "Projects" },
          cell: ([, members]) =>
            namesOf(
              telling,
              members.map(({ id }) => id),
            ),
        },
        { head: { vi: "Chủ trì", en: "Lead" }, cell: ([, members]) => leads(telling, members) },
      ],
    }),
  ];
}

function leads(telling: Telling, projects: readonly Project[]): Inline | undefined {
  const owners = [...new Set(projects.flatMap(({ owner }) => owner ?? []))];
  const names = owners.flatMap((owner, index) => [
    ...(index ? [{ text: ", " }] : []),
    ...(agencyName(telling, owner) ?? []),
  ]);
  return names.length ? names : undefined;
}

function rowsByYear(telling: Telling) {
  return planned
    .flatMap((section) => {
      const elements: readonly Element[] = telling.results.model.elements[section];
      const coming = elements.filter((element) => stateNow(telling, element) === "planned").toSorted(byElementName);
      const dates = [...new Set(coming.map(dueDate))].toSorted();
      return grouped(coming, dates, dueDate).map(([due, members]) => ({ due, section, elements: members }));
    })
    .toSorted((a, b) => compare(a.due ?? "9999", b.due ?? "9999"));
}

function byElementName(a: Element, b: Element): number {
  const nameOf = (element: Element) => ({ name: ("name" in element && element.name) || { vi: element.id } });
  return byName(nameOf(a), nameOf(b));
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
