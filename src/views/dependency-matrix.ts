import { groupBy } from "../domain/grouping.ts";
import type { Kind } from "../domain/kind.ts";
import type { Cell, Header, HeaderGroup, MatrixView } from "../domain/matrix-view.ts";
import type { Element } from "../domain/model.ts";
import type { Text, Words } from "../domain/text.ts";
import type { ViewCard } from "../domain/view-card.ts";
import { endsOf } from "../graph/axis.ts";
import { type End, outgoing, stateOf } from "../graph/graph.ts";
import { markOf, marksOf } from "./element-box.ts";
import { labelOf, shortened } from "./label.ts";
import { listed } from "./named.ts";
import { isInTime, isShown, type Scene } from "./scene.ts";
import { totalsOf } from "./totals.ts";
import { matrixOf, noted, plural, type StandardView } from "./view-parts.ts";

const card: ViewCard = {
  id: "dependency-matrix",
  title: { vi: "Ma trận phụ thuộc", en: "Dependency matrix" },
  question: {
    vi: "Hệ thống nào dựa vào hệ thống nào, theo bao nhiêu quan hệ; hỏng một hệ thống thì ảnh hưởng đến đâu?",
    en: "Which system relies on which, by how many relations; how far does it reach when one fails?",
  },
  audience: {
    vi: "Người vận hành và người lập kế hoạch thay thế: thấy hệ thống được nhiều nơi dựa vào nhất trước khi đụng đến.",
    en: "Those who run systems and plan replacements: to see what most others rely on before it is touched.",
  },
  reading: {
    vi: "Hàng dựa vào cột. Số trong ô là số quan hệ: xây trên, đọc, ghi, đặt tại, nhận dữ liệu, trao đổi qua. Cộng theo hàng: hệ thống dựa vào bao nhiêu; cộng theo cột: bao nhiêu nơi dựa vào hệ thống. Cột có tổng lớn là điểm nóng.",
    en: "A row relies on a column. The figure counts relations: built on, reads, writes, runs on, receives data from, exchanges data over. The sum of a row tells on how much a system relies, that of a column how much relies on it. A column with a great sum is a hot spot.",
  },
  example: {
    text: `
nodes:
  ttdl: { name: Trung tâm dữ liệu, kind: data-centre }
applications:
  mot-cua: { name: Một cửa, reads: ho-so, writes: ho-so, hostedOn: ttdl }
databases:
  ho-so: { name: CSDL hồ sơ, kind: shared, hostedOn: ttdl }
`,
    shows: ["mot-cua", "ho-so", "ttdl"],
    tells: {
      vi: "Một cửa dựa vào CSDL hồ sơ bằng hai quan hệ; trung tâm dữ liệu có hai hệ thống dựa vào.",
      en: "The one-stop system relies on the dossier database by two relations; two systems rely on the data centre.",
    },
  },
  since: "0.2.0",
};

export const dependencyMatrixView: StandardView = { card, build: dependencyMatrix };

/** One relation, from what relies to what is relied on. */
interface Relation {
  readonly from: string;
  readonly to: End;
  readonly words: Words;
  readonly by: Element;
}

const relationWords: Readonly<Record<string, Words>> = {
  builtOn: { vi: "xây trên", en: "built on" },
  reads: { vi: "đọc", en: "reads" },
  writes: { vi: "ghi", en: "writes" },
  hostedOn: { vi: "đặt tại", en: "runs on" },
  monitoredBy: { vi: "được giám sát bởi", en: "watched by" },
  within: { vi: "nằm trong", en: "stands within" },
};
const receives: Words = { vi: "nhận dữ liệu từ", en: "receives data from" };
const exchangesOver: Words = { vi: "trao đổi qua", en: "exchanges data over" };

/** Kinds of systems, in the order of rows and columns. */
const systemKinds = [
  { kind: "application", title: { vi: "Ứng dụng", en: "Applications" }, tone: "business-applications" },
  { kind: "database", title: { vi: "Cơ sở dữ liệu", en: "Databases" }, tone: "data" },
  { kind: "node", title: { vi: "Hạ tầng", en: "Infrastructure" }, tone: "infrastructure" },
  { kind: "agency", title: { vi: "Cơ quan", en: "Agencies" }, tone: "governance" },
] as const satisfies readonly { readonly kind: Kind; readonly title: Words; readonly tone: string }[];

const declaredKinds = [
  { kind: "platform", title: { vi: "Nền tảng của khung", en: "Platforms of the framework" }, tone: "shared-services" },
  { kind: "nationalSystem", title: { vi: "Hệ thống quốc gia", en: "National systems" }, tone: "national-systems" },
] as const;

