import { provinceReadiness } from "../../../app/portal/readiness.ts";
import type { Scorecard } from "../../../domain/score.ts";
import type { Words } from "../../../domain/text.ts";
import { saidIn } from "../../said.ts";
import { scoreBlock } from "../../score-block.ts";
import { type ProvinceRequest, provincePage, toldOf } from "./province-page.ts";

/** How ready a province is, by every method that knows something of it; every score opens to what it was counted from. */
export const readinessPage = provincePage({
  path: "/readiness",
  make: async (request) => {
    const { language, portal, province } = request;
    const cards = await provinceReadiness(province, portal, portal.effects);
    return toldOf(request, {
      part: "readiness",
      template: "province/readiness",
      model: { words: saidIn(words, language), cards: cards.map((card) => cardModel(card, request)) },
    });
  },
});

function cardModel({ method, title, date, scores, notes }: Scorecard, request: ProvinceRequest) {
  const { language, province, part } = request;
  const hrefOf = (id: string): string => (province.graph.elements.has(id) ? part("elements", id) : "");
  return {
    id: method,
    title: title[language],
    date,
    href: `/${language}/methods/${encodeURIComponent(method)}`,
    notes: notes.map((note) => note[language]),
    scores: scores.map((score) => scoreBlock(score, language, hrefOf)),
  };
}

const words = {
  at: { vi: "Tại thời điểm", en: "As of" },
  method: { vi: "Xem phương pháp", en: "The method" },
  none: { vi: "Chưa có phương pháp nào có số liệu của tỉnh.", en: "No method knows anything of this province yet." },
} as const satisfies Record<string, Words>;
