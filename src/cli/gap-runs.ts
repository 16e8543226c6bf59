import type { Outcome } from "../app/outcome.ts";
import type { Invocation } from "./command.ts";
import { dated, many, oneOf, spoken, text } from "./option-values.ts";
import { remembered } from "./remembered.ts";
import type { Setting } from "./setting.ts";

type Run = (invocation: Invocation, setting: Setting) => Promise<Outcome>;

const formats = ["terminal", "json", "markdown", "csv", "xlsx", "html"] as const;

/** What the commands of gap analysis do. */
export const gapRuns: Readonly<Record<string, Run>> = {
  gaps: ({ args, options }, setting) => {
    const asked = { folder: args[0] ?? "", tables: many(options["table"]), ...framed(options) };
    const request = { ...asked, ...tabled(options, setting), ...dated(options) };
    return remembered("gaps", request, setting, async () => (await import("../app/gaps/gaps.ts")).gaps);
  },
  roadmap: async ({ args, options }, setting) => {
    const asked = {
      folder: args[0] ?? "",
      isWritten: options["write"] === true,
      budgets: many(options["budget"]),
      ...framed(options),
      ...dated(options),
    };
    const request = { ...asked, ...tabled(options, setting) };
    const load = async () => (await import("../app/gaps/roadmap.ts")).roadmap;
    // What changes the model is done each time that it is asked for.
    return request.isWritten ? (await load())(request, setting.effects) : remembered("roadmap", request, setting, load);
  },
  diff: ({ args, options }, setting) => {
    const request = { before: args[0] ?? "", after: args[1] ?? "", ...tabled(options, setting) };
    return remembered("diff", request, setting, async () => (await import("../app/gaps/diff.ts")).diff);
  },
  trace: ({ args, options }, setting) => {
    const request = traced(args, options, setting);
    return remembered("trace", request, setting, async () => (await import("../app/gaps/trace.ts")).trace);
  },
  impact: ({ args, options }, setting) => {
    const request = traced(args, options, setting);
    return remembered("impact", request, setting, async () => (await import("../app/gaps/trace.ts")).impact);
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
