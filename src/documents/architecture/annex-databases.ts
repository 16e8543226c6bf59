import { databaseKindNames } from "../../domain/value-words.ts";
import type { ChapterPart } from "../chapter.ts";
import { nothingKnown, table } from "../telling/blocks.ts";
import { words } from "../telling/inline.ts";
import { byName } from "../telling/order.ts";
import type { Telling } from "../telling/telling.ts";
import { databaseColumns } from "./data-architecture.ts";

/** Phụ lục: every database of the model, whatever its state. */
export const annexDatabases: ChapterPart<Telling> = {
  card: {
    id: "annex-databases",
    name: { vi: "Danh mục cơ sở dữ liệu", en: "Databases" },
    question: { vi: "Có những cơ sở dữ liệu nào?", en: "Which databases are there?" },
    audience: { vi: "Người tra cứu", en: "Who looks something up" },
    from: { vi: "Mục databases của mô hình", en: "The section databases of the model" },
  },
  blocks: (telling) => {
    const { databases } = telling.results.model.elements;
    if (!databases.length) return [nothingKnown(telling, "databases")];
    const [name, ...others] = databaseColumns(telling);
    return table(telling, {
      id: "annex-databases",
      caption: { vi: "Danh mục cơ sở dữ liệu", en: "Databases" },
      rows: databases.toSorted(byName),
      columns: [
        ...(name ? [name] : []),
        { head: { vi: "Loại", en: "Kind" }, cell: ({ kind }) => words(telling, databaseKindNames[kind]) },
        ...others,
      ],
    });
  },
};
