import type { Element } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { isPresent, realisersOf } from "../../graph/graph.ts";
import { nameOf } from "../../graph/names.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** The layer of the framework that holds the databases. */
const dataLayer = "data";

/** Base data blocks that something else than a base or shared database is said to realise. */
export const baseBlockIsBaseDatabase = rule<{ readonly name: Text; readonly block: Text }>({
  card: {
    id: "data/base-block-is-base-database",
    title: {
      vi: "Dữ liệu nền nằm trong cơ sở dữ liệu nền",
      en: "Base data lies in a base database",
    },
    message: {
      vi: ({ name, block }) =>
        `Thành phần dữ liệu nền “${block}” được khai do “${name}” đáp ứng, nhưng đó không phải cơ sở dữ liệu nền hay dùng chung.`,
      en: ({ name, block }) =>
        `The base data block “${block}” is said to be realised by “${name}”, which is not a base or shared database.`,
    },
    rationale: {
      vi: "Bốn cơ sở dữ liệu nền (công dân, cán bộ, doanh nghiệp, bản đồ) nằm trên nền tảng chung để mọi ứng dụng đọc; dữ liệu trong hệ thống của một ngành thì ứng dụng khác không dùng được.",
      en: "The base databases (citizens, employees, enterprises, maps) lie on the shared platform for every application to read; inside the system of one department the others cannot use them.",
    },
    remedy: {
      vi: "Khai cơ sở dữ liệu với `kind: base` và chuyển `realizes` sang đó.",
      en: "Enter the database with `kind: base` and move `realizes` to it.",
    },
    source: [{ document: "khoahocphattrien-2017", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            databases:
              cong-dan: { name: CSDL công dân, kind: base, realizes: citizen-database }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            databases:
              ho-tich: { name: CSDL hộ tịch, kind: sector, realizes: citizen-database }
          `),
          at: { file: exampleFile, line: 7, column: 58 },
        },
      ],
    },
  },
  *find(graph) {
    for (const block of graph.framework.blocks.values()) {
      // A block for databases of any kind is not one of base data.
      if (block.layer !== dataLayer || block.necessity !== "mandatory" || block.several) continue;
      for (const element of realisersOf(graph, block.id)) {
        if (!isPresent(graph, element) || holdsBaseData(element)) continue;
        const index = "realizes" in element ? (element.realizes?.indexOf(block.id) ?? 0) : 0;
        yield {
          at: { element: element.id, path: ["realizes", index] },
          args: { name: nameOf(element), block: block.name },
        };
      }
    }
  },
});

/** A project promises a database, and a document may describe one. */
function holdsBaseData(element: Element): boolean {
  if (element.type === "database") return element.kind !== "sector";
  return element.type === "project" || element.type === "document";
}
