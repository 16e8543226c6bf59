import type { BuildingBlock, Layer } from "../domain/framework.ts";
import { groupBy } from "../domain/grouping.ts";
import type { Cell, Header, HeaderGroup, MatrixView } from "../domain/matrix-view.ts";
import type { Application } from "../domain/model.ts";
import type { Words } from "../domain/text.ts";
import type { ViewCard } from "../domain/view-card.ts";
import { blockStanding } from "../graph/block-standing.ts";
import { isLive } from "../graph/graph.ts";
import { shortened } from "./label.ts";
import { spokenList } from "./named.ts";
import { ownerColumn, ownerColumns } from "./owner-columns.ts";
import { isNeighbour, isShown, type Scene } from "./scene.ts";
import { totalsOf } from "./totals.ts";
import { matrixOf, noted, plural, type StandardView } from "./view-parts.ts";

const card: ViewCard = {
  id: "application-portfolio",
  title: { vi: "Danh mục ứng dụng", en: "Application portfolio" },
  question: {
    vi: "Cơ quan nào có ứng dụng cho thành phần nào của khung; chỗ nào trùng, chỗ nào trống?",
    en: "Which agency has applications for which building block; where are there several, and where none?",
  },
  audience: {
    vi: "Giám đốc sở phụ trách CNTT và người thẩm định dự án: trước khi duyệt đầu tư, xem đã ai có ứng dụng cho cùng việc đó.",
    en: "The director of the ICT department and those who appraise projects: before money is spent, to see who has an application for the same thing.",
  },
  reading: {
    vi: "Hàng là thành phần của khung, xếp theo lớp; cột là cơ quan chủ quản. Số trong ô là số ứng dụng đang dùng hoặc theo kế hoạch; ô càng đậm càng nhiều. Một hàng có nhiều ô là chỗ có thể trùng lặp; hàng trống có dấu còn thiếu là chỗ chưa ai làm. Ứng dụng hiện thực hai thành phần được tính ở cả hai hàng.",
    en: "Rows are building blocks by layer, columns the agencies that own applications. The figure counts applications in use or planned; the darker the more. A row with several cells may be work done twice; an empty row marked as missing is work nobody does. An application that realises two blocks counts in both rows.",
  },
  example: {
    text: `
agencies:
  so-y-te: { name: Sở Y tế, level: province }
  so-noi-vu: { name: Sở Nội vụ, level: province }
applications:
  van-ban-y-te: { name: Văn bản ngành y tế, owner: so-y-te, realizes: document }
  van-ban-noi-vu: { name: Văn bản ngành nội vụ, owner: so-noi-vu, realizes: document }
`,
    shows: ["document", "one-stop", "so-y-te", "so-noi-vu"],
    tells: {
      vi: "Hai sở mỗi nơi một hệ thống văn bản: hàng văn bản có hai ô; một cửa chưa có ai làm.",
      en: "Two departments have a document system each: the row of documents has two cells; nobody has a one-stop system.",
    },
  },
  since: "0.2.0",
};

export const applicationPortfolioView: StandardView = { card, build: applicationPortfolio };

/** The row of applications that realise no block of the framework. */
const withoutBlock = "block--none";

/** Blocks by layer against the agencies that own what realises them; a cell counts applications. */
function applicationPortfolio(scene: Scene): MatrixView {
  const shown = scene.byKind.application.filter((each) => isShown(scene, each));
  const applications = shown.filter((each) => !isUsersOwn(each));
  const cells = cellsOf(scene, applications);
  const { ofRow, ofColumn, sum, most } = totalsOf(cells);
  const rows = rowsOf(scene, applications, ofRow);
  const columns = ownerColumns(scene, new Set(cells.map(({ column }) => column)), ofColumn);
  return matrixOf(scene, card, {
    layout: "matrix",
    setting: "figures",
    rowTitle: { vi: "Thành phần của khung", en: "Building block" },
    columnTitle: { vi: "Cơ quan chủ quản", en: "Owner" },
    rows: applications.length ? rows : [],
    columns,
    cells,
    totals: { title: { vi: "Cộng", en: "Total" }, sum },
    heat: { most, unit: { vi: "ứng dụng", en: "applications" } },
    summary: summaryOf(applications.length, rows),
    notes: [
      ...notesOf(cells, sum, applications.length),
      ...noted(shown.length - applications.length, (number) => ({
        vi: `Không tính ${number} ứng dụng do người sử dụng tự trang bị.`,
        en: `${plural(number, "application")} that users bring themselves ${number === 1 ? "is" : "are"} not counted.`,
      })),
    ],
  });
}

