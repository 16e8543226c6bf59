import * as z from "zod";
import { panelSchema, reachSchema, simulationSchema } from "../analysis-report.ts";
import { differenceReportSchema } from "../difference-report.ts";
import { findingsReportSchema } from "../findings-report.ts";
import { frameworkSchemas } from "../framework.ts";
import { gapReportSchema } from "../gap-report.ts";
import { inspectionSchema } from "../inspection-report.ts";
import { rankingSchema } from "../ranking.ts";
import { printedText, printedWords } from "../report-parts.ts";
import { roadmapReportSchema } from "../roadmap-report.ts";
import { scoreReportSchema } from "../score-report.ts";
import { impactReportSchema, traceReportSchema } from "../trace-report.ts";
import { viewFileSchema } from "../view-file.ts";
import type { ApiCard } from "./card.ts";
import { parameters as p } from "./parameters.ts";
import {
  documentJobSchema,
  elementSchema,
  findingCountsSchema,
  listedEditionSchema,
  listedElementSchema,
  listedFrameworkSchema,
  listedMethodSchema,
  methodAnswerSchema,
  pageOf,
  provinceBriefSchema,
  ruleSchema,
  serviceRowSchema,
  sharedNeedSchema,
  solutionSchema,
  sourceSchema,
} from "./parts.ts";

const frameworkSchema = z.strictObject(
  Object.fromEntries(Object.entries(frameworkSchemas).map(([name, schema]) => [name, schema.optional()])),
);

