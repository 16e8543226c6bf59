import type { ServiceRow } from "../../../app/portal/services.ts";
import { levels } from "../../../domain/agency.ts";
import { states } from "../../../domain/lifecycle.ts";
import { numberWords } from "../../../domain/number-words.ts";
import { inLanguage, type Language, type Words } from "../../../domain/text.ts";
import { levelNames, onlineLevelNames, stateNames } from "../../../domain/value-words.ts";
import { csvText } from "../../csv.ts";
import { oneOf } from "../../one-of.ts";
import { pager } from "../../pager.ts";
import { saidIn } from "../../said.ts";
import {
  findServices,
  type ServiceFilter,
  type ServicesAsked,
  type ServicesFound,
  serviceFilters,
  serviceOrders,
} from "../../service-search.ts";
import { type ProvinceRequest, provincePage, toldOf } from "./province-page.ts";

const perPage = 50;

/** The inventory of public services: found by words, narrowed by filters, in pages. */
export const servicesPage = provincePage({
  path: "/services",
  make: (request) => {
    const { language, province, query, part } = request;
    const asked = askedIn(request);
    const found = findServices(province, asked);
    const pages = pager(found.rows.length, perPage, request);
    return toldOf(request, {
      part: "services",
      template: "province/services",
      model: {
        words: saidIn(words, language),
        action: part("services"),
        q: asked.text,
        csv: `${part("services.csv")}${query.with({ page: undefined })}`,
        clear: part("services"),
        isNarrowed: asked.text !== "" || Object.keys(asked.filters).length > 0,
        filters: serviceFilters
          .map((filter) => filterModel(filter, found, asked, request))
          .filter(({ values }) => values.length > 0),
        orders: serviceOrders
          .filter((order) => order !== "relevance" || asked.text !== "")
          .map((order) => ({ id: order, text: orderWords[order][language], isChosen: order === asked.order })),
        summary: summary(found, language),
        pager: pages,
        rows: found.rows.slice(pages.from, pages.to).map((row) => rowModel(row, request)),
      },
    });
  },
});

/** The same services as a table to be taken along. */
export const servicesTable = provincePage({
  path: "/services.csv",
  make: (request) => {
    const { language, province } = request;
    const { rows } = findServices(province, askedIn(request));
    return { kind: "file", type: "csv", name: `${province.id}-services.${language}.csv`, body: csvOf(rows, language) };
  },
});

function askedIn({ query }: ProvinceRequest): ServicesAsked {
  const text = query.one("q") ?? "";
  const filters = serviceFilters.flatMap((filter) => {
    const value = query.one(filter);
    return value === undefined ? [] : [[filter, value] as const];
  });
  const order = oneOf(serviceOrders, query.one("sort")) ?? (text === "" ? "name" : "relevance");
  return { text, filters: Object.fromEntries(filters), order };
}

function filterModel(
  filter: ServiceFilter,
  { facets }: ServicesFound,
  { filters }: ServicesAsked,
  request: ProvinceRequest,
) {
  const { language } = request;
  const chosen = filters[filter];
  const values = facets[filter].map(({ value, count }) => ({
    value,
    count,
    text: valueName(filter, value, request),
    isChosen: value === chosen,
  }));
  // A filter that leaves nothing is still shown, so that it can be taken away.
  const isLost = chosen !== undefined && !values.some(({ isChosen }) => isChosen);
  const lost = { value: chosen ?? "", count: 0, text: valueName(filter, chosen ?? "", request), isChosen: true };
  return {
    id: filter,
    label: filterWords[filter][language],
    all: words.all[language],
    values: isLost ? [lost, ...values] : values,
  };
}

function valueName(filter: ServiceFilter, value: string, { language, province }: ProvinceRequest): string {
  const { elements, framework } = province.graph;
  const element = filter === "owner" ? elements.get(value) : undefined;
  if (element && "name" in element && element.name) return inLanguage(element.name, language);
  const named = filter === "sector" ? framework.sectors.get(value)?.name : undefined;
  const listed = {
    owner: undefined,
    sector: undefined,
    level: Object.entries(onlineLevelNames).find(([level]) => level === value)?.[1],
    state: stateNames[oneOf(states, value) ?? "live"],
    performed: levelNames[oneOf(levels, value) ?? "province"],
  }[filter];
  return (named ?? listed)?.[language] ?? value;
}