/** A web browser is nobody’s investment. */
function isUsersOwn({ sourcing, owner }: Application): boolean {
  return sourcing === "own" && owner === undefined;
}

function blocksOf(scene: Scene, { realizes }: Application): readonly string[] {
  const blocks = (realizes ?? []).filter((id) => scene.framework.blocks.has(id));
  return blocks.length ? blocks : [withoutBlock];
}

function cellsOf(scene: Scene, applications: readonly Application[]): readonly Cell[] {
  const placed = applications.flatMap((application) =>
    blocksOf(scene, application).map((row) => ({ row, column: ownerColumn(scene, application), application })),
  );
  const groups = groupBy(placed, ({ row, column }) => `${row} ${column}`);
  return [...groups.values()].flatMap((group): readonly Cell[] => {
    const [first] = group;
    if (!first) return [];
    const elements = group.map(({ application }) => application);
    const number = elements.length;
    return [
      {
        row: first.row,
        column: first.column,
        value: number,
        state: elements.some((each) => isLive(scene, each)) ? "realised" : "planned",
        spoken: spokenList({ vi: `${number} ứng dụng`, en: plural(number, "application") }, elements),
        elements: elements.map(({ id }) => id),
        ...(elements.every(({ id }) => isNeighbour(scene, id)) ? { isNeighbour: true } : {}),
      },
    ];
  });
}

/** The blocks that applications realise, and those beside them in their layers that are asked for and missing. */
function rowsOf(
  scene: Scene,
  applications: readonly Application[],
  totalOf: (row: string) => number,
): readonly HeaderGroup[] {
  const realised = new Set(applications.flatMap((each) => blocksOf(scene, each)));
  const layers = [...scene.framework.layers.values()].sort((a, b) => a.order - b.order);
  const groups = layers.map((layer) => layerRows(scene, layer, realised, totalOf));
  const none: Header = {
    id: withoutBlock,
    label: { vi: "Không thuộc thành phần nào", en: "Of no building block" },
    total: totalOf(withoutBlock),
  };
  return [...groups, { id: "none", tone: "outside", headers: realised.has(withoutBlock) ? [none] : [] }];
}

function layerRows(
  scene: Scene,
  { id: layer, name }: Layer,
  realised: ReadonlySet<string>,
  totalOf: (row: string) => number,
): HeaderGroup {
  const blocks = [...scene.framework.blocks.values()].filter((block) => block.layer === layer);
  const isOfApplications = blocks.some(({ id }) => realised.has(id));
  const shown = blocks.filter(({ id }) => realised.has(id) || (isOfApplications && isHole(scene, id)));
  return { id: layer, title: name, tone: layer, headers: shown.map((block) => blockRow(scene, block, totalOf)) };
}

/** A block that the framework asks for by now and that nothing realises. */
function isHole(scene: Scene, id: string): boolean {
  const block = scene.framework.blocks.get(id);
  if (!block || scene.scope || block.necessity === "optional") return false;
  const { state, due } = blockStanding(scene, block);
  return due && state === "missing";
}

function blockRow(scene: Scene, block: BuildingBlock, totalOf: (row: string) => number): Header {
  const { state } = blockStanding(scene, block);
  return { id: block.id, label: shortened(block.name), state, total: totalOf(block.id) };
}

function summaryOf(applications: number, rows: readonly HeaderGroup[]): Words {
  const blocks = rows.flatMap(({ headers }) => headers).filter(({ id }) => id !== withoutBlock);
  const holes = blocks.filter(({ state }) => state === "missing").length;
  return {
    vi: `Bảng có ${applications} ứng dụng của ${blocks.length} thành phần; ${holes} thành phần còn thiếu.`,
    en: `The table has ${plural(applications, "application")} for ${plural(blocks.length, "building block")}; ${holes} missing.`,
  };
}

function notesOf(cells: readonly Cell[], sum: number, applications: number): readonly Words[] {
  const owners = groupBy(
    cells.filter(({ row }) => row !== withoutBlock),
    ({ row }) => row,
  );
  const several = [...owners.values()].filter((row) => row.length > 1).length;
  return [
    ...noted(several, (number) => ({
      vi: `${number} thành phần có ứng dụng của nhiều cơ quan: nên xem có trùng lặp không.`,
      en: `${plural(number, "building block has", "building blocks have")} applications of several agencies: worth a look for overlaps.`,
    })),
    ...noted(sum - applications, (number) => ({
      vi: `Tổng lớn hơn số ứng dụng ${number} vì có ứng dụng hiện thực nhiều thành phần.`,
      en: `The total is ${number} above the number of applications, for some realise several blocks.`,
    })),
  ];
}
