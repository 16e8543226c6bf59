import { picture } from "../architecture/pictures.ts";
import { nodeTables } from "../architecture/technology-architecture.ts";
import type { ChapterPart } from "../chapter.ts";
import { heading, nothingKnown, paragraph, table } from "../telling/blocks.ts";
import { figureTable } from "../telling/figures.ts";
import { named, nameOf } from "../telling/inline.ts";
import { byName } from "../telling/order.ts";
import { present, type Telling } from "../telling/telling.ts";

/** Mô tả hạ tầng công nghệ thông tin: what there is, who runs it, what runs on it, and how it is protected. */
export const infrastructureDescription: ChapterPart<Telling> = {
  card: {
    id: "infrastructure-description",
    name: { vi: "Mô tả hạ tầng công nghệ thông tin", en: "Description of the ICT infrastructure" },
    question: {
      vi: "Mô hình chạy trên hạ tầng nào, tỉnh tiếp nhận cần chuẩn bị gì?",
      en: "On which infrastructure does the model run, and what has a province to prepare?",
    },
    audience: {
      vi: "Đơn vị vận hành hạ tầng của tỉnh tiếp nhận",
      en: "Those who run the infrastructure of the province that takes over",
    },
    from: {
      vi: "Hạ tầng (nodes) của mô hình và hệ thống đặt trên đó",
      en: "The nodes of the model, and what is hosted on them",
    },
  },
  blocks: (telling) => {
    const nodes = present(telling, telling.results.model.elements.nodes);
    if (!nodes.length) return [nothingKnown(telling, "nodes")];
    return [
      paragraph(telling, {
        vi: "Hạ tầng dùng chung do một đơn vị quản lý; các ứng dụng của mọi cơ quan đặt trên hạ tầng này.",
        en: "The shared infrastructure is run by one body; the applications of all agencies are hosted on it.",
      }),
      ...picture(telling, "infrastructure-and-network"),
      ...nodeTables(telling, nodes),
      ...figureTable(
        telling,
        "node-figures",
        { vi: "Số liệu về hạ tầng kỹ thuật", en: "Figures of the infrastructure" },
        nodes,
      ),
      ...hosting(telling),
      ...picture(telling, "security-zones"),
    ];
  },
};

function hosting(telling: Telling) {
  const { applications, databases } = telling.results.model.elements;
  const hosted = present(telling, [...applications, ...databases]).filter(({ hostedOn }) => hostedOn);
  return [
    ...(hosted.length ? [heading(telling, { vi: "Hệ thống đặt trên hạ tầng", en: "What is hosted where" })] : []),
    ...table(telling, {
      id: "hosting",
      caption: {
        vi: "Ứng dụng, cơ sở dữ liệu và nơi đặt",
        en: "Applications and databases, and where they are hosted",
      },
      rows: hosted.toSorted(byName),
      columns: [
        { head: { vi: "Hệ thống", en: "System" }, cell: (system) => named(telling, system) },
        { head: { vi: "Nơi đặt", en: "Hosted on" }, cell: ({ hostedOn }) => hostedOn && [nameOf(telling, hostedOn)] },
      ],
    }),
  ];
}
