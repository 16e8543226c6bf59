import type { AnyCard } from "../../domain/card.ts";
import type { Arguments, Diagnostic } from "../../domain/diagnostic.ts";
import { groupBy } from "../../domain/grouping.ts";
import type { Place } from "../../domain/place.ts";
import { isPlaceholder } from "../../domain/waiver.ts";
import type { WrittenWaiver } from "../../source/read-waivers.ts";
import { card as expired } from "../cards/waiver/expired.ts";
import { card as unfinished } from "../cards/waiver/unfinished.ts";
import { card as unknownRule } from "../cards/waiver/unknown-rule.ts";
import { card as unused } from "../cards/waiver/unused.ts";
import { isOver, type Judgement } from "./judgement.ts";
import type { KnownRules } from "./known-rules.ts";
import { covers } from "./waiver-match.ts";

/** What the waivers of a province are held against. */
export interface WaiverSetting {
  /** The workspace's root, as the user knows it. */
  readonly root: string;
  /** Without it nobody can tell whether a time is over. */
  readonly judgement: Judgement | undefined;
  /** All that a model's own date and framework give was judged: what no finding needs is not needed. */
  readonly isWhole: boolean;
  readonly rules: KnownRules;
}

/** Findings without those that are waived; `about` is what is wrong with the waivers. */
export interface Waiving {
  readonly kept: readonly Diagnostic[];
  readonly waived: readonly Diagnostic[];
  readonly about: readonly Diagnostic[];
}

/** Takes out the findings that a waiver covers. A waiver whose time is over, or which covers nothing, is a finding itself. */
export function waive(
  findings: readonly Diagnostic[],
  waivers: readonly WrittenWaiver[],
  setting: WaiverSetting,
): Waiving {
  const ofRule = groupBy(waivers, ({ waiver }) => waiver.rule);
  const covered = new Map<WrittenWaiver, Diagnostic[]>();
  const kept: Diagnostic[] = [];
  for (const finding of findings) {
    const found = ofRule.get(finding.rule)?.find(({ waiver }) => covers(waiver, finding, setting.root));
    if (found) covered.set(found, [...(covered.get(found) ?? []), finding]);
    if (!found || hasEnded(found, setting)) kept.push(finding);
  }
  return {
    kept,
    waived: [...covered].flatMap(([waiver, found]) => (hasEnded(waiver, setting) ? [] : found)),
    about: waivers.flatMap((waiver) => verdict(waiver, covered.get(waiver) ?? [], setting)),
  };
}

function hasEnded({ waiver }: WrittenWaiver, { judgement }: WaiverSetting): boolean {
  return judgement !== undefined && isOver(waiver.until, judgement);
}

/** What is wrong with a waiver: the first of the reasons for which it does not do what it says. */
function verdict(
  written: WrittenWaiver,
  covered: readonly Diagnostic[],
  setting: WaiverSetting,
): readonly Diagnostic[] {
  const { waiver, at } = written;
  const { rule, element, until } = waiver;
  const tell = teller(element);
  const { judgement, isWhole, rules } = setting;
  if (rules.isUnknown(rule)) return [tell(unknownRule, at.rule, { rule }, { suggestions: rules.near(rule) })];
  if (judgement && hasEnded(written, setting)) {
    const label = { vi: "phát hiện không còn được miễn trừ", en: "no longer waived" };
    const related = covered.map((finding) => ({ at: finding.at, label }));
    return [tell(expired, at.until, { rule, until, ...judgement }, { related })];
  }
  if (isWhole && rules.isJudged(rule) && covered.length === 0) return [tell(unused, at.rule, { rule, element })];
  return unfinishedWords(written, tell);
}

const wordFields = ["reason", "decidedBy"] as const;

function unfinishedWords({ waiver, at }: WrittenWaiver, tell: Tell): readonly Diagnostic[] {
  const [first, ...others] = wordFields.filter((field) => isPlaceholder(waiver[field]));
  if (!first) return [];
  const label = { vi: "chỗ này cũng vậy", en: "here too" };
  const related = others.map((field) => ({ at: at[field], label }));
  return [tell(unfinished, at[first], { field: first, written: waiver[first] }, { related })];
}

type Extras = Partial<Pick<Diagnostic, "related" | "suggestions">>;
type Tell = (card: AnyCard, at: Place, args: Arguments, extras?: Extras) => Diagnostic;

function teller(element: string): Tell {
  return ({ id, severity }, at, args, { related = [], suggestions = [] } = {}) => ({
    rule: id,
    severity,
    at,
    args,
    related,
    suggestions,
    elements: [element],
  });
}
