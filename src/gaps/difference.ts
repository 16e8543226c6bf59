import type { Difference, ElementChange } from "../domain/difference.ts";
import type { State } from "../domain/lifecycle.ts";
import { allElements, type Element } from "../domain/model.ts";
import { type Graph, isPresent, stateOf } from "../graph/graph.ts";
import { fieldChanges } from "./field-changes.ts";
import { type Match, type Matching, match } from "./match.ts";
import { subjectOf } from "./subject.ts";

/** One side of a comparison, read. */
export interface ComparedSide {
  readonly label: string;
  readonly graph: Graph;
}

/**
 * What is compared. `slices`: the architectures that two dates of one model contain; `models`: all that two versions of a
 * model say, whatever their dates; `provinces`: the architectures of two provinces, matched by what they are for.
 */
export type Comparison = "slices" | "models" | "provinces";

/** The difference between two sides by meaning: the order of files, sections, entries and sets says nothing. */
export function differenceOf(before: ComparedSide, after: ComparedSide, comparison: Comparison): Difference {
  const isWhole = comparison === "models";
  const matching = match(
    elementsOf(before.graph, isWhole),
    elementsOf(after.graph, isWhole),
    comparison === "provinces",
  );
  const renamed = renames(matching);
  const pairs = new Map(matching.pairs.map((pair) => [pair.after, changeOf(pair, [before, after], renamed, isWhole)]));
  const present = elementsOf(after.graph, isWhole).map(
    (element): ElementChange =>
      pairs.get(element) ?? {
        change: "added",
        subject: subjectOf(element),
        fields: [],
        ...states(after, element, "after"),
      },
  );
  const gone = matching.removed.map(
    (element): ElementChange => ({
      change: "removed",
      subject: subjectOf(element),
      fields: [],
      ...states(before, element, "before"),
    }),
  );
  const changes = [...present, ...gone];
  return {
    before: { label: before.label, date: before.graph.at },
    after: { label: after.label, date: after.graph.at },
    province: comparison === "slices" ? [] : headerChanges(before.graph, after.graph),
    elements: changes.filter(({ change }) => change !== "kept"),
    kept: changes.filter(({ change }) => change === "kept").length,
  };
}

function elementsOf(graph: Graph, isWhole: boolean): readonly Element[] {
  const elements = allElements(graph.model);
  return isWhole ? elements : elements.filter((element) => element.type !== "view" && isPresent(graph, element));
}

type Sides = readonly [before: ComparedSide, after: ComparedSide];

function changeOf(
  pair: Match,
  [first, second]: Sides,
  renamed: (id: string) => string,
  isWhole: boolean,
): ElementChange {
  const isRenamed = pair.before.id !== pair.after.id;
  const fields = pair.before === pair.after ? [] : fieldChanges(pair.before, pair.after, renamed);
  const [before, after] = [stateOf(first.graph, pair.before), stateOf(second.graph, pair.after)];
  const isMoved = !isWhole && before !== after;
  return {
    change: isRenamed ? "renamed" : fields.length > 0 || isMoved ? "changed" : "kept",
    subject: subjectOf(pair.after),
    ...(isRenamed ? { was: subjectOf(pair.before) } : {}),
    fields,
    ...(isMoved ? { states: { before, after } } : {}),
  };
}

function states(
  { graph }: ComparedSide,
  element: Element,
  when: "before" | "after",
): { readonly states: { readonly [W in typeof when]?: State } } {
  return { states: { [when]: stateOf(graph, element) } };
}

/** The id of the second side for one of the first. */
function renames({ pairs }: Matching): (id: string) => string {
  const names = new Map(
    pairs
      .filter((pair) => pair.before.id !== pair.after.id)
      .map(({ before, after }) => [String(before.id), String(after.id)]),
  );
  return (id) => names.get(id) ?? id;
}

function headerChanges(before: Graph, after: Graph): Difference["province"] {
  return fieldChanges({ ...before.model.province }, { ...after.model.province }, (id) => id);
}
