import type { PartialDate } from "./date.ts";
import type { Money } from "./money.ts";
import type { projectKinds } from "./project.ts";
import type { Subject } from "./subject.ts";
import type { Text, Words } from "./text.ts";

export type ProjectKind = (typeof projectKinds)[number];

/** A month, counted from January of the year 0: `2016-01` is 24192. */
export type Month = number;

/**
 * Where a work package comes from. `project`: a project of the model; `deliverable`: one thing that a project of several
 * delivers; `element`: a planned element that no project delivers; `proposed`: by khung, against a gap.
 */
export const packageOrigins = ["project", "deliverable", "element", "proposed"] as const;
export type PackageOrigin = (typeof packageOrigins)[number];

/** What has to come first, and why. */
export interface Prerequisite {
  readonly id: string;
  readonly why: Words;
}

/** A package of work, before it is put into time. Durations in months. */
export interface WorkPackage {
  readonly id: string;
  readonly name: Text;
  readonly origin: PackageOrigin;
  readonly kind: ProjectKind;
  /** The project of the model that it is, or is part of. */
  readonly project?: Subject;
  readonly owner?: Subject;
  /** Elements that it brings into use. */
  readonly delivers: readonly Subject[];
  /** Blocks that it realises. */
  readonly realizes: readonly Subject[];
  readonly after: readonly Prerequisite[];
  readonly duration: number;
  /** Neither the model nor a source says how long it takes: the duration is an assumption. */
  readonly isDurationAssumed: boolean;
  /** As the model has it: not before, not after. */
  readonly notBefore?: Month;
  readonly notAfter?: Month;
  readonly cost?: Money;
  readonly funding?: Text;
  /** Ids of the gaps that it closes. */
  readonly closes: readonly string[];
}

/** A package in time. Ends are exclusive: the month after the last. */
export interface TimedPackage extends WorkPackage {
  readonly earliestStart: Month;
  readonly earliestEnd: Month;
  readonly latestStart: Month;
  readonly latestEnd: Month;
  /** Where it is put, after the budgets of the years are heeded. */
  readonly start: Month;
  readonly end: Month;
  /** A month lost here is lost at the end. */
  readonly isCritical: boolean;
  /** Months by which it misses the date that the model sets; 0 where it does not. */
  readonly late: number;
}

/** A package of a roadmap. */
export interface ScheduledPackage extends TimedPackage {
  /** From 1: packages of a wave wait for nothing but earlier waves, and end later than those. */
  readonly wave: number;
}

/** The cost of a year in one currency: known costs, spread evenly over the months of their packages. */
export interface YearCost {
  readonly year: number;
  readonly currency: Money["currency"];
  readonly amount: number;
  readonly limit?: number;
  /** The amount by source of funding, as far as packages name one. */
  readonly funding: readonly { readonly source?: Text; readonly amount: number }[];
  /** Packages of the year whose cost nobody states: not counted as zero, missing. */
  readonly unstated: readonly string[];
}

/** The packages that can be worked on together; what is done at its end is an architecture of transition. */
export interface RoadmapWave {
  readonly number: number;
  /** Of the package that begins first: longer work may begin in the time of an earlier wave. */
  readonly start: Month;
  /** Later than that of the wave before it. */
  readonly end: Month;
  readonly packages: readonly string[];
}

/** The way from the architecture as it is to the target. Packages in the order of their start. */
export interface Roadmap {
  readonly start: Month;
  readonly end: Month;
  /** Where the model has a target: the month after it. */
  readonly target?: Month;
  readonly packages: readonly ScheduledPackage[];
  readonly waves: readonly RoadmapWave[];
  readonly years: readonly YearCost[];
  /** Packages that wait for one another in a circle; for the schedule, the last wait of each is not heeded. */
  readonly circles: readonly (readonly string[])[];
  /** Ids of the gaps that need a decision, not work. */
  readonly toDecide: readonly string[];
}

/** What may be spent in a year. */
export interface Budget {
  readonly year: number;
  readonly limit: Money;
}

/** What a rule finds before and after a step of the roadmap. */
export interface FindingShift {
  readonly rule: string;
  readonly before: number;
  readonly after: number;
}

/** The architecture at the end of a wave, checked by every rule and measured. */
export interface TransitionState {
  readonly wave: number;
  readonly date: PartialDate;
  /** Blocks that stand how, of those that the framework asks for. */
  readonly realised: number;
  readonly planned: number;
  readonly missing: number;
  /** Findings of every rule, in use at that date. */
  readonly findings: number;
  /** Rules of which the wave before had more or fewer findings. */
  readonly shifts: readonly FindingShift[];
  /** The share of mandatory blocks in place, 0 to 1; absent where the framework asks for none. */
  readonly score?: number;
}

/** What one package brings: gaps, findings that go, and the share of mandatory blocks that it adds. */
export interface PackageValue {
  readonly id: string;
  readonly closes: number;
  readonly gone: readonly FindingShift[];
  readonly scoreGain: number;
  /** Public services that rest on what it delivers. */
  readonly services: number;
}
