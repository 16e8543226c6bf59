import type { Element } from "../domain/model.ts";
import type { Money } from "../domain/money.ts";
import type { Graph } from "./graph.ts";

/** An amount of money that an element states, and the like amounts that it can be compared with. */
export interface StatedAmount {
  readonly element: Element;
  readonly path: readonly string[];
  readonly money: Money;
  /** Same use, same kind of thing: `project development`, `application build`. None for groups with a count. */
  readonly peers: string | undefined;
}

/** Every cost that the elements of a model state, in the order of the model. Fees are prices, not costs. */
export function statedAmounts(graph: Graph): readonly StatedAmount[] {
  const amounts: StatedAmount[] = [];
  const add = (element: Element, path: readonly string[], money: Money | undefined, peers?: string): void => {
    if (money) amounts.push({ element, path, money, peers });
  };
  for (const service of graph.byKind.service)
    add(service, ["developmentCost"], service.developmentCost, service.count === undefined ? "service" : undefined);
  for (const application of graph.byKind.application) {
    add(application, ["cost", "build"], application.cost?.build, "application build");
    add(application, ["cost", "run"], application.cost?.run, "application run");
  }
  for (const project of graph.byKind.project) add(project, ["cost"], project.cost, `project ${project.kind ?? ""}`);
  return amounts;
}
