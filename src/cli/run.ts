import type { Outcome } from "../app/outcome.ts";
import { firstDay, isPartialDate } from "../domain/date.ts";
import type { Severity } from "../domain/diagnostic.ts";
import { severities } from "../domain/diagnostic.ts";
import type { Words } from "../domain/text.ts";
import { analysisRuns, compare, tabled } from "./analysis-runs.ts";
import type { Invocation } from "./command.ts";
import { gapRuns } from "./gap-runs.ts";
import { between, common, dated, many, oneOf, spoken, text } from "./option-values.ts";
import { remembered } from "./remembered.ts";
import type { Setting } from "./setting.ts";
import { tableRuns } from "./table-runs.ts";

type Run = (invocation: Invocation, setting: Setting) => Promise<Outcome>;

/** What each command does. Its libraries are loaded when it is called, so that help starts at once. */
const runs: Readonly<Record<string, Run>> = {
  ...analysisRuns,
  ...gapRuns,
  ...tableRuns,
  check: async ({ args, options }, setting) => {
    const format = options["json"] ? "json" : (oneOf(formats, options["format"]) ?? "terminal");
    const severity: Severity = oneOf(severities, options["severity"]) ?? "error";
    const changedSince = text(options["changedSince"]);
    const narrowed: { readonly changedSince?: string } = changedSince === undefined ? {} : { changedSince };
    const framework = text(options["framework"]);
    const against: { readonly framework?: string } = framework === undefined ? {} : { framework };
    const asked = { folders: args, format, severity, rules: many(options["rule"]), ...narrowed, ...against };
    const request = { ...asked, ...dated(options), ...spoken(setting) };
    const mode = options["watch"] ? "watch" : options["fix"] ? "fix" : "check";
    const isMixed =
      mode === "watch" && (format !== "terminal" || narrowed.changedSince !== undefined || options["fix"] || framework);
    if (isMixed) return (await import("../app/outcome.ts")).wrongUsage(watchAlone, setting.language);
    if (mode === "watch") return (await import("../app/check/watch.ts")).watch(request, setting.effects, setting.live);
    if (mode === "fix") return (await import("../app/check/fix.ts")).fix(request, setting.effects);
    return remembered("check", request, setting, async () => (await import("../app/check/check.ts")).check);
  },
  draw: async ({ args, options }, setting) => {
    const { draw } = await import("../app/draw/draw.ts");
    const [folder = "", ...views] = args;
    const formats = many(options["format"]).flatMap((format) => oneOf(drawFormats, format) ?? []);
    const scale = Number(text(options["scale"]) ?? "2");
    if (!(scale >= 0.1 && scale <= 10))
      return (await import("../app/outcome.ts")).wrongUsage(wrongScale, setting.language);
    const depth = Number(text(options["depth"]) ?? "1");
    if (!Number.isInteger(depth) || depth < 0 || depth > mostSteps)
      return (await import("../app/outcome.ts")).wrongUsage(wrongDepth, setting.language);
    const theme = oneOf(["light", "dark", "auto"] as const, options["theme"]);
    const look = { formats: formats.length ? formats : (["svg"] as const), scale, ...(theme ? { theme } : {}) };
    const asked = { folder, views, ...look };
    const choice = { only: many(options["only"]), depth, findings: options["findings"] === true, ...between(options) };
    const links = text(options["links"]);
    const led = links === undefined ? {} : { links };
    return draw({ ...asked, ...choice, ...led, ...common(options), ...spoken(setting) }, setting.effects);
  },
  score: async ({ args, options }, setting) => {
    const { scoreProvince } = await import("../app/readiness/score.ts");
    const method = text(options["method"]);
    const details = options["details"] === true;
    const [edition, explain] = [text(options["edition"]), text(options["explain"])];
    const narrowed = {
      ...(method ? { method } : {}),
      ...(edition ? { edition } : {}),
      ...(explain ? { explain } : {}),
    };
    return scoreProvince(
      { folder: args[0] ?? "", ...narrowed, details, ...dated(options), ...tabled(options, setting) },
      setting.effects,
    );
  },
  rank: async ({ args, options }, setting) => {
    const { rank } = await import("../app/readiness/rank.ts");
    const { rankRequest } = await import("./rank-request.ts");
    const request = rankRequest(args, options);
    if ("vi" in request) return (await import("../app/outcome.ts")).wrongUsage(request, setting.language);
    return rank({ ...request, ...spoken(setting) }, setting.effects);
  },
  methods: async (invocation, setting) => {
    const { args, options } = invocation;
    if (args.length) return compare(invocation, setting);
    const { listMethods } = await import("../app/readiness/list-methods.ts");
    return listMethods({ json: options["json"] === true, ...spoken(setting) }, setting.effects);
  },
  publish: async ({ args, options }, setting) => {
    const { publish } = await import("../app/publish/publish.ts");
    const { publishRequest } = await import("./publish-request.ts");
    return publish({ ...publishRequest(args, options), ...spoken(setting) }, setting.effects);
  },
  start: async ({ args, options }, setting) => {
    const { start } = await import("../app/start.ts");
    return start({ folder: args[0] ?? "models/da-nang", ...common(options), ...spoken(setting) }, setting.effects);
  },
  init: async ({ args, options }, { effects, language }) => {
    const { init } = await import("../app/init.ts");
    const province = text(options["province"]);
    return init({ folder: args[0] ?? "", ...(province ? { province } : {}), language }, effects);
  },
  explain: async ({ args, options }, setting) => {
    const { explain } = await import("../app/explain.ts");
    const rule = args[0] ? { rule: args[0] } : {};
    return explain({ ...rule, json: options["json"] === true, ...spoken(setting) }, setting.effects);
  },
  gallery: async ({ args, options }, setting) => {
    const { gallery } = await import("../app/draw/gallery.ts");
    const folders = args.length ? args : ["models/da-nang", "models/soc-trang", "models/vinh-phuc"];
    return gallery({ folders, ...common(options), ...spoken(setting) }, setting.effects);
  },
  handbook: async ({ options }, { effects, language }) => {
    const { handbook } = await import("../app/handbook.ts");
    return handbook({ ...common(options), language }, effects);
  },
  serve: async ({ options }, setting) => {
    const { serveRequest } = await import("./serve-request.ts");
    const request = serveRequest(options);
    if ("vi" in request) return (await import("../app/outcome.ts")).wrongUsage(request, setting.language);
    return (await import("./serve.ts")).serve(request, setting);
  },
  schema: async ({ options }, { language }) => {
    const { schema } = await import("../app/schema.ts");
    return schema({ ...common(options), language });
  },
};

