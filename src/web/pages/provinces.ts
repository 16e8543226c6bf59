import { provinceBrief } from "../../app/portal/brief.ts";
import { numberWords, percentWords } from "../../domain/number-words.ts";
import { inLanguage, type Words } from "../../domain/text.ts";
import { folded, isWithin } from "../folded.ts";
import { oneFor } from "../one-for.ts";
import { linkTo, type Page } from "../page.ts";
import { saidIn } from "../said.ts";

const briefOf = oneFor(provinceBrief);

/** The provinces that have a model, each in a line. */
export const provincesPage: Page = {
  path: "/provinces",
  make: (request) => {
    const { language, portal, query } = request;
    const wanted = folded(query.one("q") ?? "");
    const rows = [...portal.provinces.values()]
      .map(briefOf)
      .filter(({ name, id, code }) => isWithin(wanted, name.vi, name.en, id, code));
    return {
      kind: "page",
      title: words.title[language],
      template: "provinces",
      section: "provinces",
      trail: [{ text: words.title[language] }],
      model: {
        words: saidIn(words, language),
        action: linkTo(request, "provinces"),
        q: query.one("q") ?? "",
        broken: [...portal.broken.values()]
          .filter(({ id }) => !portal.provinces.has(id))
          .map(({ id }) => ({ id, href: linkTo(request, "provinces", id, "findings") })),
        rows: rows.map(({ id, name, framework, asOf, target, counts, blocks }) => {
          const total = blocks.realised + blocks.planned + blocks.missing;
          return {
            name: inLanguage(name, language),
            href: linkTo(request, "provinces", id),
            framework,
            frameworkHref: linkTo(request, "frameworks", framework),
            asOf,
            target: target ?? "–",
            elements: numberWords(counts.reduce((sum, { count }) => sum + count, 0))[language],
            blocks: total === 0 ? "–" : percentWords(blocks.realised / total)[language],
          };
        }),
      },
    };
  },
};

const words = {
  title: { vi: "Các tỉnh, thành phố có mô hình", en: "Provinces with a model" },
  search: { vi: "Tìm tỉnh (gõ không dấu cũng được)", en: "Find a province (accents may be left out)" },
  find: { vi: "Tìm", en: "Find" },
  name: { vi: "Tỉnh, thành phố", en: "Province" },
  framework: { vi: "Khung tham chiếu", en: "Framework" },
  asOf: { vi: "Thời điểm", en: "As of" },
  target: { vi: "Đích", en: "Target" },
  elements: { vi: "Phần tử", en: "Elements" },
  blocks: { vi: "Thành phần bắt buộc đã có", en: "Mandatory blocks in place" },
  none: { vi: "Không có mô hình nào như vậy.", en: "There is no such model." },
  broken: { vi: "Chưa đọc được:", en: "Not readable yet:" },
} as const satisfies Record<string, Words>;
