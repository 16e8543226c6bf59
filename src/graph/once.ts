import type { Element } from "../domain/model.ts";
import type { Answer, Answers, Facts, FactsAtDates, Graph, Marks, Reads } from "./relation.ts";

/** Forgets the facts for which something of some marks was read. */
export function forget(facts: Facts, changed: Marks): void {
  for (const { answers, lists } of facts.values()) {
    for (const byId of answers.values())
      for (const [id, answer] of byId) if ((answer.marks & changed) !== 0) byId.delete(id);
    for (const kept of lists.values()) kept.stale |= changed;
  }
}

/** What is kept for the dates of a graph that notes what is read of it. */
export function factsAt({ facts, marking }: Reads): FactsAtDates {
  const dates = marking.dates.join(" ");
  const known = facts.get(dates) ?? { answers: new Map(), lists: new Map() };
  facts.set(dates, known);
  return known;
}

/**
 * A fact of a graph that several rules ask for, worked out when it is first asked for. As a graph never changes, the
 * answer holds as long as the graph lives. Who asks for it has read what was read for it.
 */
export function once<T>(workOut: (graph: Graph) => T): (graph: Graph) => T {
  const each = onceEach((graph) => workOut(graph));
  return (graph) => each(graph, "");
}

/** A fact of a thing in a graph, by its id, worked out when it is first asked for. */
export function onceEach<T, I extends string = string>(
  workOut: (graph: Graph, id: I) => T,
): (graph: Graph, id: I) => T {
  const known = new WeakMap<Graph, Answers>();
  return (graph, id) => {
    let answers = known.get(graph);
    if (!answers) {
      answers = answersOf(graph, workOut);
      known.set(graph, answers);
    }
    let answer = answers.get(id) as Answer<T> | undefined;
    if (!answer) {
      answer = answered(graph, () => workOut(graph, id));
      answers.set(id, answer);
    }
    return told(graph, answer);
  };
}

function answersOf({ reads }: Graph, workOut: object): Answers {
  if (!reads) return new Map();
  const { answers } = factsAt(reads);
  const byId: Answers = answers.get(workOut) ?? new Map();
  answers.set(workOut, byId);
  return byId;
}

/** What follows from a thing alone, worked out when it is first asked for: it holds in every graph, as long as the thing. */
export function onceOf<T, O extends object = Element>(): (thing: O, workOut: () => T) => T {
  const known = new WeakMap<O, { readonly fact: T }>();
  return (thing, workOut) => {
    const before = known.get(thing);
    if (before) return before.fact;
    const fact = workOut();
    known.set(thing, { fact });
    return fact;
  };
}

/** What holds for one graph only, since it holds the graph. */
export function onceHere<T>(workOut: (graph: Graph) => T): (graph: Graph) => T {
  const known = new WeakMap<Graph, Answer<T>>();
  return (graph) => {
    let answer = known.get(graph);
    if (!answer) {
      answer = answered(graph, () => workOut(graph));
      known.set(graph, answer);
    }
    return told(graph, answer);
  };
}

/** What some work gives, with nothing noted of what it reads: who asks notes otherwise on what the answer rests. */
export function unnoted<T>({ noted }: Reads, work: () => T): T {
  const outside = noted.marks;
  const result = work();
  noted.marks = outside;
  return result;
}

/** What some work gives, and the marks of what was read for it. */
export function noticed<T>({ noted }: Reads, work: () => T): Answer<T> {
  const outside = noted.marks;
  noted.marks = 0;
  const fact = work();
  const { marks } = noted;
  noted.marks = outside;
  return { fact, marks };
}

function answered<T>({ reads }: Graph, workOut: () => T): Answer<T> {
  return reads ? noticed(reads, workOut) : { fact: workOut(), marks: 0 };
}

function told<T>({ reads }: Graph, { fact, marks }: Answer<T>): T {
  if (reads) reads.noted.marks |= marks;
  return fact;
}
