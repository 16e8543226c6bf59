import { levels } from "../../../domain/agency.ts";
import type { Coverage, CoverageRow, Plan, Realised, SurplusRow } from "../../../domain/gap.ts";
import { realisations } from "../../../domain/gap.ts";
import type { ReportTable } from "../../../domain/report-table.ts";
import type { Text, Words } from "../../../domain/text.ts";
import { boxKindNames, levelNames, necessityNames } from "../../../domain/value-words.ts";
import { date, fieldsOf, joined, names, nothing, plain, tableOf } from "../cells.ts";
import { realisationNames, realisationTones } from "./words.ts";

/** Names of layers and agencies by id: the framework and the model know them. */
export type NameOf = (id: string) => Text;

/** Every block of the framework: as it is and at the target, by what, and what is missing. */
export function coverageTable({ framework, asIs, target, rows, unmapped }: Coverage, nameOf: NameOf): ReportTable {
  const due = rows.filter((row) => row.due);
  const { field } = fieldsOf<CoverageRow>();
  return tableOf(
    {
      id: "coverage",
      title: { vi: `Mức độ đáp ứng khung ${framework}`, en: `Coverage of the framework ${framework}` },
      empty: { vi: "Khung không có thành phần nào", en: "The framework has no building block" },
      notes: [
        {
          vi: `Hiện trạng: ${date(asIs)?.vi}; đích: ${date(target)?.vi}. Thành phần chỉ có trong nguồn sau ngày đích thì không tính.`,
          en: `As it is: ${asIs}; target: ${target}. Blocks that the sources know only after the target are left out.`,
        },
        ...unmappedNote(unmapped.map(({ name }) => name)),
      ],
    },
    [
      field("block", { vi: "Thành phần", en: "Building block" }, ({ block }) => block.name),
      field("layer", { vi: "Lớp", en: "Layer" }, ({ layer }) => nameOf(layer)),
      field("necessity", { vi: "Mức cần thiết", en: "Necessity" }, ({ necessity }) => necessityNames[necessity]),
      field(
        "as-is",
        { vi: "Hiện trạng", en: "As it is" },
        (row) => realisationNames[row.asIs.state],
        (row) => realisationTones[row.asIs.state],
      ),
      field(
        "target",
        { vi: "Đích", en: "Target" },
        (row) => realisationNames[row.target.state],
        (row) => realisationTones[row.target.state],
      ),
      field("by", { vi: "Hiện do", en: "Now by" }, (row) => names(row.asIs.by)),
      field("lacking", { vi: "Còn thiếu", en: "Lacking" }, (row) => texts(row.asIs.lacking)),
      field("plan", { vi: "Kế hoạch", en: "Plan" }, (row) => plansText(row.asIs)),
      field("agencies", { vi: "Cơ quan", en: "Agencies" }, ({ agencies }) => texts(agencies.map(nameOf))),
    ],
    due,
  );
}

/** How many blocks of each layer stand how, as it is and at the target. */
export function coverageByLayer({ rows }: Coverage, nameOf: NameOf): ReportTable {
  return grouped(
    {
      id: "coverage-by-layer",
      title: { vi: "Mức độ đáp ứng theo lớp", en: "Coverage by layer" },
      first: { vi: "Lớp", en: "Layer" },
    },
    rows.filter(({ due }) => due),
    ({ layer }) => [layer],
    nameOf,
  );
}

/** The same for the agencies that answer for what realises the blocks. */
export function coverageByAgency({ rows }: Coverage, nameOf: NameOf): ReportTable {
  return grouped(
    {
      id: "coverage-by-agency",
      title: { vi: "Mức độ đáp ứng theo cơ quan", en: "Coverage by agency" },
      first: { vi: "Cơ quan", en: "Agency" },
    },
    rows.filter(({ due }) => due),
    ({ agencies }) => agencies,
    nameOf,
  );
}

/** The same for the administrative levels of those agencies. */
export function coverageByLevel({ rows }: Coverage): ReportTable {
  return grouped(
    {
      id: "coverage-by-level",
      title: { vi: "Mức độ đáp ứng theo cấp hành chính", en: "Coverage by administrative level" },
      first: { vi: "Cấp", en: "Level" },
    },
    rows.filter(({ due }) => due),
    (row) => row.levels,
    (level) => levelNames[level],
    levels,
  );
}

