import type { Layer } from "../../domain/framework.ts";
import type { Application, Link } from "../../domain/model.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import { licenceNames, sourcingNames } from "../../domain/value-words.ts";
import type { ChapterPart } from "../chapter.ts";
import { type Column, heading, nothingKnown, table } from "../telling/blocks.ts";
import { figureTable } from "../telling/figures.ts";
import { agencyName, cell, named, nameOf, namesOf } from "../telling/inline.ts";
import { stateCell } from "../telling/lifecycle.ts";
import { byName } from "../telling/order.ts";
import { prose } from "../telling/prose.ts";
import { present, say, type Telling } from "../telling/telling.ts";
import { picture } from "./pictures.ts";

/** Kiến trúc ứng dụng: applications by the layer and block that they realise, and how they exchange data. */
export const applicationArchitecture: ChapterPart<Telling> = {
  card: {
    id: "application-architecture",
    name: { vi: "Kiến trúc ứng dụng", en: "Application architecture" },
    question: {
      vi: "Có những ứng dụng nào, xây dựng trên nền tảng nào, trao đổi dữ liệu ra sao?",
      en: "Which applications are there, on which platform, and how do they exchange data?",
    },
    audience: { vi: "Kiến trúc sư và đơn vị phát triển", en: "Architects and developers" },
    from: {
      vi: "Ứng dụng và kết nối của mô hình, theo lớp của khung",
      en: "Applications and links of the model, by the layers of the framework",
    },
  },
  blocks: (telling) => {
    const { applications, links } = telling.results.model.elements;
    const shown = present(telling, applications);
    return [
      heading(telling, { vi: "Ứng dụng, nền tảng theo lớp", en: "Applications and platforms by layer" }),
      ...(shown.length ? byLayer(telling, shown) : [nothingKnown(telling, "applications")]),
      ...figureTable(
        telling,
        "application-figures",
        { vi: "Số liệu về ứng dụng, nền tảng", en: "Figures of applications and platforms" },
        shown,
      ),
      ...(telling.time === "now" ? picture(telling, "application-portfolio") : []),
      heading(telling, { vi: "Tích hợp, chia sẻ dữ liệu", en: "Integration and data exchange" }),
      ...picture(telling, "data-integration-axis"),
      ...integration(telling, present(telling, links)),
    ];
  },
};

function byLayer(telling: Telling, applications: readonly Application[]): readonly DocumentBlock[] {
  const { framework } = telling.results;
  const layerOf = (application: Application) => framework.blocks.get(application.realizes?.[0] ?? "")?.layer;
  const layers = [...framework.layers.values()].toSorted((a, b) => a.order - b.order);
  const others = applications.filter((application) => !framework.layers.has(layerOf(application) ?? ""));
  return [
    ...layers.flatMap((layer) =>
      layerTable(
        telling,
        layer,
        applications.filter((application) => layerOf(application) === layer.id),
      ),
    ),
    ...table(telling, {
      id: "applications-other",
      caption: {
        vi: "Ứng dụng chưa gắn với thành phần nào của khung",
        en: "Applications not tied to a building block",
      },
      rows: others.toSorted(byName),
      columns: applicationColumns(telling),
    }),
  ];
}

function layerTable(telling: Telling, layer: Layer, applications: readonly Application[]): readonly DocumentBlock[] {
  return table(telling, {
    id: `applications-${layer.id}`,
    caption: { vi: `Ứng dụng thuộc lớp “${layer.name.vi}”`, en: `Applications of the layer “${layer.name.en}”` },
    rows: applications.toSorted(byName),
    columns: applicationColumns(telling),
  });
}

function applicationColumns(telling: Telling): readonly Column<Application>[] {
  return [
    { head: { vi: "Ứng dụng", en: "Application" }, cell: (application) => named(telling, application) },
    { head: { vi: "Thành phần của khung", en: "Building block" }, cell: ({ realizes }) => namesOf(telling, realizes) },
    { head: { vi: "Chủ quản", en: "Owner" }, cell: ({ owner }) => agencyName(telling, owner) },
    {
      head: { vi: "Xây dựng trên", en: "Built on" },
      optional: true,
      cell: ({ builtOn }) => builtOn && [nameOf(telling, builtOn)],
    },
    {
      head: { vi: "Hình thức đầu tư", en: "Sourcing" },
      cell: ({ sourcing }) => cell.words(telling, sourcing && sourcingNames[sourcing]),
    },
    {
      head: { vi: "Giấy phép", en: "Licence" },
      cell: ({ license }) => cell.words(telling, license && licenceNames[license]),
    },
    { head: { vi: "Tình trạng", en: "State" }, cell: (application) => stateCell(telling, application) },
  ];
}

function integration(telling: Telling, links: readonly Link[]): readonly DocumentBlock[] {
  if (!links.length) return [nothingKnown(telling, "links")];
  const direct = links.filter(({ via }) => via === "direct").length;
  const axis = links.filter(({ via }) => via && via !== "direct").length;
  const unknown = links.length - direct - axis;
  return [
    prose(
      telling.language,
      {
        vi: `Trong ${links.length} kết nối ghi trong mô hình, ${axis} đi qua trục tích hợp, ${direct} nối trực tiếp${unknown ? `, ${unknown} chưa ghi phương thức` : ""}; danh mục đầy đủ ở {annex}.`,
        en: `Links: ${links.length}, of which ${axis} over the integration axis and ${direct} direct${unknown ? `; ${unknown} without a stated way` : ""}. The full list is in {annex}.`,
      },
      { annex: { text: say(telling, { vi: "phụ lục", en: "the annex" }), refersTo: "annex-links" } },
    ),
  ];
}
