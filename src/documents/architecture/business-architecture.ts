import { agencyKinds, levels } from "../../domain/agency.ts";
import type { Agency, Service } from "../../domain/model.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import { onlineLevels } from "../../domain/service.ts";
import { agencyKindNames, levelNames, onlineLevelNames } from "../../domain/value-words.ts";
import type { ChapterPart } from "../chapter.ts";
import { type Column, heading, nothingKnown, paragraph, table } from "../telling/blocks.ts";
import { figureTable } from "../telling/figures.ts";
import { agencyName, cell, citations, named, nameOf, namesOf, textRun, words } from "../telling/inline.ts";
import { numberIn } from "../telling/numbers.ts";
import { byName, grouped } from "../telling/order.ts";
import { amountOf, amountOfAll, present, say, type Telling } from "../telling/telling.ts";
import { picture } from "./pictures.ts";

/** Kiến trúc nghiệp vụ: agencies, business functions, and the public services by sector, level and place. */
export const businessArchitecture: ChapterPart<Telling> = {
  card: {
    id: "business-architecture",
    name: { vi: "Kiến trúc nghiệp vụ", en: "Business architecture" },
    question: {
      vi: "Cơ quan nào làm nghiệp vụ gì, cung cấp dịch vụ công nào?",
      en: "Which agency does what, and which services does it give?",
    },
    audience: {
      vi: "Các sở, ngành và bộ phận cải cách hành chính",
      en: "The departments, and those who reform the administration",
    },
    from: { vi: "Cơ quan, nghiệp vụ và dịch vụ công của mô hình", en: "Agencies, functions and services of the model" },
  },
  blocks: (telling) => [
    heading(telling, { vi: "Cơ quan, đơn vị", en: "Agencies and units" }),
    ...agencies(telling),
    heading(telling, { vi: "Nghiệp vụ", en: "Business functions" }),
    ...functions(telling),
    ...picture(telling, "business-model"),
    heading(telling, { vi: "Dịch vụ công", en: "Public services" }),
    ...services(telling),
    ...picture(telling, "online-service-model"),
    ...(telling.time === "now" ? picture(telling, "service-traceability") : []),
  ],
};

function agencies(telling: Telling): readonly DocumentBlock[] {
  const all = present(telling, telling.results.model.elements.agencies);
  if (!all.length) return [nothingKnown(telling, "agencies")];
  const order = (agency: Agency) =>
    (isOutside(agency) ? 1000 : 0) +
    levels.indexOf(agency.level) * 100 +
    (agency.kind ? agencyKinds.indexOf(agency.kind) : 99);
  const columns: readonly Column<Agency>[] = [
    { head: { vi: "Cơ quan, đơn vị", en: "Agency" }, cell: (agency) => named(telling, agency) },
    ...(telling.language === "vi"
      ? [
          {
            head: { vi: "Viết tắt", en: "Abbreviation" },
            optional: true,
            cell: (agency: Agency) => cell.text(agency.abbreviation),
          },
        ]
      : []),
    { head: { vi: "Cấp", en: "Level" }, cell: ({ level }) => words(telling, levelNames[level]) },
    { head: { vi: "Loại", en: "Kind" }, cell: ({ kind }) => cell.words(telling, kind && agencyKindNames[kind]) },
    { head: { vi: "Lĩnh vực", en: "Sectors" }, cell: ({ sectors }) => namesOf(telling, sectors) },
    { head: { vi: "Số lượng", en: "Number" }, align: "end", cell: (agency) => cell.number(telling, amountOf(agency)) },
    { head: { vi: "Biên chế", en: "Staff" }, align: "end", cell: ({ staff }) => cell.number(telling, staff) },
    { head: { vi: "Cán bộ CNTT", en: "IT staff" }, align: "end", cell: ({ itStaff }) => cell.number(telling, itStaff) },
  ];
  const rows = all.toSorted((a, b) => order(a) - order(b) || byName(a, b));
  return [
    ...table(telling, {
      id: "agencies",
      caption: { vi: "Cơ quan, đơn vị trong mô hình", en: "Agencies and units in the model" },
      rows,
      columns,
    }),
    ...figureTable(
      telling,
      "agency-figures",
      { vi: "Số liệu về cơ quan, đơn vị", en: "Figures of agencies and units" },
      all,
    ),
  ];
}

/** Partners and enterprises stand after the agencies of the State. */
function isOutside({ kind }: Agency): boolean {
  return kind === "partner" || kind === "enterprise";
}

