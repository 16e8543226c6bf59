import type { Outcome } from "../app/outcome.ts";
import { correlationKinds, inspectedStages } from "../domain/inspection-report.ts";
import type { Words } from "../domain/text.ts";
import { changesOf, decimalOf } from "./change-values.ts";
import type { Invocation } from "./command.ts";
import { common, dated, many, oneOf, spoken, text } from "./option-values.ts";
import type { Setting } from "./setting.ts";

type Options = Invocation["options"];
type Run = (invocation: Invocation, setting: Setting) => Promise<Outcome>;

const formats = ["terminal", "json", "markdown", "csv", "xlsx", "html"] as const;
const chartFormats = ["svg", "json"] as const;
const themes = ["auto", "light", "dark"] as const;

/** What the commands of analysis do. */
export const analysisRuns: Readonly<Record<string, Run>> = {
  simulate: async ({ args, options }, setting) => {
    const read = numbersOf(options, {
      replications: { standard: 10_000, least: 1, most: 1_000_000, whole: true },
      seed: { standard: 1, least: 0, most: Number.MAX_SAFE_INTEGER, whole: true },
      sobol: { standard: 1024, least: 0, most: 65_536, whole: true },
      weightsWithin: { least: 0, most: 1 },
      weightsDirichlet: { least: 0.001, most: 1e9 },
      replication: { least: 0, most: 1_000_000, whole: true },
    });
    if ("wrong" in read) return usage(read.wrong, setting);
    const { numbers } = read;
    if (numbers["weightsWithin"] !== undefined && numbers["weightsDirichlet"] !== undefined)
      return usage(oneSpread, setting);
    const { simulate } = await import("../app/readiness/simulate.ts");
    const { weightsWithin, weightsDirichlet, replication, replications = 1, seed = 1, sobol = 0 } = numbers;
    const asked = {
      ...answersOf(options),
      ...given("edition", args[0]),
      replications,
      seed,
      sobol,
      vary: many(options["vary"]),
      eachWeight: options["eachWeight"] === true,
      ...(weightsWithin === undefined ? {} : { weightUncertainty: { kind: "within" as const, share: weightsWithin } }),
      ...(weightsDirichlet === undefined
        ? {}
        : { weightUncertainty: { kind: "dirichlet" as const, concentration: weightsDirichlet } }),
      ...(replication === undefined ? {} : { replication }),
    };
    return simulate({ ...asked, ...tabled(options, setting) }, setting.effects);
  },
  inspect: async ({ args, options }, setting) => {
    const { inspect } = await import("../app/readiness/inspect.ts");
    const asked = {
      ...answersOf(options),
      ...given("edition", args[0]),
      stage: oneOf(inspectedStages, options["stage"]) ?? ("raw" as const),
      correlation: oneOf(correlationKinds, options["correlation"]) ?? ("pearson" as const),
    };
    return inspect({ ...asked, ...tabled(options, setting) }, setting.effects);
  },
  reach: async ({ args, options }, setting) => {
    const read = numbersOf(options, {
      rank: { least: 1, most: 100_000, whole: true },
      score: { least: -1e12, most: 1e12 },
      budget: { least: 0, most: 1e15 },
    });
    if ("wrong" in read) return usage(read.wrong, setting);
    const { numbers } = read;
    const limits = codedNumbers(many(options["limit"]));
    const costs = codedNumbers(many(options["cost"]));
    if (!limits || !costs || Object.values(costs).some((cost) => !(cost > 0))) return usage(wrongPair, setting);
    const { reachTarget } = await import("../app/readiness/reach.ts");
    const asked = {
      ...answersOf(options),
      ...numbers,
      province: args[0] ?? "",
      limits,
      ...(Object.keys(costs).length ? { costs } : {}),
      ...given("band", text(options["band"])),
      ...given("edition", text(options["edition"])),
      ...dated(options),
    };
    return reachTarget({ ...asked, ...tabled(options, setting) }, setting.effects);
  },
  panel: async ({ args, options }, setting) => {
    const { panel } = await import("../app/readiness/panel.ts");
    const asked = { editions: args, ...given("population", text(options["population"])), ...dated(options) };
    return panel({ ...asked, ...tabled(options, setting) }, setting.effects);
  },
  chart: async ({ args, options }, setting) => {
    const read = numbersOf(options, {
      replications: { standard: 10_000, least: 1, most: 1_000_000, whole: true },
      seed: { standard: 1, least: 0, most: Number.MAX_SAFE_INTEGER, whole: true },
    });
    if ("wrong" in read) return usage(read.wrong, setting);
    const { numbers } = read;
    const { charts } = await import("../app/readiness/charts.ts");
    // With a table in place of an edition, every argument names a chart.
    const isTable = text(options["data"]) !== undefined;
    const asked = {
      ...answersOf(options),
      ...(isTable ? {} : given("edition", args[0])),
      charts: isTable ? args : args.slice(1),
      ...given("unit", text(options["unit"])),
      ...given("against", text(options["against"])),
      replications: numbers["replications"] ?? 1,
      seed: numbers["seed"] ?? 1,
      theme: oneOf(themes, options["theme"]) ?? "auto",
      format: oneOf(chartFormats, options["format"]) ?? "svg",
    };
    return charts({ ...asked, ...common(options), ...spoken(setting) }, setting.effects);
  },
};

