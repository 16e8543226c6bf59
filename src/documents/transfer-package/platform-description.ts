import type { Application } from "../../domain/model.ts";
import { licenceNames } from "../../domain/value-words.ts";
import { picture } from "../architecture/pictures.ts";
import { platforms } from "../architecture/technology-architecture.ts";
import type { ChapterPart } from "../chapter.ts";
import { type Column, missingField, paragraph, table } from "../telling/blocks.ts";
import { figureTable } from "../telling/figures.ts";
import { agencyName, cell, named, nameOf, namesOf, textRun } from "../telling/inline.ts";
import { stateCell } from "../telling/lifecycle.ts";
import type { Telling } from "../telling/telling.ts";
import { platformSystems } from "./systems.ts";

/** Mô tả nền tảng ứng dụng: the platform, what it stands on, and the applications that stand on it. */
export const platformDescription: ChapterPart<Telling> = {
  card: {
    id: "platform-description",
    name: { vi: "Mô tả nền tảng ứng dụng", en: "Description of the application platform" },
    question: {
      vi: "Nền tảng gồm những gì, ứng dụng nào chạy trên đó?",
      en: "What is the platform made of, and which applications run on it?",
    },
    audience: {
      vi: "Kiến trúc sư, đơn vị phát triển của tỉnh tiếp nhận",
      en: "Architects and developers of the province that takes over",
    },
    from: {
      vi: "Ứng dụng (builtOn) của mô hình và nền tảng của khung",
      en: "The applications of the model (builtOn), and the platforms of the framework",
    },
  },
  blocks: (telling) => {
    const systems = platformSystems(telling);
    if (!systems.platforms.length)
      return [missingField(telling, { vi: "nền tảng ứng dụng", en: "application platform" }, "applications.builtOn")];
    return [
      paragraph(telling, {
        vi: "Ứng dụng được xây dựng từng bước trên nền tảng và kế thừa ít nhất cơ sở dữ liệu của hệ thống mà nó thay thế.",
        en: "Applications are built step by step on the platform, and inherit at least the database of what they replace.",
      }),
      ...picture(telling, "platform-stack"),
      ...table(telling, {
        id: "platforms",
        caption: { vi: "Nền tảng được chuyển giao", en: "The platform that is handed over" },
        rows: systems.platforms,
        columns: platformColumns(telling),
      }),
      ...table(telling, {
        id: "platform-applications",
        caption: { vi: "Ứng dụng vận hành trên nền tảng", en: "Applications that run on the platform" },
        rows: systems.applications,
        columns: applicationColumns(telling),
      }),
      ...figureTable(
        telling,
        "platform-figures",
        { vi: "Số liệu về nền tảng, ứng dụng", en: "Figures of the platform and its applications" },
        [...systems.platforms, ...systems.applications],
      ),
      ...platforms(telling),
    ];
  },
};

function platformColumns(telling: Telling): readonly Column<Application>[] {
  return [
    { head: { vi: "Nền tảng", en: "Platform" }, cell: (each) => named(telling, each) },
    { head: { vi: "Xây dựng trên", en: "Built on" }, cell: ({ builtOn }) => builtOn && [nameOf(telling, builtOn)] },
    {
      head: { vi: "Giấy phép", en: "Licence" },
      cell: ({ license }) => cell.words(telling, license && licenceNames[license]),
    },
    { head: { vi: "Phiên bản", en: "Version" }, cell: ({ version }) => cell.text(version) },
    {
      head: { vi: "Thay đổi so với bản gốc", en: "Changed from the original" },
      optional: true,
      cell: ({ changes }) => changes && [textRun(telling, changes)],
    },
    {
      head: { vi: "Chi phí xây dựng", en: "Cost to build" },
      align: "end",
      cell: ({ cost }) => cell.money(telling, cost?.build),
    },
    { head: { vi: "Tình trạng", en: "State" }, cell: (each) => stateCell(telling, each) },
  ];
}

function applicationColumns(telling: Telling): readonly Column<Application>[] {
  return [
    { head: { vi: "Ứng dụng", en: "Application" }, cell: (each) => named(telling, each) },
    { head: { vi: "Chủ quản", en: "Owner" }, cell: ({ owner }) => agencyName(telling, owner) },
    { head: { vi: "Thành phần của khung", en: "Building block" }, cell: ({ realizes }) => namesOf(telling, realizes) },
    { head: { vi: "Thay thế", en: "Replaces" }, optional: true, cell: ({ replaces }) => namesOf(telling, replaces) },
    {
      head: { vi: "Kế thừa dữ liệu từ", en: "Inherits data from" },
      optional: true,
      cell: ({ inheritsDataFrom }) => namesOf(telling, inheritsDataFrom),
    },
    { head: { vi: "Tình trạng", en: "State" }, cell: (each) => stateCell(telling, each) },
  ];
}
