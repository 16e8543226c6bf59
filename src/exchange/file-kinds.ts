import * as z from "zod";
import { findingsReportSchema } from "../domain/findings-report.ts";
import { frameworkSchemas } from "../domain/framework.ts";
import { slugSchema } from "../domain/id.ts";
import { sections } from "../domain/kind.ts";
import { glossarySchema, registrySchema, sourcesFileSchema } from "../domain/library.ts";
import { methodSchema } from "../domain/method.ts";
import { entrySchemas } from "../domain/model.ts";
import { provinceSchema } from "../domain/province.ts";
import { settingsSchema } from "../domain/settings.ts";
import type { Words } from "../domain/text.ts";
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
    files: ["models/**/*.yaml"],
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
