import type { Gap } from "../../../domain/gap.ts";
import type { ReportTable } from "../../../domain/report-table.ts";
import type { Text } from "../../../domain/text.ts";
import { decisionNames, gapKindNames, necessityNames } from "../../../domain/value-words.ts";
import { extra, fieldsOf, names, plain, tableOf } from "../cells.ts";
import { type NameOf, plansText, texts } from "./coverage.ts";

/** Every gap on a line, with what is planned against it and what was decided. */
export function gapTable(gaps: readonly Gap[], nameOf: NameOf): ReportTable {
  const { field } = fieldsOf<Gap>();
  return tableOf(
    {
      id: "gaps",
      title: { vi: "Danh sách khoảng cách", en: "Gaps" },
      empty: { vi: "Không có khoảng cách nào", en: "There is no gap" },
    },
    [
      field("kind", { vi: "Loại", en: "Kind" }, ({ kind }) => gapKindNames[kind]),
      field("subject", { vi: "Đối tượng", en: "Subject" }, (gap) => subjectsText(gap)),
      field(
        "necessity",
        { vi: "Mức", en: "Necessity" },
        ({ necessity }) => necessity && necessityNames[necessity],
        ({ necessity }) => (necessity === "mandatory" ? "bad" : undefined),
      ),
      field("detail", { vi: "Chi tiết", en: "Detail" }, ({ detail }) => detail),
      field("agencies", { vi: "Cơ quan", en: "Agencies" }, ({ agencies }) => texts(agencies.map(nameOf))),
      field("plan", { vi: "Kế hoạch", en: "Plan" }, (gap) => plansText(gap)),
      extra(
        field(
          "status",
          { vi: "Tình trạng", en: "Status" },
          ({ decision }) => decisionNames[decision?.status ?? "open"],
        ),
      ),
      extra(field("owner", { vi: "Người xử lý", en: "Owner" }, ({ decision }) => optional(decision?.owner))),
      extra(field("note", { vi: "Quyết định", en: "Decision" }, (gap) => decisionText(gap))),
      extra(field("id", { vi: "Mã", en: "Id" }, ({ id }) => plain(id))),
    ],
    gaps,
  );
}

/** What a gap is about, in the order of its kind: who needs and what, from where and to where. */
function subjectsText({ kind, subjects }: Gap): Text | undefined {
  const [first, second] = subjects;
  const between = kind === "level-unreachable" ? " → " : kind.startsWith("exchange-") ? " ← " : undefined;
  if (!between || !first || !second) return names(subjects);
  return {
    vi: `${first.name.vi}${between}${second.name.vi}`,
    en: `${first.name.en ?? first.name.vi}${between}${second.name.en ?? second.name.vi}`,
  };
}

function decisionText({ decision }: Gap): Text | undefined {
  return texts([decision?.decidedBy, decision?.note, decision?.until].flatMap((part) => optional(part) ?? []));
}

function optional(text: string | undefined): Text | undefined {
  return text === undefined ? undefined : plain(text);
}
