/**
 * Lays out a graph: DOT text in, Graphviz' JSON out (positions and splines in points). It rejects when the graph
 * cannot be laid out, or not in time; another strategy may then be tried.
 */
export type LayoutEngine = (dot: string) => Promise<string>;
