import type { Effects, Live, Terminal } from "../app/effects.ts";
import type { Outcome } from "../app/outcome.ts";
import type { PartialDate } from "../domain/date.ts";
import { isPartialDate } from "../domain/date.ts";
import type { Severity } from "../domain/diagnostic.ts";
import { severities } from "../domain/diagnostic.ts";
import { type Language, languages, type Words } from "../domain/text.ts";
import type { Invocation } from "./command.ts";

/** What a command runs with. `language` is the one to speak; documents come in both where none was asked for. */
export interface Setting {
  readonly effects: Effects;
  readonly live: Live;
  readonly terminal: Terminal;
  readonly language: Language;
}

type Run = (invocation: Invocation, setting: Setting) => Promise<Outcome>;

/** What each command does. Its libraries are loaded when it is called, so that help starts at once. */
const runs: Readonly<Record<string, Run>> = {
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
    if (mode === "watch") return (await import("../app/watch.ts")).watch(request, setting.effects, setting.live);
    if (mode === "fix") return (await import("../app/fix.ts")).fix(request, setting.effects);
    return (await import("../app/check.ts")).check(request, setting.effects);
  },
  draw: async ({ args, options }, setting) => {
    const { draw } = await import("../app/draw.ts");
    const [folder = "", ...views] = args;
    const format = oneOf(drawFormats, options["format"]) ?? "svg";
    return draw({ folder, views, format, ...common(options), ...spoken(setting) }, setting.effects);
  },
  score: async ({ args, options }, setting) => {
    const { scoreProvince } = await import("../app/score.ts");
    const method = text(options["method"]);
    const details = options["details"] === true;
    return scoreProvince(
      { folder: args[0] ?? "", ...(method ? { method } : {}), details, ...common(options), ...spoken(setting) },
      setting.effects,
    );
  },
  publish: async ({ args, options }, setting) => {
    const { publish } = await import("../app/publish.ts");
    return publish({ folder: args[0] ?? "", ...common(options), ...spoken(setting) }, setting.effects);
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
  handbook: async ({ options }, { effects, language }) => {
    const { handbook } = await import("../app/handbook.ts");
    return handbook({ ...common(options), language }, effects);
  },
  schema: async ({ options }, { language }) => {
    const { schema } = await import("../app/schema.ts");
    return schema({ ...common(options), language });
  },
};

const formats = ["terminal", "json", "sarif", "github", "junit", "markdown"] as const;
const drawFormats = ["svg", "mermaid", "dot", "json"] as const;

/** Runs a command: all that it decides comes back, nothing has been written. */
export async function run(invocation: Invocation, setting: Setting): Promise<Outcome> {
  const { wrongUsage } = await import("../app/outcome.ts");
  const date = text(invocation.options["at"]);
  if (date !== undefined && !isPartialDate(date)) return wrongUsage(wrongDate(date), setting.language);
  const found = runs[invocation.command];
  if (!found) throw new Error(`no such command: ${invocation.command}`);
  return found(invocation, setting);
}

type Options = Invocation["options"];

function spoken({ language, terminal }: Setting) {
  return { language, colour: terminal.colour, width: terminal.width };
}

function common(options: Options) {
  const output = text(options["output"]);
  const asked = oneOf(languages, options["lang"]);
  return {
    json: options["json"] === true,
    ...(output === undefined ? {} : { output }),
    ...(asked === undefined ? {} : { languages: [asked] }),
    ...dated(options),
  };
}

function dated(options: Options): { readonly at?: PartialDate } {
  const at = text(options["at"]);
  return at === undefined ? {} : { at };
}

function text(value: Options[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function many(value: Options[string]): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function oneOf<T extends string>(choices: readonly T[], value: Options[string]): T | undefined {
  return choices.find((choice) => choice === value);
}

const watchAlone: Words = {
  vi: "--watch in ra màn hình cho người đọc; không dùng cùng --json, --format, --framework, --changed-since hay --fix.",
  en: "--watch tells people at a terminal; it does not go with --json, --format, --framework, --changed-since or --fix.",
};

function wrongDate(date: string) {
  return {
    vi: `“${date}” không phải là ngày: hãy viết năm (2020), năm-tháng (2020-07) hoặc năm-tháng-ngày (2020-07-24).`,
    en: `“${date}” is not a date: write a year (2020), a month (2020-07) or a day (2020-07-24).`,
  };
}
