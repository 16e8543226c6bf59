import { type SharedNeed, sharedNeeds, solutions } from "../../../app/portal/solutions.ts";
import type { Money } from "../../../domain/money.ts";
import { numberWords } from "../../../domain/number-words.ts";
import type { Solution } from "../../../domain/overlap.ts";
import { statusNames } from "../../../domain/page.ts";
import { inLanguage, type Language, type Words } from "../../../domain/text.ts";
import { licenceNames } from "../../../domain/value-words.ts";
import { folded, isWithin } from "../../folded.ts";
import { oneFor } from "../../one-for.ts";
import { linkTo, type Page, type PageRequest } from "../../page.ts";
import { pager } from "../../pager.ts";
import { saidIn } from "../../said.ts";

const perPage = 100;
const solutionsIn = oneFor(solutions);

/** What runs where: products and vendors, open and closed, by block, at what cost; and what several provinces mean to buy alike. */
export const solutionsPage: Page = {
  path: "/solutions",
  make: (request) => {
    const { language, portal, query } = request;
    const all = solutionsIn(portal);
    const [wanted, licence, block] = [folded(query.one("q") ?? ""), query.one("licence"), query.one("block")];
    const found = all.filter(
      (one) =>
        isWithin(wanted, one.name.vi, one.name.en, one.vendor, one.product) &&
        (licence === undefined || licenceOf(one) === licence) &&
        (block === undefined || one.blocks.some(({ id }) => id === block)),
    );
    const pages = pager(found.length, perPage, request);
    const blocks = new Map(
      all.flatMap((one) => one.blocks.map(({ id, name }) => [id, inLanguage(name, language)] as const)),
    );
    return {
      kind: "page",
      title: words.title[language],
      template: "library/solutions",
      section: "solutions",
      trail: [{ text: words.title[language] }],
      model: {
        words: saidIn(words, language),
        action: linkTo(request, "solutions"),
        q: query.one("q") ?? "",
        licences: [...Object.entries(licenceNames), ["unknown", words.unknown] as const].map(([id, name]) => ({
          id,
          text: name[language],
          count: all.filter((one) => licenceOf(one) === id).length,
          isChosen: id === licence,
        })),
        blocks: [...blocks]
          .toSorted(([, a], [, b]) => a.localeCompare(b, language))
          .map(([id, text]) => ({ id, text, isChosen: id === block })),
        pager: pages,
        rows: found.slice(pages.from, pages.to).map((one) => solutionModel(one, request)),
        needs: sharedNeeds(portal, all).map((need) => needModel(need, request)),
      },
    };
  },
};

function licenceOf({ license }: Solution): string {
  return license ?? "unknown";
}

function solutionModel({ name, vendor, license, blocks, installations }: Solution, request: PageRequest) {
  const { language } = request;
  return {
    name: inLanguage(name, language),
    vendor: vendor ?? "–",
    licence: license ? licenceNames[license][language] : words.unknown[language],
    blocks: blocks.map((block) => inLanguage(block.name, language)).join("; "),
    installations: installations.map(({ province, application, costs, live, isLeaving, status }) => ({
      province: provinceName(province, request),
      application: inLanguage(application.name, language),
      href: linkTo(request, "provinces", province, "elements", application.id),
      live: live ?? "",
      cost: costs.map((cost) => moneyText(cost, language)).join("; "),
      leaving: isLeaving ? words.leaving[language] : "",
      status: status && status !== "cited" ? statusNames[status][language] : "",
    })),
  };
}

function needModel({ block, name, framework, plans, running }: SharedNeed, request: PageRequest) {
  const { language } = request;
  return {
    name: inLanguage(name, language),
    href: `${linkTo(request, "frameworks", framework)}#block-${encodeURIComponent(block)}`,
    plans: plans.map(({ province, elements }) => ({
      province: provinceName(province, request),
      elements: elements.map((element) => ({
        name: inLanguage(element.name, language),
        href: linkTo(request, "provinces", province, "elements", element.id),
      })),
    })),
    running: running
      .slice(0, 5)
      .map((one) => inLanguage(one.name, language))
      .join("; "),
  };
}

function provinceName(id: string, { language, portal }: PageRequest): string {
  const found = portal.provinces.get(id);
  return found ? inLanguage(found.graph.model.province.name, language) : id;
}

function moneyText({ amount, currency, year }: Money, language: Language): string {
  const prices = year === undefined ? "" : { vi: ` (giá ${year})`, en: ` (${year} prices)` }[language];
  return `${numberWords(amount)[language]} ${currency}${prices}`;
}

const words = {
  title: { vi: "Giải pháp đang vận hành", en: "Solutions in use" },
  lead: {
    vi: "Sản phẩm và hệ thống nào đáp ứng thành phần nào, đang chạy ở đâu, chi phí bao nhiêu. Không ghi nghĩa là mô hình chưa có thông tin.",
    en: "Which products and systems realise which block, where they run and at what cost. What is blank the models do not state.",
  },
  search: { vi: "Tìm sản phẩm, nhà cung cấp", en: "Find a product or a vendor" },
  licence: { vi: "Giấy phép", en: "Licence" },
  block: { vi: "Thành phần", en: "Block" },
  all: { vi: "Tất cả", en: "All" },
  find: { vi: "Tìm", en: "Find" },
  name: { vi: "Giải pháp", en: "Solution" },
  vendor: { vi: "Nhà cung cấp", en: "Vendor" },
  runs: { vi: "Đang chạy tại", en: "Runs in" },
  unknown: { vi: "chưa rõ", en: "unknown" },
  leaving: { vi: "sẽ thay thế", en: "to be replaced" },
  since: { vi: "từ", en: "since" },
  none: { vi: "Không có giải pháp nào như vậy.", en: "There is no such solution." },
  needs: { vi: "Nhiều tỉnh cùng dự định đầu tư", en: "What several provinces mean to buy" },
  needsLead: {
    vi: "Các thành phần mà từ hai tỉnh trở lên đều có kế hoạch và chưa có: có thể dùng chung hoặc tiếp nhận lại.",
    en: "Blocks that at least two provinces plan and do not have: they could be shared or taken over.",
  },
  plans: { vi: "Kế hoạch", en: "Plans" },
  running: { vi: "Đang chạy ở tỉnh khác", en: "Runs elsewhere already" },
  noNeeds: { vi: "Chưa có thành phần nào như vậy.", en: "There is none." },
} as const satisfies Record<string, Words>;
