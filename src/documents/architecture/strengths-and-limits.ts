import type { Element } from "../../domain/model.ts";
import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { OnlineLevel } from "../../domain/service.ts";
import type { Text, Words } from "../../domain/text.ts";
import { inLanguage } from "../../domain/text.ts";
import { heading, list, paragraph } from "../telling/blocks.ts";
import { joined } from "../telling/inline.ts";
import { numberIn, percentIn } from "../telling/numbers.ts";
import { amountOfAll, say, stateNow, type Telling } from "../telling/telling.ts";
import { findingsByRule } from "./rules-broken.ts";

/** Ưu điểm, hạn chế: what the coverage of the framework, the inventory and the findings show, and nothing else. */
export function strengthsAndLimits(telling: Telling): readonly DocumentBlock[] {
  const strengths = [...coverageStrengths(telling), ...onlineStrengths(telling), ...platformStrengths(telling)];
  const limits = [...coverageLimits(telling), ...ruleLimits(telling), ...ownerLimits(telling)];
  const none = paragraph(telling, {
    vi: "Mô hình chưa đủ dữ liệu để rút ra nhận xét.",
    en: "The model does not say enough to draw a conclusion.",
  });
  return [
    heading(telling, { vi: "Ưu điểm", en: "Strengths" }),
    strengths.length ? list(strengths) : none,
    heading(telling, { vi: "Hạn chế", en: "Limits" }),
    limits.length ? list(limits) : none,
  ];
}

const line = (telling: Telling, words: Words): Inline => [{ text: say(telling, words) }];

function mandatory(telling: Telling) {
  const { framework, coverage } = telling.results;
  return coverage.filter(
    ({ block, now }) => framework.blocks.get(block)?.necessity === "mandatory" && now !== "neutral",
  );
}

function coverageStrengths(telling: Telling): readonly Inline[] {
  const asked = mandatory(telling);
  const realised = asked.filter(({ now }) => now === "realised");
  if (!realised.length) return [];
  const share = realised.length / asked.length;
  return [
    line(telling, {
      vi: `Đã hình thành ${realised.length}/${asked.length} thành phần bắt buộc của khung kiến trúc (${percentIn("vi", share)}).`,
      en: `Mandatory building blocks of the framework that are realised: ${realised.length} of ${asked.length} (${percentIn("en", share)}).`,
    }),
  ];
}

const high: readonly (OnlineLevel | undefined)[] = [3, 4, "3-4", "full"];

/** Whether dossiers of a service of this level are handed in online. */
export function isHighLevel(level: OnlineLevel | undefined): boolean {
  return high.includes(level);
}

function onlineStrengths(telling: Telling): readonly Inline[] {
  const services = telling.results.model.elements.services.filter((service) => stateNow(telling, service) === "live");
  const total = amountOfAll(services);
  const online = amountOfAll(services.filter((service) => isHighLevel(service.online?.level)));
  if (!online) return [];
  return [
    line(telling, {
      vi: `${numberIn("vi", online)} trên ${numberIn("vi", total)} dịch vụ công ghi trong mô hình đã được cung cấp trực tuyến mức độ 3, 4 hoặc toàn trình.`,
      en: `${numberIn("en", online)} of the ${numberIn("en", total)} public services in the model are online at level 3, 4 or in full.`,
    }),
  ];
}

function platformStrengths(telling: Telling): readonly Inline[] {
  const { applications, links: allLinks } = telling.results.model.elements;
  const links = allLinks.filter((link) => stateNow(telling, link) === "live");
  const live = applications.filter((application) => stateNow(telling, application) === "live");
  const built = live.filter(({ builtOn }) => builtOn);
  const axis = links.filter(({ via }) => via && via !== "direct");
  return [
    ...(built.length
      ? [
          line(telling, {
            vi: `${built.length} trên ${live.length} ứng dụng đang vận hành được xây dựng trên nền tảng dùng chung.`,
            en: `Applications in use that are built on a shared platform: ${built.length} of ${live.length}.`,
          }),
        ]
      : []),
    ...(axis.length
      ? [
          line(telling, {
            vi: `${axis.length} trên ${links.length} kết nối dữ liệu đang vận hành đi qua trục tích hợp, chia sẻ dữ liệu.`,
            en: `Data links in use that go over the integration axis: ${axis.length} of ${links.length}.`,
          }),
        ]
      : []),
  ];
}

function coverageLimits(telling: Telling): readonly Inline[] {
  const { framework } = telling.results;
  const names = (state: "missing" | "planned") =>
    mandatory(telling)
      .filter(({ now }) => now === state)
      .flatMap(({ block }) => framework.blocks.get(block)?.name ?? []);
  const missing = names("missing");
  const planned = names("planned");
  return [
    ...(missing.length
      ? [
          line(telling, {
            vi: `Còn thiếu ${missing.length} thành phần bắt buộc: ${all("vi", missing)}.`,
            en: `Mandatory building blocks that are missing (${missing.length}): ${all("en", missing)}.`,
          }),
        ]
      : []),
    ...(planned.length
      ? [
          line(telling, {
            vi: `${planned.length} thành phần bắt buộc mới ở mức dự kiến: ${all("vi", planned)}.`,
            en: `Mandatory building blocks that are only planned (${planned.length}): ${all("en", planned)}.`,
          }),
        ]
      : []),
  ];
}

function all(language: "vi" | "en", names: readonly Text[]): string {
  return joined(
    language,
    names.map((name) => inLanguage(name, language)),
  );
}

function ruleLimits(telling: Telling): readonly Inline[] {
  return findingsByRule(telling)
    .filter(({ severity }) => severity !== "info")
    .map(({ title, cases }) =>
      line(telling, {
        vi: `Chưa bảo đảm yêu cầu “${title}” (${cases.length} trường hợp).`,
        en: `The requirement “${title}” is not met (${cases.length} ${cases.length === 1 ? "case" : "cases"}).`,
      }),
    );
}

function ownerLimits(telling: Telling): readonly Inline[] {
  const { applications, databases } = telling.results.model.elements;
  const ownerless = (elements: readonly (Element & { readonly owner?: unknown })[]) =>
    elements.filter(({ owner }) => owner === undefined).length;
  const count = ownerless([...applications, ...databases]);
  if (!count) return [];
  return [
    line(telling, {
      vi: `${count} ứng dụng, cơ sở dữ liệu chưa ghi cơ quan chủ quản.`,
      en: `Applications and databases whose owner is not stated: ${count}.`,
    }),
  ];
}
