import type { ExchangeWay, IntegrationGaps, NeededExchange } from "../domain/gap.ts";
import { groupBy } from "../domain/grouping.ts";
import type { Element, Link } from "../domain/model.ts";
import { goesOverAxis, isAxis } from "../graph/axis.ts";
import { firstBrokenHop } from "../graph/data-path.ts";
import { type Edge, elementOf, type Graph, isPresent, outgoing } from "../graph/graph.ts";
import { houses } from "../graph/houses.ts";
import { lazily } from "../graph/lazily.ts";
import { stackOf } from "../graph/platforms.ts";
import { endSubject, subjectOf } from "./subject.ts";

/** The exchanges that services and applications need, from the data they read, against those that exist. */
export function integrationGaps(graph: Graph): IntegrationGaps {
  const exchanges = neededExchanges(graph);
  const brokenHop = firstBrokenHop(graph);
  const lacking = exchanges.filter(({ data, way }) => data.kind === "nationalSystem" && way === "none");
  return {
    exchanges,
    ...(brokenHop ? { brokenHop } : {}),
    unconnected: [...new Map(lacking.map(({ data }) => [data.id, data])).values()],
  };
}

/** One need for each department that reads and each database or national system that is read. */
function neededExchanges(graph: Graph): readonly NeededExchange[] {
  const houseOf = houses(graph);
  const links = lazily(() => linksByHouse(graph));
  const needs = readings(graph).flatMap((edge): readonly Need[] => {
    const reader = houseOf(edge.from);
    const isNational = edge.to.kind === "nationalSystem";
    const holder = isNational ? edge.to.id : houseOf(edge.to);
    if (reader === undefined || holder === undefined || reader === holder || isOnPlatform(graph, edge)) return [];
    return [{ edge, reader, holder }];
  });
  return [...groupBy(needs, ({ edge, reader }) => `${reader} ${edge.to.kind} ${edge.to.id}`).values()].flatMap(
    (group) => exchangeOf(graph, group, links()),
  );
}

interface Need {
  readonly edge: Edge;
  readonly reader: string;
  readonly holder: string;
}

type LinksOf = (house: string) => readonly HouseLink[];

/** A link, with the departments (or national systems) at its ends; the axis is at no department. */
interface HouseLink {
  readonly link: Link;
  readonly houses: readonly string[];
  readonly onAxis: boolean;
}

function exchangeOf(graph: Graph, group: readonly Need[], linksOf: LinksOf): readonly NeededExchange[] {
  const [first] = group;
  const agency = first && elementOf(graph, "agency", first.reader);
  const [data] = first ? endSubject(graph, first.edge.to) : [];
  if (!first || !agency || !data) return [];
  const links = carrying(first, linksOf);
  return [
    {
      reader: subjectOf(agency),
      data,
      needs: distinct(group.map(({ edge }) => edge.from)).map(subjectOf),
      way: wayOf(graph, links),
      links: links.map(subjectOf),
    },
  ];
}

/** The links that carry what is needed: between the two, with the data to the reader, or both being on the axis. */
function carrying({ reader, holder, edge }: Need, linksOf: LinksOf): readonly Link[] {
  const ours = linksOf(reader);
  const between = ours.filter(
    ({ link, houses: ends }) => ends.includes(holder) || link.data?.some((id) => id === edge.to.id),
  );
  if (between.length > 0) return between.map(({ link }) => link);
  const mine = ours.find(({ onAxis }) => onAxis);
  const theirs = linksOf(holder).find(({ onAxis }) => onAxis);
  return mine && theirs ? [mine.link, theirs.link] : [];
}

function wayOf(graph: Graph, links: readonly Link[]): ExchangeWay {
  if (links.length === 0) return "none";
  if (links.some((link) => goesOverAxis(graph, link))) return "axis";
  return links.some(({ via }) => via === "direct") ? "direct" : "unsaid";
}

function linksByHouse(graph: Graph): LinksOf {
  const houseOf = houses(graph);
  const known = graph.leaving().links.flatMap(({ link, from, to }): readonly HouseLink[] => {
    if (!from || !to || !isPresent(graph, link)) return [];
    const ends = [from, to];
    const onAxis = ends.some(({ id }) => isAxis(graph, id));
    const sides = ends.filter(({ id }) => !isAxis(graph, id));
    return [
      { link, onAxis, houses: sides.flatMap((end) => (end.kind === "nationalSystem" ? end.id : (houseOf(end) ?? []))) },
    ];
  });
  const byHouse = groupBy(
    known.flatMap((each) => each.houses.map((house) => ({ house, each }))),
    ({ house }) => house,
  );
  return (house) => (byHouse.get(house) ?? []).map(({ each }) => each);
}

function readings(graph: Graph): readonly Edge[] {
  return [...graph.byKind.service, ...graph.byKind.application]
    .filter((element) => element.reads !== undefined && isPresent(graph, element))
    .flatMap(({ id }) => outgoing(graph, id, "reads"))
    .filter(({ to }) => to.kind === "nationalSystem" || isThere(graph, to.id));
}

function isThere(graph: Graph, id: string): boolean {
  const database = elementOf(graph, "database", id);
  return database !== undefined && isPresent(graph, database);
}

/** Base and shared databases lie on the shared platform, and what is built on it reads them there. */
function isOnPlatform(graph: Graph, { from, to }: Edge): boolean {
  const kind = elementOf(graph, "database", to.id)?.kind;
  const systems = from.type === "service" ? (from.realizedBy ?? []) : [from.id];
  return (kind === "base" || kind === "shared") && systems.some((id) => stackOf(graph, id).length > 0);
}

function distinct(elements: readonly Element[]): readonly Element[] {
  return [...new Set(elements)];
}
