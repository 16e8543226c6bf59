import type { Application } from "../domain/model.ts";
import { type End, elementOf, type Graph } from "./graph.ts";
import { onceEach } from "./once.ts";
import { longestLine, reachable } from "./walk.ts";

/**
 * What an application is built on, directly or through others, as far as {@link longestLine}: applications of the model,
 * then platforms of the framework.
 */
export const stackOf = onceEach((graph, application): readonly End[] => {
  if (elementOf(graph, "application", application)?.builtOn === undefined) return onNothing;
  const passed = new Set([application]);
  let lowest = elementOf(graph, "application", application);
  for (let next = applicationBelow(graph, lowest); next; next = applicationBelow(graph, lowest)) {
    if (passed.has(next.id) || passed.size > longestLine) break;
    passed.add(next.id);
    lowest = next;
  }
  const { platforms } = graph.framework;
  const isOnPlatform =
    lowest?.builtOn !== undefined && !applicationBelow(graph, lowest) && platforms.has(lowest.builtOn);
  const beneath = reachable(
    isOnPlatform ? [String(lowest?.builtOn)] : [],
    (id) => present(platforms.get(id)?.builtOn),
    longestLine,
  );
  return [
    ...Array.from(passed, (id): End => ({ kind: "application", id })).slice(1),
    ...Array.from(beneath, (id): End => ({ kind: "platform", id })),
  ];
});

const onNothing: readonly End[] = [];

function applicationBelow(graph: Graph, application: Application | undefined): Application | undefined {
  return elementOf(graph, "application", application?.builtOn);
}

/** Whether one application is built on another, directly or through others. */
export function isBuiltOn(graph: Graph, application: string, platform: string): boolean {
  return stackOf(graph, application).some(({ kind, id }) => kind === "application" && id === platform);
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
