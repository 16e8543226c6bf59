import type { Element, Link } from "../domain/model.ts";
import type { Text } from "../domain/text.ts";
import type { Line } from "../domain/view.ts";
import { endsOf, goesOverAxis } from "../graph/axis.ts";
import { type End, outgoing, stateOf } from "../graph/graph.ts";
import { labelOf } from "./label.ts";
import { listed } from "./named.ts";
import { isShown, type Scene } from "./scene.ts";

/** One exchange of data, resolved: from where to where, over which application, directly where over none. */
export interface Exchange {
  /** The link, or the application that reads a national system. */
  readonly by: Element;
  readonly from: End;
  readonly to: End;
  readonly via?: End;
  readonly style: Line["style"];
  readonly planned: boolean;
  readonly bothWays: boolean;
  readonly data: readonly Text[];
}

/** The exchanges of a model that a picture of the date shows: its links, and national systems that applications read. */
export function exchangesOf(graph: Scene): readonly Exchange[] {
  const links = graph.byKind.link.filter((link) => isShown(graph, link)).flatMap((link) => linkExchange(graph, link));
  return [...links, ...readings(graph, links)];
}

function linkExchange(graph: Scene, link: Link): readonly Exchange[] {
  const ends = endsOf(graph, link);
  if (!ends) return [];
  const [from, to] = ends;
  const via = outgoing(graph, link.id, "via")[0]?.to;
  return [
    {
      by: link,
      from,
      to,
      ...(via ? { via } : {}),
      style: goesOverAxis(graph, link) ? "axis" : "direct",
      planned: stateOf(graph, link) === "planned",
      bothWays: link.direction === "two-way",
      data: outgoing(graph, link.id, "data").flatMap(({ to: { id } }) => {
        const database = graph.elements.get(id);
        return database ? [labelOf(database)] : [];
      }),
    },
  ];
}

/** An application that reads a national system, where no link says how. */
function readings(graph: Scene, links: readonly Exchange[]): readonly Exchange[] {
  const linked = new Set(links.flatMap(({ from, to }) => [`${from.id} ${to.id}`, `${to.id} ${from.id}`]));
  return graph.byKind.application
    .filter((application) => isShown(graph, application))
    .flatMap((application) =>
      outgoing(graph, application.id, "reads")
        .filter(({ to }) => to.kind === "nationalSystem" && !linked.has(`${application.id} ${to.id}`))
        .map(
          ({ to }): Exchange => ({
            by: application,
            from: to,
            to: { kind: "application", id: application.id },
            style: "reference",
            planned: stateOf(graph, application) === "planned",
            bothWays: false,
            data: [],
          }),
        ),
    );
}

/** Databases named on a line, at most. */
const namedData = 2;

/** The lines of exchanges; those between the same boxes become one. What goes over an application goes through its box. */
export function linesOf(exchanges: readonly Exchange[], boxIdOf: (end: End) => string): readonly Line[] {
  const lines = new Map<string, Line & { readonly data: readonly Text[] }>();
  for (const exchange of exchanges)
    for (const [from, to] of steps(exchange, boxIdOf)) {
      const id = lineId(from, exchange.style, to);
      const known = lines.get(id);
      lines.set(id, {
        id,
        from,
        to,
        style: exchange.style,
        planned: exchange.planned && (known?.planned ?? true),
        bothWays: exchange.bothWays || (known?.bothWays ?? false),
        data: distinct([...(known?.data ?? []), ...exchange.data]),
      });
    }
  return withoutReturns(lines).map(({ data, ...line }) => ({ ...line, ...labelled(data) }));
}

function steps({ from, to, via }: Exchange, boxIdOf: (end: End) => string): readonly (readonly [string, string])[] {
  const [start, finish] = [boxIdOf(from), boxIdOf(to)];
  if (!via) return [[start, finish]];
  const middle = boxIdOf(via);
  return (
    [
      [start, middle],
      [middle, finish],
    ] as const
  ).filter(([a, b]) => a !== b);
}

type Labelled = Line & { readonly data: readonly Text[] };

/** A line back is needless where one line goes both ways; so is a planned line where one in use does. */
function withoutReturns(lines: ReadonlyMap<string, Labelled>): readonly Labelled[] {
  const seen = new Set<string>();
  return [...lines.values()].flatMap((line): readonly Labelled[] => {
    seen.add(line.id);
    const back = lines.get(lineId(line.to, line.style, line.from));
    if (!back || line.from === line.to) return [line];
    if (line.planned !== back.planned) return line.planned && back.bothWays ? [] : [line];
    return seen.has(back.id) ? [] : [{ ...line, bothWays: true, data: distinct([...line.data, ...back.data]) }];
  });
}

function lineId(from: string, style: Line["style"], to: string): string {
  return `${from}--${style}--${to}`;
}

function distinct(texts: readonly Text[]): readonly Text[] {
  return [...new Map(texts.map((text) => [text.vi, text])).values()];
}

function labelled(data: readonly Text[]): { readonly label?: Text } {
  if (!data.length) return {};
  return { label: listed(data, namedData) };
}
