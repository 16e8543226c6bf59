import type { Section } from "../../domain/kind.ts";
import type { Element } from "../../domain/model.ts";
import type { DocumentBlock } from "../../domain/page.ts";
import type { Words } from "../../domain/text.ts";
import { numberIn } from "../telling/numbers.ts";
import { amountOfAll, present, say, type Telling } from "../telling/telling.ts";
import { worstMark } from "../telling/worst-mark.ts";

const shown = {
  agencies: { vi: "cơ quan, đơn vị", en: "agencies and units" },
  services: { vi: "dịch vụ công", en: "public services" },
  applications: { vi: "ứng dụng, nền tảng", en: "applications and platforms" },
  databases: { vi: "cơ sở dữ liệu", en: "databases" },
  nodes: { vi: "thành phần hạ tầng", en: "infrastructure elements" },
  links: { vi: "kết nối dữ liệu", en: "data links" },
} as const satisfies Partial<Record<Section, Words>>;

/** The model in numbers: how many agencies, services, applications, databases it records at the chapter's date. */
export function keyFigures(telling: Telling): DocumentBlock {
  const items = Object.entries(shown).flatMap(([section, label]) => {
    const elements: readonly Element[] = telling.results.model.elements[section as keyof typeof shown];
    const counted = present(telling, elements);
    const amount = amountOfAll(counted);
    return amount
      ? [{ label: say(telling, label), value: numberIn(telling.language, amount), ...worstMark(counted) }]
      : [];
  });
  return { kind: "figures", items };
}
