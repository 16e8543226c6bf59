import type { ReachedSubject } from "../domain/reach.ts";
import type { Subject } from "../domain/subject.ts";
import type { Graph } from "../graph/graph.ts";
import { needsOf } from "./needs.ts";
import { endSubject, subjectOf } from "./subject.ts";

/** All that an element rests on, the nearest first. */
export function restsOn(graph: Graph, id: string): readonly ReachedSubject[] {
  const needs = needsOf(graph);
  const ends = new Map<string, Subject>();
  return inSteps(id, (each) =>
    needs.of(each).map((end) => {
      const [subject] = endSubject(graph, end);
      if (subject) ends.set(end.id, subject);
      return end.id;
    }),
  ).flatMap(([reached, steps]) => {
    const subject = ends.get(reached);
    return subject ? [{ subject, steps }] : [];
  });
}

/** All that rests on an element, the nearest first: what stops when it fails. */
export function restingOn(graph: Graph, id: string): readonly ReachedSubject[] {
  const needs = needsOf(graph);
  return inSteps(id, (each) => needs.by(each).map((element) => element.id)).flatMap(([reached, steps]) => {
    const element = graph.elements.get(reached);
    return element ? [{ subject: subjectOf(element), steps }] : [];
  });
}

function inSteps(start: string, next: (id: string) => readonly string[]): readonly (readonly [string, number])[] {
  const steps = new Map([[start, 0]]);
  for (const [id, count] of steps) for (const other of next(id)) if (!steps.has(other)) steps.set(other, count + 1);
  return [...steps].slice(1);
}
