import type { Element, Project } from "../../domain/model.ts";
import { firstMonth, monthAfter } from "../../domain/month.ts";
import type { Month, ProjectKind, WorkPackage } from "../../domain/roadmap.ts";
import type { Text } from "../../domain/text.ts";
import { dueDate } from "../../graph/block-standing.ts";
import { type Graph, isPresent, outgoing, stateOf } from "../../graph/graph.ts";
import { ownerOf } from "../../graph/ownership.ts";
import { blockSubject, subjectOf } from "../subject.ts";
import type { Durations } from "./assumptions.ts";

/** A work package but for what it waits for and what it closes. */
export type BareWork = Omit<WorkPackage, "after" | "closes">;

/** Elements of these kinds are brought into use by work. */
const deliverable: ReadonlySet<Element["type"]> = new Set(["application", "database", "node", "link", "service"]);

/** To bring in a service or a link on systems that are there takes half as long as a system. */
const lightly: ReadonlySet<Element["type"]> = new Set(["link", "service"]);

/**
 * What the model itself plans after a month: its projects, taken apart where one delivers several things, and planned
 * elements that no project delivers.
 */
export function plannedWork(graph: Graph, start: Month, durations: Durations): readonly BareWork[] {
  const projects = graph.byKind.project.filter((project) => isAhead(graph, project, start));
  const inProjects = new Set(graph.byKind.project.flatMap((project) => deliveredBy(graph, project)));
  const alone = [...graph.elements.values()].filter(
    (element) => deliverable.has(element.type) && isToCome(graph, element) && !inProjects.has(element),
  );
  return [
    ...projects.flatMap((project) => workOf(graph, project, durations)),
    ...alone.map((element) => elementWork(graph, element, durations)),
  ];
}

/** What is planned for a date known to the year only is a period in which work falls, not its length. */
function workOf(graph: Graph, project: Project, durations: Durations): readonly BareWork[] {
  const delivered = deliveredBy(graph, project).filter((element) => isToCome(graph, element));
  const kind = project.kind ?? "development";
  const period = { start: project.start, end: project.end };
  const common = {
    project: subjectOf(project),
    ...owned(graph, project),
    ...windowOf(period.start, period.end),
    ...(project.funding ? { funding: project.funding } : {}),
  };
  if (delivered.length < 2)
    return [
      {
        ...common,
        id: project.id,
        name: project.name,
        origin: "project",
        kind,
        delivers: delivered.map(subjectOf),
        realizes: blocksOf(graph, [project, ...delivered]),
        ...durationOf(project, durations[kind]),
        ...(project.cost ? { cost: project.cost } : {}),
      },
    ];
  return delivered.map((element) => ({
    ...common,
    ...elementWork(graph, element, durations),
    id: `${project.id}/${element.id}`,
    origin: "deliverable",
    // The cost of the whole, in equal parts: nobody states what each deliverable costs.
    ...(project.cost ? { cost: { ...project.cost, amount: project.cost.amount / delivered.length } } : {}),
  }));
}

function elementWork(graph: Graph, element: Element, durations: Durations): BareWork {
  const kind: ProjectKind = element.type === "node" ? "infrastructure" : "development";
  const subject = subjectOf(element);
  const build = element.type === "application" ? element.cost?.build : undefined;
  return {
    id: element.id,
    name: subject.name,
    origin: "element",
    kind,
    ...owned(graph, element),
    delivers: [subject],
    realizes: blocksOf(graph, [element]),
    duration: lightly.has(element.type) ? durations[kind] / 2 : durations[kind],
    isDurationAssumed: true,
    ...windowOf(undefined, dueDate(element)),
    ...(build ? { cost: build } : {}),
  };
}

function windowOf(start: string | undefined, end: string | undefined): Pick<WorkPackage, "notBefore" | "notAfter"> {
  return {
    ...(start === undefined ? {} : { notBefore: firstMonth(start) }),
    ...(end === undefined ? {} : { notAfter: monthAfter(end) }),
  };
}

function durationOf({ start, end }: Project, assumed: number): Pick<WorkPackage, "duration" | "isDurationAssumed"> {
  if (start === undefined || end === undefined) return { duration: assumed, isDurationAssumed: true };
  const months = Math.max(1, monthAfter(end) - firstMonth(start));
  const isPeriod = start.length === 4 && end.length === 4 && months > 12;
  return isPeriod
    ? { duration: Math.min(assumed, months), isDurationAssumed: true }
    : { duration: months, isDurationAssumed: false };
}

/** A project is ahead while its end lies ahead, or while something that it delivers is not there yet. */
function isAhead(graph: Graph, project: Project, start: Month): boolean {
  if (stateOf(graph, project) === "retired") return false;
  if (project.end !== undefined) return monthAfter(project.end) > start;
  const delivered = deliveredBy(graph, project);
  return delivered.length > 0
    ? delivered.some((element) => isToCome(graph, element))
    : stateOf(graph, project) === "planned" && !isPresent(graph, project);
}

function isToCome(graph: Graph, element: Element): boolean {
  return stateOf(graph, element) === "planned" && !isPresent(graph, element);
}

function deliveredBy(graph: Graph, project: Project): readonly Element[] {
  return outgoing(graph, project.id, "delivers").flatMap(({ to }) => graph.elements.get(to.id) ?? []);
}

function owned(graph: Graph, element: Element): Pick<WorkPackage, "owner"> {
  const owner = ownerOf(graph, element);
  return owner ? { owner: subjectOf(owner) } : {};
}

function blocksOf(graph: Graph, elements: readonly Element[]): WorkPackage["realizes"] {
  const ids = elements.flatMap(({ id }) => outgoing(graph, id, "realizes").map(({ to }) => to.id));
  return [...new Set(ids)].flatMap((id) => {
    const block = graph.framework.blocks.get(id);
    return block ? [blockSubject(block)] : [];
  });
}

/** A name as readers know it, put into a sentence of each language. */
export function named(name: Text, vi: (name: string) => string, en: (name: string) => string): Text {
  return { vi: vi(name.vi), en: en(name.en ?? name.vi) };
}
