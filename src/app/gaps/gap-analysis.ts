import { byPlace, type Diagnostic } from "../../domain/diagnostic.ts";
import type { Gap, GapAnalysis } from "../../domain/gap.ts";
import type { GapDecisions } from "../../domain/gap-decisions.ts";
import type { Duplicate } from "../../domain/overlap.ts";
import type { Subject } from "../../domain/subject.ts";
import type { Words } from "../../domain/text.ts";
import { analyse } from "../../gaps/analysis.ts";
import { duplicatesOf } from "../../gaps/duplicates.ts";
import { about, gapsOf } from "../../gaps/gap-list.ts";
import type { Graph } from "../../graph/graph.ts";
import { atTarget } from "../../graph/target.ts";
import { toTerminal } from "../../reporters/terminal.ts";
import type { AnyRule } from "../../rules/rule.ts";
import { provinceAgainst } from "../check/against.ts";
import { decisionFindings } from "../check/decision-findings.ts";
import { unmetRequirements } from "../check/unmet-requirements.ts";
import { waivedEliminations } from "../check/waived-eliminations.ts";
import type { Effects } from "../effects.ts";
import { type LoadedDecisions, loadGapDecisions } from "../load/load-gap-decisions.ts";
import type { LoadedProvince } from "../load/load-province.ts";
import { reportOptions, type Speech } from "../report.ts";

/** A province, compared with a framework. */
export interface AnalysedProvince {
  readonly province: LoadedProvince;
  /** As it is, read against the framework that was asked for. */
  readonly asIs: Graph;
  readonly target: Graph;
  readonly analysis: GapAnalysis;
  readonly duplicates: readonly Duplicate[];
  readonly gaps: readonly Gap[];
  /** What was decided, and what is wrong with the shape of the file. */
  readonly loaded: LoadedDecisions;
  /** The requirements of the framework that it is read against. */
  readonly requirements: readonly AnyRule[];
}

/** Why a province cannot be compared with a framework. */
export interface CannotCompare {
  readonly why: Words;
}

/** Analyses a province against its own framework, or against another that its blocks are mapped to. */
export async function analyseProvince(
  province: LoadedProvince,
  graph: Graph,
  framework: string | undefined,
  effects: Effects,
): Promise<AnalysedProvince | CannotCompare> {
  const against = framework === undefined ? undefined : await provinceAgainst(province, framework, effects);
  if (against && !against.against) return { why: noMapping(framework ?? "") };
  const asIs = against?.against?.graph ?? graph;
  const target = atTarget(asIs);
  const requirements = (against?.province ?? province).framework.rules;
  const loaded = await loadGapDecisions(province.workspace, effects);
  await effects.pause?.();
  const { decisions } = loaded;
  const waived = waivedEliminations(province);
  const decisionOn = ({ id }: Subject): Words | undefined => {
    const decided = decisions.gaps?.[`elimination-undecided/${id}`];
    const note = decided?.note ?? decided?.decidedBy;
    return decided && decided.status !== "open"
      ? { vi: note ?? decided.status, en: note ?? decided.status }
      : waived(id);
  };
  const unmapped = against?.against?.unmapped ?? [];
  const unmetIn = (at: Graph) => unmetRequirements(requirements, at);
  const analysis = analyse({ asIs, target }, { decisionOn, unmapped, unmetIn });
  await effects.pause?.();
  const duplicates = duplicatesOf(asIs);
  await effects.pause?.();
  const gaps = [...gapsOf(analysis, asIs), ...duplicates.map(duplicateGap)].map((gap) => decidedOn(gap, decisions));
  return { province, asIs, target, analysis, duplicates, gaps, loaded, requirements };
}

function duplicateGap({ id, first, second, reasons }: Duplicate): Gap {
  const said = (language: "vi" | "en"): string => reasons.map(({ words }) => words[language]).join("; ");
  return { ...about("duplicate", [first, second], { vi: said("vi"), en: said("en") }), id };
}

function decidedOn(gap: Gap, { gaps = {} }: GapDecisions): Gap {
  const decision = Object.hasOwn(gaps, gap.id) ? gaps[gap.id] : undefined;
  return decision ? { ...gap, decision } : gap;
}

function noMapping(framework: string): Words {
  return {
    vi: `Chưa có ánh xạ từ khung của mô hình sang “${framework}” nên chưa đối chiếu được.`,
    en: `No mapping leads from the model's framework to “${framework}”: nothing was compared.`,
  };
}

/** What is wrong with the file of decisions, told with its places; nothing where all is right. */
export function decisionFaults(
  { province, asIs, gaps, loaded }: AnalysedProvince,
  speech: Speech,
  more: readonly Diagnostic[] = [],
): string {
  const found = [...loaded.diagnostics, ...decisionFindings(loaded, asIs, gaps), ...more].sort(byPlace);
  const { rawText } = loaded;
  return found.length ? toTerminal(found, { ...reportOptions([province], speech), rawText, fileCount: 1 }) : "";
}