/** Systems against the systems that they rely on; a cell counts relations. */
function dependencyMatrix(scene: Scene): MatrixView {
  const relations = relationsOf(scene);
  const cells = cellsOf(scene, relations);
  const { ofRow, ofColumn, sum, most } = totalsOf(cells);
  const rows = headerGroups(scene, new Set(cells.map(({ row }) => row)), ofRow);
  const columns = headerGroups(scene, new Set(cells.map(({ column }) => column)), ofColumn);
  return matrixOf(scene, card, {
    layout: "matrix",
    setting: "figures",
    rowTitle: { vi: "Hệ thống dựa vào", en: "Relies" },
    columnTitle: { vi: "Hệ thống được dựa vào", en: "Relied on" },
    rows,
    columns,
    cells,
    totals: { title: { vi: "Cộng", en: "Total" }, sum },
    heat: { most, unit: { vi: "quan hệ", en: "relations" } },
    summary: {
      vi: `Bảng có ${relations.length} quan hệ giữa ${count(rows)} hệ thống và ${count(columns)} hệ thống mà chúng dựa vào.`,
      en: `The table has ${plural(relations.length, "relation")} between ${plural(count(rows), "system")} and ${plural(count(columns), "system")} that they rely on.`,
    },
    notes: hotSpot(columns),
  });
}

function count(groups: readonly HeaderGroup[]): number {
  return groups.reduce((sum, { headers }) => sum + headers.length, 0);
}

function relationsOf(scene: Scene): readonly Relation[] {
  const { application, database, node, link } = scene.byKind;
  const systems: readonly Element[] = [...application, ...database, ...node].filter((each) => isShown(scene, each));
  const stated = systems.flatMap((by) =>
    Object.entries(relationWords).flatMap(([field, words]) =>
      outgoing(scene, by.id, field).map(({ to }): Relation => ({ from: by.id, to, words, by })),
    ),
  );
  const linked = link
    .filter((each) => isShown(scene, each))
    .flatMap((by): readonly Relation[] => {
      const [from, to] = endsOf(scene, by) ?? [];
      if (!from || !to) return [];
      const via = outgoing(scene, by.id, "via")[0]?.to;
      const relies = (one: End, other: End, words: Words) => ({ from: one, to: other, words, by });
      return [
        relies(to, from, receives),
        ...(by.direction === "one-way" ? [] : [relies(from, to, receives)]),
        ...(via ? [relies(from, via, exchangesOver), relies(to, via, exchangesOver)] : []),
      ].flatMap(({ from: one, ...rest }) => (one.kind === "nationalSystem" ? [] : [{ ...rest, from: one.id }]));
    });
  return [...stated, ...linked].filter(
    ({ from, to }) => from !== to.id && stands(scene, to) && scene.elements.has(from),
  );
}

function stands(scene: Scene, { kind, id }: End): boolean {
  const element = kind === "nationalSystem" || kind === "platform" ? undefined : scene.elements.get(id);
  return element ? isInTime(scene, element) : declaredKinds.some((each) => each.kind === kind);
}

/** A thing of the framework may have the id of an element: its column has the kind before it. */
function columnOf({ kind, id }: End): string {
  return declaredKinds.some((each) => each.kind === kind) ? `${kind}--${id}` : id;
}

function cellsOf(scene: Scene, relations: readonly Relation[]): readonly Cell[] {
  const groups = groupBy(relations, ({ from, to }) => `${from} ${columnOf(to)}`);
  return [...groups.values()].flatMap((group): readonly Cell[] => {
    const [first] = group;
    if (!first) return [];
    const isPlanned = group.every(({ by }) => stateOf(scene, by) === "planned");
    return [
      {
        row: first.from,
        column: columnOf(first.to),
        value: group.length,
        state: isPlanned ? "planned" : "realised",
        spoken: listed([...new Map(group.map(({ words }) => [words.vi, words])).values()]),
        elements: [...new Set(group.map(({ by }) => by.id))],
      },
    ];
  });
}

function headerGroups(scene: Scene, ids: ReadonlySet<string>, totalOf: (id: string) => number): readonly HeaderGroup[] {
  const elements = systemKinds.map(
    ({ kind, title, tone }): HeaderGroup => ({
      id: kind,
      title,
      tone,
      headers: scene.byKind[kind]
        .filter(({ id }) => ids.has(id))
        .map(
          (element): Header => ({
            ...marksOf(scene, element),
            id: element.id,
            label: labelOf(element),
            total: totalOf(element.id),
          }),
        ),
    }),
  );
  const declared = declaredKinds.map(({ kind, title, tone }): HeaderGroup => {
    const entries = [...scene.framework[kind === "platform" ? "platforms" : "nationalSystems"].values()];
    const headers = entries
      .map((entry) => ({ entry, column: `${kind}--${entry.id}` }))
      .filter(({ column }) => ids.has(column))
      .map(
        ({ entry, column }): Header => ({
          ...markOf(entry),
          id: column,
          label: shortened(entry.name),
          total: totalOf(column),
        }),
      );
    return { id: kind, title, tone, headers };
  });
  return [...elements, ...declared];
}

/** The column with the greatest sum, where there is one. */
function hotSpot(columns: readonly HeaderGroup[]): readonly Words[] {
  const headers = columns.flatMap((group) => group.headers);
  const most = headers.reduce<Header | undefined>(
    (best, each) => ((each.total ?? 0) > (best?.total ?? 0) ? each : best),
    undefined,
  );
  const total = most?.total ?? 0;
  const name: Text = most?.label ?? { vi: "" };
  return noted(total > 1 ? total : 0, (number) => ({
    vi: `Được dựa vào nhiều nhất: ${name.vi}, ${number} quan hệ.`,
    en: `Most relied on: ${name.en ?? name.vi}, ${number} relations.`,
  }));
}
