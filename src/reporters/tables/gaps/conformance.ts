import type { Conformance, ConformanceMatrix } from "../../../domain/conformance.ts";
import { severities } from "../../../domain/diagnostic.ts";
import { necessities } from "../../../domain/framework.ts";
import type { Realisation } from "../../../domain/gap.ts";
import type { ReportTable } from "../../../domain/report-table.ts";
import type { Subject } from "../../../domain/subject.ts";
import type { Words } from "../../../domain/text.ts";
import { necessityNames } from "../../../domain/value-words.ts";
import { extra, fieldsOf, names, plain, tableOf } from "../cells.ts";
import { realisationNames, realisationTones } from "./words.ts";

/** How a province stands to each framework that it can be read against. */
export function conformanceTable({ rows }: ConformanceMatrix): ReportTable {
  const { field, numberField } = fieldsOf<Conformance>();
  return tableOf(
    {
      id: "conformance",
      title: { vi: "Mức độ phù hợp với từng khung tham chiếu", en: "Conformance to each framework" },
      empty: { vi: "Không có khung tham chiếu nào", en: "There is no framework" },
      notes: [
        {
          vi: "Chỉ tính thành phần có ánh xạ sang khung của mô hình; thành phần không có ánh xạ thì chưa biết, không phải chưa có.",
          en: "Only blocks that are mapped count; what is not mapped is unknown, which is not missing.",
        },
      ],
    },
    [
      field("framework", { vi: "Khung", en: "Framework" }, ({ framework }) => plain(framework)),
      extra(field("name", { vi: "Tên", en: "Name" }, ({ name }) => name)),
      field("in-force", { vi: "Hiệu lực", en: "In force" }, ({ inForce }) => (inForce ? yes : no)),
      field("reading", { vi: "Cách đối chiếu", en: "Read by" }, ({ reading }) => readingNames[reading]),
      ...necessities.map((necessity) =>
        field(necessity, necessityNames[necessity], ({ standing }) => {
          const found = standing?.coverage[necessity];
          return found && plain(`${found.realised}/${found.total}`);
        }),
      ),
      numberField("unmapped", { vi: "Chưa có ánh xạ", en: "Not mapped" }, ({ standing }) => standing?.unmapped.length),
      ...severities
        .toReversed()
        .map((severity) =>
          numberField(severity, severityWords[severity], ({ standing }) => standing?.findings[severity]),
        ),
    ],
    rows,
  );
}

const yes: Words = { vi: "Có", en: "Yes" };
const no: Words = { vi: "Không", en: "No" };

const readingNames: Readonly<Record<Conformance["reading"], Words>> = {
  own: { vi: "khung của mô hình", en: "the model's own" },
  extends: { vi: "kế thừa", en: "inheritance" },
  mapping: { vi: "ánh xạ", en: "mapping" },
  none: { vi: "chưa có ánh xạ", en: "no mapping" },
};

const severityWords: Readonly<Record<(typeof severities)[number], Words>> = {
  error: { vi: "Lỗi", en: "Errors" },
  warning: { vi: "Cảnh báo", en: "Warnings" },
  info: { vi: "Lưu ý", en: "Notes" },
};

/** A block of the model's framework beside its counterparts in others. */
interface Mapped {
  readonly block?: Subject;
  readonly state?: Realisation;
  readonly counterparts: ReadonlyMap<string, readonly Subject[]>;
}

/** The blocks of the model's framework beside their counterparts in the others, a column for each. */
export function mappedTable(own: string, others: readonly string[], rows: readonly Mapped[]): ReportTable {
  const { field } = fieldsOf<Mapped>();
  return tableOf(
    {
      id: "mapped-blocks",
      title: { vi: "Thành phần tương ứng giữa các khung", en: "Building blocks side by side" },
      empty: { vi: "Khung không có thành phần nào", en: "The framework has no building block" },
    },
    [
      field("block", plainWords(own), ({ block }) => block?.name ?? onlyThere),
      field(
        "state",
        { vi: "Hiện trạng", en: "As it is" },
        ({ state }) => state && realisationNames[state],
        ({ state }) => state && realisationTones[state],
      ),
      ...others.map((name) => field(name, plainWords(name), ({ counterparts }) => names(counterparts.get(name) ?? []))),
    ],
    rows,
  );
}

const onlyThere: Words = { vi: "(khung của mô hình không có)", en: "(no counterpart in the model's framework)" };

function plainWords(text: string): Words {
  return { vi: text, en: text };
}
