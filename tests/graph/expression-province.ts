import type { Framework } from "../../src/domain/framework.ts";
import { frameworkSchemas } from "../../src/domain/framework.ts";
import { kindOfSection, sections } from "../../src/domain/kind.ts";
import { entrySchemas, type Model } from "../../src/domain/model.ts";
import { provinceSchema } from "../../src/domain/province.ts";
import { buildGraph, type Graph } from "../../src/graph/graph.ts";

/** Sections of a framework or of a province, as an author writes them. */
export type Sections = Readonly<Record<string, Readonly<Record<string, object>>>>;

const words = (text: string) => ({ vi: text, en: `${text} (en)` });
const layer = (name: string, order: number, place = "band") => ({ name: words(name), order, place });
const block = (name: string, inLayer: string, necessity: string, more: object = {}) => ({
  name: words(name),
  layer: inLayer,
  necessity,
  ...more,
});

/** A small framework: seven layers, eight blocks. */
export const smallFramework: Sections = {
  layers: {
    channels: layer("Kênh giao tiếp", 1),
    "business-applications": layer("Ứng dụng nghiệp vụ", 2),
    "shared-services": layer("Dịch vụ dùng chung", 3),
    data: layer("Dữ liệu", 4),
    infrastructure: layer("Hạ tầng", 5),
    security: layer("An toàn thông tin", 6, "side"),
    governance: layer("Quản lý, chỉ đạo", 7, "side"),
    "national-systems": layer("Hệ thống quốc gia", 8, "outside"),
  },
  blocks: {
    portal: block("Cổng dịch vụ công", "channels", "recommended", { since: 2019 }),
    "one-stop": block("Một cửa điện tử", "business-applications", "mandatory"),
    document: block("Quản lý văn bản", "business-applications", "mandatory"),
    lighting: block("Quản lý chiếu sáng", "business-applications", "optional"),
    lgsp: block("Nền tảng tích hợp (LGSP)", "shared-services", "mandatory"),
    "citizen-database": block("CSDL công dân", "data", "mandatory"),
    "data-centre": block("Trung tâm dữ liệu", "infrastructure", "mandatory"),
    soc: block("Trung tâm giám sát an ninh mạng", "security", "recommended"),
  },
  roles: { dic: { name: words("Quản lý hạ tầng dùng chung") }, "sector-department": { name: words("Sở, ngành") } },
  sectors: { health: { name: words("Y tế") } },
  userGroups: { citizens: { name: words("Người dân"), side: "public" } },
  nationalSystems: {
    "ngsp-ndxp": { name: words("Nền tảng tích hợp quốc gia"), kind: "integration" },
    vneid: { name: words("VNeID"), kind: "shared-service" },
  },
};

/** A framework from what an author writes. */
export function frameworkOf(written: Sections): Framework {
  const map = (section: keyof typeof frameworkSchemas) => {
    const entries = frameworkSchemas[section].parse(written[section] ?? {}) as Readonly<Record<string, object>>;
    return new Map(Object.entries(entries).map(([id, entry]) => [id, { ...entry, id }]));
  };
  const names = Object.keys(frameworkSchemas).filter((key) => key !== "framework" && key !== "outline");
  const maps = names.map((name) => [name, map(name as keyof typeof frameworkSchemas)]);
  const header = frameworkSchemas.framework.parse({ id: "small", version: "1.0", name: words("Khung nhỏ") });
  return { header, outline: [], ...Object.fromEntries(maps) } as unknown as Framework;
}

/** A model from what an author writes. */
export function modelOf(written: Sections, header: object = {}): Model {
  const province = provinceSchema.parse({
    code: "94",
    name: { vi: "Tỉnh Mẫu", en: "Sample Province" },
    framework: "small@1.0",
    asOf: 2015,
    target: 2020,
    ...header,
  });
  const elements = sections.map((section) => {
    const entries = Object.entries(written[section] ?? {});
    const type = kindOfSection[section];
    return [section, entries.map(([id, entry]) => ({ ...entrySchemas[section].parse(entry), id, type }))];
  });
  return { province, elements: Object.fromEntries(elements) } as Model;
}

/** The graph of a province against the small framework, at 2015 where no date is given. */
export function graphOf(written: Sections, at?: string, framework: Sections = smallFramework): Graph {
  return buildGraph(modelOf(written), frameworkOf(framework), at);
}
