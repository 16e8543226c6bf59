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
  /** All elements in the order of the edges that lead to one thing. */
  readonly ordered: () => readonly Element[];
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
export interface LinkEnds {
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

/** Kinds of elements, one bit for each. */
export type KindSet = number;

/** The kinds of elements that were read since it was last emptied. */
export interface Reads {
  kinds: KindSet;
  /** What was worked out for graphs before this one and still holds. */
  readonly facts: Facts;
}

/** What was worked out, and the kinds of elements that were read for it, where the graph notes them. */
export interface Answer<T> {
  readonly fact: T;
  readonly kinds: KindSet;
}

/** Answers by the id of the thing that was asked about. */
export type Answers = Map<string, Answer<unknown>>;

/**
 * Facts that outlive the graph which they were worked out for: by the date of the graph, and what works them out. A fact
 * must not hold the graph itself.
 */
export type Facts = Map<string, Map<object, Answers>>;
