import { databaseKinds } from "../../domain/database.ts";
import type { Database } from "../../domain/model.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import type { Words } from "../../domain/text.ts";
import { databaseKindNames } from "../../domain/value-words.ts";
import type { ChapterPart } from "../chapter.ts";
import { type Column, nothingKnown, paragraph, table } from "../telling/blocks.ts";
import { figureTable } from "../telling/figures.ts";
import { agencyName, cell, named, nameOf, words } from "../telling/inline.ts";
import { stateCell } from "../telling/lifecycle.ts";
import { byName, grouped } from "../telling/order.ts";
import { amountOfAll, present, type Telling } from "../telling/telling.ts";
import { picture } from "./pictures.ts";

/** Kiến trúc dữ liệu: the databases by kind, with owner, sector and personal data. */
export const dataArchitecture: ChapterPart<Telling> = {
  card: {
    id: "data-architecture",
    name: { vi: "Kiến trúc dữ liệu", en: "Data architecture" },
    question: {
      vi: "Có những cơ sở dữ liệu nào, ai chủ quản, ai được dùng?",
      en: "Which databases are there, who owns them, and who uses them?",
    },
    audience: {
      vi: "Cơ quan chủ quản cơ sở dữ liệu và cơ quan cần khai thác",
      en: "The owners of databases, and those who need the data",
    },
    from: {
      vi: "Cơ sở dữ liệu, kết nối và quan hệ đọc, ghi của ứng dụng",
      en: "Databases, links, and what applications read and write",
    },
  },
  blocks: (telling) => {
    const databases = present(telling, telling.results.model.elements.databases);
    if (!databases.length) return [nothingKnown(telling, "databases")];
    const kinds = grouped(databases, databaseKinds, ({ kind }) => kind);
    return [
      paragraph(
        telling,
        telling.time === "later"
          ? {
              vi: `Đến thời điểm mục tiêu, bổ sung ${amountOfAll(databases)} cơ sở dữ liệu.`,
              en: `Databases to be added by the target date: ${amountOfAll(databases)}.`,
            }
          : {
              vi: `Có ${amountOfAll(databases)} cơ sở dữ liệu đang vận hành, chia theo tính chất như sau.`,
              en: `Databases in use: ${amountOfAll(databases)}. By their nature they are as follows.`,
            },
      ),
      ...picture(telling, "data-ownership"),
      ...kinds.flatMap(([kind, members]) => kindTable(telling, kind, members)),
      ...figureTable(
        telling,
        "database-figures",
        { vi: "Số liệu về cơ sở dữ liệu", en: "Figures of databases" },
        databases,
      ),
    ];
  },
};

function kindTable(telling: Telling, kind: Database["kind"], databases: readonly Database[]): readonly DocumentBlock[] {
  return table(telling, {
    id: `databases-${kind}`,
    caption: databaseKindNames[kind],
    rows: databases.toSorted(byName),
    columns: databaseColumns(telling),
  });
}

const yesNo: Readonly<Record<"true" | "false", Words>> = {
  true: { vi: "Có", en: "Yes" },
  false: { vi: "Không", en: "No" },
};

/** Yes, no, or unknown. */
export function yesNoCell(telling: Telling, value: boolean | undefined) {
  return value === undefined ? undefined : words(telling, yesNo[`${value}`]);
}

/** What is told of a database wherever databases are listed. */
export function databaseColumns(telling: Telling): readonly Column<Database>[] {
  return [
    { head: { vi: "Cơ sở dữ liệu", en: "Database" }, cell: (database) => named(telling, database) },
    { head: { vi: "Chủ quản", en: "Owner" }, cell: ({ owner }) => agencyName(telling, owner) },
    {
      head: { vi: "Lĩnh vực", en: "Sector" },
      optional: true,
      cell: ({ sector }) => sector && [nameOf(telling, sector)],
    },
    {
      head: { vi: "Dữ liệu cá nhân", en: "Personal data" },
      cell: ({ personalData }) => yesNoCell(telling, personalData),
    },
    {
      head: { vi: "Dữ liệu gốc", en: "Master data" },
      optional: true,
      cell: ({ master }) => yesNoCell(telling, master),
    },
    { head: { vi: "Nơi đặt", en: "Hosted on" }, cell: ({ hostedOn }) => hostedOn && [nameOf(telling, hostedOn)] },
    {
      head: { vi: "Số lượng", en: "Number" },
      optional: true,
      align: "end",
      cell: ({ count }) => cell.number(telling, count),
    },
    { head: { vi: "Tình trạng", en: "State" }, cell: (database) => stateCell(telling, database) },
  ];
}
