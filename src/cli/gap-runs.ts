import type { Outcome } from "../app/outcome.ts";
import type { Invocation } from "./command.ts";
import { dated, many, oneOf, spoken, text } from "./option-values.ts";
import type { Setting } from "./setting.ts";

type Run = (invocation: Invocation, setting: Setting) => Promise<Outcome>;

const formats = ["terminal", "json", "markdown", "csv", "xlsx", "html"] as const;

/** What the commands of gap analysis do. */
export const gapRuns: Readonly<Record<string, Run>> = {
  gaps: async ({ args, options }, setting) => {
    const { gaps } = await import("../app/gaps/gaps.ts");
    const asked = { folder: args[0] ?? "", tables: many(options["table"]), ...framed(options) };
    return gaps({ ...asked, ...tabled(options, setting), ...dated(options) }, setting.effects);
  },
  roadmap: async ({ args, options }, setting) => {
    const { roadmap } = await import("../app/gaps/roadmap.ts");
    const asked = {
      folder: args[0] ?? "",
      isWritten: options["write"] === true,
      budgets: many(options["budget"]),
      ...framed(options),
      ...dated(options),
    };
    return roadmap({ ...asked, ...tabled(options, setting) }, setting.effects);
  },
  diff: async ({ args, options }, setting) => {
    const { diff } = await import("../app/gaps/diff.ts");
    return diff({ before: args[0] ?? "", after: args[1] ?? "", ...tabled(options, setting) }, setting.effects);
  },
  trace: async ({ args, options }, setting) => {
    const { trace } = await import("../app/gaps/trace.ts");
    return trace(traced(args, options, setting), setting.effects);
  },
  impact: async ({ args, options }, setting) => {
    const { impact } = await import("../app/gaps/trace.ts");
    return impact(traced(args, options, setting), setting.effects);
  },
};

type Options = Invocation["options"];

function tabled(options: Options, setting: Setting) {
  const format = options["json"] ? "json" : (oneOf(formats, options["format"]) ?? "terminal");
  const output = text(options["output"]);
  return { format, ...(output === undefined ? {} : { output }), ...spoken(setting) };
}

function traced(args: readonly string[], options: Options, setting: Setting) {
  return { folder: args[0] ?? "", element: args[1] ?? "", ...tabled(options, setting), ...dated(options) };
}

function framed(options: Options): { readonly framework?: string } {
  const framework = text(options["framework"]);
  return framework === undefined ? {} : { framework };
}