/** Every address of the API, with what it gives. A new one is an entry here and an answer in `web/api`. */
export const apiCards = {
  provinces: {
    path: "/provinces",
    tag: "provinces",
    words: {
      vi: "Các tỉnh có mô hình, mỗi tỉnh vài con số chính",
      en: "The provinces that have a model, in a few figures each",
    },
    parameters: [],
    schema: z.strictObject({ provinces: z.array(provinceBriefSchema), broken: z.array(z.string()) }),
  },
  province: {
    path: "/provinces/{province}",
    tag: "provinces",
    words: { vi: "Một tỉnh: các con số chính và số phát hiện", en: "A province: key figures and how much was found" },
    parameters: [p.province],
    schema: z.strictObject({ province: provinceBriefSchema, findings: findingCountsSchema, isBroken: z.boolean() }),
  },
  elements: {
    path: "/provinces/{province}/elements",
    tag: "provinces",
    words: { vi: "Các phần tử của mô hình, từng trang 200", en: "The elements of the model, 200 to a page" },
    parameters: [p.province, p.kind, p.text, p.page],
    schema: pageOf(listedElementSchema),
  },
  element: {
    path: "/provinces/{province}/elements/{element}",
    tag: "provinces",
    words: {
      vi: "Một phần tử với các trường, vị trí trong tệp và những gì nhắc đến nó",
      en: "An element with its fields, their places, and what refers to it",
    },
    parameters: [p.province, p.element],
    schema: elementSchema,
  },
  trace: {
    path: "/provinces/{province}/elements/{element}/trace",
    tag: "provinces",
    words: {
      vi: "Phần tử dựa trên gì, gì dựa vào nó (khung trace)",
      en: "What an element rests on, what rests on it (khung trace)",
    },
    parameters: [p.province, p.element, p.at],
    schema: traceReportSchema,
  },
  impact: {
    path: "/provinces/{province}/elements/{element}/impact",
    tag: "provinces",
    words: { vi: "Ảnh hưởng nếu phần tử ngừng (khung impact)", en: "What stops with an element (khung impact)" },
    parameters: [p.province, p.element, p.at],
    schema: impactReportSchema,
  },
  services: {
    path: "/provinces/{province}/services",
    tag: "provinces",
    words: {
      vi: "Danh mục dịch vụ công, tìm không cần dấu, từng trang 200",
      en: "The inventory of services, found without accents, 200 to a page",
    },
    parameters: [p.province, p.text, p.owner, p.sector, p.level, p.state, p.sort, p.page],
    schema: pageOf(serviceRowSchema),
  },
  findings: {
    path: "/provinces/{province}/findings",
    tag: "provinces",
    words: { vi: "Kết quả kiểm tra (khung check)", en: "What the check finds (khung check)" },
    parameters: [p.province, p.at],
    schema: findingsReportSchema,
  },
  gaps: {
    path: "/provinces/{province}/gaps",
    tag: "provinces",
    words: { vi: "Khoảng cách so với khung (khung gaps)", en: "Gaps beside a framework (khung gaps)" },
    parameters: [p.province, p.against, p.at],
    schema: gapReportSchema,
  },
  roadmap: {
    path: "/provinces/{province}/roadmap",
    tag: "provinces",
    words: { vi: "Lộ trình (khung roadmap)", en: "The roadmap (khung roadmap)" },
    parameters: [p.province, p.at],
    schema: roadmapReportSchema,
  },
  scores: {
    path: "/provinces/{province}/scores",
    tag: "provinces",
    words: { vi: "Điểm theo các phương pháp (khung score)", en: "Scores by the methods (khung score)" },
    parameters: [p.province, p.byMethod, p.at],
    schema: scoreReportSchema,
  },
  difference: {
    path: "/provinces/{province}/difference",
    tag: "provinces",
    words: { vi: "Khác biệt giữa hai thời điểm (khung diff)", en: "What is different between two dates (khung diff)" },
    parameters: [p.province, { ...p.since, words: { vi: "thời điểm trước", en: "the earlier date" } }, p.at],
    schema: differenceReportSchema,
  },
  views: {
    path: "/provinces/{province}/views",
    tag: "provinces",
    words: { vi: "Các sơ đồ của tỉnh", en: "The views of a province" },
    parameters: [p.province],
    schema: z.strictObject({
      views: z.array(z.strictObject({ id: z.string(), title: printedText, question: printedWords.optional() })),
      dates: z.array(z.string()),
    }),
  },
  view: {
    path: "/provinces/{province}/views/{view}",
    tag: "provinces",
    words: { vi: "Một sơ đồ dạng dữ liệu (khung draw -f json)", en: "A view as data (khung draw -f json)" },
    parameters: [p.province, p.view, p.at, p.since],
    schema: z.strictObject({ pictures: z.array(viewFileSchema) }),
  },
  frameworks: {
    path: "/frameworks",
    tag: "library",
    words: { vi: "Các khung tham chiếu", en: "The reference frameworks" },
    parameters: [],
    schema: z.strictObject({ frameworks: z.array(listedFrameworkSchema) }),
  },
  framework: {
    path: "/frameworks/{framework}",
    tag: "library",
    words: { vi: "Một khung: lớp, thành phần, yêu cầu", en: "A framework: layers, blocks, requirements" },
    parameters: [p.framework],
    schema: frameworkSchema,
  },
  rules: {
    path: "/rules",
    tag: "library",
    words: { vi: "Các quy tắc kiểm tra", en: "The rules of the check" },
    parameters: [],
    schema: z.strictObject({ rules: z.array(ruleSchema) }),
  },
  rule: {
    path: "/rules/{rule}",
    tag: "library",
    words: { vi: "Một quy tắc", en: "A rule" },
    parameters: [p.rule],
    schema: ruleSchema,
  },
  sources: {
    path: "/sources",
    tag: "library",
    words: { vi: "Các tài liệu được trích dẫn", en: "The documents that are cited" },
    parameters: [],
    schema: z.strictObject({ sources: z.array(sourceSchema) }),
  },
  solutions: {
    path: "/solutions",
    tag: "library",
    words: {
      vi: "Giải pháp đang chạy ở các tỉnh, và nhu cầu chung",
      en: "What runs in the provinces, and what several need",
    },
    parameters: [],
    schema: z.strictObject({ solutions: z.array(solutionSchema), sharedNeeds: z.array(sharedNeedSchema) }),
  },
  methods: {
    path: "/methods",
    tag: "readiness",
    words: { vi: "Các phương pháp đánh giá", en: "The methods" },
    parameters: [],
    schema: z.strictObject({ methods: z.array(listedMethodSchema) }),
  },
  method: {
    path: "/methods/{method}",
    tag: "readiness",
    words: { vi: "Một phương pháp với cây chỉ tiêu", en: "A method with its tree of indicators" },
    parameters: [p.method],
    schema: methodAnswerSchema,
  },
  editions: {
    path: "/editions",
    tag: "readiness",
    words: { vi: "Các kỳ đánh giá, mới nhất trước", en: "The editions, the latest first" },
    parameters: [],
    schema: z.strictObject({ editions: z.array(listedEditionSchema) }),
  },
  ranking: {
    path: "/editions/{edition}/ranking",
    tag: "readiness",
    words: { vi: "Xếp hạng một kỳ (khung rank)", en: "The ranking of an edition (khung rank)" },
    parameters: [p.edition, p.byMethod, p.group],
    schema: rankingSchema,
  },
  simulation: {
    path: "/editions/{edition}/simulation",
    tag: "readiness",
    words: {
      vi: "Thứ hạng chắc đến đâu, 500 lần mô phỏng (khung simulate)",
      en: "How sure the ranks are, 500 replications (khung simulate)",
    },
    parameters: [p.edition, p.byMethod],
    schema: simulationSchema,
  },
  inspection: {
    path: "/editions/{edition}/inspection",
    tag: "readiness",
    words: { vi: "Thống kê các chỉ tiêu (khung inspect)", en: "Statistics of the indicators (khung inspect)" },
    parameters: [p.edition, p.byMethod],
    schema: inspectionSchema,
  },
  reach: {
    path: "/editions/{edition}/reach",
    tag: "readiness",
    words: { vi: "Cần gì để đạt một thứ hạng (khung reach)", en: "What it would take to reach a rank (khung reach)" },
    parameters: [p.edition, p.unit, p.target],
    schema: reachSchema,
  },
  panel: {
    path: "/panel",
    tag: "readiness",
    words: { vi: "Các kỳ đặt cạnh nhau (khung panel)", en: "Editions side by side (khung panel)" },
    parameters: [p.editions],
    schema: panelSchema,
  },
  documents: {
    path: "/documents",
    tag: "documents",
    words: { vi: "Tài liệu đang lập và đã lập", en: "Documents under way and built" },
    parameters: [],
    schema: z.strictObject({ documents: z.array(documentJobSchema) }),
  },
} as const satisfies Record<string, ApiCard>;

export type ApiName = keyof typeof apiCards;

/** The names of all addresses, in the order of the table. */
export const apiNames = Object.keys(apiCards) as readonly ApiName[];