function functions(telling: Telling): readonly DocumentBlock[] {
  const all = present(telling, telling.results.model.elements.functions);
  if (!all.length) return [nothingKnown(telling, "functions")];
  return table(telling, {
    id: "functions",
    caption: { vi: "Danh mục nghiệp vụ", en: "Business functions" },
    rows: all,
    columns: [
      { head: { vi: "Mã", en: "Code" }, optional: true, cell: ({ code }) => cell.text(code) },
      { head: { vi: "Nghiệp vụ", en: "Function" }, cell: (one) => named(telling, one) },
      {
        head: { vi: "Miền nghiệp vụ", en: "Domain" },
        optional: true,
        cell: ({ domain }) => domain && [textRun(telling, domain)],
      },
      {
        head: { vi: "Thuộc nghiệp vụ", en: "Part of" },
        optional: true,
        cell: ({ parent }) => parent && [nameOf(telling, parent)],
      },
      {
        head: { vi: "Cơ quan thực hiện", en: "Performed by" },
        cell: ({ owner }) =>
          owner?.flatMap((id, index) => [...(index ? [{ text: ", " }] : []), ...(agencyName(telling, id) ?? [])]),
      },
    ],
  });
}

function services(telling: Telling): readonly DocumentBlock[] {
  const all = present(telling, telling.results.model.elements.services);
  if (!all.length) return [nothingKnown(telling, "services")];
  const total = amountOfAll(all);
  return [
    paragraph(
      telling,
      telling.time === "later"
        ? {
            vi: `Đến thời điểm mục tiêu, mô hình ghi ${numberIn("vi", total)} dịch vụ công dự kiến; danh mục đầy đủ ở phụ lục.`,
            en: `By the target date the model plans for ${numberIn("en", total)} public services; the full list is in the annex.`,
          }
        : {
            vi: `Mô hình ghi nhận ${numberIn("vi", total)} dịch vụ công đang cung cấp, trong ${numberIn("vi", all.length)} mục; danh mục đầy đủ ở phụ lục.`,
            en: `Public services on offer: ${numberIn("en", total)}; entries in the model: ${numberIn("en", all.length)}. The full list is in the annex.`,
          },
    ),
    ...byOnlineLevel(telling, all),
    ...byPlace(telling, all),
    ...bySector(telling, all),
    ...figureTable(
      telling,
      "service-figures",
      { vi: "Số liệu về dịch vụ công", en: "Figures of public services" },
      all,
    ),
  ];
}

const serviceColumn = { vi: "Số dịch vụ", en: "Services" };

function byOnlineLevel(telling: Telling, services: readonly Service[]): readonly DocumentBlock[] {
  return table(telling, {
    id: "services-by-level",
    caption: { vi: "Dịch vụ công theo mức độ trực tuyến", en: "Public services by online level" },
    rows: grouped(services, [...onlineLevels, undefined], ({ online }) => online?.level),
    columns: [
      {
        head: { vi: "Mức độ", en: "Level" },
        cell: ([level]) => (level === undefined ? unstated(telling) : words(telling, onlineLevelNames[level])),
      },
      { head: serviceColumn, align: "end", cell: ([, members]) => cell.number(telling, amountOfAll(members)) },
      { head: { vi: "Nguồn", en: "Source" }, cell: ([, members]) => sourcesOf(telling, members) },
    ],
  });
}

function byPlace(telling: Telling, services: readonly Service[]): readonly DocumentBlock[] {
  const rows = levels.flatMap((level) => {
    const members = services.filter(({ performedAt }) => performedAt?.includes(level));
    return members.length ? [{ level, members }] : [];
  });
  return table(telling, {
    id: "services-by-place",
    caption: {
      vi: "Dịch vụ công theo cấp hành chính (một dịch vụ có thể thực hiện ở nhiều cấp)",
      en: "Public services by administrative level (a service may be performed at several)",
    },
    rows,
    columns: [
      { head: { vi: "Cấp hành chính", en: "Level" }, cell: ({ level }) => words(telling, levelNames[level]) },
      { head: serviceColumn, align: "end", cell: ({ members }) => cell.number(telling, amountOfAll(members)) },
    ],
  });
}

function bySector(telling: Telling, services: readonly Service[]): readonly DocumentBlock[] {
  const sectors = [...telling.results.framework.sectors.keys()];
  const rows = grouped(
    services.filter(({ sector }) => sector),
    sectors,
    ({ sector }) => sector ?? "",
  );
  return table(telling, {
    id: "services-by-sector",
    caption: { vi: "Dịch vụ công theo lĩnh vực", en: "Public services by sector" },
    rows,
    columns: [
      { head: { vi: "Lĩnh vực", en: "Sector" }, cell: ([sector]) => [nameOf(telling, sector)] },
      { head: serviceColumn, align: "end", cell: ([, members]) => cell.number(telling, amountOfAll(members)) },
    ],
  });
}

function unstated(telling: Telling) {
  return [{ text: say(telling, { vi: "Chưa có thông tin", en: "Not stated" }) }];
}

function sourcesOf(telling: Telling, services: readonly Service[]) {
  return citations(telling, [...new Set(services.flatMap(({ source }) => source ?? []))]);
}
