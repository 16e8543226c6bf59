import type { Subject } from "./subject.ts";

/** Something on the way from an element, and how many steps away it is. */
export interface ReachedSubject {
  readonly subject: Subject;
  readonly steps: number;
}

/** What stops when an element fails. */
export interface Impact {
  /** The nearest first. */
  readonly reached: readonly ReachedSubject[];
  /** Public services, groups of services counted by their size. */
  readonly services: number;
  /** Dossiers of those services in a year, as far as the model states them; absent where it states none. */
  readonly dossiersPerYear?: number;
  readonly applications: number;
  /** Groups of users of what stops. */
  readonly users: readonly Subject[];
  /** Agencies that own what stops. */
  readonly agencies: readonly Subject[];
}