const formats = ["terminal", "json", "sarif", "github", "junit", "markdown"] as const;
const drawFormats = [
  "svg",
  "png",
  "pdf",
  "html",
  "drawio",
  "mermaid",
  "mermaid-svg",
  "plantuml",
  "dot",
  "json",
] as const;

/** Runs a command: all that it decides comes back, nothing has been written. */
export async function run(invocation: Invocation, setting: Setting): Promise<Outcome> {
  const { wrongUsage } = await import("../app/outcome.ts");
  const date = text(invocation.options["at"]);
  const wrong = date === undefined ? undefined : wrongDates(date, invocation.command);
  if (wrong) return wrongUsage(wrong, setting.language);
  const found = runs[invocation.command];
  if (!found) throw new Error(`no such command: ${invocation.command}`);
  return found(invocation, setting);
}

/** What is wrong with the value of `--at`; only a drawing can be of two dates. */
function wrongDates(value: string, command: string): Words | undefined {
  const dates = command === "draw" ? value.split("..") : [value];
  const wrong = dates.find((date) => !isPartialDate(date));
  if (wrong !== undefined) return wrongDate(dates.length > 2 ? value : wrong);
  const [since, at] = dates;
  if (dates.length > 2) return wrongDate(value);
  return since !== undefined && at !== undefined && firstDay(since) >= firstDay(at) ? wrongOrder(value) : undefined;
}

const watchAlone: Words = {
  vi: "--watch in ra màn hình cho người đọc; không dùng cùng --json, --format, --framework, --changed-since hay --fix.",
  en: "--watch tells people at a terminal; it does not go with --json, --format, --framework, --changed-since or --fix.",
};

/** No model is so wide. */
const mostSteps = 20;
const wrongDepth: Words = {
  vi: `--depth là số bước, một số nguyên từ 0 đến ${mostSteps}.`,
  en: `--depth is a number of steps, a whole number from 0 to ${mostSteps}.`,
};

function wrongOrder(dates: string): Words {
  return {
    vi: `“${dates}”: thời điểm trước phải viết trước, ví dụ 2010..2016.`,
    en: `“${dates}”: the earlier date comes first, such as 2010..2016.`,
  };
}

const wrongScale: Words = {
  vi: "--scale là số lần phóng to hình PNG, từ 0.1 đến 10.",
  en: "--scale is how many times a PNG is enlarged, from 0.1 to 10.",
};

function wrongDate(date: string) {
  return {
    vi: `“${date}” không phải là ngày: hãy viết năm (2020), năm-tháng (2020-07) hoặc năm-tháng-ngày (2020-07-24).`,
    en: `“${date}” is not a date: write a year (2020), a month (2020-07) or a day (2020-07-24).`,
  };
}
