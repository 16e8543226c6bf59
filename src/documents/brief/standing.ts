import type { DocumentBlock } from "../../domain/page.ts";
import { blocksIn } from "../architecture/block-tables.ts";
import { isHighLevel } from "../architecture/strengths-and-limits.ts";
import type { ChapterPart } from "../chapter.ts";
import { unknownMark } from "../telling/blocks.ts";
import { moneyIn, numberIn, percentIn } from "../telling/numbers.ts";
import { sumsOf } from "../telling/sums.ts";
import { amountOfAll, present, say, type Telling } from "../telling/telling.ts";
import { worstMark } from "../telling/worst-mark.ts";
import { layersPicture } from "./layers-picture.ts";

type Figure = Extract<DocumentBlock, { kind: "figures" }>["items"][number];

/** Năm con số và một hình: where the architecture stands, at a glance. */
export const standing: ChapterPart<Telling> = {
  card: {
    id: "standing",
    name: { vi: "Tình hình", en: "Where we stand" },
    question: {
      vi: "Kiến trúc đang ở đâu, bằng năm con số và một hình?",
      en: "Where does the architecture stand, in five figures and one picture?",
    },
    audience: { vi: "Giám đốc sở, lãnh đạo tỉnh", en: "The director, and the leadership" },
    from: {
      vi: "Mức độ đáp ứng khung, danh mục của mô hình và các phát hiện",
      en: "The coverage of the framework, the inventory of the model, and the findings",
    },
  },
  blocks: (telling) => [
    {
      kind: "figures",
      items: [covered(telling), services(telling), applications(telling), errors(telling), money(telling)],
    },
    ...layersPicture(telling),
  ],
};

function covered(telling: Telling): Figure {
  const asked = blocksIn(telling, "mandatory", ["realised", "partly", "planned", "missing"]).length;
  const realised = blocksIn(telling, "mandatory", ["realised"]).length;
  return {
    label: say(telling, { vi: "thành phần bắt buộc đã hình thành", en: "mandatory blocks realised" }),
    value: asked ? `${realised}/${asked}` : unknownMark,
  };
}

function services(telling: Telling): Figure {
  const all = present(telling, telling.results.model.elements.services);
  const known = all.filter(({ online }) => online);
  const high = known.filter(({ online }) => isHighLevel(online?.level));
  const share = amountOfAll(all) ? amountOfAll(high) / amountOfAll(all) : undefined;
  return {
    label: say(telling, {
      vi: "dịch vụ công trực tuyến mức độ 3, 4 hoặc toàn trình",
      en: "services online at level 3, 4 or in full",
    }),
    value: known.length && share !== undefined ? percentIn(telling.language, share) : unknownMark,
    ...worstMark(all),
  };
}

function applications(telling: Telling): Figure {
  const live = present(telling, telling.results.model.elements.applications);
  return {
    label: say(telling, { vi: "ứng dụng, nền tảng đang vận hành", en: "applications and platforms in use" }),
    value: live.length ? numberIn(telling.language, amountOfAll(live)) : unknownMark,
    ...worstMark(live),
  };
}

function errors(telling: Telling): Figure {
  const count = telling.results.diagnostics.filter(({ severity }) => severity === "error").length;
  return {
    label: say(telling, { vi: "lỗi so với khung kiến trúc", en: "errors against the framework" }),
    value: numberIn(telling.language, count),
  };
}

function money(telling: Telling): Figure {
  const { projects } = telling.results.model.elements;
  const costs = projects.flatMap(({ cost }) => cost ?? []);
  const sums = sumsOf(costs).map(([currency, amount]) => moneyIn(telling.language, { amount, currency }));
  const open = projects.length - costs.length;
  return {
    label: say(telling, {
      vi: `kinh phí các nhiệm vụ${open ? ` (${open} nhiệm vụ chưa ghi)` : ""}`,
      en: `cost of the projects${open ? ` (not stated: ${open})` : ""}`,
    }),
    value: sums.join(" + ") || unknownMark,
    ...(costs.length ? worstMark(projects) : {}),
  };
}
