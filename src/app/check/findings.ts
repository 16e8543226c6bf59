import type { Catalogue } from "../../domain/card.ts";
import { byPlace, type Diagnostic } from "../../domain/diagnostic.ts";
import { severityIn } from "../../domain/settings.ts";
import type { AppliedWaiver } from "../../domain/waiver.ts";
import { rules } from "../../rules/catalogue.ts";
import { judge, judgeInTurns } from "../../rules/judge.ts";
import type { SettingsReading } from "../../source/read-settings.ts";
import { card as settingsUnknownRule } from "../cards/settings/unknown-rule.ts";
import type { Pause } from "../effects.ts";
import { waiversPath } from "../load/load-guidance.ts";
import type { LoadedProvince } from "../load/load-province.ts";
import { catalogueWith } from "./catalogue.ts";
import { foldConsequences } from "./fold-consequences.ts";
import { isOver } from "./judgement.ts";
import { type KnownRules, knownRules } from "./known-rules.ts";
import { layoutFindings } from "./layout-findings.ts";
import type { Recollection } from "./recollection.ts";
import { type WaiverSetting, waive } from "./waive.ts";
import { covers, withDrafts } from "./waiver-match.ts";

/** What is found on a province, and how many findings its waivers cover. */
export interface JudgedProvince {
  readonly findings: readonly Diagnostic[];
  readonly waived: number;
}

/**
 * All findings on a province, of reading and of the rules, in the order of their places: without those that are waived,
 * each cause with what follows from it, each with the severity that the workspace gives to its rule. With the past that
 * the province was loaded with, only what changed since is judged again.
 */
export function judgeProvince(province: LoadedProvince, past?: Recollection): JudgedProvince {
  const { graph, framework, locate, sourceOf } = province;
  const all = [...rules, ...framework.rules];
  const judged = graph ? (past ? past.judge(all, locate, sourceOf) : judge(graph, all, locate)) : [];
  return concluded(province, judged);
}

/** The same findings on a province, with a pause after each rule for others who wait; without one, at once. */
export async function judgeProvinceInTurns(
  province: LoadedProvince,
  pause: Pause | undefined,
): Promise<JudgedProvince> {
  const { graph, framework, locate } = province;
  if (!graph || !pause) return judgeProvince(province);
  return concluded(province, await judgeInTurns(graph, [...rules, ...framework.rules], locate, pause));
}

/** What was found on a province, all taken together: waivers, causes with what follows from them, severities, order. */
function concluded(province: LoadedProvince, judged: readonly Diagnostic[]): JudgedProvince {
  const { graph, framework, diagnostics, waivers, settings, failed, layouts } = province;
  const catalogue = catalogueWith([framework]);
  const drifted = graph ? layoutFindings(graph, layouts) : [];
  const setting = waiverSetting(province, catalogue);
  const { kept, waived, about } = waive([...diagnostics, ...judged, ...drifted], waivers.waivers, setting);
  const folded = foldConsequences(failed ? kept : drafted(kept, province), catalogue);
  const found = [...folded, ...about, ...waivers.diagnostics, ...settingsFindings(settings, setting.rules)];
  const findings = found.map((finding) => withSeverity(finding, settings));
  return { findings: findings.sort(byPlace), waived: waived.length };
}

/** What reading found and no waiver covers, each at its own place: where a fault is mended. */
export function standingFindings(province: LoadedProvince): readonly Diagnostic[] {
  const setting = waiverSetting(province, catalogueWith([province.framework]));
  return waive(province.diagnostics, province.waivers.waivers, setting).kept;
}

/** The waivers of a province, each with how many findings it covers and whether its time is over. */
export function waiversOf(province: LoadedProvince): readonly AppliedWaiver[] {
  const { graph, framework, diagnostics, locate, waivers, judgement, workspace } = province;
  const judged = graph ? judge(graph, [...rules, ...framework.rules], locate) : [];
  return waivers.waivers.map(({ waiver }) => ({
    waiver,
    covered: [...diagnostics, ...judged].filter((finding) => covers(waiver, finding, workspace.root)).length,
    isOver: judgement !== undefined && isOver(waiver.until, judgement),
  }));
}

/** All findings on a province, in the order of their places. */
export function findingsOf(province: LoadedProvince): readonly Diagnostic[] {
  return judgeProvince(province).findings;
}

function waiverSetting(
  { workspace, judgement, isWhole, frameworkIds }: LoadedProvince,
  catalogue: Catalogue,
): WaiverSetting {
  return { root: workspace.root, judgement, isWhole, rules: knownRules(catalogue, frameworkIds) };
}

function drafted(findings: readonly Diagnostic[], { workspace, judgement }: LoadedProvince): readonly Diagnostic[] {
  return judgement ? withDrafts(findings, waiversPath(workspace), workspace.root, judgement) : findings;
}

function withSeverity(finding: Diagnostic, { settings }: SettingsReading): Diagnostic {
  const severity = severityIn(settings, finding.rule);
  return severity === undefined ? finding : { ...finding, severity };
}

/** What is wrong with the settings: their file, and rules that there are not. */
function settingsFindings(
  { settings, diagnostics, locate }: SettingsReading,
  rules: KnownRules,
): readonly Diagnostic[] {
  const unknown = Object.keys(settings.severity ?? {}).filter(rules.isUnknown);
  const found = unknown.map((rule): Diagnostic => {
    const { id, severity } = settingsUnknownRule;
    const at = locate({ element: "severity", path: [rule], part: "key" });
    const suggestions = rules.near(rule);
    return { rule: id, severity, at, args: { rule }, related: [], suggestions, elements: [] };
  });
  return [...diagnostics, ...found];
}
