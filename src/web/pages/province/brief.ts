import { findingCounts, provinceBrief } from "../../../app/portal/brief.ts";
import { numberWords, percentWords } from "../../../domain/number-words.ts";
import { inLanguage, type Language, type Words } from "../../../domain/text.ts";
import { saidIn } from "../../said.ts";
import { provincePage, toldOf } from "./province-page.ts";

/** A province in a few figures, with the way to all that is known of it. */
export const briefPage = provincePage({
  path: "",
  make: async (request) => {
    const { language, province, part } = request;
    const brief = provinceBrief(province);
    const counts = await findingCounts(province);
    const total = brief.blocks.realised + brief.blocks.planned + brief.blocks.missing;
    return toldOf(request, {
      part: "",
      template: "province/brief",
      model: {
        words: saidIn(words, language),
        facts: [
          { label: words.code[language], text: brief.code, href: "" },
          {
            label: words.framework[language],
            text: `${brief.frameworkTitle[language]} (${brief.framework})`,
            href: `/${language}/frameworks/${encodeURIComponent(brief.framework)}`,
          },
          { label: words.asOf[language], text: brief.asOf, href: "" },
          ...(brief.status ? [{ label: words.status[language], text: brief.status[language], href: "" }] : []),
          { label: words.target[language], text: brief.target ?? words.unknown[language], href: "" },
        ],
        tiles: [
          {
            number: total === 0 ? "–" : percentWords(brief.blocks.realised / total)[language],
            text: ofBlocks(brief.blocks.realised, total)[language],
            href: part("gaps"),
          },
          {
            number: said(counts.error, language),
            text: words.errors[language],
            href: `${part("findings")}?severity=error`,
          },
          {
            number: said(counts.warning, language),
            text: words.warnings[language],
            href: `${part("findings")}?severity=warning`,
          },
          {
            number: said(
              brief.levels.reduce((sum, { count }) => sum + count, 0),
              language,
            ),
            text: words.online[language],
            href: part("services"),
          },
        ],
        counts: brief.counts.map(({ kind, name, count }) => ({
          text: name[language],
          number: said(count, language),
          href: kind === "service" ? part("services") : `${part("elements")}?kind=${kind}`,
        })),
        levels: brief.levels.map(({ level, name, count }) => ({
          text: name[language],
          number: said(count, language),
          href: `${part("services")}?level=${encodeURIComponent(level)}`,
        })),
        name: inLanguage(brief.name, language),
      },
    });
  },
});

function said(count: number, language: Language): string {
  return numberWords(count)[language];
}

function ofBlocks(realised: number, total: number): Words {
  return {
    vi: `thành phần bắt buộc đã có (${realised} trên ${total})`,
    en: `of mandatory blocks in place (${realised} of ${total})`,
  };
}

const words = {
  code: { vi: "Mã tỉnh", en: "Code" },
  framework: { vi: "Khung tham chiếu", en: "Reference framework" },
  asOf: { vi: "Thời điểm của mô hình", en: "The model is of" },
  status: { vi: "Mức độ chắc chắn", en: "How sure" },
  target: { vi: "Thời điểm đích", en: "Target" },
  unknown: { vi: "chưa xác định", en: "not set" },
  errors: { vi: "lỗi so với khung và quy tắc", en: "errors against framework and rules" },
  warnings: { vi: "cảnh báo", en: "warnings" },
  online: { vi: "dịch vụ công đã rõ mức độ trực tuyến", en: "services whose online level is known" },
  inside: { vi: "Trong mô hình", en: "In the model" },
  levels: { vi: "Dịch vụ công theo mức độ", en: "Services by online level" },
  figures: { vi: "Các con số chính", en: "Key figures" },
} as const satisfies Record<string, Words>;
