import type { PartialDate } from "../domain/date.ts";
import type { Framework } from "../domain/framework.ts";
import type { Kind, Target } from "../domain/kind.ts";
import type { Element, ElementOf, Link, Model } from "../domain/model.ts";
import type { FoundReference } from "../domain/reference.ts";

/** What an edge leads to: an element of the model, or a thing that the framework declares. One object for each thing. */
export interface End<T extends Target = Target> {
  readonly kind: T;
  readonly id: string;
}

/** One reference of the model, resolved. `field` is the first step of its way: `owner`, `reads`, `from`. */
export interface Edge {
  readonly from: Element;
  readonly field: string;
  readonly path: readonly (string | number)[];
  readonly to: End;
}

/** A province's model with its references resolved, read against a framework at a date. Nothing in it changes. */
export interface Graph {
  readonly model: Model;
  readonly framework: Framework;
  /** The date of the slice: a state is asked as of this date. */
  readonly at: PartialDate;
  readonly elements: ReadonlyMap<string, Element>;
  readonly byKind: { readonly [K in Kind]: readonly ElementOf<K>[] };
  /** Notes what is read of the graph, where somebody wants to know. */
  readonly reads?: Reads;
  /** What the references of all elements lead to; worked out when it is first asked for. */
  readonly leaving: () => Leaving;
  /** Puts elements in the order of the edges that lead from them to one thing. */
  readonly inOrder: (elements: readonly Element[]) => readonly Element[];
}

/** The references of all elements, followed. */
export interface Leaving {
  /** The edges of all elements but links, by id. */
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
  /** What the links lead to, in the order of the model. */
  readonly links: readonly LinkEnds[];
  /** References to nothing that the model or the framework declares: sources, and mistakes. */
  readonly unresolved: readonly Unresolved[];
  /** What a reference leads to. */
  readonly endOf: (reference: FoundReference) => End | undefined;
}

/** What a link leads from and to, and what carries it; nothing where a reference leads nowhere. */
export interface LinkEnds extends Listed {
  readonly link: Link;
  readonly from: End | undefined;
  readonly to: End | undefined;
  readonly via: End | undefined;
}

/** A reference that gave no edge. */
export interface Unresolved {
  readonly from: Element;
  readonly reference: FoundReference;
}

/** Marks on what is read of a graph, one bit for each: what is worked out bears the marks of all that was read for it. */
export type Marks = number;

/** Which marks the parts of a graph bear: a kind of element, or whatever else may change without the rest. */
export interface Marking {
  /** Of the elements of a kind, all of them: which there are, and what they say. */
  readonly ofList: (kind: Kind) => Marks;
  /** Of what an id stands for, whether there is such an element or not. */
  readonly ofElement: (id: string) => Marks;
  /** Of the references to one thing that elements of some kinds have. */
  readonly ofIncoming: (kind: Target, id: string, from: Iterable<Kind>) => Marks;
  /** Of the date of the graph, where an answer is not the same at all of the dates. */
  readonly ofDate: Marks;
  /** The dates between which answers are kept. */
  readonly dates: readonly PartialDate[];
}

/** What is read of a graph that notes it. */
export interface Reads {
  /** The marks of all that was read since they were last wiped off. */
  readonly noted: { marks: Marks };
  readonly marking: Marking;
  /** The graph that notes nothing, where an answer is noted otherwise. */
  readonly bare: Graph;
  /** What was worked out for graphs before this one and still holds. */
  readonly facts: Facts;
}

/** What was worked out, and the marks of what was read for it, where the graph notes them. */
export interface Answer<T> {
  readonly fact: T;
  readonly marks: Marks;
}

/** Answers by the id of the thing that was asked about. */
export type Answers = Map<string, Answer<unknown>>;

/** What has an id, by which lists of such things are in order: an element, or what one leads to. */
export interface Listed {
  readonly id: string;
}

/** What was found at a thing, and the marks of what was read for it. */
export interface Told<T, E extends Listed = Listed> {
  readonly one: E;
  readonly found: readonly T[];
  readonly marks: Marks;
}

/** What was found at the things of a list. */
export interface Kept<T, E extends Listed = Listed> {
  readonly list: readonly E[];
  /** The things that gave something, or for which something was read that bears marks, in their order. */
  readonly told: readonly Told<T, E>[];
  /** All that was found, in order, and all marks together. */
  readonly whole: readonly T[];
  readonly all: Marks;
  /** The marks of what has changed since. */
  stale: Marks;
}

/** What was worked out at the same dates, by what works it out. */
export interface FactsAtDates {
  readonly answers: Map<object, Answers>;
  readonly lists: Map<object, Kept<unknown>>;
}

/**
 * Facts that outlive the graph which they were worked out for, by the dates between which they are kept. A fact must not
 * hold the graph itself.
 */
export type Facts = Map<string, FactsAtDates>;
