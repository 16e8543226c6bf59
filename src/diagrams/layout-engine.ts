/**
 * Lays out a graph: DOT text in, Graphviz' JSON out (positions and splines in points). It rejects when the graph
 * cannot be laid out, with {@link overTime} as the name of the error when that took too long; another strategy may then
 * be tried.
 */
export type LayoutEngine = (dot: string) => Promise<string>;

/** The name of the error of an engine that was stopped at its time limit. */
export const overTime = "LayoutOverTime";

/** Whether an engine was stopped at its time limit: what is as large will not end in time either. */
export function isOverTime(error: unknown): boolean {
  return error instanceof Error && error.name === overTime;
}
