import * as z from "zod";
import { comparisonSchema, panelSchema, reachSchema, simulationSchema } from "../domain/analysis-report.ts";
import { differenceReportSchema } from "../domain/difference-report.ts";
import { editionFileSchema } from "../domain/edition.ts";
import { findingsReportSchema } from "../domain/findings-report.ts";
import { frameworkSchemas } from "../domain/framework.ts";
import { gapDecisionsSchema } from "../domain/gap-decisions.ts";
import { gapReportSchema } from "../domain/gap-report.ts";
import { slugSchema } from "../domain/id.ts";
import { importMappingSchema } from "../domain/import-mapping.ts";
import { importReportSchema } from "../domain/import-report.ts";
import { inspectionSchema } from "../domain/inspection-report.ts";
import { sections } from "../domain/kind.ts";
import { pinsFileSchema } from "../domain/layout-pins.ts";
import { glossarySchema, registrySchema, sourcesFileSchema } from "../domain/library.ts";
import { methodSchema } from "../domain/method.ts";
import { entrySchemas } from "../domain/model.ts";
import { packageManifestSchema } from "../domain/package-manifest.ts";
import { provinceSchema } from "../domain/province.ts";
import { rankingSchema } from "../domain/ranking.ts";
import { roadmapReportSchema } from "../domain/roadmap-report.ts";
import { scoreReportSchema } from "../domain/score-report.ts";
import { settingsSchema } from "../domain/settings.ts";
import type { Words } from "../domain/text.ts";
import { tileGridSchema } from "../domain/tile-grid.ts";
import { impactReportSchema, traceReportSchema } from "../domain/trace-report.ts";
import { viewFileSchema } from "../domain/view-file.ts";
import { waiversFileSchema } from "../domain/waiver.ts";

/** A kind of file that khung reads or writes: what it is called, its schema, and where such files lie in a workspace. */
export interface FileKind {
  readonly title: Words;
  readonly schema: z.ZodType;
  /** Globs from the root of the workspace; none for what khung writes. */
  readonly files: readonly string[];
}

const anySections = (schemas: Readonly<Record<string, z.ZodType>>): z.ZodType =>
  z.strictObject(Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, schema.optional()])));

const provinceFile = anySections({
  province: provinceSchema,
  ...Object.fromEntries(sections.map((section) => [section, z.record(slugSchema, entrySchemas[section])])),
});

