import type { Level } from "../domain/agency.ts";
import type { Section } from "../domain/kind.ts";
import type { OnlineLevel } from "../domain/service.ts";
import type { Language, Words } from "../domain/text.ts";

const marks: Readonly<Record<Language, readonly [string, string]>> = { vi: ["“", "”"], en: ["“", "”"] };

/** Names as they stand in a sentence: quoted, with commas between. */
export function quoted(names: readonly string[], language: Language): string {
  const [before, after] = marks[language];
  return names.map((name) => `${before}${name}${after}`).join(", ");
}

const months = "January February March April May June July August September October November December".split(" ");

/** A date of year, month or day precision as it stands in a sentence: `năm 2015`, `tháng 7/2014`, `24 July 2014`. */
export function dateIn(date: string, language: Language): string {
  const [year = "", ...rest] = date.split("-");
  const [month, day] = rest.map(Number);
  if (language === "en") return [day, month && months[month - 1], year].filter(Boolean).join(" ");
  if (month === undefined) return `năm ${year}`;
  return day === undefined ? `tháng ${month}/${year}` : `ngày ${day}/${month}/${year}`;
}

/** Online levels as they stand in a sentence. */
export const onlineLevelNames: Readonly<Record<OnlineLevel, Words>> = {
  1: { vi: "mức độ 1", en: "level 1" },
  2: { vi: "mức độ 2", en: "level 2" },
  3: { vi: "mức độ 3", en: "level 3" },
  "3-4": { vi: "mức độ 3, 4", en: "levels 3–4" },
  4: { vi: "mức độ 4", en: "level 4" },
  full: { vi: "mức toàn trình", en: "“wholly online”" },
  partial: { vi: "mức một phần", en: "“partly online”" },
};

/** Administrative levels as they stand in a sentence. */
export const levelNames: Readonly<Record<Level, Words>> = {
  central: { vi: "Trung ương", en: "central government" },
  province: { vi: "cấp tỉnh", en: "the province" },
  district: { vi: "cấp huyện", en: "the districts" },
  commune: { vi: "cấp xã", en: "the communes" },
};

/** What the elements of a section are called in a sentence, many of them. */
export const sectionNames: Readonly<Record<Section, Words>> = {
  agencies: { vi: "cơ quan, đơn vị", en: "agencies" },
  functions: { vi: "nghiệp vụ", en: "functions" },
  services: { vi: "dịch vụ công", en: "services" },
  applications: { vi: "ứng dụng", en: "applications" },
  databases: { vi: "cơ sở dữ liệu", en: "databases" },
  links: { vi: "kết nối", en: "links" },
  nodes: { vi: "hạng mục hạ tầng", en: "pieces of infrastructure" },
  documents: { vi: "văn bản", en: "documents" },
  projects: { vi: "dự án", en: "projects" },
  views: { vi: "sơ đồ", en: "views" },
};

/** Names with the ids to write for them. */
export function listed(names: readonly string[], ids: readonly string[], language: Language): string {
  return names.map((name, index) => `${quoted([name], language)} (${ids[index] ?? ""})`).join(", ");
}

/** A number with what it counts, in English: `1 service has`, `3 services have`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A few names, and how many more there are. */
export function someOf(names: readonly string[], count: number, language: Language): string {
  const more = count - names.length;
  if (more <= 0) return quoted(names, language);
  return `${quoted(names, language)} ${language === "vi" ? `và ${more} mục khác` : `and ${more} more`}`;
}

/** What other places of a finding show, as several rules say it. */
export const labels = {
  owner: { vi: "cơ quan đang được khai là chủ quản", en: "the agency named as owner" },
  otherApplication: { vi: "ứng dụng kia", en: "the other application" },
  otherProject: { vi: "dự án kia", en: "the other project" },
  replaced: { vi: "ứng dụng được thay thế", en: "the application that is replaced" },
} as const satisfies Readonly<Record<string, Words>>;
