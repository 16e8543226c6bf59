import type { Outcome } from "../app/outcome.ts";
import type { Words } from "../domain/text.ts";
import type { Invocation } from "./command.ts";
import { common, oneOf, spoken, text } from "./option-values.ts";
import type { Setting } from "./setting.ts";

type Run = (invocation: Invocation, setting: Setting) => Promise<Outcome>;

const sections = ["agencies", "nodes", "databases", "applications", "services", "links"] as const;
const withAll = [...sections, "all"] as const;

/** What the commands that exchange models with spreadsheets do. */
export const tableRuns: Readonly<Record<string, Run>> = {
  import: async ({ args, options }, setting) => {
    const { wrongUsage } = await import("../app/outcome.ts");
    const [file] = args;
    const folder = text(options["into"]);
    const wanted = oneOf(withAll, options["template"]);
    const asked = { ...common(options), ...spoken(setting) };
    if (wanted && file !== undefined) return wrongUsage(oneOfBoth, setting.language);
    if (wanted) {
      const { template } = await import("../app/sheets/template.ts");
      return template({ ...asked, section: wanted, ...(folder === undefined ? {} : { folder }) }, setting.effects);
    }
    if (file === undefined || folder === undefined) return wrongUsage(whatInto, setting.language);
    const { importTables } = await import("../app/sheets/import.ts");
    const section = oneOf(sections, options["section"]);
    const map = text(options["map"]);
    const named = { ...(section ? { section } : {}), ...(map === undefined ? {} : { map }) };
    return importTables({ ...asked, file, folder, ...named, apply: options["apply"] === true }, setting.effects);
  },
  export: async ({ args, options }, setting) => {
    const { exportTables } = await import("../app/sheets/export.ts");
    const format = oneOf(["xlsx", "csv"] as const, options["format"]) ?? "xlsx";
    return exportTables({ ...common(options), ...spoken(setting), folder: args[0] ?? "", format }, setting.effects);
  },
};

const whatInto: Words = {
  vi: "Hãy viết khung import <tệp> --into <tỉnh>, hoặc khung import --template <mục>.",
  en: "Write khung import <file> --into <province>, or khung import --template <section>.",
};
const oneOfBoth: Words = {
  vi: "--template ghi một bảng trống: không dùng cùng một tệp để nhập.",
  en: "--template writes an empty table: it does not go with a file to import.",
};