/** Every kind of file that has a JSON Schema, by the name of the schema. A new kind is one line. */
export const fileKinds = {
  province: {
    title: { vi: "Mô hình kiến trúc của tỉnh", en: "Architecture model of a province" },
    schema: provinceFile,
    files: ["models/*/*.yaml", "models/*/!(layout)/**/*.yaml"],
  },
  layout: {
    title: { vi: "Vị trí ghim của sơ đồ", en: "Pinned positions of a view" },
    schema: pinsFileSchema,
    files: ["models/*/layout/*.yaml"],
  },
  framework: {
    title: { vi: "Khung tham chiếu", en: "Reference framework" },
    schema: anySections(frameworkSchemas),
    files: ["architecture/reference/**/*.yaml"],
  },
  method: {
    title: { vi: "Phương pháp đánh giá", en: "Assessment method" },
    schema: methodSchema,
    files: ["assessments/methods/*.yaml"],
  },
  edition: {
    title: { vi: "Kỳ đánh giá", en: "Edition of an assessment" },
    schema: editionFileSchema,
    files: ["assessments/editions/**/*.yaml"],
  },
  sources: {
    title: { vi: "Nguồn trích dẫn", en: "Cited documents" },
    schema: sourcesFileSchema,
    files: ["architecture/sources/*.yaml"],
  },
  waivers: {
    title: { vi: "Miễn trừ", en: "Waivers" },
    schema: waiversFileSchema,
    files: ["assessments/waivers/*.yaml"],
  },
  decisions: {
    title: { vi: "Quyết định về khoảng cách", en: "Decisions on gaps" },
    schema: gapDecisionsSchema,
    files: ["assessments/gaps/*.yaml"],
  },
  settings: {
    title: { vi: "Thiết lập của không gian làm việc", en: "Settings of the workspace" },
    schema: settingsSchema,
    files: ["khung.yaml"],
  },
  provinces: {
    title: { vi: "Danh mục tỉnh, thành phố", en: "Registry of provinces" },
    schema: registrySchema,
    files: ["architecture/provinces.yaml"],
  },
  glossary: {
    title: { vi: "Bảng thuật ngữ", en: "Glossary" },
    schema: glossarySchema,
    files: ["architecture/glossary.yaml"],
  },
  tiles: {
    title: { vi: "Lưới ô các tỉnh", en: "Tiles of the provinces" },
    schema: tileGridSchema,
    files: ["architecture/tile-grid.yaml"],
  },
  ranking: {
    title: { vi: "Bảng xếp hạng (khung rank --json)", en: "Ranking (khung rank --json)" },
    schema: rankingSchema,
    files: [],
  },
  scores: {
    title: { vi: "Điểm của một tỉnh (khung score --json)", en: "Scores of a province (khung score --json)" },
    schema: scoreReportSchema,
    files: [],
  },
  simulation: {
    title: { vi: "Mô phỏng (khung simulate --json)", en: "Simulation (khung simulate --json)" },
    schema: simulationSchema,
    files: [],
  },
  inspection: {
    title: {
      vi: "Thống kê các chỉ tiêu (khung inspect --json)",
      en: "Statistics of indicators (khung inspect --json)",
    },
    schema: inspectionSchema,
    files: [],
  },
  reach: {
    title: { vi: "Cần gì để đạt mục tiêu (khung reach --json)", en: "What it would take (khung reach --json)" },
    schema: reachSchema,
    files: [],
  },
  comparison: {
    title: { vi: "So sánh (khung methods compare --json)", en: "Comparison (khung methods compare --json)" },
    schema: comparisonSchema,
    files: [],
  },
  panel: {
    title: { vi: "Diễn biến qua các kỳ (khung panel --json)", en: "Over the editions (khung panel --json)" },
    schema: panelSchema,
    files: [],
  },
  mapping: {
    title: { vi: "Ánh xạ của bảng tính (khung import --map)", en: "Mapping of a spreadsheet (khung import --map)" },
    schema: importMappingSchema,
    files: ["mappings/*.yaml"],
  },
  import: {
    title: { vi: "Kết quả nhập bảng tính (khung import --json)", en: "Import of a spreadsheet (khung import --json)" },
    schema: importReportSchema,
    files: [],
  },
  gaps: {
    title: { vi: "Khoảng cách (khung gaps --json)", en: "Gaps (khung gaps --json)" },
    schema: gapReportSchema,
    files: [],
  },
  view: {
    title: { vi: "Sơ đồ dạng dữ liệu (khung draw -f json)", en: "A view as data (khung draw -f json)" },
    schema: viewFileSchema,
    files: [],
  },
  package: {
    title: {
      vi: "Bảng kê gói chuyển giao (manifest.json của khung publish)",
      en: "Manifest of a transfer package (manifest.json of khung publish)",
    },
    schema: packageManifestSchema,
    files: [],
  },
  roadmap: {
    title: { vi: "Lộ trình (khung roadmap --json)", en: "Roadmap (khung roadmap --json)" },
    schema: roadmapReportSchema,
    files: [],
  },
  difference: {
    title: { vi: "Khác biệt (khung diff --json)", en: "Differences (khung diff --json)" },
    schema: differenceReportSchema,
    files: [],
  },
  trace: {
    title: { vi: "Truy vết (khung trace --json)", en: "Trace (khung trace --json)" },
    schema: traceReportSchema,
    files: [],
  },
  impact: {
    title: { vi: "Ảnh hưởng (khung impact --json)", en: "Impact (khung impact --json)" },
    schema: impactReportSchema,
    files: [],
  },
  findings: {
    title: { vi: "Kết quả kiểm tra (khung check --json)", en: "Findings (khung check --json)" },
    schema: findingsReportSchema,
    files: [],
  },
} as const satisfies Record<string, FileKind>;

export type FileKindName = keyof typeof fileKinds;

/** Their names, in the order of the table. */
export const fileKindNames = Object.keys(fileKinds) as readonly FileKindName[];

/** The file that the schema of a kind lies in, below a folder of schemas. */
export function schemaFile(kind: FileKindName): string {
  return `${kind}.schema.json`;
}

/** Where the schemas lie in a workspace, and in khung's own folder. */
export const schemaFolder = "architecture/schema";

/** Which files an editor checks by which schema: globs by the path of the schema, as `yaml.schemas` of VS Code takes them. */
export function schemasByEditor(): Readonly<Record<string, readonly string[]>> {
  const read = fileKindNames.filter((kind) => fileKinds[kind].files.length);
  return Object.fromEntries(read.map((kind) => [`./${schemaFolder}/${schemaFile(kind)}`, fileKinds[kind].files]));
}
