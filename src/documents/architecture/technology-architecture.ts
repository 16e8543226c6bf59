import type { Node } from "../../domain/model.ts";
import { nodeKinds } from "../../domain/node.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import { nodeKindNames } from "../../domain/value-words.ts";
import type { ChapterPart } from "../chapter.ts";
import { type Column, heading, nothingKnown, paragraph, table } from "../telling/blocks.ts";
import { figureTable } from "../telling/figures.ts";
import { agencyName, cell, named, nameOf, namesOf, textRun } from "../telling/inline.ts";
import { stateCell } from "../telling/lifecycle.ts";
import { byName, grouped } from "../telling/order.ts";
import { present, type Telling } from "../telling/telling.ts";
import { yesNoCell } from "./data-architecture.ts";
import { picture } from "./pictures.ts";

/** Kiến trúc công nghệ: the infrastructure by kind with its figures, and the stack that applications are built on. */
export const technologyArchitecture: ChapterPart<Telling> = {
  card: {
    id: "technology-architecture",
    name: { vi: "Kiến trúc công nghệ", en: "Technology architecture" },
    question: {
      vi: "Hệ thống chạy trên hạ tầng và nền tảng nào?",
      en: "On which infrastructure and platforms do the systems run?",
    },
    audience: { vi: "Đơn vị vận hành hạ tầng", en: "Those who run the infrastructure" },
    from: {
      vi: "Hạ tầng của mô hình và nền tảng của khung",
      en: "The nodes of the model, and the platforms of the framework",
    },
  },
  blocks: (telling) => {
    const nodes = present(telling, telling.results.model.elements.nodes).filter(({ kind }) => kind !== "security");
    return [
      heading(telling, { vi: "Hạ tầng kỹ thuật", en: "Infrastructure" }),
      ...(nodes.length ? nodeTables(telling, nodes) : [nothingKnown(telling, "nodes")]),
      ...figureTable(
        telling,
        "node-figures",
        { vi: "Số liệu về hạ tầng kỹ thuật", en: "Figures of the infrastructure" },
        nodes,
      ),
      ...picture(telling, "infrastructure-and-network"),
      ...platforms(telling),
      ...picture(telling, "platform-stack"),
    ];
  },
};

/** The parts of the infrastructure, a table for each kind. */
export function nodeTables(telling: Telling, nodes: readonly Node[]): readonly DocumentBlock[] {
  return grouped(nodes, nodeKinds, ({ kind }) => kind).flatMap(([kind, members]) =>
    table(telling, {
      id: `nodes-${kind}`,
      caption: nodeKindNames[kind],
      rows: members.toSorted(byName),
      columns: nodeColumns(telling),
    }),
  );
}

/** What is told of a part of the infrastructure wherever such parts are listed. */
export function nodeColumns(telling: Telling): readonly Column<Node>[] {
  return [
    { head: { vi: "Thành phần", en: "Element" }, cell: (node) => named(telling, node) },
    { head: { vi: "Chủ quản", en: "Owner" }, cell: ({ owner }) => agencyName(telling, owner) },
    { head: { vi: "Dùng chung", en: "Shared" }, cell: ({ shared }) => yesNoCell(telling, shared) },
    {
      head: { vi: "Quy mô", en: "Capacity" },
      optional: true,
      cell: ({ capacity }) => capacity && [textRun(telling, capacity)],
    },
    { head: { vi: "Thuộc", en: "Within" }, optional: true, cell: ({ within }) => within && [nameOf(telling, within)] },
    { head: { vi: "Kết nối với", en: "Connects" }, optional: true, cell: ({ connects }) => namesOf(telling, connects) },
    {
      head: { vi: "Số lượng", en: "Number" },
      optional: true,
      align: "end",
      cell: ({ count }) => cell.number(telling, count),
    },
    { head: { vi: "Tình trạng", en: "State" }, cell: (node) => stateCell(telling, node) },
  ];
}

/** The stack that applications are built on: the platforms of the framework that the model uses, layer by layer. */
export function platforms(telling: Telling): readonly DocumentBlock[] {
  const { framework, model } = telling.results;
  const used = new Set(model.elements.applications.flatMap(({ builtOn }) => builtOn ?? []));
  const rows = [...framework.platforms.values()].filter(
    ({ id, builtOn }) => used.has(id) || (builtOn && used.has(builtOn)),
  );
  if (!rows.length) return [];
  return [
    heading(telling, { vi: "Nền tảng phát triển", en: "Development platforms" }),
    ...rows.flatMap((platform) => {
      const layers = Object.values(platform.layers ?? {});
      const about = `${platform.name[telling.language]}${platform.description ? `: ${platform.description[telling.language]}` : ""}`;
      return [
        paragraph(telling, { vi: about, en: about }),
        ...table(telling, {
          id: `platform-${platform.id}`,
          caption: { vi: `Các tầng dịch vụ của ${platform.name.vi}`, en: `Service layers of ${platform.name.en}` },
          rows: layers,
          columns: [
            { head: { vi: "Tầng", en: "Layer" }, cell: (layer) => named(telling, layer) },
            {
              head: { vi: "Dịch vụ", en: "Services" },
              cell: ({ services }) => [
                {
                  text: Object.values(services)
                    .map(({ name }) => name[telling.language])
                    .join(", "),
                },
              ],
            },
          ],
        }),
      ];
    }),
  ];
}