/** `khung methods compare A B`. */
export const compare: Run = async ({ args, options }, setting) => {
  const [action, left, right] = args;
  if (action !== "compare" || left === undefined || right === undefined) return usage(wrongCompare, setting);
  const { compareMethods } = await import("../app/readiness/compare-methods.ts");
  const asked = { left, right, ...answersOf(options), ...given("edition", text(options["edition"])) };
  return compareMethods({ ...asked, ...tabled(options, setting) }, setting.effects);
};

function answersOf(options: Options) {
  const named = (name: "data" | "method" | "year") => given(name, text(options[name]));
  return {
    ...named("data"),
    ...named("method"),
    ...named("year"),
    ...decimalOf(options),
    changes: changesOf(options),
  };
}

function given<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: string });
}

/** How tables are asked for. */
export function tabled(options: Options, setting: Setting) {
  const format = options["json"] ? ("json" as const) : (oneOf(formats, options["format"]) ?? "terminal");
  return { format, ...given("output", text(options["output"])), ...spoken(setting) };
}

async function usage(words: Words, { language }: Setting): Promise<Outcome> {
  return (await import("../app/outcome.ts")).wrongUsage(words, language);
}

interface NumberRule {
  readonly standard?: number;
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

interface Numbers {
  readonly numbers: Readonly<Record<string, number>>;
}

/** The numbers of options, each within its bounds; or what is wrong with the first that is not. */
function numbersOf(options: Options, rules: Readonly<Record<string, NumberRule>>): Numbers | { readonly wrong: Words } {
  const found: Record<string, number> = {};
  for (const [name, { standard, least, most, whole }] of Object.entries(rules)) {
    const written = text(options[name]);
    const value = written === undefined ? standard : Number(written);
    if (value === undefined) continue;
    if (written?.trim() === "" || !(value >= least && value <= most) || (whole && !Number.isInteger(value)))
      return { wrong: wrongNumber(name, least, most, whole ?? false) };
    found[name] = value;
  }
  return { numbers: found };
}

function wrongNumber(name: string, least: number, most: number, whole: boolean): Words {
  const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return {
    vi: `${option} là một số${whole ? " nguyên" : ""} từ ${least} đến ${most}.`,
    en: `${option} is a ${whole ? "whole " : ""}number from ${least} to ${most}.`,
  };
}

/** `CODE=number` for each; nothing where one is written otherwise. */
function codedNumbers(pairs: readonly string[]): Readonly<Record<string, number>> | undefined {
  const entries = pairs.map((pair): readonly [string, number] => {
    const [, code = "", value = ""] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    return [code, value.trim() === "" ? Number.NaN : Number(value)];
  });
  return entries.every(([, value]) => Number.isFinite(value)) ? Object.fromEntries(entries) : undefined;
}

const wrongPair: Words = {
  vi: "--limit và --cost viết là MÃ=số, ví dụ --cost OSI=10; chi phí lớn hơn 0.",
  en: "--limit and --cost are written CODE=number, such as --cost OSI=10; a cost is greater than 0.",
};
const oneSpread: Words = {
  vi: "Chỉ dùng một trong hai: --weights-within hoặc --weights-dirichlet.",
  en: "Use one of the two: --weights-within or --weights-dirichlet.",
};
const wrongCompare: Words = {
  vi: "Viết là: khung methods compare TRƯỚC SAU (hai kỳ đánh giá, hoặc hai phương pháp cùng --edition hay --data).",
  en: "Write: khung methods compare LEFT RIGHT (two editions, or two methods with --edition or --data).",
};
