import type { PartialDate } from "../../domain/date.ts";
import type { Language } from "../../domain/text.ts";
import { check } from "../check/check.ts";
import { draw } from "../draw/draw.ts";
import type { Effects } from "../effects.ts";
import { diff } from "../gaps/diff.ts";
import { gaps } from "../gaps/gaps.ts";
import { roadmap } from "../gaps/roadmap.ts";
import { impact, trace } from "../gaps/trace.ts";
import type { Outcome } from "../outcome.ts";
import { noChanges } from "../readiness/change-method.ts";
import { inspect } from "../readiness/inspect.ts";
import { panel } from "../readiness/panel.ts";
import { rank } from "../readiness/rank.ts";
import { reachTarget } from "../readiness/reach.ts";
import { scoreProvince } from "../readiness/score.ts";
import { simulate } from "../readiness/simulate.ts";

/** What an address says to a verb of the command line. What is absent was not asked for. */
export interface VerbAsked {
  readonly folder?: string | undefined;
  readonly element?: string | undefined;
  readonly view?: string | undefined;
  readonly edition?: string | undefined;
  readonly editions?: readonly string[] | undefined;
  readonly method?: string | undefined;
  readonly framework?: string | undefined;
  readonly group?: string | undefined;
  readonly unit?: string | undefined;
  readonly rank?: number | undefined;
  readonly at?: PartialDate | undefined;
  readonly since?: PartialDate | undefined;
  readonly language: Language;
}

/** A verb of the command line that prints JSON. */
export type VerbName = keyof typeof verbs;

/** So many replications answer within a second or two. */
const replications = 500;
const seed = 1;

type Verb = (asked: VerbAsked, effects: Effects) => Promise<Outcome>;

const verbs = {
  check: (asked, effects) =>
    check(
      { ...said(asked), ...dated(asked), folders: [asked.folder ?? ""], rules: [], format: "json", severity: "error" },
      effects,
    ),
  gaps: (asked, effects) => gaps({ ...ofFolder(asked), ...given("framework", asked.framework), tables: [] }, effects),
  roadmap: (asked, effects) => roadmap({ ...ofFolder(asked), budgets: [], isWritten: false }, effects),
  score: (asked, effects) =>
    scoreProvince({ ...ofFolder(asked), ...given("method", asked.method), details: true }, effects),
  trace: (asked, effects) => trace({ ...ofFolder(asked), element: asked.element ?? "" }, effects),
  impact: (asked, effects) => impact({ ...ofFolder(asked), element: asked.element ?? "" }, effects),
  diff: (asked, effects) =>
    diff(
      {
        ...said(asked),
        format: "json",
        before: sideOf(asked.folder, asked.since),
        after: sideOf(asked.folder, asked.at),
      },
      effects,
    ),
  draw: (asked, effects) =>
    draw(
      {
        ...said(asked),
        ...dated(asked),
        ...given("since", asked.since),
        folder: asked.folder ?? "",
        views: [asked.view ?? ""],
        formats: ["json"],
        json: true,
      },
      effects,
    ),
  rank: (asked, effects) =>
    rank({ ...ofEdition(asked), ...given("group", asked.group), changes: noChanges, format: "json" }, effects),
  simulate: (asked, effects) =>
    simulate(
      { ...ofEdition(asked), format: "json", replications, seed, vary: [], eachWeight: false, sobol: 0 },
      effects,
    ),
  inspect: (asked, effects) =>
    inspect({ ...ofEdition(asked), format: "json", stage: "raw", correlation: "pearson" }, effects),
  reach: (asked, effects) =>
    reachTarget(
      { ...ofEdition(asked), format: "json", province: asked.unit ?? "", limits: {}, ...given("rank", asked.rank) },
      effects,
    ),
  panel: (asked, effects) => panel({ ...said(asked), format: "json", editions: asked.editions ?? [] }, effects),
} as const satisfies Record<string, Verb>;

/** Runs a verb of the command line for its JSON. Nothing is written: what a verb would write comes back with its outcome. */
export function runVerb(verb: VerbName, asked: VerbAsked, effects: Effects): Promise<Outcome> {
  return verbs[verb](asked, effects);
}

function said({ language }: VerbAsked) {
  return { language, colour: false, width: 100 } as const;
}

function dated({ at }: VerbAsked): { readonly at?: PartialDate } {
  return at === undefined ? {} : { at };
}

function ofFolder(asked: VerbAsked) {
  return { ...said(asked), ...dated(asked), folder: asked.folder ?? "", format: "json" } as const;
}

function ofEdition(asked: VerbAsked) {
  return { ...said(asked), edition: asked.edition ?? "", ...given("method", asked.method) };
}

/** A field that is only there where it was asked for. */
function given<K extends string, V>(name: K, value: V | undefined): { readonly [_ in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [_ in K]?: V };
}

function sideOf(folder = "", date: PartialDate | undefined): string {
  return date === undefined ? folder : `${folder}@${date}`;
}
