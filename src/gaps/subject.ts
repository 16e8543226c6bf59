import type { BuildingBlock } from "../domain/framework.ts";
import type { Element } from "../domain/model.ts";
import type { Subject } from "../domain/subject.ts";
import type { End, Graph } from "../graph/graph.ts";
import { nameOf } from "../graph/names.ts";

/** An element as readers know it. */
export function subjectOf(element: Element): Subject {
  return { kind: element.type, id: element.id, name: nameOf(element) };
}

/** A building block as readers know it. */
export function blockSubject({ id, name }: BuildingBlock): Subject {
  return { kind: "block", id, name };
}

/** The end of an edge, where it is an element or a national system. */
export function endSubject(graph: Graph, { kind, id }: End): readonly Subject[] {
  const element = graph.elements.get(id);
  if (element?.type === kind) return [subjectOf(element)];
  const system = kind === "nationalSystem" ? graph.framework.nationalSystems.get(id) : undefined;
  return system ? [{ kind: "nationalSystem", id, name: system.name }] : [];
}
