import { requiredFeatures } from "../../domain/law/online-levels.ts";
import type { Service } from "../../domain/model.ts";
import type { OnlineFeature, OnlineLevel } from "../../domain/service.ts";
import type { Text, Words } from "../../domain/text.ts";
import { isLive } from "../../graph/graph.ts";
import { isOnline } from "../../graph/online.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { onlineLevelNames } from "../wording.ts";

const featureNames: Readonly<Record<OnlineFeature, Words>> = {
  information: { vi: "thông tin về thủ tục", en: "information on the procedure" },
  forms: { vi: "tải biểu mẫu", en: "forms to download" },
  submission: { vi: "nộp hồ sơ trực tuyến", en: "online submission" },
  processing: { vi: "xử lý hồ sơ trực tuyến", en: "online processing" },
  payment: { vi: "thanh toán phí, lệ phí trực tuyến", en: "online payment of fees" },
  result: { vi: "trả kết quả trực tuyến", en: "online result" },
};

/** Services whose list of what they offer online lacks what their level requires. No list, no finding: unknown is not missing. */
export const levelHasItsFeatures = rule<{
  readonly service: Text;
  readonly level: Words;
  readonly missing: readonly Words[];
}>({
  card: {
    id: "services/level-has-its-features",
    title: {
      vi: "Mức độ trực tuyến đúng với những gì được cung cấp",
      en: "An online level offers what it requires",
    },
    message: {
      vi: ({ service, level, missing }) =>
        `Dịch vụ “${service}” khai ở ${level} nhưng chưa cung cấp: ${missing.join(", ")}.`,
      en: ({ service, level, missing }) =>
        `The service “${service}” is said to be at ${level}, but lacks: ${missing.join(", ")}.`,
    },
    rationale: {
      vi: "Nghị định quy định từng mức độ theo những gì người dân làm được qua mạng; khai cao hơn thực tế làm sai lệch số liệu dịch vụ công của tỉnh.",
      en: "The decrees define each level by what people can do online; a level stated too high falsifies the province's figures.",
    },
    remedy: {
      vi: "Bổ sung chức năng còn thiếu vào `provides` khi đã cung cấp, hoặc hạ `level` xuống mức đúng thực tế.",
      en: "Add what is missing to `provides` once it is offered, or lower `level` to what is really offered.",
    },
    source: [
      { document: "nghi-dinh-43-2011", clause: { vi: "Điều 3", en: "Article 3" }, status: "cited" },
      { document: "thong-tu-32-2017", status: "cited" },
      { document: "nghi-dinh-42-2022", clause: { vi: "Điều 11", en: "Article 11" }, status: "cited" },
    ],
    severity: "warning",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            services:
              khai-sinh:
                name: Đăng ký khai sinh
                online: { level: 3, provides: [information, forms, submission, processing] }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            services:
              khai-sinh:
                name: Đăng ký khai sinh
                online: { level: 4, provides: [information, forms, submission, processing] }
          `),
          at: { file: exampleFile, line: 9, column: 35 },
        },
      ],
    },
  },
  *find(graph) {
    for (const service of graph.byKind.service) {
      if (!service.online?.provides || !isLive(graph, service) || !isOnline(graph, service)) continue;
      const missing = missingFrom(service, service.online.level, service.online.provides);
      if (missing.length > 0)
        yield {
          at: { element: service.id, path: ["online", "provides"] },
          args: {
            service: service.name,
            level: onlineLevelNames[service.online.level],
            missing: missing.map((it) => featureNames[it]),
          },
        };
    }
  },
});

function missingFrom(
  service: Service,
  level: OnlineLevel,
  provided: readonly OnlineFeature[],
): readonly OnlineFeature[] {
  const isFree = service.fee?.amount === 0;
  return requiredFeatures[level].filter((feature) => !provided.includes(feature) && !(feature === "payment" && isFree));
}