function rowModel(row: ServiceRow, { language, part }: ProvinceRequest) {
  return {
    name: inLanguage(row.name, language),
    href: part("elements", row.id),
    code: row.code ?? "",
    count: row.count > 1 ? numberWords(row.count)[language] : "",
    owner: row.owner ? { name: inLanguage(row.owner.name, language), href: part("elements", row.owner.id) } : undefined,
    sector: row.sector ? inLanguage(row.sector.name, language) : "",
    level: row.level === undefined ? words.unknown[language] : onlineLevelNames[row.level][language],
    applications: row.applications.map(({ id, name }) => ({
      name: inLanguage(name, language),
      href: part("elements", id),
    })),
    dossiers: numberOf(row.dossiersPerYear, language),
    days: numberOf(row.days, language),
    state: stateNames[row.state][language],
  };
}

function numberOf(value: number | undefined, language: Language): string {
  return value === undefined ? "–" : numberWords(value, Number.isInteger(value) ? 0 : 1)[language];
}

function summary({ rows, all }: ServicesFound, language: Language): string {
  const count = (number: number): string => numberWords(number)[language];
  return {
    vi: `${count(rows.length)} trên ${count(all)} mục dịch vụ công.`,
    en: `${count(rows.length)} of ${count(all)} entries of services.`,
  }[language];
}

function csvOf(rows: readonly ServiceRow[], language: Language): string {
  const named = (row: { readonly name: ServiceRow["name"] } | undefined): string =>
    row ? inLanguage(row.name, language) : "";
  return csvText([
    [
      "id",
      words.name[language],
      words.code[language],
      words.count[language],
      filterWords.owner[language],
      filterWords.sector[language],
      filterWords.level[language],
      words.applications[language],
      words.dossiers[language],
      words.days[language],
      filterWords.state[language],
    ],
    ...rows.map((row) => [
      row.id,
      named(row),
      row.code ?? "",
      String(row.count),
      named(row.owner),
      named(row.sector),
      row.level === undefined ? "" : onlineLevelNames[row.level][language],
      row.applications.map(named).join("; "),
      row.dossiersPerYear === undefined ? "" : String(row.dossiersPerYear),
      row.days === undefined ? "" : String(row.days),
      stateNames[row.state][language],
    ]),
  ]);
}

const filterWords: Readonly<Record<ServiceFilter, Words>> = {
  owner: { vi: "Cơ quan", en: "Agency" },
  sector: { vi: "Lĩnh vực", en: "Sector" },
  level: { vi: "Mức độ trực tuyến", en: "Online level" },
  state: { vi: "Tình trạng", en: "State" },
  performed: { vi: "Thực hiện tại", en: "Performed at" },
};

const orderWords: Readonly<Record<(typeof serviceOrders)[number], Words>> = {
  relevance: { vi: "Phù hợp nhất", en: "Best match" },
  name: { vi: "Tên", en: "Name" },
  owner: { vi: "Cơ quan", en: "Agency" },
  level: { vi: "Mức độ", en: "Level" },
  dossiers: { vi: "Nhiều hồ sơ nhất", en: "Most dossiers" },
  days: { vi: "Nhanh nhất", en: "Fewest days" },
};

const words = {
  search: {
    vi: "Tìm dịch vụ công (gõ không dấu cũng được)",
    en: "Find a service (accents may be left out)",
  },
  find: { vi: "Tìm", en: "Find" },
  clear: { vi: "Bỏ mọi điều kiện", en: "Clear all" },
  all: { vi: "Tất cả", en: "All" },
  order: { vi: "Sắp xếp theo", en: "Sort by" },
  name: { vi: "Tên dịch vụ công", en: "Service" },
  code: { vi: "Mã thủ tục", en: "Code" },
  count: { vi: "Số thủ tục", en: "Procedures" },
  owner: { vi: "Cơ quan", en: "Agency" },
  sector: { vi: "Lĩnh vực", en: "Sector" },
  level: { vi: "Mức độ", en: "Level" },
  applications: { vi: "Ứng dụng", en: "Applications" },
  dossiers: { vi: "Hồ sơ/năm", en: "Dossiers a year" },
  days: { vi: "Số ngày", en: "Days" },
  state: { vi: "Tình trạng", en: "State" },
  unknown: { vi: "chưa rõ", en: "unknown" },
  none: {
    vi: "Không có dịch vụ công nào như vậy. Hãy bớt điều kiện hoặc dùng từ khác.",
    en: "There is no such service. Try fewer conditions, or other words.",
  },
  table: { vi: "Danh mục dịch vụ công", en: "Inventory of services" },
  download: { vi: "Tải danh sách này (CSV)", en: "Download this list (CSV)" },
} as const satisfies Record<string, Words>;