/** What the framework has no place for, as it is and at the target. */
export function surplusTable({ surplus }: Coverage): ReportTable {
  const { field } = fieldsOf<SurplusRow>();
  const presence = (is: boolean): Words => (is ? { vi: "Có", en: "There" } : { vi: "Không", en: "Not there" });
  return tableOf(
    {
      id: "surplus",
      title: { vi: "Hệ thống ngoài khung", en: "Systems outside the framework" },
      empty: { vi: "Mọi hệ thống đều ứng với một thành phần", en: "Every system realises a building block" },
    },
    [
      field("system", { vi: "Hệ thống", en: "System" }, ({ subject }) => subject.name),
      field("kind", { vi: "Loại", en: "Kind" }, ({ subject }) => boxKindNames[subject.kind]),
      field("owner", { vi: "Chủ quản", en: "Owner" }, ({ owner }) => owner?.name),
      field("as-is", { vi: "Hiện trạng", en: "As it is" }, ({ asIs }) => presence(asIs)),
      field("target", { vi: "Đích", en: "Target" }, ({ target }) => presence(target)),
    ],
    surplus,
  );
}

/** For a screen: each layer on a line, as it is and at the target. */
export function coverageSummary({ rows, asIs, target }: Coverage, nameOf: NameOf): ReportTable {
  const due = rows.filter((row) => row.due);
  const states = realisations.filter((state) => state !== "surplus");
  const { field } = fieldsOf<string>();
  const count = (layer: string, when: "asIs" | "target", state: Realised["state"]): number =>
    due.filter((row) => row.layer === layer && row[when].state === state).length;
  return tableOf(
    {
      id: "coverage-by-layer",
      title: { vi: "Số thành phần theo lớp: hiện trạng → đích", en: "Building blocks by layer: as it is → target" },
      empty: { vi: "Khung không có thành phần nào", en: "The framework has no building block" },
      notes: [
        {
          vi: `Hiện trạng: ${date(asIs)?.vi}; đích: ${date(target)?.vi}.`,
          en: `As it is: ${asIs}; target: ${target}.`,
        },
      ],
    },
    [
      field("layer", { vi: "Lớp", en: "Layer" }, nameOf),
      ...states.map((state) => ({
        ...field(state, realisationNames[state], (layer: string) => {
          const [now, later] = [count(layer, "asIs", state), count(layer, "target", state)];
          return plain(now === later ? String(now) : `${now} → ${later}`);
        }),
        align: "end" as const,
      })),
    ],
    [...new Set(due.map(({ layer }) => layer))],
  );
}

interface Head {
  readonly id: string;
  readonly title: Words;
  readonly first: Words;
}

/** `order`: the groups, of which only those with rows are told; as the rows have them where left out. */
function grouped<K extends string>(
  head: Head,
  rows: readonly CoverageRow[],
  keys: (row: CoverageRow) => readonly K[],
  nameOf: (key: K) => Text,
  order?: readonly K[],
): ReportTable {
  const found = new Set(rows.flatMap(keys));
  const ids = order ? order.filter((key) => found.has(key)) : [...found];
  const count = (id: K, when: "asIs" | "target", state: Realised["state"]): number =>
    rows.filter((row) => keys(row).includes(id) && row[when].state === state).length;
  const states = realisations.filter((state) => state !== "surplus");
  const { field, numberField } = fieldsOf<K>();
  return tableOf(
    { id: head.id, title: head.title, empty: { vi: "Không có", en: "None" } },
    [
      field("group", head.first, nameOf),
      ...(["asIs", "target"] as const).flatMap((when) =>
        states.map((state) =>
          numberField(`${when}-${state}`, joinedWords(whenNames[when], realisationNames[state]), (id) =>
            count(id, when, state),
          ),
        ),
      ),
    ],
    ids,
  );
}

const whenNames = { asIs: { vi: "Hiện", en: "Now" }, target: { vi: "Đích", en: "Target" } } as const;

function joinedWords(when: Words, state: Words): Words {
  return { vi: `${when.vi}: ${state.vi}`, en: `${when.en}: ${state.en}` };
}

/** What is planned, by what and when. */
export function plansText({ plans }: Pick<Realised, "plans">): Text | undefined {
  return plans.length === 0 ? undefined : joined(plans.map(planText));
}

function planText({ by, project, due }: Plan): Text {
  const when = date(due) ?? nothing;
  const through = project && { vi: `, dự án ${project.name.vi}`, en: `, by ${project.name.en ?? project.name.vi}` };
  return {
    vi: `${by.name.vi} (${when.vi}${through?.vi ?? ""})`,
    en: `${by.name.en ?? by.name.vi} (${when.en ?? when.vi}${through?.en ?? ""})`,
  };
}

/** Texts in one cell; nothing where there are none. */
export function texts(all: readonly Text[]): Text | undefined {
  return all.length === 0 ? undefined : joined(all);
}

function unmappedNote(unmapped: readonly Text[]): readonly Words[] {
  if (unmapped.length === 0) return [];
  const { vi, en = vi } = joined(unmapped);
  return [
    {
      vi: `Khung của mô hình không có thành phần tương ứng, nên chưa biết: ${vi}.`,
      en: `Unknown, for the model's framework has no counterpart: ${en}.`,
    },
  ];
}
