import type { Element } from "../domain/model.ts";
import type { Answer, Answers, Facts, Graph, KindSet } from "./relation.ts";

/** Forgets the facts for which an element of some kinds was read. */
export function forget(facts: Facts, kinds: KindSet): void {
  for (const ofDate of facts.values())
    for (const answers of ofDate.values())
      for (const [id, answer] of answers) if ((answer.kinds & kinds) !== 0) answers.delete(id);
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
export function onceEach<T>(workOut: (graph: Graph, id: string) => T): (graph: Graph, id: string) => T {
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

function answersOf({ reads, at }: Graph, workOut: object): Answers {
  if (!reads) return new Map();
  const ofDate = reads.facts.get(at) ?? new Map<object, Answers>();
  reads.facts.set(at, ofDate);
  const answers: Answers = ofDate.get(workOut) ?? new Map();
  ofDate.set(workOut, answers);
  return answers;
}

/** What follows from an element alone, worked out when it is first asked for: it holds in every graph, as long as the element. */
export function onceOf<T>(): (element: Element, workOut: () => T) => T {
  const known = new WeakMap<Element, { readonly fact: T }>();
  return (element, workOut) => {
    const before = known.get(element);
    if (before) return before.fact;
    const fact = workOut();
    known.set(element, { fact });
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

function answered<T>({ reads }: Graph, workOut: () => T): Answer<T> {
  if (!reads) return { fact: workOut(), kinds: 0 };
  const outside = reads.kinds;
  reads.kinds = 0;
  const fact = workOut();
  const answer = { fact, kinds: reads.kinds };
  reads.kinds = outside;
  return answer;
}

function told<T>({ reads }: Graph, { fact, kinds }: Answer<T>): T {
  if (reads) reads.kinds |= kinds;
  return fact;
}
