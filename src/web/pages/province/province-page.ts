import type { PortalProvince } from "../../../app/portal/index.ts";
import { inLanguage, type Words } from "../../../domain/text.ts";
import { notFound } from "../../not-found.ts";
import { type Answer, type Crumb, linkTo, type Page, type PageAnswer, type PageRequest } from "../../page.ts";

/** The parts of a province, in the order of their tabs. */
export const provinceParts = [
  { id: "", name: { vi: "Tóm tắt", en: "Brief" } },
  { id: "architecture", name: { vi: "Kiến trúc", en: "Architecture" } },
  { id: "elements", name: { vi: "Phần tử", en: "Elements" } },
  { id: "services", name: { vi: "Dịch vụ công", en: "Services" } },
  { id: "findings", name: { vi: "Phát hiện", en: "Findings" } },
  { id: "gaps", name: { vi: "Khoảng cách", en: "Gaps" } },
  { id: "roadmap", name: { vi: "Lộ trình", en: "Roadmap" } },
  { id: "readiness", name: { vi: "Mức độ sẵn sàng", en: "Readiness" } },
  { id: "documents", name: { vi: "Tài liệu", en: "Documents" } },
] as const satisfies readonly { readonly id: string; readonly name: Words }[];

/** What a page of a province is made from: the request, and the province that its address names. */
export interface ProvinceRequest extends PageRequest {
  readonly province: PortalProvince;
  /** The name of the province in the reader's language. */
  readonly name: string;
  /** The address of a part of this province: `part("services")`. */
  readonly part: (...steps: readonly string[]) => string;
}

/** A page of a province: where it stands behind the province's address, and how it is made. */
export interface ProvincePage {
  /** `""`, `/services`, `/elements/:element`. */
  readonly path: string;
  readonly make: (request: ProvinceRequest) => Answer | Promise<Answer>;
}

/** A page below `/provinces/:province`; an address that names no province there is says so. */
export function provincePage({ path, make }: ProvincePage): Page {
  return {
    path: `/provinces/:province${path}`,
    make: async (request) => {
      const { language, steps, portal } = request;
      const id = steps["province"] ?? "";
      const province = portal.provinces.get(id);
      if (!province) return notFound(language, noProvince(id));
      const name = inLanguage(province.graph.model.province.name, language);
      const part = (...more: readonly string[]): string => linkTo(request, "provinces", id, ...more);
      return make({ ...request, province, name, part });
    },
  };
}

/** What a page of a province says of itself; the rest is the same on all of them. */
export interface Told extends Pick<PageAnswer, "template" | "model"> {
  /** The part of the province that the page belongs to: `services`. */
  readonly part: string;
  /** The page within its part, where it is not the part itself. */
  readonly title?: string;
  readonly modules?: readonly string[];
  /** Styles besides that of every page. */
  readonly styles?: readonly string[];
  readonly isPassing?: boolean;
}

/** A page of a province with its tabs and its way from home. */
export function toldOf(request: ProvinceRequest, told: Told): PageAnswer {
  const { language, name, province } = request;
  const { part, title, template, model, modules = [], styles = [], isPassing = false } = told;
  const tab = provinceParts.find(({ id }) => id === part);
  const tabName = tab ? tab.name[language] : "";
  const own = title ?? tabName;
  return {
    kind: "page",
    title: own === "" || part === "" ? name : `${own} · ${name}`,
    template,
    section: "provinces",
    province: province.id,
    trail: trailOf(request, part, tabName, title),
    modules,
    styles,
    isPassing,
    model: {
      province: { id: province.id, name },
      // The brief is the page that the line over the heading of the others leads to.
      ...(part === "" ? {} : { part }),
      tabs: provinceParts.map(({ id, name: words }) => ({
        text: words[language],
        href: id === "" ? request.part() : request.part(id),
        isHere: id === part,
      })),
      tabsName: { vi: "Các phần của tỉnh", en: "Parts of the province" }[language],
      heading: own === "" || part === "" ? name : own,
      ...model,
    },
  };
}

function trailOf(
  { language, name, part: href, ...request }: ProvinceRequest,
  part: string,
  tab: string,
  title?: string,
): readonly Crumb[] {
  const all: Crumb = {
    text: { vi: "Tỉnh, thành phố", en: "Provinces" }[language],
    href: linkTo({ language, ...request }, "provinces"),
  };
  if (part === "") return [all, { text: name }];
  const own: Crumb = { text: name, href: href() };
  return title === undefined ? [all, own, { text: tab }] : [all, own, { text: tab, href: href(part) }, { text: title }];
}

function noProvince(id: string): Words {
  return { vi: `Không có mô hình của tỉnh “${id}”.`, en: `There is no model of a province “${id}”.` };
}
