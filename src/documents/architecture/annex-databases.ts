import { databaseKindNames } from "../../domain/value-words.ts";
import { nothingKnown, table } from "../telling/blocks.ts";
import { words } from "../telling/inline.ts";
import { byName } from "../telling/order.ts";
import type { ChapterWriter } from "../telling/telling.ts";
import { databaseColumns } from "./data-architecture.ts";

/** Phụ lục: every database of the model, whatever its state. */
export const annexDatabases: ChapterWriter = (telling) => {
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
};
