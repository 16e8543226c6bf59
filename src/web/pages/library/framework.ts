import { blocksRealised, type Conforming, conformingTo } from "../../../app/portal/frameworks.ts";
import type { BuildingBlock, Framework, Layer, Requirement } from "../../../domain/framework.ts";
import { numberWords } from "../../../domain/number-words.ts";
import { statusNames } from "../../../domain/page.ts";
import { statusOf } from "../../../domain/provenance.ts";
import { inLanguage, type Language, type Words } from "../../../domain/text.ts";
import { necessityNames } from "../../../domain/value-words.ts";
import { ruleHref } from "../../finding-block.ts";
import { notFound } from "../../not-found.ts";
import { linkTo, type Page, type PageRequest } from "../../page.ts";
import { saidIn } from "../../said.ts";
import { severityWords } from "../../severity-words.ts";

/** A reference framework: its layers and blocks, its requirements with their clauses, and who conforms to it. */
export const frameworkPage: Page = {
  path: "/frameworks/:framework",
  make: async (request) => {
    const { language, portal, steps } = request;
    const name = steps["framework"] ?? "";
    const framework = portal.frameworks.get(name)?.framework;
    if (!framework) return notFound(language, noFramework(name));
    const { header } = framework;
    const conforming = await conformingTo(name, portal, portal.effects);
    return {
      kind: "page",
      title: header.name[language],
      template: "library/framework",
      section: "frameworks",
      trail: [
        { text: words.frameworks[language], href: linkTo(request, "frameworks") },
        { text: header.name[language] },
      ],
      model: {
        words: saidIn(words, language),
        title: header.name[language],
        description: header.description?.[language] ?? "",
        name,
        status: statusText(header, language),
        sources: sourcesOf(header, request),
        layers: layersOf(framework, request),
        requirements: [...framework.requirements.values()].map((each) => requirementModel(each, request)),
        conforming: conforming.map((each) => conformingModel(each, request)),
        principles: [...framework.principles.values()].map(({ name: principle, description }) => ({
          name: principle[language],
          description: description?.[language] ?? "",
        })),
      },
    };
  },
};

function layersOf(framework: Framework, request: PageRequest) {
  const { language, portal } = request;
  const realised = blocksRealised(framework, portal);
  const blockModel = (block: BuildingBlock) => ({
    id: block.id,
    name: block.name[language],
    description: block.description?.[language] ?? "",
    necessity: necessityNames[block.necessity][language],
    owner: block.owner === undefined ? "" : (framework.roles.get(block.owner)?.name[language] ?? block.owner),
    status: statusText(block, language),
    sources: sourcesOf(block, request),
    provinces: (realised.get(block.id) ?? [])
      .filter(({ state }) => state === "realised")
      .map(({ province }) => ({
        name: inLanguage(province.graph.model.province.name, language),
        href: linkTo(request, "provinces", province.id, "gaps"),
      })),
  });
  return [...framework.layers.values()]
    .toSorted((a: Layer, b: Layer) => a.order - b.order)
    .map((layer) => ({
      id: layer.id,
      name: layer.name[language],
      description: layer.description?.[language] ?? "",
      blocks: [...framework.blocks.values()].filter((block) => block.layer === layer.id).map(blockModel),
    }));
}

function requirementModel(requirement: Requirement, request: PageRequest) {
  const { language } = request;
  const { id, title, rationale, remedy, clause, severity } = requirement;
  return {
    id,
    anchor: id.replaceAll("/", "-"),
    href: ruleHref(`requirement/${id}`, language),
    title: title[language],
    severity,
    severityName: severityWords[severity][language],
    rationale: rationale[language],
    remedy: remedy[language],
    clause: clause?.[language] ?? "",
    status: statusText(requirement, language),
    sources: sourcesOf(requirement, request),
  };
}

function conformingModel({ province, name, row }: Conforming, request: PageRequest) {
  const { language } = request;
  const { standing } = row;
  const count = (number: number): string => numberWords(number)[language];
  return {
    name: inLanguage(name, language),
    href: linkTo(request, "provinces", province),
    reading: readingWords[row.reading][language],
    mandatory: standing
      ? `${count(standing.coverage.mandatory.realised)} / ${count(standing.coverage.mandatory.total)}`
      : "–",
    recommended: standing
      ? `${count(standing.coverage.recommended.realised)} / ${count(standing.coverage.recommended.total)}`
      : "–",
    errors: standing ? count(standing.findings.error) : "–",
    warnings: standing ? count(standing.findings.warning) : "–",
    conforms:
      standing &&
      standing.findings.error === 0 &&
      standing.coverage.mandatory.realised === standing.coverage.mandatory.total
        ? words.yes[language]
        : words.no[language],
  };
}

function statusText(entry: Parameters<typeof statusOf>[0], language: Language): string {
  const status = statusOf(entry);
  return status === undefined ? "" : statusNames[status][language];
}

function sourcesOf(
  { source = [] }: { readonly source?: readonly string[] | undefined },
  { language, portal }: PageRequest,
) {
  return source.map((id) => {
    const known = portal.sources.get(id);
    return {
      text: known ? inLanguage(known.title, language) : id,
      href: `/${language}/sources#${encodeURIComponent(id)}`,
    };
  });
}

function noFramework(name: string): Words {
  return { vi: `Không có khung tham chiếu “${name}”.`, en: `There is no framework “${name}”.` };
}

const readingWords: Readonly<Record<Conforming["row"]["reading"], Words>> = {
  own: { vi: "khung của mô hình", en: "the model's own" },
  extends: { vi: "khung của mô hình kế thừa từ khung này", en: "extended by the model's own" },
  mapping: { vi: "qua bảng ánh xạ", en: "by a mapping" },
  none: { vi: "chưa có ánh xạ", en: "no mapping" },
};

const words = {
  frameworks: { vi: "Khung tham chiếu", en: "Frameworks" },
  layers: { vi: "Các lớp và thành phần", en: "Layers and building blocks" },
  requirements: { vi: "Yêu cầu", en: "Requirements" },
  principles: { vi: "Nguyên tắc", en: "Principles" },
  conforming: { vi: "Các tỉnh so với khung này", en: "Provinces beside this framework" },
  province: { vi: "Tỉnh, thành phố", en: "Province" },
  reading: { vi: "Cách đối chiếu", en: "Compared" },
  mandatory: { vi: "Bắt buộc", en: "Mandatory" },
  recommended: { vi: "Nên có", en: "Recommended" },
  errors: { vi: "Lỗi", en: "Errors" },
  warnings: { vi: "Cảnh báo", en: "Warnings" },
  conforms: { vi: "Đáp ứng đầy đủ", en: "Conforms in full" },
  yes: { vi: "có", en: "yes" },
  no: { vi: "chưa", en: "not yet" },
  block: { vi: "Thành phần", en: "Block" },
  necessity: { vi: "Mức cần thiết", en: "Necessity" },
  owner: { vi: "Chủ quản", en: "Owner" },
  source: { vi: "Nguồn", en: "Source" },
  inProvinces: { vi: "Đã có tại", en: "In place in" },
  clause: { vi: "Điều khoản", en: "Clause" },
  why: { vi: "Vì sao", en: "Why" },
  remedy: { vi: "Cách đáp ứng", en: "What to do" },
  rule: { vi: "Xem trong sổ tay", en: "In the handbook" },
  none: { vi: "Không có.", en: "None." },
} as const satisfies Record<string, Words>;
