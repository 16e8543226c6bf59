import { type End, type Graph, outgoing } from "./graph.ts";
import { onceEach } from "./once.ts";
import { longestLine, reachable } from "./walk.ts";

/**
 * What an application is built on, directly or through others, as far as {@link longestLine}: applications of the model,
 * then platforms of the framework.
 */
export const stackOf = onceEach((graph, application): readonly End[] => {
  const applications = reachable([application], (id) => builtOn(graph, id, "application"), longestLine);
  const platforms = reachable(
    [...applications].flatMap((id) => builtOn(graph, id, "platform")),
    (id) => present(graph.framework.platforms.get(id)?.builtOn),
    longestLine,
  );
  return [
    ...Array.from(applications, (id): End => ({ kind: "application", id })).slice(1),
    ...Array.from(platforms, (id): End => ({ kind: "platform", id })),
  ];
});

/** Whether one application is built on another, directly or through others. */
export function isBuiltOn(graph: Graph, application: string, platform: string): boolean {
  return stackOf(graph, application).some(({ kind, id }) => kind === "application" && id === platform);
}

function builtOn(graph: Graph, application: string, kind: "application" | "platform"): readonly string[] {
  return outgoing(graph, application, "builtOn")
    .filter(({ to }) => to.kind === kind)
    .map(({ to }) => to.id);
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
