import type { licences } from "./application.ts";
import type { PartialDate } from "./date.ts";
import type { Money } from "./money.ts";
import type { Status } from "./provenance.ts";
import type { Subject } from "./subject.ts";
import type { Words } from "./text.ts";

/** Why two things are held to be the same, from the gravest down. */
export const duplicateReasons = [
  "same-product",
  "same-block-and-users",
  "same-data-mastered",
  "project-buys-existing",
  "same-functions",
  "similar-name",
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

/** One reason, with what it rests on put into words. */
export interface Reason {
  readonly kind: DuplicateReason;
  readonly words: Words;
}

/** How sure a duplicate is: one weak sign, one strong sign, or several together. */
export type Confidence = "low" | "medium" | "high";

/** Two things of one province that may be one. */
export interface Duplicate {
  /** `duplicate/mot-cua/mot-cua-y-te`: survives later runs. */
  readonly id: string;
  readonly first: Subject;
  readonly second: Subject;
  readonly reasons: readonly Reason[];
  readonly confidence: Confidence;
  /** What the second one costs, as far as the model states it: what might be saved. */
  readonly costs: readonly Money[];
}

/** An application that runs in a province. */
export interface Installation {
  readonly province: string;
  readonly application: Subject;
  readonly costs: readonly Money[];
  readonly live?: PartialDate;
  /** The province itself is to retire or replace it. */
  readonly isLeaving: boolean;
  readonly status?: Status;
}

/** A product, or where none is named a system of its own, with the provinces in which it runs. */
export interface Solution {
  /** `vnpt/ioffice`, or `<province>/<application>` of what names no product. */
  readonly id: string;
  readonly name: Subject["name"];
  readonly vendor?: string;
  readonly product?: string;
  readonly license?: (typeof licences)[number];
  readonly blocks: readonly Subject[];
  readonly installations: readonly Installation[];
}

/** A block that a province lacks or only plans, with what it could take over. */
export interface TakeOver {
  readonly block: Subject;
  readonly state: "missing" | "planned" | "partly";
  /** Open source first, then what runs in most provinces. */
  readonly solutions: readonly Solution[];
}

/** The classes of application rationalisation (TIME). */
export const timeClasses = ["tolerate", "invest", "migrate", "eliminate"] as const;
export type TimeClass = (typeof timeClasses)[number];

/** One application: the class that follows from its fit, beside the class that someone decided. */
export interface Rationalisation {
  readonly application: Subject;
  /** 1 to 4 each; absent where nobody rated. */
  readonly functional?: number;
  readonly technical?: number;
  /** Absent where a rating is missing: what is not rated is not classified. */
  readonly computed?: TimeClass;
  readonly decided?: TimeClass;
}

/** What an application or block costs over the years from the first to the last, both included, in one currency. */
export interface TotalCost {
  readonly subject: Subject;
  readonly currency: Money["currency"];
  readonly build: number;
  /** Running costs of the years in which it is in use. */
  readonly run: number;
  readonly total: number;
  /** Applications whose costs the model does not state: they are not counted as zero, they are missing. */
  readonly unstated: readonly Subject[];
}

/** What building on the platform would save, by a rule of thumb that has a source. */
export interface PlatformSaving {
  readonly applications: readonly Subject[];
  readonly currency: Money["currency"];
  /** What building them apart costs. */
  readonly apart: number;
  readonly saved: number;
  readonly assumption: Words;
  readonly source: string;
  readonly status: Status;
}

/** What a replacement takes over of the databases of the system that it replaces. */
export interface Inheritance {
  readonly application: Subject;
  readonly replaced: Subject;
  readonly inherited: readonly Subject[];
  readonly left: readonly Subject[];
}
