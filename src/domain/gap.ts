import type { Level } from "./agency.ts";
import type { PartialDate } from "./date.ts";
import type { Necessity } from "./framework.ts";
import type { GapDecision } from "./gap-decisions.ts";
import type { Subject } from "./subject.ts";
import type { Words } from "./text.ts";

/**
 * How a building block is realised at a date. `partly`: something in use realises it, but evidence that the framework
 * requires is missing; `planned`: only plans do; `missing`: nothing does; `surplus`: it is there, though the framework
 * does not know of it.
 */
export const realisations = ["realised", "partly", "planned", "missing", "surplus"] as const;
export type Realisation = (typeof realisations)[number];

/** What is to make a block real, and when, as far as the model says. */
export interface Plan {
  readonly by: Subject;
  /** The project that delivers it. */
  readonly project?: Subject;
  readonly due?: PartialDate;
}

/** A building block at one date. */
export interface Realised {
  readonly state: Realisation;
  /** What realises it, in use at the date. */
  readonly by: readonly Subject[];
  /** Evidence that the framework requires and the model lacks; not empty where the state is `partly`. */
  readonly lacking: readonly Words[];
  readonly plans: readonly Plan[];
}

/** A building block as it is and at the target. */
export interface CoverageRow {
  readonly block: Subject;
  readonly layer: Subject["id"];
  readonly necessity: Necessity;
  /** The sources know the block by the date, so that a model may be asked for it. */
  readonly due: boolean;
  readonly asIs: Realised;
  readonly target: Realised;
  /** The agencies that answer for what realises it, as it is or at the target. */
  readonly agencies: readonly string[];
  /** The administrative levels of those agencies. */
  readonly levels: readonly Level[];
}

/** A system that realises nothing which the framework knows. */
export interface SurplusRow {
  readonly subject: Subject;
  readonly owner?: Subject;
  readonly asIs: boolean;
  readonly target: boolean;
}

/** The coverage of a framework by a province: block × (as it is, target). */
export interface Coverage {
  readonly framework: string;
  readonly asIs: PartialDate;
  readonly target: PartialDate;
  readonly rows: readonly CoverageRow[];
  readonly surplus: readonly SurplusRow[];
  /** Blocks for which the model's own framework has no word: unknown, which is neither there nor missing. */
  readonly unmapped: readonly Subject[];
}

/**
 * The TOGAF gap matrix, as far as it is not empty: `kept` where a baseline block stays, `replaced` where another takes
 * over, `new` in the row of what the baseline lacks, `eliminated` in the column of what the target drops.
 */
export interface GapMatrix {
  readonly baseline: readonly Subject[];
  readonly target: readonly Subject[];
  readonly cells: readonly MatrixCell[];
}

/** `baseline` is absent in the row New, `target` in the column Eliminated. */
export interface MatrixCell {
  readonly baseline?: string;
  readonly target?: string;
  readonly meaning: "kept" | "replaced" | "new" | "eliminated";
  /** Of an elimination: whether someone decided it, by a replacement or a waiver with its reason. */
  readonly decided?: Words;
}

/** The parts of the way from a service to what carries it, in their order. */
export type TraceStep = "service" | "function" | "application" | "database" | "node";

/** One service with all that it rests on, step by step, and where the way breaks off. */
export interface ServiceTrace {
  readonly service: Subject;
  readonly steps: Readonly<Record<Exclude<TraceStep, "service">, readonly Subject[]>>;
  readonly holes: readonly Hole[];
}

/** A place where the way from services to infrastructure breaks off. `at`: what lacks the next step. */
export interface Hole {
  readonly at: Subject;
  readonly lacks: Exclude<TraceStep, "service">;
}

/** A thing whose failure stops others: directly or through what stands between. */
export interface FailurePoint {
  readonly subject: Subject;
  readonly services: readonly Subject[];
  readonly applications: readonly Subject[];
  /** Public services that stop, groups of services counted by their size. */
  readonly amount: number;
  /** A second site or a backup is there, so that others go on. */
  readonly covered: boolean;
}

/** A node for which no other stands in, and the amount of public services that stop with it. */
export type LoneNode = Pick<FailurePoint, "subject" | "amount">;

/** How data gets from where it is kept to who needs it. */
export type ExchangeWay = "axis" | "direct" | "unsaid" | "none";

/** An exchange between two departments, or with a national system, that services or applications need. */
export interface NeededExchange {
  readonly reader: Subject;
  readonly data: Subject;
  readonly needs: readonly Subject[];
  readonly way: ExchangeWay;
  /** The links that carry it. */
  readonly links: readonly Subject[];
}

/** What the needs of services say of the integration of a province. */
export interface IntegrationGaps {
  readonly exchanges: readonly NeededExchange[];
  /** The hop from one administrative level to the next that data cannot take. */
  readonly brokenHop?: { readonly from: Level; readonly to: Level };
  /** National systems that something reads and no link leads to. */
  readonly unconnected: readonly Subject[];
}

/**
 * All that a gap analysis says of a province, before it is told as a list of gaps. What only tables tell, at length
 * (`blocks`, `traces`, `failurePoints`), is worked out when it is first read.
 */
export interface GapAnalysis {
  readonly coverage: Coverage;
  readonly blocks: GapMatrix;
  readonly systems: GapMatrix;
  readonly traces: readonly ServiceTrace[];
  /** Services handled online that no application realises. */
  readonly unsupported: readonly Subject[];
  /** Systems that services rest on and that no node runs. */
  readonly unhosted: readonly Subject[];
  /** Applications that no service rests on, nobody uses and nothing exchanges data with, as far as the model says. */
  readonly idle: readonly Subject[];
  /** Databases that something reads and nobody keeps. */
  readonly unmastered: readonly Subject[];
  readonly failurePoints: readonly FailurePoint[];
  /** Of these, the nodes for which no other stands in and with which several applications stop. */
  readonly loneNodes: readonly LoneNode[];
  readonly integration: IntegrationGaps;
}

/** The kinds of gap, in the order in which they are told. */
export const gapKinds = [
  "block-missing",
  "block-partly",
  "block-planned",
  "block-surplus",
  "elimination-undecided",
  "service-unsupported",
  "application-serves-nothing",
  "data-without-master",
  "system-without-host",
  "single-point-of-failure",
  "exchange-missing",
  "exchange-direct",
  "level-unreachable",
  "national-system-unconnected",
  "duplicate",
] as const;
export type GapKind = (typeof gapKinds)[number];

/** One gap. The id is made of what it is about, so that decisions on it survive later runs. */
export interface Gap {
  /** `block-missing/lgsp`, `exchange-missing/mot-cua/csdl-y-te`. */
  readonly id: string;
  readonly kind: GapKind;
  readonly subjects: readonly Subject[];
  /** What is missing or too much: a sentence that stands alone. */
  readonly what: Words;
  /** What its kind and subjects do not say yet: the evidence that is missing, the services that would stop. */
  readonly detail?: Words;
  /** Of a block. */
  readonly necessity?: Necessity;
  readonly layer?: string;
  /** The agencies that would have to act. */
  readonly agencies: readonly string[];
  /** What the model plans against it. */
  readonly plans: readonly Plan[];
  readonly decision?: GapDecision;
}
